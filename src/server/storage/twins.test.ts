/** The stores on disk and the one in memory, given the same random histories, never differ in an answer. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startPostgres, withoutPostgres } from '../../../test/postgres.ts'
import { entryAt, fresh, freshMember, freshSpace, freshWord } from '../../log/made-up.contract.ts'
import { openMemoryLog } from '../../log/memory-spaces.ts'
import type { OpenedLog } from '../../log/spaces.contract.ts'
import type { Append, NewSpace, Stream } from '../../log/spaces.ts'
import { openOwn } from './opened.contract.ts'
import { openPostgres } from './postgres.ts'

const few = fc.nat(2)
/** Where an entry or an expectation stands, relative to the end of its stream: mostly right. */
const off = fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 1, -1)
const wake = fc.option(fc.nat(3), { nil: undefined })
const placed = fc.array(
  fc.record({ stream: fc.nat(5), off, id: fc.option(fc.nat(40), { nil: undefined }) }),
  {
    maxLength: 3,
  },
)
const step = fc.record({
  space: few,
  create: fc.boolean(),
  expected: fc.array(fc.record({ stream: fc.nat(5), off }), { maxLength: 2 }),
  placed,
  wake,
  never: fc.boolean(),
  keep: fc.array(fc.record({ word: fc.nat(12), of: fc.constantFrom(0, 0, 0, 1) }), { maxLength: 2 }),
  forget: fc.array(fc.nat(12), { maxLength: 1 }),
  forgetWrap: fc.array(fc.nat(12), { maxLength: 1 }),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

test('L28 memory and SQLite give the same answers to the same histories', async () => {
  await using store = await openOwn()
  await areTwins(store, 60)
})

test.skipIf(withoutPostgres)(
  'L28 memory and PostgreSQL give the same answers to the same histories',
  async () => {
    await using postgres = await startPostgres()
    await using store = await openPostgres(await postgres.database())
    await areTwins(store, 25)
  },
)

async function areTwins(store: OpenedLog, runs: number): Promise<void> {
  await using memory = openMemoryLog()
  const tally = { taken: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
      const world = newWorld()
      for (const one of steps) {
        const act = await actOf(world, one, memory)
        const answers = await Promise.all([memory, store].map((log) => act(log)))
        expect(answers[1]).toBe(answers[0])
        tally[answers[0] ? 'taken' : 'refused'] += 1
      }
      expect(await seen(world, store)).toEqual(await seen(world, memory))
    }),
    { numRuns: runs },
  )
  const all = [await memory.spaces.due(2, 9999), await store.spaces.due(2, 9999)]
  expect(all[1]).toEqual(all[0])
  expect(tally.taken).toBeGreaterThan(runs)
  expect(tally.refused).toBeGreaterThan(runs)
}

function newWorld() {
  const [she, he, stranger] = [freshMember(), freshMember(), freshMember()] as const
  const streams: readonly Stream[] = [
    'record',
    ...[she, he].flatMap((member): Stream[] => [`${member}/side`, `${member}/tray`]),
    `${stranger}/side`,
  ]
  return {
    she,
    he,
    streams,
    spaces: [freshSpace(), freshSpace(), freshSpace()],
    ids: Array.from({ length: 41 }, fresh),
    words: Array.from({ length: 13 }, freshWord),
  }
}
type World = ReturnType<typeof newWorld>

async function actOf(world: World, { space: which, ...step }: Step, { spaces }: OpenedLog) {
  const { she, he, streams, ids, words } = world
  const space = world.spaces[which]!
  const ends = new Map<Stream, number>()
  for (const stream of streams) ends.set(stream, (await spaces.read(space, stream, 0)).length)

  const expected = step.expected.map(({ stream, off }) => {
    return { stream: streams[stream]!, seq: ends.get(streams[stream]!)! + off }
  })
  const entries = step.placed.map(({ stream: index, off, id }) => {
    const stream = streams[index % 5]!
    const seq = ends.get(stream)! + 1
    ends.set(stream, seq)
    return { stream, entry: entryAt(seq + off, id === undefined ? {} : { id: ids[id]! }) }
  })
  const keep = step.keep.map(({ word, of }) => ({
    word: words[word]!,
    space: world.spaces[(which + of) % 3]!,
    author: she,
    blob: new Uint8Array([word]),
    wraps: [she, he, she].map((reader, index) => ({ reader, wrap: new Uint8Array([word, index]) })),
  }))
  const wakeAt = step.wake === undefined ? {} : { wakeAt: step.wake }
  const born: NewSpace = { space, birth: 'b', signature: 's', members: [she, he], entries, ...wakeAt }
  const append: Append = {
    space,
    expected,
    entries,
    ...(step.never ? { wakeAt: null } : wakeAt),
    keep,
    forget: step.forget.map((word) => words[word]!),
    forgetWrap: step.forgetWrap.map((word) => ({ word: words[word]!, reader: he })),
  }
  return (log: OpenedLog) => (step.create ? log.spaces.create(born) : log.spaces.append(append))
}

async function seen({ spaces, streams, ids, words, she, he }: World, log: OpenedLog) {
  return Promise.all([
    ...spaces.map((space) => log.spaces.birth(space)),
    ...spaces.flatMap((space) => streams.map((stream) => log.spaces.read(space, stream, 1, 4))),
    ...spaces.flatMap((space) =>
      ids.flatMap((id) =>
        (['record', `${she}/side`] as const).map((stream) => log.spaces.find(space, stream, id)),
      ),
    ),
    ...words.flatMap((word) => [log.words.about(word), log.words.read(word, she), log.words.read(word, he)]),
    ...[0, 1, 2, 3].map(async (now) => (await log.spaces.due(now, 9999)).filter((id) => spaces.includes(id))),
  ])
}
