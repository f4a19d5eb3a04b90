import { useId } from 'preact/hooks'
import { type LookBack, lookBackParts } from '../../../practice/setbacks.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { RemoveOwn } from './remove-own.tsx'

export type LookBackListProps = {
  screen: ScreenProps
  all: readonly LookBack[]
  onRemove: (id: string) => void
}

/** What was looked back on before, folded away, newest first. Any one answer may become the beginning of a letter. */
export function LookBackList({ screen, all, onRemove }: LookBackListProps) {
  const words = screen.t.plan.lookBack
  if (all.length === 0) return null
  return (
    <section class="stack">
      <h2>{words.list}</h2>
      {all.map((one) => (
        <One key={one.id} screen={screen} one={one} onRemove={() => onRemove(one.id)} />
      ))}
    </section>
  )
}

function One({ screen, one, onRemove }: { screen: ScreenProps; one: LookBack; onRemove: () => void }) {
  const { client, go, t, language } = screen
  const words = t.plan.lookBack
  const id = useId()
  const begin = (text: string) =>
    void client.newDraft({ text }).then((draft) => go({ screen: 'letter', draft: draft.id }))
  return (
    <Fold
      summary={
        <span id={id}>
          <Filled words={words.on} by={<When day={one.on} lang={language} />} />
        </span>
      }
    >
      {lookBackParts.map((part) => {
        const text = one[part]
        if (text === undefined) return null
        return (
          <div class="stack tight" key={part}>
            <h3>{words.parts[part].label}</h3>
            <div class="said">
              <p dir="auto">{text}</p>
            </div>
            <Row>
              <Button kind="quiet" onPress={() => begin(text)}>
                {words.toLetter}
                <span class="hidden">: {words.parts[part].label}</span>
              </Button>
            </Row>
          </div>
        )
      })}
      <p class="hint">{words.toLetterHint}</p>
      <RemoveOwn words={words} describedBy={id} onRemove={onRemove} />
    </Fold>
  )
}
