/**
 * The quiet path (F1): everything one can do alone. It asks nothing of anyone, and it is the same page whatever
 * another person did or told: no name, no door and no day of theirs is on it.
 */
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { type Room, Rooms } from '../kit/rooms.tsx'
import { helpPage, type Shell } from '../kit/shell.ts'
import type { Messages } from '../messages/choose.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { lookBackRoom, planRoomAlone } from './parts/plan-ways.ts'

export function Alone(screen: ScreenProps) {
  const { shell, t } = screen
  const words = t.alone.alone
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
      aside={
        <Notice kind="rest" icon="leaf" heading={words.noteHeading}>
          {words.note}
        </Notice>
      }
      asideLabel={words.noteHeading}
    >
      {groups(screen).map(([heading, rooms]) => (
        <section key={heading} class="stack">
          <h2>{heading}</h2>
          <Rooms label={heading} rooms={rooms} />
        </section>
      ))}
    </Page>
  )
}

type Group = readonly [heading: string, rooms: readonly Room[]]

function groups({ t, shell }: ScreenProps): readonly Group[] {
  const words = t.alone.alone
  return [
    [words.toDo, toDo(t)],
    [words.toWrite, toWrite(t)],
    [words.toLookBack, toLookBack(t)],
    [words.near, near(t, shell)],
  ]
}

function toDo({ alone: { alone: words }, reminders }: Messages): readonly Room[] {
  return [
    planRoomAlone(words),
    { href: hrefTo({ screen: 'steady' }), icon: 'shelf', name: words.steady, line: words.steadyLine },
    { href: hrefTo({ screen: 'today' }), icon: 'leaf', name: words.promises, line: words.promisesLine },
    { href: hrefTo({ screen: 'goals' }), icon: 'tick', name: words.goals, line: words.goalsLine },
    { href: hrefTo({ screen: 'living' }), icon: 'light', name: words.living, line: words.livingLine },
    { href: hrefTo({ screen: 'limits' }), icon: 'latch', name: words.limits, line: words.limitsLine },
    { href: hrefTo({ screen: 'reminders' }), icon: 'paper', name: reminders.way, line: reminders.wayLine },
  ]
}

function toWrite({ alone: { alone: words }, talk }: Messages): readonly Room[] {
  return [
    { href: hrefTo({ screen: 'letter' }), icon: 'letter', name: words.letters, line: words.lettersLine },
    { href: hrefTo({ screen: 'harms' }), icon: 'heavy', name: words.harms, line: words.harmsLine },
    {
      href: hrefTo({ screen: 'reflections' }),
      icon: 'pen',
      name: words.reflections,
      line: words.reflectionsLine,
    },
    { href: hrefTo({ screen: 'to-me' }), icon: 'letter', name: words.toMe, line: words.toMeLine },
    {
      href: hrefTo({ screen: 'rehearse' }),
      icon: 'heard',
      name: talk.talks.rehearse,
      line: talk.talks.rehearseLine,
    },
  ]
}

function toLookBack({ alone: { alone: words }, taking }: Messages): readonly Room[] {
  return [
    lookBackRoom(words),
    { href: hrefTo({ screen: 'seasons' }), icon: 'leaf', name: words.seasons, line: words.seasonsLine },
    { href: hrefTo({ screen: 'month' }), icon: 'shelf', name: words.month, line: words.monthLine },
    {
      href: hrefTo({ screen: 'timeline' }),
      icon: 'shelf',
      name: taking.ways.timeline,
      line: taking.ways.timelineLine,
    },
    { href: hrefTo({ screen: 'find' }), icon: 'eye', name: taking.ways.find, line: taking.ways.findLine },
  ]
}

/** A helper is suggested for oneself, never for two (F1-4). */
function near({ alone: { alone: words } }: Messages, { lang }: Shell): readonly Room[] {
  return [
    { href: hrefTo({ screen: 'circle' }), icon: 'people', name: words.circle, line: words.circleLine },
    { href: hrefTo({ screen: 'support' }), icon: 'cup', name: words.support, line: words.supportLine },
    { href: helpPage(lang), icon: 'phone', kind: 'aid', name: words.help, line: words.helpLine },
  ]
}
