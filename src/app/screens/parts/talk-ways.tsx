import { breakHours, isShortRest } from '../../../practice/talks.ts'
import type { PersonView, TalkView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { RestLine } from './person-state.tsx'
import { Status } from './status.tsx'
import { AskOnce } from './ask-once.tsx'
import { useAct } from './use-act.ts'

/**
 * A break and the end: there at any time, whoever has the turn.
 * Must pass: a break is one press and asks for no reason; only who took it ends it; the end asks once and is good.
 */
export type TalkWaysProps = {
  screen: ScreenProps
  person: PersonView
  talk: TalkView
  /** A break may be taken now, and no other button offers one. */
  mayBreak: boolean
  onDone: (words: string) => void
  onBreak: () => void
}

export function TalkWays({ screen, person, talk, mayBreak, onDone, onBreak }: TalkWaysProps) {
  const { client, t } = screen
  const { refused, run } = useAct()
  const words = t.talk.end
  const end = () =>
    run(
      () => client.endTalk(person.id, talk.id),
      () => onDone(client.online() ? words.done : t.talk.room.waits),
    )
  return (
    <div class="stack tight">
      <Row>
        {mayBreak && <Button onPress={onBreak}>{t.talk.break.take}</Button>}
        <AskOnce words={{ do: words.end, ask: words.ask, hint: words.hint, keep: words.keep }} onDo={end} />
      </Row>
      <Status screen={screen} refused={refused} />
    </div>
  )
}

/** In the place of a turn while there is a break. */
export function TalkBreak({ screen, person, onDone }: Pick<TalkWaysProps, 'screen' | 'person' | 'onDone'>) {
  const { client, t } = screen
  const words = t.talk.break
  const { refused, run } = useAct()
  if (!person.resting) {
    return (
      <div class="stack">
        <RestLine screen={screen} person={person} />
        <p>{words.theirs}</p>
        <p class="hint">{t.door.rest.many}</p>
      </div>
    )
  }
  return (
    <div class="stack">
      {!isShortRest(person) && <RestLine screen={screen} person={person} />}
      <p>{words.mine}</p>
      <Row>
        <Button
          onPress={() =>
            run(
              () => client.resume(person.id),
              () => onDone(words.stopped),
            )
          }
        >
          {words.stop}
        </Button>
        {person.restsUntil !== undefined && (
          <Button
            onPress={() =>
              run(
                () => client.pause(person.id, { aloud: person.mine }),
                () => onDone(words.isLonger),
              )
            }
          >
            {words.longer}
          </Button>
        )}
      </Row>
      <Status screen={screen} refused={refused} />
    </div>
  )
}

/** Twenty minutes at least, said aloud, so that nobody wonders. */
export function takeBreak({ client }: ScreenProps, person: PersonView) {
  return client.pause(person.id, { hours: breakHours, aloud: true })
}
