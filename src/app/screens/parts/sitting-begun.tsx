import { useReducer } from 'preact/hooks'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { type SittingPen, sittingPens, standsIn } from './sitting-turn.ts'
import { Said } from './talk-said.tsx'
import { formId } from './talk-turn.ts'

/**
 * Words that were begun and have no turn just now: it was stopped, or went on.
 * Must pass: no word of them is lost until one lets it go; they reach nobody.
 */
export type SittingBegunProps = {
  screen: ScreenProps
  sitting: SittingView
  /** Whose field is on the page already. */
  except: SittingPen | undefined
  onDone: (words: string) => void
}

export function SittingBegun({ screen, sitting, except, onDone }: SittingBegunProps) {
  const { client, t, language } = screen
  const words = t.sitting.begun
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0)
  const begun = sittingPens.flatMap((pen) => {
    const id = formId(pen, sitting.id)
    const fields = client.form(id)
    const text = (fields['text'] ?? '').trim()
    return pen === except || text === '' || standsIn(sitting, fields) ? [] : [{ id, text }]
  })
  if (begun.length === 0) return null
  return (
    <section class="stack">
      <h2 class="small">{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      {begun.map(({ id, text }) => (
        <div key={id} class="stack tight">
          <Said lang={language}>{text}</Said>
          <div>
            <Button
              kind="quiet"
              onPress={() => {
                void client.dropForm(id)
                draw(undefined)
                onDone(words.gone)
              }}
            >
              {words.letGo}
            </Button>
          </div>
        </div>
      ))}
    </section>
  )
}
