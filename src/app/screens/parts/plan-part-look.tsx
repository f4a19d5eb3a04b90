import type { LeftPart, PartState } from '../../../practice/plan.ts'
import type { PlanAbout, PlanPart } from '../../../practice/words.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { AskOnce, takingBack } from './ask-once.tsx'
import { Filled } from './filled.tsx'
import { RemoveOwn } from './remove-own.tsx'

export type PlanPartLookProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  about: PlanAbout
  part: PlanPart
  /** Absent: nothing is written, or only what I left is still there. */
  text: string | undefined
  state: PartState
  /** Newest first. */
  left: readonly LeftPart[]
  /** There is a door to leave it at. */
  mayLeave: boolean
  onWrite: () => void
  onLeave: () => void
  onTakeBack: () => void
  onRemove: () => void
}

/** My words and how they stand by my own acts, with what was said before them folded away. */
export function PlanPartLook(props: PlanPartLookProps) {
  const { screen, about, part, state, left, mayLeave, onWrite, onLeave, onTakeBack, onRemove } = props
  const { t, language } = screen
  const words = t.plan.part
  const text = props.text ?? (state.type === 'kept' ? undefined : state.last.words.text)
  const hidden = <span class="hidden">: {t.plan.parts[part]}</span>
  const earlier = left.filter(({ words: said }) => said.text !== text)
  const leaves = mayLeave && props.text !== undefined && state.type !== 'signed'
  const holds = state.type === 'signed' || state.type === 'changed'
  if (text === undefined) return <Blank screen={screen} about={about} part={part} onWrite={onWrite} />
  return (
    <>
      <div class="said">
        <p dir="auto">{text}</p>
      </div>
      <p class="hint">
        <StateLine screen={screen} state={state} />
      </p>
      <Row>
        <Button onPress={onWrite}>
          {words.change}
          {hidden}
        </Button>
        {leaves && (
          <Button onPress={onLeave}>
            {words.leave}
            {hidden}
          </Button>
        )}
      </Row>
      {holds && (
        <div>
          <AskOnce words={takingBack(t.people.left)} about={t.plan.parts[part]} onDo={onTakeBack} />
        </div>
      )}
      {!holds && <RemoveOwn words={words} onRemove={onRemove} />}
      {earlier.length > 0 && (
        <Fold summary={words.earlier}>
          {earlier.map(({ word, words: said, on }) => (
            <p key={word} dir="auto">
              <span class="over">
                <When day={on} lang={language} />
              </span>{' '}
              {said.text}
            </p>
          ))}
        </Fold>
      )}
    </>
  )
}

type BlankProps = Pick<PlanPartLookProps, 'screen' | 'about' | 'part' | 'onWrite'>

function Blank({ screen: { t }, about, part, onWrite }: BlankProps) {
  return (
    <>
      <p class="hint">{t.plan.hints[about][part]}</p>
      <Row>
        <Button onPress={onWrite}>
          {t.plan.part.write}
          <span class="hidden">: {t.plan.parts[part]}</span>
        </Button>
      </Row>
    </>
  )
}

/** Who has it, as far as I know: what I did. */
function StateLine({ screen: { t, language }, state }: Pick<PlanPartLookProps, 'screen' | 'state'>) {
  const words = t.plan.part
  if (state.type === 'kept') return <>{words.state.kept}</>
  if (state.type === 'taken-back') return <>{t.people.left.takenBack}</>
  return (
    <>
      <Filled words={words.state[state.type]} by={<When day={state.last.on} lang={language} />} />{' '}
      {state.last.waitsHere ? t.people.left.waits : t.people.left.said}
    </>
  )
}
