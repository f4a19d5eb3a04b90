import { useState } from 'preact/hooks'
import { answerFault } from '../../../practice/practical.ts'
import { linksIn } from '../../../practice/together-words.ts'
import type { Client } from '../../../vault/client.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Field } from '../../kit/field.tsx'
import { Fold } from '../../kit/fold.tsx'
import { Tick } from '../../kit/tick.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { isOpenTo } from './practical-may.tsx'
import { type Said, Status } from './status.tsx'
import type { TogetherPlanProps } from './together-plan.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * What may be said to a place and a time of theirs, once: nothing, yes, another time, or own words.
 * Must pass: saying nothing first, rows of one size, none picked; whoever answers may make it substance-free.
 */
export function TogetherAnswer(props: TogetherPlanProps) {
  const { screen, person, plan } = props
  const { client, t } = screen
  /** Each time nothing is said, it folds away again. */
  const [turn, setTurn] = useState(0)
  const [begun] = useState(() => Object.values(client.form(formOf(plan.word))).some((typed) => typed !== ''))
  const [said, setSaid] = useState<Said>()
  const mayAnswer =
    plan.by === 'them' &&
    plan.mine === undefined &&
    !plan.off &&
    !plan.begun &&
    isOpenTo(person, person.may.together)
  return (
    <>
      {mayAnswer && (
        <Fold key={turn} summary={t.together.together.answer} open={begun && turn === 0}>
          <AnswerForm
            {...props}
            onNothing={() => setTurn(turn + 1)}
            onAnswered={() => setSaid({ words: t.exchange.practical.done, moves: true })}
          />
        </Fold>
      )}
      <Status screen={screen} said={said} />
    </>
  )
}

type FormProps = TogetherPlanProps & { onNothing: () => void; onAnswered: () => void }
type Picked = (typeof picks)[number]
type Answer = Parameters<Client['answer']>[2]

function AnswerForm(props: FormProps) {
  const { screen, plan } = props
  const { t } = screen
  const words = t.together.together
  const practical = t.exchange.practical
  const { fields, picked, tried, refused, keep, give } = useAnswer(props)
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
        legend={practical.replyLegend}
        value={picked}
        onChoose={(next) => keep({ ...fields, picked: next })}
        error={tried && !picked ? words.pick : undefined}
        options={[
          { value: 'nothing', label: practical.nothing },
          { value: 'yes', label: words.lines.yes },
          { value: 'other-time', label: words.lines['other-time'] },
          { value: 'own', label: practical.own },
        ]}
      />
      {picked === 'own' && (
        <OwnWords
          screen={screen}
          text={fields.text}
          tried={tried !== undefined}
          onWrite={(text) => keep({ ...fields, text })}
        />
      )}
      {says && !plan.sober && (
        <Tick
          ticked={fields.sober === 'yes'}
          hint={words.soberHint}
          onTick={(sober) => keep({ ...fields, sober: sober ? 'yes' : '' })}
        >
          {words.sober}
        </Tick>
      )}
      <Button submit>{says ? practical.leave : practical.goOn}</Button>
      <Status screen={screen} refused={refused} />
    </form>
  )
}

/** What is picked and typed, and giving it. Saying nothing lets go of what was typed. */
function useAnswer({ screen: { client }, person, plan, onNothing, onAnswered }: FormProps) {
  const form = useForm(client, formOf(plan.word), { picked: '', text: '', sober: '' })
  const { fields } = form
  const picked = picks.find((one) => one === fields.picked)
  const [tried, setTried] = useState<object>()
  const { refused, run } = useAct()
  const say = (answer: Answer) =>
    run(
      () => client.answer(person.id, plan.word, answer),
      () => {
        form.drop()
        onAnswered()
      },
    )
  const give = () => {
    const missing = picked === undefined || (picked === 'own' && wordsWrong(fields.text) !== undefined)
    setTried(missing ? {} : undefined)
    if (missing) return
    if (picked === 'nothing') {
      form.drop()
      onNothing()
      return
    }
    const sober = fields.sober === 'yes' && !plan.sober ? { sober: true as const } : {}
    say({ ...(picked === 'own' ? { text: fields.text.trim() } : { line: picked }), ...sober })
  }
  return { fields, picked, tried, refused, keep: form.keep, give }
}

type OwnWordsProps = { screen: ScreenProps; text: string; tried: boolean; onWrite: (text: string) => void }

function OwnWords({ screen, text, tried, onWrite }: OwnWordsProps) {
  const { t, language } = screen
  const wrong = wordsWrong(text)
  return (
    <>
      <Danger screen={screen} side="writer" lang={language} text={text} />
      <Field
        kind="textarea"
        rows={3}
        label={t.exchange.practical.ownLabel}
        hint={t.exchange.practical.ownHint}
        lang={language}
        value={text}
        onWrite={onWrite}
        error={wrong && (tried || wrong !== 'empty') ? t.together.together.answerFaults[wrong] : undefined}
      />
    </>
  )
}

function wordsWrong(text: string) {
  return answerFault(text) ?? (linksIn(text) ? ('link' as const) : undefined)
}

function formOf(word: string): string {
  return `together-answer/${word}`
}

const picks = ['nothing', 'yes', 'other-time', 'own'] as const
