/** The bank: a name and a day, to look at or to leave. Nothing says how much, and nobody is told of anything done here. */
import { useState } from 'preact/hooks'
import { dateOfDay } from '../../practice/days.ts'
import { inBank, setAside } from '../../practice/letters.ts'
import { withPlanLane } from '../../practice/plan-lane.ts'
import type { GivenView, PersonView } from '../../vault/views.ts'
import { Button } from '../kit/button.tsx'
import { type EnvelopeRow, Envelopes } from '../kit/envelopes.tsx'
import { Fold } from '../kit/fold.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { helpPage } from '../kit/shell.ts'
import { When } from '../kit/when.tsx'
import { hrefTo, type Place } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Named } from './parts/filled.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Bank(screen: ScreenProps) {
  const { client, place, shell, t, language } = screen
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.people.bank
  const aside = (word: string) =>
    run(
      () => client.setAside(person.id, word),
      () => setSaid({ words: words.setAside, moves: true }),
    )
  const rows = (given: readonly GivenView[], put?: (word: string) => void) =>
    given.map((one) => row({ t, language, person, given: one, onAside: put }))
  const letters = withPlanLane(person.given)
  const lying = inBank(letters)
  const away = setAside(letters)
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
      aside={
        <>
          <Notice icon="eye" heading={words.toldHeading}>
            {words.told}
          </Notice>
          <Notice kind="rest" heading={words.oweHeading}>
            {words.owe}
          </Notice>
          <p>
            <a href={helpPage(shell.lang)}>{words.someone}</a>
          </p>
        </>
      }
      asideLabel={words.toldHeading}
    >
      <Status screen={screen} said={said} refused={refused} />
      {lying.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <Envelopes label={words.heading} rows={rows(lying, aside)} />
      )}
      {away.length > 0 && (
        <Fold summary={words.asideHeading}>
          <Envelopes label={words.asideHeading} rows={rows(away)} />
        </Fold>
      )}
    </Page>
  )
}

type RowOf = {
  readonly t: ScreenProps['t']
  readonly language: string
  readonly person: PersonView
  readonly given: GivenView
  readonly onAside: ((word: string) => void) | undefined
}

function row({ t, language, person, given, onAside }: RowOf): EnvelopeRow {
  const words = t.people.bank
  const { weight, line } = given.outside ?? {}
  const day = <When day={dateOfDay(given.on)} lang={language} />
  return {
    key: given.word,
    heading: <Named words={words.from} name={person.name} />,
    weight,
    weightWords: weight ? (
      <span>
        <Named words={t.letter.outside[weight]} name={person.name} />. {day}
      </span>
    ) : (
      day
    ),
    ...(line !== undefined && { lead: <Named words={t.letter.outside.lead} name={person.name} />, line }),
    acts: (
      <>
        <LinkButton href={hrefTo({ screen: 'person', person: person.id })}>{words.later}</LinkButton>
        <LinkButton href={hrefTo(placeOf(person, given))}>{words.open}</LinkButton>
        {onAside && <Button onPress={() => onAside(given.word)}>{words.aside}</Button>}
      </>
    ),
  }
}

/** A part of a plan is read in its room. */
function placeOf({ id }: PersonView, { kind, word }: GivenView): Place {
  return { screen: kind === 'plan-part' ? 'plan' : 'read', person: id, word }
}
