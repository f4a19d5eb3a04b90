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

export function Alone({ shell, t }: ScreenProps) {
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
      <Rooms label={words.rooms} rooms={rooms(t, shell)} />
    </Page>
  )
}

/** A helper is suggested for oneself, never for two (F1-4). */
function rooms({ alone: { alone: words }, talk, reminders }: Messages, { lang }: Shell): readonly Room[] {
  return [
    { href: hrefTo({ screen: 'steady' }), icon: 'shelf', name: words.steady, line: words.steadyLine },
    { href: hrefTo({ screen: 'today' }), icon: 'leaf', name: words.promises, line: words.promisesLine },
    { href: hrefTo({ screen: 'letter' }), icon: 'letter', name: words.letters, line: words.lettersLine },
    { href: hrefTo({ screen: 'harms' }), icon: 'heavy', name: words.harms, line: words.harmsLine },
    { href: hrefTo({ screen: 'living' }), icon: 'light', name: words.living, line: words.livingLine },
    { href: hrefTo({ screen: 'limits' }), icon: 'latch', name: words.limits, line: words.limitsLine },
    {
      href: hrefTo({ screen: 'reflections' }),
      icon: 'pen',
      name: words.reflections,
      line: words.reflectionsLine,
    },
    {
      href: hrefTo({ screen: 'rehearse' }),
      icon: 'heard',
      name: talk.talks.rehearse,
      line: talk.talks.rehearseLine,
    },
    { href: hrefTo({ screen: 'reminders' }), icon: 'paper', name: reminders.way, line: reminders.wayLine },
    { href: helpPage(lang), icon: 'phone', kind: 'aid', name: words.help, line: words.helpLine },
  ]
}
