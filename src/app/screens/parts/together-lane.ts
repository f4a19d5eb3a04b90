import { deckOf, ownIdeas, wasAgreed, type Deck, type OwnIdea } from '../../../practice/ideas.ts'
import { type Now, type Plan, plansOf, wasCalledOff } from '../../../practice/together.ts'
import type { Client } from '../../../vault/client.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { useNow } from './reminder-now.ts'
import { type Opened, useOpened } from './together-reading.ts'

/** All that stands between the two about time together, as far as I opened it. */
export type Lane = {
  readonly opened: Opened
  readonly own: readonly OwnIdea[]
  readonly deck: Deck
  readonly plans: readonly Plan[]
  /** Did both pick what this is for? */
  readonly isKnown: (plan: Plan) => boolean
  /** Not opened: what knocked, and what lies in the bank. */
  readonly shown: readonly GivenView[]
  readonly lying: readonly GivenView[]
  /** The day on which something was called off that I never opened. */
  readonly off: number | undefined
  readonly at: Now
}

export function useLane(client: Client, person: PersonView): Lane {
  const given = person.given.filter(({ lane }) => lane === 'together')
  const opened = useOpened(client, person, given, ({ kind }) => kind === 'meeting-off')
  const at = useNow()
  const two = { left: person.left, given }
  const own = ownIdeas(two, opened.words)
  const plans = plansOf(two, opened.words, at)
  const inPlans = new Set(plans.flatMap(({ unopened }) => unopened ?? []))
  const rest = given.filter(
    ({ word, kind, aside }) => !aside && kind !== 'meeting-off' && !opened.words[word] && !inPlans.has(word),
  )
  return {
    opened,
    own,
    deck: deckOf(person.ideas, own, at.now),
    plans,
    isKnown: ({ by, meeting }) => by === 'me' || wasAgreed(person.ideas, meeting.idea),
    shown: rest.filter(({ cue }) => cue),
    lying: rest.filter(({ cue }) => !cue),
    off: wasCalledOff(given, opened.words, plans, at.now),
    at,
  }
}
