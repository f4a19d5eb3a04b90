/**
 * Makes the file that is taken along. What was handed over is asked for again, as a device does that had nothing yet, so
 * that asking says nothing; what is chosen is never said. The file is checked here before anyone gets it.
 */
import { dayOf, type WordId } from '../../domain/vocabulary.ts'
import { dateOfDay } from '../../practice/days.ts'
import type { Taken } from '../../practice/take-along.ts'
import { toBase64url, utf8 } from '../../wire/bytes.ts'
import { textBytes } from '../../wire/chain.ts'
import { parseCourierEntry } from '../../wire/courier.ts'
import { streamAnswer, wordAnswer, type StreamAnswer } from '../../wire/routes.ts'
import { tup } from '../../wire/tup.ts'
import { joinedHolds } from '../acts.ts'
import { openBlob } from '../blobs.ts'
import { bytesOf } from '../bytes.ts'
import type { RecordInput, RecordMade } from '../client-record.ts'
import type { Result } from '../client.ts'
import type { Pair, Person } from '../content.ts'
import type { WordSeen } from '../entries.ts'
import { publicKeys, spaceKeys } from '../keys.ts'
import { fail, ok, troubleOf } from '../results.ts'
import { sha256, sign } from '../seal.ts'
import { personOf, type Session } from '../session.ts'
import { ownReaders, type OpenSpace } from '../space.ts'
import { checkRecord } from './check.ts'
import { type Listed, type Part, type PartOf, recordLabel, writeFile, writeLine } from './shape.ts'

export async function makeRecord(session: Session, input: RecordInput): Promise<Result<RecordMade>> {
  const parts: Part[] = []
  let whole = true
  for (const [id, words] of byPerson(input.words)) {
    const person = personOf(session, id)
    const space = person?.pair && session.spaces.get(person.pair.space)
    if (!person?.pair || !space) return fail('not-here')
    // oxlint-disable-next-line no-await-in-loop -- one space after the other
    const made = await partsOf(session, { person, pair: person.pair, space }, words)
    if (!made.ok) return made
    parts.push(...made.value.parts)
    whole &&= made.value.whole
  }
  parts.push(...input.things.map(thingPart), ...ownParts(session, input))
  const text = await sealed(session, parts)
  const checked = await checkRecord(utf8(text))
  if (checked.type !== 'read' || !checked.whole) return fail('server-lied')
  return ok({ text, whole, mark: toBase64url(await sha256(utf8(text))), letters: checked.letters })
}

function byPerson(words: RecordInput['words']): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { person, word } of words) found.set(person, [...(found.get(person) ?? []), word])
  return found
}

function thingPart({ from, kind, on, person, texts }: Taken): Part {
  return { is: 'thing', from, kind, ...(on && { on }), ...(person && { person }), texts: [...texts] }
}

/** Pages as they are, and the names of those whom they speak of. */
function ownParts({ content }: Session, { pages }: RecordInput): readonly Part[] {
  const said = JSON.stringify(pages)
  const about = content.people.filter(({ id }) => said.includes(JSON.stringify(id)))
  return [
    ...about.map(({ id, name }): Part => ({ is: 'person', id, name })),
    ...pages.map((page): Part => ({ is: 'page', page })),
  ]
}

type With = { readonly person: Person; readonly pair: Pair; readonly space: OpenSpace }

async function partsOf(
  session: Session,
  { person, pair, space }: With,
  words: readonly string[],
): Promise<Result<{ readonly parts: readonly Part[]; readonly whole: boolean }>> {
  const born = session.births.get(space.id)
  if (!born) return fail('not-here')
  const letters: PartOf<'letter'>[] = []
  for (const word of words) {
    const seen = space.seen.get(asWord(word))
    // oxlint-disable-next-line no-await-in-loop -- one after the other is soon enough
    const letter = seen ? await letterPart(session, { person, pair, space }, seen) : ok(undefined)
    if (!letter.ok) return letter
    if (letter.value) letters.push(letter.value)
  }
  const them = await provedKeys(space, pair)
  const { me, keys, id } = space
  const place: Part = { is: 'space', ...born, me, mine: publicKeys(keys).sign, ...(them && { them }) }
  const whole = letters.length === words.length
  if (letters.length === 0) return ok({ parts: [], whole })
  if (letters.every(({ from }) => from === 'left')) return ok({ parts: [place, ...letters], whole })
  const tray = await wholeTray(session, space)
  if (!tray.ok) return tray
  const chosen = new Set(words)
  const told = tray.value.entries.map((entry) => ({ entry, word: wordOf(entry.act) }))
  const entries = await Promise.all(
    told.map(async ({ entry: { at, act, sig }, word }) =>
      word !== undefined && chosen.has(word)
        ? { is: 'told' as const, at, act, sig }
        : { is: 'kept' as const, at, hash: toBase64url(await sha256(textBytes(act))), sig },
    ),
  )
  const placed = letters.map((letter): Part => {
    const seq = told.findIndex(({ entry, word }) => entry.move === 'handed' && isOf(letter, word)) + 1
    return letter.from === 'given' ? { ...letter, seq } : letter
  })
  return ok({
    parts: [place, { is: 'tray', space: id, entries, head: tray.value.head }, ...placed],
    whole,
  })
}

