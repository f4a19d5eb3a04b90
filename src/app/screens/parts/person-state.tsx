import { dateIn, dateOfDay } from '../../../practice/days.ts'
import { isShortRest } from '../../../practice/talks.ts'
import type { May, PersonView } from '../../../vault/views.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

/** How things stand from my side: what I did, what was told, and the clock. One line each, or none. */
export function PersonState({
  screen: { t, language },
  person,
}: {
  screen: ScreenProps
  person: PersonView
}) {
  if (person.held) return <p>{t.people.person.held}</p>
  if (person.leftQuietly) return <p>{t.people.person.leftQuietly}</p>
  return (
    <>
      {!person.closed && <RestLine screen={{ t, language }} person={person} />}
      <MayLine screen={{ t, language }} may={person.may.letter} />
    </>
  )
}

type LineProps = { screen: Pick<ScreenProps, 't' | 'language'>; person: PersonView }

/** My own rest or pause: whether it was said, and until when, in the days of the place where I am. */
export function RestLine({ screen: { t, language }, person }: LineProps) {
  const words = t.people.person
  if (!person.resting) return person.mine ? <p>{words.lifted}</p> : null
  if (person.mine) return <p>{words.pausedMine}</p>
  if (isShortRest(person)) return <p>{words.restingShort}</p>
  if (person.restsUntil === undefined) return <p>{words.resting}</p>
  const day = dateIn(new Intl.DateTimeFormat().resolvedOptions().timeZone, person.restsUntil)
  return (
    <p>
      <Filled words={words.restingUntil} by={<When day={day} lang={language} />} />
    </p>
  )
}

/** Whether something can be left now. Allowed needs no line. */
export function MayLine({ screen: { t, language }, may }: Pick<LineProps, 'screen'> & { may: May }) {
  const words = t.people.person
  switch (may.type) {
    case 'allowed':
      return null
    case 'again-on':
      return (
        <p>
          <Filled words={words.again} by={<When day={dateOfDay(may.on)} lang={language} />} />
        </p>
      )
    case 'not-now':
      return <p>{words.notNow}</p>
    case 'needs-cosign':
      return <p>{words.readFirst}</p>
    case 'closed':
      return <p>{words.closed}</p>
  }
}
