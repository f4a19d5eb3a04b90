import { useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { PersonView } from '../../../vault/views.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { type Said, Status } from './status.tsx'
import { AskOnce } from './ask-once.tsx'
import { useAct } from './use-act.ts'

/**
 * What I asked: left at the door, and nothing more.
 * Must pass: one line, whatever became of it; taking it back always answers the same.
 */
export function TalkAsked({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t, language } = screen
  const words = t.talk.ask
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const asked = askedBy(person)
  return (
    <>
      <Status screen={screen} said={said} refused={refused} />
      {asked.length > 0 && (
        <section class="stack">
          <h2>{words.leftHeading}</h2>
          <ul class="plain stack mid" aria-label={words.leftHeading}>
            {asked.map(({ word, topic, on, waits }) => (
              <li key={word} class="card stack tight">
                <h3 class="small" id={`asked-${word}`}>
                  <bdi>{topic}</bdi>
                </h3>
                <p>
                  <Filled words={words.on} by={<When day={dateOfDay(on)} lang={language} />} />{' '}
                  {waits ? t.people.left.waits : words.left}
                </p>
                <p class="hint">{words.stands}</p>
                <div>
                  <AskOnce
                    describedBy={`asked-${word}`}
                    words={words.back}
                    onDo={() =>
                      run(
                        () => client.takeBack(person.id, word),
                        () => setSaid({ words: words.back.done, moves: true }),
                      )
                    }
                  />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** What waits in this device's outbox among them. */
function askedBy({ asks, left }: PersonView) {
  const waiting = left.flatMap(({ word, words, on, waitsHere, takenBack }) =>
    words?.kind === 'talk-ask' && waitsHere && !takenBack
      ? [{ word, topic: words.topic, on, waits: true }]
      : [],
  )
  const there = asks.filter(({ by }) => by === 'me')
  return [...waiting, ...there.map(({ word, topic, on }) => ({ word, topic, on, waits: false }))]
}