function isOf({ statement }: PartOf<'letter'>, word: string | undefined): boolean {
  return word !== undefined && statement.includes(`"word":"${word}"`)
}

function wordOf(act: string): string | undefined {
  const did = parseCourierEntry(act)?.did
  return did?.move === 'handed' || did?.move === 'withdrawn' ? did.word : undefined
}

/** Nothing for words that are given out no more; what cannot be asked for now is told. */
async function letterPart(
  session: Session,
  { person, pair, space }: With,
  { word, author, hash, statement, ssig }: WordSeen,
): Promise<Result<PartOf<'letter'> | undefined>> {
  const on = dayWhen(space, word)
  if (on === undefined || statement === undefined || ssig === undefined) return ok(undefined)
  const answer = await session.http.get(`/words/${word}`, wordAnswer)
  if (answer.type === 'problem' && answer.problem === 'not-found') return ok(undefined)
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  const { blob, wrap } = answer.value
  const bytes = { blob: bytesOf(blob), wrap: bytesOf(wrap) }
  const opened = await openBlob({ space: space.id, word, author, hash }, bytes, await ownReaders(space, pair))
  if (opened.type !== 'open') return ok(undefined)
  const { text, key } = opened
  return ok({
    is: 'letter',
    from: author === space.me ? 'left' : 'given',
    space: space.id,
    name: person.name,
    on,
    text,
    statement,
    ssig,
    blob,
    key: toBase64url(key),
  })
}

function dayWhen({ side, tray }: OpenSpace, word: WordId): string | undefined {
  const at = (tray.state.get(word) ?? side.state.envelopes.get(word))?.at
  return at === undefined ? undefined : dateOfDay(dayOf(at))
}

/** The keys of who came in by a link of mine, with what proves that they did. Of who invited me they stand in the birth. */
async function provedKeys({ record, id }: OpenSpace, { them, links }: Pair) {
  const said = record.events.find((event) => event.move === 'appeared' && event.member === them)
  if (said?.move !== 'appeared' || said.proof === undefined) return undefined
  const { keys, proof } = said
  for (const { auth } of links)
    // oxlint-disable-next-line no-await-in-loop -- few links
    if (await joinedHolds(auth, id, { member: them, keys, proof }))
      return { member: them, keys: { sign: keys.sign, seal: keys.seal }, proof, auth }
  return undefined
}

/** From the first entry, as a device asks that has nothing yet: this device keeps what it was told, not how it was signed. */
async function wholeTray({ http }: Session, { id, me }: OpenSpace): Promise<Result<StreamAnswer>> {
  const entries: StreamAnswer['entries'] = []
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last ended
    const answer = await http.get(`/streams/${id}/${me}/tray?after=${entries.length}`, streamAnswer)
    if (answer.type !== 'answer') return fail(troubleOf(answer))
    entries.push(...answer.value.entries)
    const { head } = answer.value
    if (entries.length >= head.seq || answer.value.entries.length === 0) return ok({ entries, head })
  }
}

/** Signed with the key of the place it is about; what is about more than one, with that of one's own space. */
async function sealed({ content, key, clock }: Session, parts: readonly Part[]): Promise<string> {
  const spaces = parts.flatMap((part) => (part.is === 'letter' ? [part.space] : []))
  const [about = content.self.space] = spaces
  const own = parts.some(({ is }) => is === 'page' || is === 'thing') || spaces.some((one) => one !== about)
  const keys = await spaceKeys(key, own ? content.self.space : asSpace(about))
  const lines = parts.map(writeLine)
  const hashes = await Promise.all(lines.map((line) => sha256(textBytes(line))))
  const front = writeLine({
    version: 2,
    made: dateOfDay(dayOf(clock())),
    language: content.settings.language,
    by: publicKeys(keys).sign,
    parts: parts.map((part, at) => listed(part, toBase64url(hashes[at] ?? utf8('')))),
  })
  const seal = await sign(keys.sign, tup(recordLabel, await sha256(textBytes(front))))
  return writeFile({ front, parts: lines, seal: toBase64url(seal) })
}

function listed(part: Part, hash: string): Listed {
  if (part.is !== 'letter') return { is: part.is, hash }
  const { is, from, name, on } = part
  return { is, hash, from, name, on }
}

function asWord(text: string): WordId {
  return text as WordId
}
function asSpace(text: string): OpenSpace['id'] {
  return text as OpenSpace['id']
}
