/**
 * Time together (B1-6): each picks alone out of a deck of low-cost ideas, and only what both picked shows; then a place
 * and a time, in words, with a way out until it begins. Nobody turns up unasked.
 */
import { useState } from 'preact/hooks'
import { dateOfDay } from '../../practice/days.ts'
import type { PersonView } from '../../vault/views.ts'
import { Fold } from '../kit/fold.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { When } from '../kit/when.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Filled } from './parts/filled.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { type Said, Status } from './parts/status.tsx'
import { TogetherAgreed } from './parts/together-agreed.tsx'
import { TogetherDeck } from './parts/together-deck.tsx'
import { TogetherGiven } from './parts/together-given.tsx'
import { type Lane, useLane } from './parts/together-lane.ts'
import { TogetherOwn } from './parts/together-own.tsx'
import { TogetherPlan } from './parts/together-plan.tsx'
import { isForTwo } from './parts/together-ways.ts'

export function Together(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.together.together
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
      aside={<Notice kind="rest">{words.rest}</Notice>}
      asideLabel={words.rest}
    >
      <Between screen={screen} person={person} />
    </Page>
  )
}

type BetweenProps = { screen: ScreenProps; person: PersonView }

/** What was agreed stays, with its way out, also where there is nothing else for two. */
function Between({ screen, person }: BetweenProps) {
  const { client, t } = screen
  const words = t.together.together
  const lane = useLane(client, person)
  const two = isForTwo(person)
  return (
    <>
      {!two && <p>{t.exchange.both.hidden}</p>}
      {two && <DoorNote screen={screen} person={person} />}
      <Plans screen={screen} person={person} lane={lane} />
      {two && (
        <>
          <TogetherAgreed screen={screen} person={person} agreed={lane.deck.agreed} at={lane.at} />
          <TogetherDeck screen={screen} person={person} picks={lane.deck.picks} />
          <TogetherOwn screen={screen} person={person} own={lane.own} />
        </>
      )}
      <Past screen={screen} person={person} lane={lane} />
      {person.space && <Bank screen={screen} person={person} lane={lane} summary={words.bank} />}
    </>
  )
}

type LaneProps = BetweenProps & { lane: Lane }

function Plans({ screen, person, lane }: LaneProps) {
  const words = screen.t.together.together
  const [said, setSaid] = useState<Said>()
  const ahead = lane.plans.filter(({ begun }) => !begun)
  return (
    <>
      <Status screen={screen} said={said} />
      {lane.off !== undefined && (
        <p>
          <Filled words={words.wasOff} by={<When day={dateOfDay(lane.off)} lang={screen.language} />} />
        </p>
      )}
      {lane.shown.length > 0 && (
        <section class="stack mid">
          <h2>{words.given}</h2>
          <TogetherGiven
            screen={screen}
            person={person}
            given={lane.shown}
            label={words.given}
            opened={lane.opened}
            onRead={(text) => setSaid({ words: text, moves: true })}
          />
        </section>
      )}
      {ahead.length > 0 && (
        <section class="stack mid">
          <h2>{words.plans}</h2>
          {ahead.map((plan) => (
            <OnePlan key={plan.word} screen={screen} person={person} lane={lane} plan={plan} />
          ))}
        </section>
      )}
    </>
  )
}

function Past({ screen, person, lane }: LaneProps) {
  const past = lane.plans.filter(({ begun }) => begun)
  if (past.length === 0) return null
  return (
    <Fold summary={screen.t.together.together.past}>
      {past.map((plan) => (
        <OnePlan key={plan.word} screen={screen} person={person} lane={lane} plan={plan} />
      ))}
    </Fold>
  )
}

function OnePlan({ screen, person, lane, plan }: LaneProps & { plan: Lane['plans'][number] }) {
  return (
    <TogetherPlan
      screen={screen}
      person={person}
      plan={plan}
      own={lane.own}
      opened={lane.opened}
      known={lane.isKnown(plan)}
      at={lane.at}
    />
  )
}

/** Its fold says the same whatever lies there. */
function Bank({ screen, person, lane, summary }: LaneProps & { summary: string }) {
  const [said, setSaid] = useState<Said>()
  return (
    <Fold summary={summary}>
      <Status screen={screen} said={said} />
      {lane.lying.length === 0 && <p>{screen.t.exchange.practical.quiet}</p>}
      <TogetherGiven
        screen={screen}
        person={person}
        given={lane.lying}
        label={summary}
        opened={lane.opened}
        onRead={(text) => setSaid({ words: text, moves: true })}
      />
    </Fold>
  )
}

function DoorNote({ screen: { t }, person }: BetweenProps) {
  if (person.doors?.together.inForce !== 'shut') return null
  const words = t.together.together
  return (
    <Notice icon="latch">
      <div class="stack">
        <p>{words.doorShut}</p>
        <LinkButton href={hrefTo({ screen: 'doors', person: person.id })}>{words.door}</LinkButton>
      </div>
    </Notice>
  )
}
