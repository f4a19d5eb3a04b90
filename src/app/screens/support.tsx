/**
 * Support for me (L9): for whoever loves someone, and for anyone. It is about the person who reads it, and about
 * nobody else; numbers stand on the help page alone.
 */
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { type Room, Rooms } from '../kit/rooms.tsx'
import { helpPage } from '../kit/shell.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'

export function Support(screen: ScreenProps) {
  const { shell, t } = screen
  const words = t.support
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.today.today.alone }}
      aside={
        <>
          <Notice kind="aid" icon="phone" heading={words.danger}>
            {words.dangerLine}
          </Notice>
          <Notice kind="rest" icon="cup" heading={words.noteHeading}>
            {words.note}
          </Notice>
        </>
      }
      asideLabel={words.danger}
    >
      <section class="stack">
        <h2>{words.talk}</h2>
        <Rooms label={words.talk} rooms={talk(screen)} />
      </section>
      <section class="stack">
        <h2>{words.own}</h2>
        <Rooms label={words.own} rooms={own(screen)} />
      </section>
    </Page>
  )
}

function talk({ t, shell }: ScreenProps): readonly Room[] {
  const words = t.support
  const help = helpPage(shell.lang)
  return [
    { href: `${help}#family`, icon: 'phone', kind: 'aid', name: words.families, line: words.familiesLine },
    { href: help, icon: 'phone', kind: 'aid', name: words.all, line: words.allLine },
    { href: hrefTo({ screen: 'circle' }), icon: 'people', name: words.circle, line: words.circleLine },
    { href: hrefTo({ screen: 'helpers' }), icon: 'chairs', name: words.middle, line: words.middleLine },
  ]
}

function own({ t }: ScreenProps): readonly Room[] {
  const words = t.support
  return [
    { href: hrefTo({ screen: 'check' }), icon: 'care', name: words.check, line: words.checkLine },
    { href: hrefTo({ screen: 'notes' }), icon: 'pen', name: words.notes, line: words.notesLine },
    { href: hrefTo({ screen: 'goals' }), icon: 'light', name: words.goals, line: words.goalsLine },
    {
      href: hrefTo({ screen: 'reflections' }),
      icon: 'paper',
      name: words.reflections,
      line: words.reflectionsLine,
    },
  ]
}
