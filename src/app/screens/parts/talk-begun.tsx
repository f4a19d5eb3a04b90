import { useReducer } from 'preact/hooks'
import type { TalkView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Said } from './talk-said.tsx'
import { formId, hasLanded, type TurnForm, turnForms } from './talk-turn.ts'

/**
 * Words that were begun for a turn that is not there to take just now: the talk has ended, rests, or went on.
 * Must pass: no word of them is lost until one lets it go; they reach nobody.
 */
export type TalkBegunProps = {
  screen: ScreenProps
  talk: TalkView
  /** Whose field is on the page already. */
  except: TurnForm | undefined
  onGone: () => void
}

export function TalkBegun({ screen: { client, t, language }, talk, except, onGone }: TalkBegunProps) {
  const words = t.talk.room
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0)
  const begun = turnForms.flatMap((name) => {
    const id = formId(name, talk.id)
    const fields = client.form(id)
    const text = [fields['sense'] ?? '', fields['text'] ?? ''].join('\n\n').trim()
    return name === except || text === '' || hasLanded(talk, fields) ? [] : [{ id, text }]
  })
  if (begun.length === 0) return null
  return (
    <section class="stack">
      <h2 class="small">{words.begunHeading}</h2>
      <p class="hint">{words.begun}</p>
      {begun.map(({ id, text }) => (
        <div key={id} class="stack tight">
          <Said lang={language}>{text}</Said>
          <div>
            <Button
              kind="quiet"
              onPress={() => {
                void client.dropForm(id)
                draw(undefined)
                onGone()
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
