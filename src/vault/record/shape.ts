/**
 * The file one takes along, as it is written and read back: one line for each part, under a list of all of them that is
 * signed. A part is what one wrote, or what was handed over, with everything that a stranger needs to check it.
 */
import * as v from 'valibot'
import { canon, type Json, parseCanon } from '../../wire/canon.ts'
import { bytesUpTo, count, hash, instant, key, memberId, signature, spaceId } from '../../wire/shapes.ts'

const day = v.pipe(v.string(), v.isoDate())
const name = v.pipe(v.string(), v.maxLength(64))
const text = v.pipe(v.string(), v.maxLength(65_536))
const head = v.strictObject({ seq: count, hash, sig: signature })

/** Who was handed what, one after another. What is not told keeps its place in the chain by its hash alone. */
const entry = v.variant('is', [
  v.strictObject({ is: v.literal('told'), at: instant, act: text, sig: signature }),
  v.strictObject({ is: v.literal('kept'), at: instant, hash, sig: signature }),
])

const part = v.variant('is', [
  /** Where two met. `mine` is the key that the file's owner signs with there; `them` proves the other's, who came in by a link. */
  v.strictObject({
    is: v.literal('space'),
    birth: text,
    sig: signature,
    me: memberId,
    mine: key,
    them: v.exactOptional(
      v.strictObject({
        member: memberId,
        keys: v.strictObject({ sign: key, seal: key }),
        proof: signature,
        auth: key,
      }),
    ),
  }),
  v.strictObject({ is: v.literal('tray'), space: spaceId, entries: v.array(entry), head }),
  /** `text`: the words as they were sealed. `seq`: its place among what was handed over. */
  v.strictObject({
    is: v.literal('letter'),
    from: v.picklist(['given', 'left']),
    space: spaceId,
    name,
    on: day,
    seq: v.exactOptional(count),
    text,
    statement: text,
    ssig: signature,
    blob: bytesUpTo(65_536 + 512),
    key,
  }),
  v.strictObject({
    is: v.literal('thing'),
    from: v.picklist(['page', 'left', 'opened', 'talk']),
    kind: name,
    on: v.exactOptional(day),
    person: v.exactOptional(name),
    texts: v.array(v.string()),
  }),
  v.strictObject({ is: v.literal('person'), id: v.pipe(v.string(), v.maxLength(32)), name }),
  v.strictObject({ is: v.literal('page'), page: v.record(v.string(), v.unknown()) }),
])
export type Part = v.InferOutput<typeof part>
export type PartOf<K extends Part['is']> = Extract<Part, { is: K }>

const listed = v.strictObject({
  is: v.picklist(['space', 'tray', 'letter', 'thing', 'person', 'page']),
  hash,
  /** Of a letter, so that it can be named when its own line cannot be read. */
  from: v.exactOptional(v.picklist(['given', 'left'])),
  name: v.exactOptional(name),
  on: v.exactOptional(day),
})
export type Listed = v.InferOutput<typeof listed>

const front = v.strictObject({
  version: v.literal(2),
  made: day,
  language: v.picklist(['en', 'es']),
  by: key,
  parts: v.array(listed),
})
export type Front = v.InferOutput<typeof front>

/** Stored for decades, so never renamed. */
export const recordLabel = 'halfdoor/1/record'

export function parsePart(line: string): Part | undefined {
  const parsed = v.safeParse(part, parseCanon(line))
  return parsed.success ? parsed.output : undefined
}

export function parseFront(line: string): Front | undefined {
  const parsed = v.safeParse(front, parseCanon(line))
  return parsed.success ? parsed.output : undefined
}

export function writeLine(value: Part | Front): string {
  return canon(value as Json)
}

/** The file's text, and the only spelling it has. */
export function writeFile({ front: first, parts, seal }: Lines): string {
  return [`{"head":${first},`, '"parts":[', parts.join(',\n'), '],', `"seal":"${seal}"}`, ''].join('\n')
}
export type Lines = { readonly front: string; readonly parts: readonly string[]; readonly seal: string }

/** The lines of a file, also of one that was changed: then it is not what these lines would make. */
export function linesIn(file: string): Lines | undefined {
  const lines = file.split('\n')
  if (lines.length < 6) return undefined
  return {
    front: (lines[0] ?? '').slice('{"head":'.length, -1),
    parts: lines.slice(2, -3).map((line, at, all) => (at < all.length - 1 ? line.slice(0, -1) : line)),
    seal: (lines.at(-2) ?? '').slice('"seal":"'.length, -2),
  }
}
