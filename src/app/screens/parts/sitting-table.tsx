import { mayPass, stepsOf } from '../../../practice/talks.ts'
import { holderAt, nowAndBefore, otherVoice } from '../../../practice/sitting-table.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { Halves } from '../../kit/halves.tsx'
import { Turns } from '../../kit/turns.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { SittingBeside } from './sitting-beside.tsx'
import { SittingConfirm } from './sitting-confirm.tsx'
import { SittingNotes } from './sitting-notes.tsx'
import { SittingSaid } from './sitting-said.tsx'
import { SittingSayBack } from './sitting-say-back.tsx'
import { SittingSay } from './sitting-say.tsx'
import { asTalk, namesIn, type SittingMine } from './sitting-state.ts'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/** The table: where it is, what was said on this floor, and the one thing that is mine. */
export type SittingTableProps = {
  screen: ScreenProps
  sitting: SittingView
  mine: SittingMine
  onDone: (words: string) => void
}

export function SittingTable(props: SittingTableProps) {
  const { screen, sitting, mine } = props
  const { now, before } = nowAndBefore(sitting.talk?.turns ?? [])
  const words = screen.t.talk.room
  return (
    <>
      {mine !== 'after' && <Steps {...props} />}
      <Halves
        helper
        givenLabel={words.given}
        yoursLabel={words.yours}
        given={<SittingSaid screen={screen} sitting={sitting} turns={now} from={before.length} />}
        yours={<Mine {...props} />}
      />
      {before.length > 0 && (
        <Fold summary={screen.t.sitting.room.earlier}>
          <SittingSaid screen={screen} sitting={sitting} turns={before} from={0} />
        </Fold>
      )}
    </>
  )
}

/** Whose floor it is, and the step it is at. */
function Steps({ screen, sitting }: SittingTableProps) {
  const { t } = screen
  const words = t.talk.room
  const { other } = namesIn(screen, sitting)
  const holder = holderAt(sitting.talk?.turns ?? [])
  const { voices } = t.sitting
  const nameOf = (step: 'say' | 'say-back' | 'confirm' | 'own', by: 'me' | 'them') => {
    if (!sitting.host) return <Named words={words.steps[step][by]} name={other} />
    const voice = voices[step === 'say' || step === 'confirm' ? holder : otherVoice(holder)]
    return step === 'own' ? t.sitting.own(voice) : words.steps[step].them(voice)
  }
  return (
    <Turns
      label={t.sitting.room.label}
      turns={stepsOf(asTalk(sitting)).map(({ step, by, current }) => ({
        key: step,
        name: nameOf(step, by),
        current,
      }))}
    />
  )
}

function Mine(props: SittingTableProps) {
  const { screen, sitting, mine, onDone } = props
  const { client, t } = screen
  const { room, confirm } = t.talk
  const handed = () => onDone(client.online() ? room.handed : room.waits)
  const mineOf = { screen, sitting, onHanded: handed }
  switch (mine) {
    case 'say':
      return <MyFloor {...props} onHanded={handed} />
    case 'say-back':
      return <SittingSayBack {...mineOf} />
    case 'confirm':
      return (
        <SittingConfirm {...mineOf} onConfirmed={() => onDone(client.online() ? confirm.said : room.waits)} />
      )
    case 'beside':
      return <SittingBeside {...mineOf} />
    case 'stopped':
      return <p>{t.sitting.stop.waits}</p>
    case 'wait':
    case 'after':
    case 'before':
      return <SittingNotes screen={screen} sitting={sitting} />
  }
}

/** My floor. Before a word is said on it, I may let the other speak. */
function MyFloor({ screen, sitting, onDone, onHanded }: SittingTableProps & { onHanded: () => void }) {
  const { client, t } = screen
  const words = t.talk.say
  const { other } = namesIn(screen, sitting)
  const { refused, run } = useAct()
  const pass = () =>
    run(
      () => client.passInSitting(sitting.id),
      () => onDone(client.online() ? words.passed(other) : t.talk.room.waits),
    )
  return (
    <>
      <SittingSay screen={screen} sitting={sitting} onHanded={onHanded}>
        {mayPass(asTalk(sitting)) && (
          <Button onPress={pass}>
            <span>
              <Named words={words.pass} name={other} />
            </span>
          </Button>
        )}
      </SittingSay>
      <Status screen={screen} refused={refused} />
    </>
  )
}
