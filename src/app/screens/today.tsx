/** Today: what I promised myself, and quiet ways on. Nothing here says what anyone else did. */
import { useState } from 'preact/hooks'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { type Room, Rooms } from '../kit/rooms.tsx'
import { When } from '../kit/when.tsx'
import type { Messages } from '../messages/choose.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { CircleToday } from './parts/circle-today.tsx'
import { Named } from './parts/filled.tsx'
import { somethingHref } from './parts/plan-place.ts'
import { Promises } from './parts/promises.tsx'
import { ReminderToday } from './parts/reminder-today.tsx'
import { ToMeToday } from './parts/to-me-today.tsx'
import { WaysToday } from './parts/ways-today.tsx'

export function Today(screen: ScreenProps) {
  const { client, shell, t, language } = screen
  const me = client.me()
  const today = client.today()
  const words = t.today.today
  const [hour] = useState(() => new Date().getHours())
  return (
    <Page
      shell={shell}
      over={<When day={today.date} lang={language} />}
      heading={<Named words={words[partOfDay(hour)]} name={me?.firstName ?? ''} />}
      aside={<Rooms rooms={rooms(words)} label={words.rooms} />}
      asideLabel={words.rooms}
    >
      {today.knocks.length > 0 && (
        <section class="stack">
          <h2>{words.knocks}</h2>
          <Rooms
            rooms={today.knocks.map(({ id, name }) => ({
              href: hrefTo({ screen: 'person', person: id }),
              icon: 'letter',
              name: <Named words={words.knock} name={name} />,
              line: words.knockLine,
            }))}
          />
        </section>
      )}
      <WaysToday screen={screen} />
      <ReminderToday screen={screen} />
      <ToMeToday screen={screen} />
      <CircleToday screen={screen} />
      <Promises screen={screen} today={today} />
      <p>
        <a href={somethingHref()}>{words.something}</a>
      </p>
      <Path screen={screen} />
      {me && !me.hasCard && (
        <Notice icon="paper">
          <div class="stack">
            <p>{words.card}</p>
            <LinkButton href={hrefTo({ screen: 'keep-card' })}>{words.makeCard}</LinkButton>
          </div>
        </Notice>
      )}
    </Page>
  )
}

/** The quiet path, for as long as nobody said that they are here. */
function Path({ screen: { client, t } }: { screen: ScreenProps }) {
  const words = t.today.today
  const alone = client.people().every(({ theyAppeared }) => !theyAppeared)
  return (
    <Notice kind="rest" icon="leaf" heading={alone ? words.quietHeading : words.timeHeading}>
      {alone ? words.quiet : words.time}
    </Notice>
  )
}

function rooms(words: Messages['today']['today']): readonly Room[] {
  return [
    { href: hrefTo({ screen: 'letter' }), icon: 'letter', name: words.letters, line: words.lettersLine },
    { href: hrefTo({ screen: 'people' }), icon: 'people', name: words.people, line: words.peopleLine },
    { href: hrefTo({ screen: 'alone' }), icon: 'leaf', name: words.alone, line: words.aloneLine },
    { href: hrefTo({ screen: 'settings' }), icon: 'latch', name: words.settings, line: words.settingsLine },
  ]
}

function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour < 12 && hour >= 4) return 'morning'
  return hour >= 12 && hour < 18 ? 'afternoon' : 'evening'
}
