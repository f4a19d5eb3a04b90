import { dateOfDay } from '../../../practice/days.ts'
import type { LaneName } from '../../../practice/lanes.ts'
import type { May, PersonView } from '../../../vault/views.ts'
import { LinkButton } from '../../kit/link-button.tsx'
import { helpPage } from '../../kit/shell.ts'
import { dayText, When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'
import { type Said, Status } from './status.tsx'
import type { Refused } from './use-act.ts'

/** Whether there is a door of theirs at all, as far as I may know. */
export function isOpenTo({ space, closed, leftQuietly, held }: PersonView, may: May): boolean {
  return space && !closed && !leftQuietly && !held && may.type !== 'closed'
}

/** Where nothing can be left: no way to them yet, or a closed space. */
export function NoWay({ screen: { t }, person }: { screen: ScreenProps; person: PersonView }) {
  if (person.space) return <p>{t.exchange.practical.closed}</p>
  return (
    <div class="stack">
      <p>{t.exchange.practical.noWay}</p>
      <LinkButton href={hrefTo({ screen: 'gate', person: person.id })}>
        <span>
          <Named words={t.people.person.reach} name={person.name} />
        </span>
      </LinkButton>
    </div>
  )
}

/** Stands where the button would be while nothing can be left. It follows from my own days and what was told. */
export function MayNext({ screen: { t, language }, may }: { screen: ScreenProps; may: May }) {
  const words = t.exchange.practical
  if (may.type !== 'again-on') return <p>{words.notNow}</p>
  return (
    <p>
      <Filled words={words.again} by={<When day={dateOfDay(may.on)} lang={language} />} />
    </p>
  )
}

/** In every composer. */
export function MayNotSee({ screen: { shell, t } }: { screen: ScreenProps }) {
  return (
    <p>
      {t.letter.draft.mayNot} <a href={helpPage(shell.lang)}>{t.letter.draft.help}</a>
    </p>
  )
}

type OwnDoorProps = { screen: ScreenProps; person: Pick<PersonView, 'id' | 'doors'>; lane: LaneName }

/** An answer comes by the same lane: while my own door for it is shut, it stays outside. Only I know of that door. */
export function OwnDoor({ screen: { t }, person, lane }: OwnDoorProps) {
  if (person.doors?.[lane].inForce !== 'shut') return null
  return (
    <p>
      {t.exchange.practical.outside}{' '}
      <a href={hrefTo({ screen: 'door', person: person.id, lane })}>{t.exchange.both.door}</a>
    </p>
  )
}

type LeavingProps = { screen: ScreenProps; said: Said | undefined; refused: Refused | undefined }

/** What came of leaving it. A day to leave the next is a day, not a trouble. */
export function LeavingStatus({ screen, said, refused }: LeavingProps) {
  if (refused?.on === undefined) return <Status screen={screen} said={said} refused={refused} />
  const day = dayText(dateOfDay(refused.on), screen.language)
  return <Status screen={screen} said={{ words: screen.t.exchange.practical.again(day) }} />
}
