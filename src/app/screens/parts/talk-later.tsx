import { useState } from 'preact/hooks'
import { notTonight, notTonightFault } from '../../../practice/talks-topics.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useGiving } from './use-giving.ts'
import { useForm } from './use-form.ts'

/**
 * Topics that are not for now, for me alone (S2-8). It is one list, whoever asks.
 * Must pass: nobody learns of it; what was typed stays until it is on the list; each comes off in one press.
 */
export function TalkLater({ screen }: { screen: ScreenProps }) {
  const { client, t, language } = screen
  const words = t.talk.later
  const { fields, keep, drop } = useForm(client, 'not-tonight', { text: '' })
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const wrong = notTonightFault(fields.text)
  const list = notTonight(client.pages())
  const [open] = useState(fields.text !== '')
  const say = (text: string) => setSaid({ words: text, moves: true })
  const add = () => {
    run(
      () => client.keepPage({ kind: 'not-tonight', id: client.newId(), text: fields.text.trim() }),
      () => {
        drop()
        say(words.added)
      },
    )
  }
  const giving = useGiving(wrong, add)
  return (
    <Fold summary={words.heading} open={open}>
      <p>{words.lede}</p>
      <Status screen={screen} said={said} refused={refused} />
      {list.length > 0 && (
        <ul class="plain stack tight" aria-label={words.list}>
          {list.map(({ id, text }) => (
            <li key={id} class="stack tight">
              <p id={`later-${id}`}>
                <bdi>{text}</bdi>
              </p>
              <div>
                <Button
                  kind="quiet"
                  describedBy={`later-${id}`}
                  onPress={() =>
                    run(
                      () => client.removePage('not-tonight', id),
                      () => say(words.removed),
                    )
                  }
                >
                  {words.remove}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <form class="stack" {...giving.form}>
        <Field
          label={words.label}
          hint={words.hint}
          lang={language}
          value={fields.text}
          onWrite={(text) => keep({ text })}
          error={giving.wrong && words.faults[giving.wrong]}
        />
        <div>
          <Button submit>{words.add}</Button>
        </div>
      </form>
    </Fold>
  )
}
