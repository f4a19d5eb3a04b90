/**
 * The deck of low-cost ideas for time together (B1-6): shipped ones, whose words are in the messages, and own ones.
 * Each picks alone; of one pick nobody learns, and only what both picked is told to both.
 */
import { dayOf, type Day, type Instant } from '../domain/vocabulary.ts'
import { wordsFault, type WordsFault } from './day-words.ts'
import { linksIn } from './together-words.ts'
import type { EnvelopeKind, EnvelopeWords } from './words.ts'

export const shippedIdeas = [
  'walk',
  'cook',
  'coffee',
  'photos',
  'music',
  'garden',
  'repair',
  'market',
  'game',
  'film',
  'bench',
  'letter',
] as const
export type ShippedIdea = (typeof shippedIdeas)[number]

export const ideaSigns = 120
/** So long an idea both said yes to stands to be planned, like a yes (K5). Then it lies in the deck again, for both. */
export const agreedStands = 14

export type IdeaFault = WordsFault | 'link' | 'there'

/** What stands in the way of putting an idea of one's own in both decks. */
export function ideaFault(typed: string, own: readonly OwnIdea[]): IdeaFault | undefined {
  const fault = wordsFault(typed, ideaSigns)
  if (fault) return fault
  if (linksIn(typed)) return 'link'
  return own.some(({ text }) => text === typed.trim()) ? 'there' : undefined
}

type IdeaWords = Extract<EnvelopeWords, { kind: 'idea' }>
export type OwnIdea = Pick<IdeaWords, 'idea' | 'text' | 'language'> & { readonly by: 'me' | 'them' }

type Left = { readonly words: EnvelopeWords | undefined; readonly takenBack: boolean }
type Given = {
  readonly word: string
  readonly kind: EnvelopeKind | 'unreadable' | 'not-fetched'
  readonly takenBack: boolean
}

/**
 * Ideas of our own, mine and those of theirs that I opened, the oldest first. What was taken back is not among them,
 * and nobody's words take the place of a shipped idea, or of one that was there before.
 */
export function ownIdeas(
  { left, given }: { readonly left: readonly Left[]; readonly given: readonly Given[] },
  opened: Readonly<Record<string, EnvelopeWords>>,
): readonly OwnIdea[] {
  const taken = new Set<string>(shippedIdeas)
  return [
    ...left.map(({ words, takenBack }) => ({ words, takenBack, by: 'me' as const })).reverse(),
    ...given
      .map(({ word, takenBack }) => ({ words: opened[word], takenBack, by: 'them' as const }))
      .reverse(),
  ].flatMap(({ words, takenBack, by }) => {
    if (words?.kind !== 'idea' || taken.has(words.idea)) return []
    taken.add(words.idea)
    return takenBack ? [] : [{ idea: words.idea, text: words.text, language: words.language, by }]
  })
}

/** All that one may know of an idea: one's own pick, and since when both know of both. */
export type IdeaStanding = { readonly idea: string; readonly mine: boolean; readonly agreedOn?: Day }
export type DeckIdea = { readonly idea: string; readonly own?: OwnIdea }
export type Deck = {
  readonly picks: readonly (DeckIdea & { readonly mine: boolean })[]
  readonly agreed: readonly (DeckIdea & { readonly on: Day })[]
}

export function deckOf(standing: readonly IdeaStanding[], own: readonly OwnIdea[], now: Instant): Deck {
  const all = [
    ...shippedIdeas.map((idea) => ({ idea })),
    ...own.map((one) => ({ idea: one.idea, own: one })),
  ].map((one) => ({ one, how: standing.find(({ idea }) => idea === one.idea) }))
  return {
    picks: all.flatMap(({ one, how }) => (stands(how, now) ? [] : [{ ...one, mine: how?.mine ?? false }])),
    agreed: all.flatMap(({ one, how }) =>
      how?.agreedOn !== undefined && stands(how, now) ? [{ ...one, on: how.agreedOn }] : [],
    ),
  }
}

/** Was this idea ever one that both said yes to? Nothing else can be planned: nobody is taken by surprise. */
export function wasAgreed(standing: readonly IdeaStanding[], idea: string): boolean {
  return standing.some((one) => one.idea === idea && one.agreedOn !== undefined)
}

function stands(how: IdeaStanding | undefined, now: Instant): boolean {
  return how?.agreedOn !== undefined && dayOf(now) < how.agreedOn + agreedStands
}
