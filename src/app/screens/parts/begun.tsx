import { useReducer } from 'preact/hooks'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Said } from './talk-said.tsx'

/**
 * Words that were begun for a turn that is not there to take just now: it was stopped, has ended, rests, or went on.
 * Must pass: no word of them is lost until one lets it go; they reach nobody.
 */
export type BegunProps = {
  screen: ScreenProps
  words: { readonly heading: string; readonly hint: string; readonly letGo: string }
  /** Asked anew after one was let go; `id`: of its form. */
  begunNow: () => readonly { readonly id: string; readonly text: string }[]
  onGone: () => void
}

export function Begun({ screen: { client, language }, words, begunNow, onGone }: BegunProps) {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0)
  const begun = begunNow()
  if (begun.length === 0) return null
  const letGo = (id: string) => {
    void client.dropForm(id)
    draw(undefined)
    onGone()
  }
  return (
    <section class="stack">
      <h2 class="small">{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      {begun.map(({ id, text }) => (
        <div key={id} class="stack tight">
          <Said lang={language}>{text}</Said>
          <div>
            <Button kind="quiet" onPress={() => letGo(id)}>
              {words.letGo}
            </Button>
          </div>
        </div>
      ))}
    </section>
  )
}
