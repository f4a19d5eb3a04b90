/**
 * What is one's own, as a list: pages, drafts, what one left, and what one opened of what was handed over. What was not
 * opened has no place in it, and a letter to oneself has no words before its day. Looking back, looking for a word and
 * taking along all read this list and nothing else.
 */
import type { Draft, PageWords } from './pages.ts'
import { toMeOf } from './to-me.ts'
import { type EnvelopeKind, type EnvelopeWords, parseEnvelope } from './words.ts'

export const thingKinds = [
  'letter',
  'answer',
  'promise',
  'limit',
  'talk',
  'note',
  'season',
  'to-me',
  'month',
  'goal',
  'steady',
  'harm',
  'plan',
  'practical',
  'together',
  'circle',
  'reminder',
] as const
export type ThingKind = (typeof thingKinds)[number]

/** `page`: also a draft. `opened`: words of another that one opened. `talk`: that one took part. */
export type Thing = {
  readonly from: 'page' | 'left' | 'opened' | 'talk'
  readonly kind: ThingKind
  /** Of the page, the word or the talk. */
  readonly id: string
  /** What kind of page it is, for a link to where it stands. */
  readonly page?: PageWords['kind']
  readonly person?: string
  /** A promise, a season or a plan that it belongs to. */
  readonly of?: string
  readonly on?: string
  readonly texts: readonly string[]
}

export type Own = {
  readonly pages: readonly PageWords[]
  readonly people: readonly OwnPerson[]
  readonly today: string
}
/** Somebody on one's list: who is put away is on none. */
export type OwnPerson = {
  readonly id: string
  readonly left: readonly { readonly word: string; readonly on: string; readonly words: EnvelopeWords }[]
  readonly opened: readonly { readonly word: string; readonly on: string; readonly words: EnvelopeWords }[]
  /**
   * `on`: the last day on which one said something oneself; without it one did not take part so far. What was said in
   * a talk, by either, stands in the talk and nowhere else (S2-6): there is no place for it here.
   */
  readonly talks: readonly { readonly id: string; readonly on?: string }[]
}

export function thingsOf({ pages, people, today }: Own): readonly Thing[] {
  const own = standing(pages, people)
  return [
    ...own.flatMap((page) => pageThings(page, pages, today)),
    ...people.flatMap(({ id: person, left, opened, talks }): readonly Thing[] => [
      ...left.flatMap(({ word, on, words }) => envelopeThing('left', person, { word, on, words })),
      ...opened.flatMap(({ word, on, words }) => envelopeThing('opened', person, { word, on, words })),
      ...talks.flatMap(({ id, on }): readonly Thing[] =>
        on === undefined ? [] : [{ from: 'talk', kind: 'talk', id, person, on, texts: [] }],
      ),
    ]),
  ]
}

/** The pages themselves, to be brought in again: those that a list shows, and of letters to oneself those that opened. */
export function pagesToTake({ pages, people, today }: Own): readonly PageWords[] {
  const shut = new Set(toMeOf(pages, today).flatMap(({ id, state }) => (state === 'opened' ? [] : [id])))
  return standing(pages, people).filter(
    ({ kind, id }) => kindOfPage[kind] !== undefined && !(kind === 'letter-to-me' && shut.has(id)),
  )
}

/** What hangs on a page or a talk that is not on one's list, as when somebody is put away, is not there either. */
function standing(pages: readonly PageWords[], people: readonly OwnPerson[]): readonly PageWords[] {
  const ids = (kind: PageWords['kind']) =>
    new Set(pages.flatMap((one) => (one.kind === kind ? [one.id] : [])))
  const known = new Set(people.map(({ id }) => id))
  const [promises, limits, harms] = [ids('promise'), ids('limit'), ids('harm')]
  const talks = new Set(people.flatMap((one) => one.talks.map(({ id }) => id)))
  const meetings = new Set(
    people.flatMap(({ left, opened }) =>
      [...left, ...opened].flatMap(({ words }) => (words.kind === 'meeting' ? [words.meeting] : [])),
    ),
  )
  return pages.filter((page) => {
    const person = aboutWhom(page)
    if (person !== undefined && !known.has(person)) return false
    if (page.kind === 'mark') return promises.has(page.promise)
    if (page.kind === 'crossed') return limits.has(page.limit)
    if (page.kind === 'living') return page.harm === undefined || harms.has(page.harm)
    if (page.kind === 'talk-note') return talks.has(page.talk)
    if (page.kind === 'together-note') return meetings.has(page.meeting)
    return true
  })
}

function aboutWhom(page: PageWords): string | undefined {
  if (page.kind === 'draft') return page.to
  if (page.kind === 'harm') return page.who
  return 'person' in page ? page.person : undefined
}

function pageThings(page: PageWords, pages: readonly PageWords[], today: string): readonly Thing[] {
  const kind = kindOfPage[page.kind]
  if (kind === undefined) return []
  const person = aboutWhom(page)
  const on = dayOfPage(page)
  const of = partOf(page)
  return [
    {
      from: 'page',
      kind,
      id: page.id,
      page: page.kind,
      ...(person !== undefined && { person }),
      ...(of !== undefined && { of }),
      ...(on !== undefined && { on }),
      texts: textsOfPage(page, pages, today).filter((text) => text.trim() !== ''),
    },
  ]
}

