import { useId } from 'preact/hooks'
import type { Plan } from '../../../practice/together.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { ShortWords } from './practical-given.tsx'
import { Status } from './status.tsx'
import type { TogetherPlanProps } from './together-plan.tsx'
import { isFetched } from './together-reading.ts'
import { useAct } from './use-act.ts'

/**
 * Who suggested it, and what was said to it.
 * Must pass: nothing where nothing was said; an answer shows after a press; what is off says no name.
 */
export function PlanState(props: TogetherPlanProps) {
  const { screen, person, plan } = props
  const { t } = screen
  const words = t.together.together
  if (plan.off) return <p>{words.off}</p>
  return (
    <div class="stack tight">
      <p class="hint">
        {plan.by === 'me' ? words.youAsk : <Named words={words.theyAsk} name={person.name} />}
      </p>
      {plan.by === 'me' ? <Theirs {...props} /> : <p>{mine(plan, words)}</p>}
      {plan.answer?.text !== undefined && (
        <>
          {plan.by === 'me' && (
            <Danger screen={screen} side="reader" lang={plan.answer.language} text={plan.answer.text} />
          )}
          <ShortWords text={plan.answer.text} lang={plan.answer.language} />
        </>
      )}
    </div>
  )
}

type Words = ScreenProps['t']['together']['together']

function mine({ said }: Plan, words: Words): string {
  const lines = { nothing: '', yes: words.myYes, 'other-time': words.myOtherTime, words: words.iWrote }
  return lines[said]
}

/** Until they say something, what stands under mine is the one phrase, for ever. */
function Theirs(props: TogetherPlanProps) {
  const { screen, person, plan } = props
  const { t } = screen
  const words = t.together.together
  if (plan.unopened !== undefined) return <Unopened {...props} word={plan.unopened} />
  const said = { yes: words.yes, 'other-time': words.otherTime, words: words.wrote }
  if (plan.said === 'nothing') {
    const waits = person.left.some(({ word, waitsHere }) => word === plan.word && waitsHere)
    return <p class="hint">{waits ? t.people.left.waits : t.exchange.practical.done}</p>
  }
  return (
    <p>
      <Named words={said[plan.said]} name={person.name} />
    </p>
  )
}

function Unopened({ screen, person, opened, word }: TogetherPlanProps & { word: string }) {
  const { client, t } = screen
  const { refused, run } = useAct()
  const id = useId()
  const given = person.given.find((one) => one.word === word)
  return (
    <>
      <p id={id}>{t.together.together.givenAnswer}</p>
      {given && isFetched(given) ? (
        <Button
          describedBy={id}
          onPress={() =>
            run(
              () => client.read(person.id, word),
              (value) => opened.onOpened(word, value),
            )
          }
        >
          {t.exchange.practical.read}
        </Button>
      ) : (
        <p>
          {given?.kind === 'unreadable' ? t.exchange.practical.unreadable : t.exchange.practical.notFetched}
        </p>
      )}
      <Status screen={screen} refused={refused} />
    </>
  )
}
