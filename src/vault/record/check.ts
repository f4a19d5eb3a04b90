/**
 * Checks a file that was taken along, with nothing but the file: offline, on any computer. It says which letter does not
 * hold, and never anything about a person. What a letter proves is that one key signed it and one house carried it.
 */
import { parseStatement } from '../../wire/acts.ts'
import { toBase64url } from '../../wire/bytes.ts'
import { entryBytes, textBytes } from '../../wire/chain.ts'
import { parseCourierEntry } from '../../wire/courier.ts'
import { tup } from '../../wire/tup.ts'
import { joinedHolds, signedBy } from '../acts.ts'
import { openWithKey } from '../blobs.ts'
import { bytesOf, same, textOf, type Bytes } from '../bytes.ts'
import { sha256, verify, verifyKey } from '../seal.ts'
import { genesis, headHolds, trustBirth, type TrustedBirth } from '../streams.ts'
import {
  type Front,
  type Lines,
  linesIn,
  type Listed,
  parseFront,
  parsePart,
  type Part,
  type PartOf,
  recordLabel,
  writeFile,
} from './shape.ts'

/** `changed`: its line is not the one that was listed. The others: what is in the line does not hold by itself. */
export type LetterFault = 'changed' | 'author' | 'signature' | 'words' | 'day'

export type CheckedLetter = {
  readonly from: 'given' | 'left'
  readonly name: string
  readonly on: string
  /** As sealed; absent where its line cannot be read. */
  readonly text?: string
  /** It was taken back later; the day is proved as well. */
  readonly takenBackOn?: string
  /** The keys of who signed it and of the house that carried it, where they are known, and the signature. */
  readonly writer?: string
  readonly house?: string
  readonly ssig?: string
  readonly fault?: LetterFault
}

export type Checked =
  | { readonly type: 'unreadable' }
  | {
      readonly type: 'read'
      /** Not one byte differs from what was made. */
      readonly whole: boolean
      /** The list in front, or the signature below, is not the one that was made. */
      readonly listed: boolean
      readonly front?: Front
      readonly parts: readonly Part[]
      readonly letters: readonly CheckedLetter[]
      /** Something that is no letter was changed, is missing, or was added. */
      readonly others: boolean
    }

export async function checkRecord(bytes: Bytes): Promise<Checked> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const lines = linesIn(text)
  if (!lines) return { type: 'unreadable' }
  const front = parseFront(lines.front)
  const read = await Promise.all(lines.parts.map(readLine))
  const parts = read.flatMap(({ part }) => (part ? [part] : []))
  if (!front && parts.length === 0) return { type: 'unreadable' }
  const spaces = await spacesIn(parts)
  const { named, lost, added, inOrder } = compared(front, read)
  const standing = read.flatMap(({ part, hash }) => (part?.is === 'letter' && named(hash) ? [part] : []))
  const letters = [
    ...(await Promise.all(standing.map((part) => letterOf(part, spaces)))),
    ...lost.flatMap(lostLetter),
  ]
  const listed = await sealHolds(front, lines)
  const others = added || lost.some(({ is }) => is !== 'letter') || faulty(parts, spaces)
  const untouched = textOf(bytes) === writeFile(lines)
  const whole = untouched && listed && inOrder && !others && letters.every(({ fault }) => !fault)
  return { type: 'read', whole, listed, ...(front && { front }), parts, letters, others }
}

/** `named`: it is on the list, or there is no list to be on. `lost`: on the list, and no such line. */
function compared(front: Front | undefined, read: readonly Read[]) {
  const found = new Set(read.map(({ hash }) => hash))
  const named = new Set(front?.parts.map(({ hash }) => hash))
  return {
    named: (hash: string) => !front || named.has(hash),
    lost: (front?.parts ?? []).filter(({ hash }) => !found.has(hash)),
    added: front !== undefined && read.length > front.parts.length,
    inOrder:
      front?.parts.length === read.length && read.every(({ hash }, at) => hash === front.parts[at]?.hash),
  }
}

type Read = { readonly hash: string; readonly part: Part | undefined }

async function readLine(line: string): Promise<Read> {
  return { hash: toBase64url(await sha256(textBytes(line))), part: parsePart(line) }
}

async function sealHolds(front: Front | undefined, { front: line, seal }: Lines): Promise<boolean> {
  if (!front) return false
  const by = await verifyKey(bytesOf(front.by))
  const signed = tup(recordLabel, await sha256(textBytes(line)))
  return by !== undefined && verify(by, bytesOf(seal), signed)
}

function lostLetter({ is, from = 'given', name = '', on = '' }: Listed): readonly CheckedLetter[] {
  return is === 'letter' ? [{ from, name, on, fault: 'changed' }] : []
}

type Space = PartOf<'space'> & { readonly trusted: TrustedBirth; readonly tray: Tray | undefined }
/** What was handed over, by its place; only what holds to the house's signature. */
type Tray = {
  readonly told: ReadonlyMap<number, { readonly at: number; readonly act: string }>
}
type Spaces = ReadonlyMap<string, Space>

