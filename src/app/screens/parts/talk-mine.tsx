import { mayPass } from '../../../practice/talks.ts'
import type { PersonView, TalkView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { TalkAfter } from './talk-after.tsx'
import { TalkConfirm } from './talk-confirm.tsx'
import { TalkPrivate } from './talk-private.tsx'
import { TalkSayBack } from './talk-say-back.tsx'
import { TalkSay } from './talk-say.tsx'
import type { Mine } from './talk-state.ts'
import { TalkBreak } from './talk-ways.tsx'
import { useAct } from './use-act.ts'
import { Status } from './status.tsx'

/** Below the ledge: the one form for whose turn it is, or a note for oneself while the turn is theirs. */
export type TalkMineProps = {
  screen: ScreenProps
  person: PersonView
  talk: TalkView
  mine: Mine
  onDone: (words: string) => void
  onBreak: () => void
}

export function TalkMine({ mine, ...turn }: TalkMineProps) {
  const { screen, person, talk, onDone, onBreak } = turn
  const { room, confirm } = screen.t.talk
  const handed = () => onDone(screen.client.online() ? room.handed : room.waits)
  switch (mine) {
    case 'say':
      return <Say {...turn} onHanded={handed} />
    case 'say-back':
      return <TalkSayBack screen={screen} person={person} talk={talk} onHanded={handed} />
    case 'confirm':
      return (
        <TalkConfirm
          screen={screen}
          person={person}
          talk={talk}
          onHanded={handed}
          onConfirmed={() => onDone(screen.client.online() ? confirm.said : room.waits)}
          onBreak={onBreak}
        />
      )
    case 'wait':
      return <TalkPrivate screen={screen} talk={talk} />
    case 'break':
      return <TalkBreak screen={screen} person={person} onDone={onDone} />
    case 'after':
      return <TalkAfter screen={screen} talk={talk} />
  }
}

type SayProps = Omit<TalkMineProps, 'mine'> & { onHanded: () => void }

/** My floor. Before a word is said on it, I may let them speak. */
function Say({ screen, person, talk, onDone, onHanded }: SayProps) {
  const { client, t } = screen
  const words = t.talk.say
  const { refused, run } = useAct()
  const pass = () =>
    run(
      () => client.passFloor(person.id, talk.id),
      () => onDone(client.online() ? words.passed(person.name) : t.talk.room.waits),
    )
  return (
    <>
      <TalkSay screen={screen} person={person} talk={talk} onHanded={onHanded}>
        {mayPass(talk) && (
          <Button onPress={pass}>
            <span>
              <Named words={words.pass} name={person.name} />
            </span>
          </Button>
        )}
      </TalkSay>
      <Status screen={screen} refused={refused} />
    </>
  )
}
