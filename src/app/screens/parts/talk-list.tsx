import { dateOfDay } from '../../../practice/days.ts'
import type { PersonView, TalkView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import { type Room, Rooms } from '../../kit/rooms.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { isResting } from './talk-state.ts'

/** Talks under way, and those that ended. Of what was said in them nothing stands here (S2-6). */
export function TalkList({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t } = screen
  const words = t.talk.talks
  const today = client.today().date
  const under = person.talks.filter(({ ended }) => !ended)
  const ended = person.talks.filter((talk) => talk.ended)
  return (
    <section class="stack">
      <h2>{words.underWay}</h2>
      {under.length === 0 ? (
        <p>{words.quiet}</p>
      ) : (
        <Rooms label={words.underWay} rooms={under.map((talk) => room(screen, person, talk, today))} />
      )}
      {ended.length > 0 && (
        <Fold summary={words.endedHeading}>
          <Rooms label={words.endedHeading} rooms={ended.map((talk) => room(screen, person, talk, today))} />
        </Fold>
      )}
    </section>
  )
}

function room({ t, language }: ScreenProps, person: PersonView, talk: TalkView, today: string): Room {
  const words = t.talk.talks
  return {
    href: hrefTo({ screen: 'talk', person: person.id, item: talk.id }),
    icon: 'heard',
    name: talk.topic === '' ? words.noTopic : <bdi>{talk.topic}</bdi>,
    line: <Line words={words} person={person} talk={talk} today={today} language={language} />,
  }
}

type LineProps = {
  words: ScreenProps['t']['talk']['talks']
  person: PersonView
  talk: TalkView
  today: string
  language: string
}

function Line({ words, person, talk, today, language }: LineProps) {
  const last = talk.turns.at(-1)
  if (talk.ended && last) {
    return <Filled words={words.ended} by={<When day={dateOfDay(last.on)} lang={language} />} />
  }
  if (isResting({ person, talk }, today)) return <>{words.rests}</>
  return <>{talk.next === 'me' ? words.mine : words.theirs}</>
}
