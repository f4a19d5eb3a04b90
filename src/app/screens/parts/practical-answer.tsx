import { useState } from 'preact/hooks'
import { answerFault, practicalLines } from '../../../practice/practical.ts'
import type { AnswerLine, PracticalQuestion } from '../../../practice/words.ts'
import type { Client } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Field } from '../../kit/field.tsx'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * What may be said back to a practical note, once.
 * Must pass: folded away till it is wanted; saying nothing first, rows of one size, none picked; a note that asks
 * nothing has own words alone; the button itself says when it also tells that one is here; what was typed stays.
 */
export type PracticalAnswerProps = {
  screen: ScreenProps
  person: PersonView
  word: string
  question: PracticalQuestion
  onAnswered: () => void
}

export function PracticalAnswer(props: PracticalAnswerProps) {
  const { client, t } = props.screen
  /** Each time nothing is said, it folds away again. */
  const [turn, setTurn] = useState(0)
  const [begun] = useState(() => Object.values(client.form(formOf(props.word))).some((text) => text !== ''))
  return (
    <Fold key={turn} summary={t.exchange.practical.reply} open={begun && turn === 0}>
      <AnswerForm {...props} onNothing={() => setTurn(turn + 1)} />
    </Fold>
  )
}

type FormProps = PracticalAnswerProps & { onNothing: () => void }
type Answer = Parameters<Client['answer']>[2]
type Picked = 'nothing' | 'own' | AnswerLine

function AnswerForm(props: FormProps) {
  const { screen, person, question } = props
  const words = screen.t.exchange.practical
  const { picked, text, tried, refused, keep, give } = useAnswer(props)
  const ref = useFaultIn<HTMLFormElement>(tried)
  const says = picked !== undefined && picked !== 'nothing'
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <Choice<Picked>
        small
        legend={words.replyLegend}
        value={picked}
        onChoose={(next) => keep({ picked: next, text })}
        error={tried && !picked ? words.pick : undefined}
        options={[
          { value: 'nothing', label: words.nothing },
          ...practicalLines[question].map((line) => ({ value: line, label: words.lines[line] ?? '' })),
          { value: 'own', label: words.own },
        ]}
      />
      {picked === 'own' && (
        <OwnWords
          screen={screen}
          text={text}
          tried={tried !== undefined}
          onWrite={(next) => keep({ picked, text: next })}
        />
      )}
      <Button submit>
        <span>
          {says ? words.leave : words.goOn}
          {says && !person.appeared && (
            <>
              . <Named words={words.here} name={person.name} />
            </>
          )}
        </span>
      </Button>
      <Status screen={screen} refused={refused} />
    </form>
  )
}

/** What is picked and typed, and giving it. Saying nothing lets go of what was typed. */
function useAnswer({ screen: { client }, person, word, question, onNothing, onAnswered }: FormProps) {
  const form = useForm(client, formOf(word), { picked: '', text: '' })
  const { text } = form.fields
  const options: readonly Picked[] = ['nothing', ...practicalLines[question], 'own']
  const picked = options.find((one) => one === form.fields.picked)
  const [tried, setTried] = useState<object>()
  const { refused, run } = useAct()
  const say = (answer: Answer) =>
    run(
      () => client.answer(person.id, word, answer),
      () => {
        form.drop()
        onAnswered()
      },
    )
  const give = () => {
    const missing = picked === undefined || (picked === 'own' && answerFault(text) !== undefined)
    setTried(missing ? {} : undefined)
    if (missing) return
    if (picked === 'nothing') {
      form.drop()
      onNothing()
    } else say(picked === 'own' ? { text: text.trim() } : { line: picked })
  }
  return { picked, text, tried, refused, keep: form.keep, give }
}

type OwnWordsProps = {
  screen: ScreenProps
  text: string
  tried: boolean
  onWrite: (text: string) => void
}

function OwnWords({ screen, text, tried, onWrite }: OwnWordsProps) {
  const { t, language } = screen
  const words = t.exchange.practical
  const wrong = answerFault(text)
  return (
    <>
      <Danger screen={screen} side="writer" lang={language} text={text} />
      <Field
        kind="textarea"
        rows={3}
        label={words.ownLabel}
        hint={words.ownHint}
        lang={language}
        value={text}
        onWrite={onWrite}
        error={wrong && (tried || wrong !== 'empty') ? words.answerFaults[wrong] : undefined}
      />
    </>
  )
}

function formOf(word: string): string {
  return `practical-answer/${word}`
}