function envelopeThing(
  from: 'left' | 'opened',
  person: string,
  { word, on, words }: OwnPerson['left'][number],
): readonly Thing[] {
  const kind = kindOfEnvelope[words.kind]
  return kind === undefined ? [] : [{ from, kind, id: word, person, on, texts: saidIn(words) }]
}

/** A page without a kind is a note of the app's own, such as that something was opened: nobody looks for it. */
const kindOfPage: Readonly<Record<PageWords['kind'], ThingKind | undefined>> = {
  draft: 'letter',
  promise: 'promise',
  mark: 'promise',
  'talk-note': 'talk',
  'not-tonight': 'talk',
  parked: 'talk',
  'day-stopped': undefined,
  'together-note': 'together',
  reminder: 'reminder',
  'quiet-hours': undefined,
  opened: undefined,
  aside: undefined,
  harm: 'harm',
  living: 'harm',
  steady: 'steady',
  'steady-done': 'steady',
  reflection: 'note',
  limit: 'limit',
  circle: 'circle',
  season: 'season',
  'season-line': 'season',
  'season-note': 'season',
  'letter-to-me': 'to-me',
  month: 'month',
  goal: 'goal',
  note: 'note',
  'plan-part': 'plan',
  handout: undefined,
  'look-back': 'note',
  crossed: 'limit',
  // What a helper writes about somebody is not taken along; a note of one's own is.
  'own-terms': undefined,
  case: undefined,
  intake: undefined,
  'helper-note': undefined,
  sharing: undefined,
  agenda: 'talk',
}

/** A copy that was lent is found where it was copied from, and a helper keeps none (S5-6). */
const kindOfEnvelope: Readonly<Record<EnvelopeKind, ThingKind | undefined>> = {
  letter: 'letter',
  answer: 'answer',
  practical: 'practical',
  thanks: 'letter',
  limit: 'limit',
  request: 'practical',
  'talk-ask': 'talk',
  promise: 'promise',
  settled: 'promise',
  today: 'promise',
  idea: 'together',
  meeting: 'together',
  'meeting-off': 'together',
  'plan-part': 'plan',
  setback: 'letter',
  safe: 'letter',
  ask: 'letter',
  terms: undefined,
  share: undefined,
  sitting: undefined,
  consent: 'practical',
  disclosure: 'practical',
  disclosed: 'practical',
  'revoked-orally': 'practical',
  'treatment-ended': 'practical',
  reading: undefined,
  cosigned: undefined,
}

function partOf(page: PageWords): string | undefined {
  if (page.kind === 'mark') return page.promise
  if (page.kind === 'steady-done') return page.steady
  return page.kind === 'crossed' ? page.limit : undefined
}

function dayOfPage(page: PageWords): string | undefined {
  if (page.kind === 'draft') return page.changed
  if (page.kind === 'limit') return page.made
  if (page.kind === 'season') return page.begun
  if (page.kind === 'letter-to-me') return page.written
  return 'on' in page ? page.on : undefined
}

function textsOfPage(page: PageWords, pages: readonly PageWords[], today: string): readonly string[] {
  if (page.kind === 'letter-to-me') {
    const letter = toMeOf(pages, today).find(({ id }) => id === page.id)
    return letter?.state === 'opened' ? [letter.text] : []
  }
  if (page.kind === 'draft') return textsOfDraft(page)
  if (page.kind === 'mark') return [...actOf(pages, page.promise), page.text ?? '']
  if (page.kind === 'steady-done')
    return pages.flatMap((one) => (one.kind === 'steady' && one.id === page.steady ? [one.act] : []))
  return said(page)
}

function textsOfDraft({ text, parts, theme, line }: Draft): readonly string[] {
  const words = parts ? [parts.did, parts.cost, parts.mine, parts.will, parts.changed] : [text]
  return [theme ?? '', line ?? '', ...words]
}

function saidIn(words: EnvelopeWords): readonly string[] {
  return said(words).filter((text) => text.trim() !== '')
}

/** What the one who wrote an envelope typed; words of a shape that is not known stand as they came. */
export function saidInText(text: string): readonly string[] {
  try {
    const words = parseEnvelope(JSON.parse(text))
    return words ? saidIn(words) : [text]
  } catch {
    return [text]
  }
}

/** What somebody typed, field by field; what was picked from a list, days and ids are not among it. */
function said(words: object): readonly string[] {
  const fields: Readonly<Record<string, unknown>> = { ...words }
  return typed.flatMap((name) => {
    const value = fields[name]
    return typeof value === 'string' && !(name === 'line' && fields['kind'] === 'answer') ? [value] : []
  })
}

const typed = [
  'name',
  'act',
  'topic',
  'line',
  'text',
  'when',
  'will',
  'offer',
  'reason',
  'backup',
  'know',
  'place',
  'next',
  'reach',
  'note',
  'values',
  'kept',
  'learned',
  'around',
  'felt',
  'told',
  'did',
  'helped',
  'change',
] as const

/** A mark may have no words of its own: it stands with those of its promise. */
function actOf(pages: readonly PageWords[], promise: string): readonly string[] {
  return pages.flatMap((one) => (one.kind === 'promise' && one.id === promise ? [one.act] : []))
}
