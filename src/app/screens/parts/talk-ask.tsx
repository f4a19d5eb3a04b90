import { useState } from 'preact/hooks'
import type { TalkSide } from '../../../practice/talks.ts'
import { topicFault } from '../../../practice/talks-words.ts'
import { talkPaces } from '../../../practice/words.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { LeavingStatus, MayNext, MayNotSee } from './practical-may.tsx'
import { QuietAfter } from './quiet-after.tsx'
import type { Said } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * Asking for a talk: one topic, how, and who speaks first.
 * Must pass: neither is picked ahead; what was typed stays until it was left; where nothing can be left now, a sentence
 * stands in place of the button; what was left has no other state.
 */
export function TalkAsk({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t, language } = screen
  const words = t.talk.ask
  const { fields, keep, drop } = useForm(client, askForm(person.id), { topic: '', pace: '', first: '' })
  const pace = talkPaces.find((one) => one === fields.pace)
  const first = sides.find((one) => one === fields.first)
  const [fault, setFault] = useState<object>()
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const wrong = topicFault(fields.topic)
  const may = person.may.talk
  const ask = () => {
    setSaid(undefined)
    if (wrong || !pace || !first) return setFault({})
    setFault(undefined)
    if (may.type !== 'allowed') return undefined
    return run(
      () => client.askToTalk(person.id, { topic: fields.topic.trim(), pace, first }),
      () => {
        drop()
        setSaid({ words: client.online() ? t.people.left.said : t.people.left.waits, moves: true })
      },
    )
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      <LeavingStatus screen={screen} said={said} refused={refused} />
      <QuietAfter screen={screen} person={person} />
      <Danger screen={screen} side="writer" lang={language} text={fields.topic} />
      <Field
        label={words.topic}
        hint={words.topicHint}
        lang={language}
        value={fields.topic}
        onWrite={(topic) => keep({ ...fields, topic })}
        error={wrong && (fault ?? wrong !== 'empty') ? words.topicFaults[wrong] : undefined}
      />
      <Choice
        small
        grid
        legend={words.pace}
        value={pace}
        onChoose={(next) => keep({ ...fields, pace: next })}
        error={fault && !pace ? words.pick : undefined}
        options={talkPaces.map((value) => ({
          value,
          label: words.paces[value].name,
          hint: words.paces[value].hint,
        }))}
      />
      <Choice
        small
        grid
        legend={words.first}
        hint={words.firstHint}
        value={first}
        onChoose={(next) => keep({ ...fields, first: next })}
        error={fault && !first ? words.pick : undefined}
        options={[
          { value: 'me', label: words.me },
          { value: 'them', label: <Named words={words.them} name={person.name} /> },
        ]}
      />
      <MayNotSee screen={screen} />
      {may.type === 'allowed' ? (
        <div class="stack tight">
          <div>
            <Button submit>
              <span>
                {words.leave}
                {!person.appeared && (
                  <>
                    . <Named words={t.exchange.practical.here} name={person.name} />
                  </>
                )}
              </span>
            </Button>
          </div>
          <p class="hint">{words.yes}</p>
        </div>
      ) : (
        <MayNext screen={screen} may={may} />
      )}
    </form>
  )
}

export function askForm(person: string): string {
  return `talk-ask/${person}`
}

const sides: readonly TalkSide[] = ['me', 'them']
