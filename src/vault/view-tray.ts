/** What I left and what was given to me, as the screens see it. */
import { returnedBy, type Handed } from '../domain/envelopes.ts'
import { dayOf, type MatterId } from '../domain/vocabulary.ts'
import { laneOf } from '../practice/lanes.ts'
import type { PageWords } from '../practice/pages.ts'
import { isNotTonight, notTonight } from '../practice/talks-topics.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import type { Pair } from './content.ts'
import { envelopeIn, envelopeOf } from './envelope-words.ts'
import type { Session } from './session.ts'
import type { OpenSpace } from './space.ts'
import type { GivenView, LeftView } from './views.ts'

/** What I left, newest first: the day I did, and nothing after it. */
export function left(session: Session, space: OpenSpace, pair: Pair): readonly LeftView[] {
  const placed: LeftView[] = [...space.side.state.envelopes.values()].map((one) => ({
    word: one.word,
    words: wordsOf(space, one.word),
    lane: laneOf(pair.lanes, one.lane),
    on: dayOf(one.at),
    ...(one.re !== undefined && { re: one.re }),
    ...(one.until !== undefined && { until: dayOf(one.until) }),
    takenBack: one.takenBackAt !== undefined,
    waitsHere: false,
  }))
  const waiting = session.outbox.flatMap((item): readonly LeftView[] => {
    if (item.space !== space.id || item.did.move !== 'placed') return []
    const { word, re, lane } = item.did
    const words = envelopeOf(item.text ?? '')
    return [
      {
        word,
        words,
        lane: laneOf(pair.lanes, lane),
        on: dayOf(session.clock()),
        ...(re !== undefined && { re }),
        takenBack: false,
        waitsHere: true,
      },
    ]
  })
  return [...placed, ...waiting].reverse()
}

export function given(
  session: Session,
  space: OpenSpace,
  pair: Pair,
  notes: readonly PageWords[],
): readonly GivenView[] {
  const waiting = session.outbox.flatMap(({ did }) => (did.move === 'placed' && did.re ? [did.re] : []))
  const back = backIn(session, space)
  const noted: Noted = {
    opened: wordsOfKind(notes, 'opened'),
    aside: wordsOfKind(notes, 'aside'),
    answered: new Set([...waiting, ...answers(space)]),
    notTonight: notTonight(notes).map(({ text }) => text),
  }
  return [...space.tray.state.values()]
    .filter((one) => !back.has(one.word) && !returnedBy(one, session.clock()))
    .map((one) => ({ ...viewGiven(space, one, noted), lane: laneOf(pair.lanes, one.lane) }))
    .reverse()
}

/** What I noted for myself alone, and what I said back. */
type Noted = Readonly<Record<'opened' | 'aside' | 'answered', ReadonlySet<string>>> & {
  readonly notTonight: readonly string[]
}

function wordsOfKind(notes: readonly PageWords[], kind: 'opened' | 'aside'): ReadonlySet<string> {
  return new Set(notes.flatMap((page) => (page.kind === kind ? [page.word] : [])))
}

function answers({ side }: OpenSpace): readonly string[] {
  return [...side.state.envelopes.values()].flatMap(({ re }) => (re === undefined ? [] : [re]))
}

/** What was given back, also while the act that says so still waits here. */
export function backIn({ outbox }: Session, { side }: OpenSpace): ReadonlySet<string> {
  const waiting = outbox.flatMap(({ did }) => (did.move === 'words-shredded' ? [did.word] : []))
  return new Set([...side.state.givenBack, ...waiting])
}

function viewGiven(space: OpenSpace, one: Handed, noted: Noted): Omit<GivenView, 'lane'> {
  const text = space.words.get(one.word)
  const words = envelopeIn(space, one.word)
  return {
    word: one.word,
    on: dayOf(one.at),
    kind: text === undefined ? 'not-fetched' : (words?.kind ?? 'unreadable'),
    ...(words?.kind === 'letter' && { outside: outsideOf(words) }),
    cue: one.cue,
    ...(one.re !== undefined && { re: one.re }),
    opened: noted.opened.has(one.word),
    aside: noted.aside.has(one.word) || isHushed(space, words, noted),
    takenBack: one.withdrawn,
    answered: noted.answered.has(one.word),
  }
}

/** This device says "not now" for me: an ask about a topic of my list lies aside, and nobody is told (S2-8). */
function isHushed(
  { side }: OpenSpace,
  words: EnvelopeWords | undefined,
  { notTonight: list }: Noted,
): boolean {
  if (words?.kind !== 'talk-ask') return false
  return !side.state.yeses.has(words.matter as MatterId) && isNotTonight(words.topic, list)
}

function outsideOf({ weight, line }: Extract<EnvelopeWords, { kind: 'letter' }>) {
  return { ...(weight && { weight }), ...(line !== undefined && { line }) }
}

function wordsOf(space: OpenSpace, word: LeftView['word']): EnvelopeWords | undefined {
  return envelopeIn(space, word as `w_${string}`)
}