async function spacesIn(parts: readonly Part[]): Promise<Spaces> {
  const found = new Map<string, Space>()
  for (const part of parts) {
    if (part.is !== 'space') continue
    // oxlint-disable-next-line no-await-in-loop -- there are few
    const trusted = await trustBirth(part.birth, part.sig)
    if (!trusted?.birth.members.includes(part.me)) continue
    const { space } = trusted.birth
    const tray = parts.find((one): one is PartOf<'tray'> => one.is === 'tray' && one.space === space)
    // oxlint-disable-next-line no-await-in-loop -- there are few
    found.set(space, { ...part, trusted, tray: tray && (await trayOf(part, trusted, tray)) })
  }
  return found
}

/** The chain from the birth to the head that the house signed; undefined when a link is missing. */
async function trayOf(
  { me }: PartOf<'space'>,
  trusted: TrustedBirth,
  { entries, head }: PartOf<'tray'>,
): Promise<Tray | undefined> {
  const stream = `${me}/tray` as const
  const { referee } = trusted.birth
  let at = bytesOf((await genesis(trusted, stream)).hash)
  const told = new Map<number, { readonly at: number; readonly act: string }>()
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1
    const hashOfAct = entry.is === 'told' ? await sha256(textBytes(entry.act)) : bytesOf(entry.hash)
    at = await sha256(entryBytes(at, { seq, at: entry.at }, hashOfAct, bytesOf(entry.sig)))
    if (entry.is !== 'told') continue
    if (!(await signedBy('act', { text: entry.act, sig: entry.sig }, referee))) return undefined
    told.set(seq, entry)
  }
  const holds = head.seq === entries.length && same(at, bytesOf(head.hash))
  return holds && (await headHolds(trusted, stream, head)) ? { told } : undefined
}

/** A place or a chain that does not hold, or that nothing stands for. */
function faulty(parts: readonly Part[], spaces: Spaces): boolean {
  return parts.some((part) => {
    if (part.is === 'space') return ![...spaces.values()].some(({ birth }) => birth === part.birth)
    return part.is === 'tray' && spaces.get(part.space)?.tray === undefined
  })
}

async function letterOf(letter: PartOf<'letter'>, spaces: Spaces): Promise<CheckedLetter> {
  const { from, name, on, text, ssig, statement } = letter
  const space = spaces.get(letter.space)
  const fault = await faultOf(letter, space)
  const writer = space && (await keyOf(parseStatement(statement)?.author ?? '', space))
  const takenBackOn = space && takenBack(letter, space)
  return {
    from,
    name,
    on,
    text,
    ssig,
    ...(takenBackOn && { takenBackOn }),
    ...(writer && { writer }),
    ...(space && { house: space.trusted.birth.referee }),
    ...(fault && { fault }),
  }
}

async function faultOf(letter: PartOf<'letter'>, space: Space | undefined): Promise<LetterFault | undefined> {
  const said = parseStatement(letter.statement)
  if (!said || !space || said.space !== letter.space) return 'author'
  const { author, word, hash } = said
  const signer = (author === space.me) === (letter.from === 'left') && (await keyOf(author, space))
  if (!signer) return 'author'
  if (!(await signedBy('statement', { text: letter.statement, sig: letter.ssig }, signer))) return 'signature'
  const blob = bytesOf(letter.blob)
  if (!same(await sha256(blob), bytesOf(hash))) return 'words'
  const opened = await openWithKey({ space: said.space, word, author }, blob, bytesOf(letter.key))
  if (opened.type !== 'open' || opened.text !== letter.text) return 'words'
  return letter.from === 'left' || handedOn(letter, space) === letter.on ? undefined : 'day'
}

/** The inviter's key stands in the birth; who came in proved theirs by the link. */
async function keyOf(
  author: string,
  { trusted: { birth }, me, mine, them }: Space,
): Promise<string | undefined> {
  if (author === birth.members[0]) return birth.keys.sign
  if (author === me) return mine
  if (them?.member !== author || !birth.members.includes(them.member)) return undefined
  const { member, keys, proof, auth } = them
  return (await joinedHolds(auth, birth.space, { member, keys, proof })) ? keys.sign : undefined
}

function handedOn({ seq = 0, statement, ssig }: PartOf<'letter'>, { tray }: Space): string | undefined {
  const entry = tray?.told.get(seq)
  const read = entry && parseCourierEntry(entry.act)
  const same = read?.carried?.statement === statement && read.carried.ssig === ssig
  return entry && read?.did.move === 'handed' && same ? dayText(entry.at) : undefined
}

function takenBack({ statement }: PartOf<'letter'>, { tray }: Space): string | undefined {
  const word = parseStatement(statement)?.word
  for (const { at, act } of tray?.told.values() ?? []) {
    const did = parseCourierEntry(act)?.did
    if (did?.move === 'withdrawn' && did.word === word) return dayText(at)
  }
  return undefined
}

function dayText(at: number): string {
  return new Date(at * 1000).toISOString().slice(0, 10)
}
