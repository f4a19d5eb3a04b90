import { useState } from 'preact/hooks'
import { type Asked, askedOf } from '../../../practice/requests.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { isShown, type Lying } from './limit-opened.ts'
import { isOpenTo, LeavingStatus, NoWay } from './practical-may.tsx'
import { RequestForm } from './request-form.tsx'
import { RequestMine } from './request-mine.tsx'
import type { Said } from './status.tsx'
import { useAct } from './use-act.ts'

export type RequestAskedProps = { screen: ScreenProps; person: PersonView; lane: readonly Lying[] }

/** What I ask of them. What was left shows one sentence until they say something. */
export function RequestAsked({ screen, person, lane }: RequestAskedProps) {
  const { client, t, language } = screen
  const words = t.limits.requests
  const [said, setSaid] = useState<Said>()
  /** An answer that has to be read before the same is asked again. */
  const [needed, need] = useState<string>()
  const [fresh, setFresh] = useState<string>()
  const { refused, run } = useAct()
  const answers = lane.filter(({ kind, re }) => kind === 'answer' && re !== undefined)
  const asked = askedOf(person.left, answers)
  const say = (text: string) => () => setSaid({ words: text, moves: true })
  const list = (of: readonly Asked[]) => (
    <ul class="plain stack mid">
      {of.map((one) => (
        <RequestMine
          key={one.word}
          screen={screen}
          asked={one}
          shown={answers.some((given) => given.word === one.answer?.word && isShown(given, needed))}
          fresh={fresh !== undefined && fresh === one.answer?.word}
          today={client.today().date}
          onRead={(word) =>
            run(
              () => client.read(person.id, word),
              () => setFresh(word),
            )
          }
          onTakeBack={() => run(() => client.takeBack(person.id, one.word), say(t.people.left.takenBack))}
        />
      ))}
    </ul>
  )
  const back = asked.filter(({ takenBack }) => takenBack)
  const stands = asked.filter(({ takenBack }) => !takenBack)
  return (
    <>
      <h2>{words.formHeading}</h2>
      <LeavingStatus screen={screen} said={said} refused={refused} />
      {isOpenTo(person, person.may.request) ? (
        <RequestForm
          screen={screen}
          person={person}
          asked={asked}
          onAnswerFirst={need}
          onLeave={(request, left) =>
            run(
              () => client.leave(person.id, { kind: 'request', language, ...request }),
              ({ waitsHere }) => {
                left()
                say(waitsHere ? t.people.left.waits : t.people.left.said)()
              },
            )
          }
        />
      ) : (
        <NoWay screen={screen} person={person} />
      )}
      {asked.length > 0 && (
        <section class="stack">
          <h3>{words.mineHeading}</h3>
          {stands.length > 0 && list(stands)}
          {back.length > 0 && <Fold summary={words.oldHeading}>{list(back)}</Fold>}
        </section>
      )}
    </>
  )
}
