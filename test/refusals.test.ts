/**
 * What only a changed app would send: refused with one of a few constant answers, and nothing of it is written.
 * Whatever is signed wrongly or altered on the way is in src/server/acts.test.ts.
 */
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { newId, writeYes } from '../src/vault/acts.ts'
import { sha256, sign } from '../src/vault/seal.ts'
import { canon } from '../src/wire/canon.ts'
import { signedBytes, textBytes } from '../src/wire/chain.ts'
import { openCountedHouse, zeros } from './faults/counted-house.ts'
import type { Said } from './raw-house.ts'
import { act, bearNew, evening, page, placed, random64, resigned, sent, signUp } from './raw-people.ts'

const answered = ({ status, text }: Said) => [status, text]
const headOf = ({ json }: Said) => ({ seq: json.head.seq, hash: json.head.hash })

let counted: Awaited<ReturnType<typeof openCountedHouse>>
beforeAll(async () => {
  counted = await openCountedHouse()
  return () => counted.close()
})
beforeEach(() => counted.mark())

test('FA2 an act that is not canonical is refused, however little it differs, also when it is signed so', async () => {
  const { one, seat, expectRefused } = counted
  const good = await page(seat)
  const spellings = [
    good.act.replace('"version":1', '"version":1.0'),
    good.act.replace('"version":1', '"version": 1'),
    good.act.replace('"move"', '"\\u006dove"'),
    good.act.replace(/^\{/, '{"author":"x",'),
    good.act.replace(/\}$/, ',"version":1}'),
    `${good.act}\n`,
    `\uFEFF${good.act}`,
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(good.act)).reverse())),
  ]
  expect(new Set([good.act, ...spellings]).size).toBe(spellings.length + 1)
  for (const text of spellings) {
    const signed = await signedAs(seat, text)
    expectRefused(await one.ask('POST', '/acts', { ...good, ...signed }), text)
  }
})

test('FA2 an act for another stream, space, author or member than the one who sends it is refused', async () => {
  const { one, seat, other, expectRefused } = counted
  const elsewhere = await bearNew(counted.house, await signUp(counted.house, 'nora'))
  counted.mark()
  const good = await page(seat)
  const changes: readonly object[] = [
    { stream: `${other.me}/side` },
    { stream: `${seat.me}/tray` },
    { stream: 'record' },
    { author: other.me },
    { author: other.me, stream: `${other.me}/side` },
    { author: elsewhere.me, stream: `${elsewhere.me}/side` },
    { space: elsewhere.space },
    { space: newId.space() },
    { move: 'handed', clear: { lane: seat.letters, word: newId.word(), cue: true }, words: [] },
    { move: 'appeared', clear: {}, words: [] },
    { move: 'joined', clear: { doors: {}, keys: { sign: random64(32), seal: random64(32) } }, words: [] },
  ]
  for (const change of changes) {
    const body = await resigned(seat, good, change)
    const bare = 'words' in change ? { ...body, words: [] } : body
    expectRefused(await one.ask('POST', '/acts', bare), JSON.stringify(change))
  }
})

test('FA2 an unknown field anywhere in an act is refused, also when it is signed', async () => {
  const { one, seat, expectRefused } = counted
  const good = await page(seat)
  const parsed = JSON.parse(good.act)
  for (const change of [
    { seen: true },
    { clear: { ...parsed.clear, seen: true } },
    { words: [{ ...parsed.words[0], seen: true }] },
    { words: [...parsed.words, ...parsed.words] },
    { at: 5 },
    { head: [1, random64(32), 3] },
  ]) {
    expectRefused(await one.ask('POST', '/acts', await resigned(seat, good, change)), JSON.stringify(change))
  }
  for (const body of [
    { ...good, seen: true },
    { ...good, words: [{ ...good.words[0], seen: true }] },
    { ...good, words: [...good.words, ...good.words] },
  ]) {
    expectRefused(await one.ask('POST', '/acts', body))
  }
})

test('FA2 oversized acts, words, births, vaults and boxes are refused', async () => {
  const { one, seat, expectRefused } = counted
  const good = await page(seat)
  expectRefused(await one.ask('POST', '/acts', { ...good, act: good.act + ' '.repeat(17_000) }))
  const size = 65_536 + 513
  const words = [{ ...good.words[0], blob: zeros(size) }]
  const named = [{ ...JSON.parse(good.act).words[0], size }]
  expectRefused(await one.ask('POST', '/acts', { ...(await resigned(seat, good, { words: named })), words }))
  expectRefused(await one.ask('POST', '/acts', { ...good, act: 'x'.repeat(200_000) }))
  expectRefused(await one.ask('PUT', '/vault', { expected: 1, blob: zeros(262_145) }))
  const box = {
    id: `i_${random64(16)}`,
    space: seat.space,
    auth: random64(32),
    outer: random64(1025),
    inner: random64(9),
  }
  expectRefused(await one.ask('POST', '/invitations', box))
  expectRefused(
    await one.ask('POST', '/invitations', { ...box, outer: random64(9), inner: random64(16_385) }),
  )
  expectRefused(
    await one.ask('POST', '/spaces', {
      birth: 'x'.repeat(8193),
      sig: random64(64),
      joined: { act: 'x', sig: random64(64) },
    }),
  )
})

test('FA2 a replay is the first answer again, and under another text nothing new', async () => {
  const { one, two: she, seat, other, expectRefused } = counted
  const good = await page(seat)
  const first = await one.ask('POST', '/acts', good)
  counted.mark()
  const stands = counted.rows()
  const id = JSON.parse(good.act).id
  for (const body of [good, await resigned(seat, await page(seat), { id })]) {
    expect(answered(await one.ask('POST', '/acts', body))).toEqual(answered(first))
  }
  expect(counted.rows()).toEqual(stands)
  expectRefused(await she.ask('POST', '/acts', good))
  expectRefused(
    await one.ask('POST', '/acts', await resigned(seat, good, { id: newId.act() })),
    'its word again',
  )
  expectRefused(
    await she.ask(
      'POST',
      '/acts',
      await resigned(other, good, { author: other.me, stream: `${other.me}/side`, id: newId.act() }),
    ),
  )
})

test("FA2 wraps for others than those entitled, and words that are another's, are refused", async () => {
  const { one, seat, other, expectRefused } = counted
  const at = async () => headOf(await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`))
  const letter = await placed(seat, await at())
  const [words] = letter.body.words as { readonly wraps: readonly object[] }[]
  const wrap = random64(80)
  for (const wraps of [
    words?.wraps.slice(0, 1),
    [...(words?.wraps ?? []), { reader: newId.member(), wrap }],
    [
      { reader: seat.me, wrap },
      { reader: seat.me, wrap },
    ],
    [
      { reader: seat.me, wrap },
      { reader: newId.member(), wrap },
    ],
    [],
  ]) {
    expectRefused(
      await one.ask('POST', '/acts', { ...letter.body, words: [{ ...words, wraps }] }),
      JSON.stringify(wraps),
    )
  }
  const mine = await page(seat)
  const readers = [{ reader: other.me, wrap }]
  expectRefused(await one.ask('POST', '/acts', { ...mine, words: [{ ...mine.words[0], wraps: readers }] }))
  for (const move of ['taken-back', 'words-shredded'] as const) {
    expectRefused(await one.ask('POST', '/acts', sent(await act(seat, { move, word: newId.word() }))), move)
  }
  const lane = newId.lane()
  expectRefused(
    await one.ask('POST', '/acts', (await placed(seat, await at(), { lane })).body),
    'no lane of this space',
  )
  expectRefused(
    await one.ask('POST', '/acts', (await placed(seat, await at(), { re: newId.word() })).body),
    'answers nothing',
  )
  const nowhere = { ...evening, hours: { ...evening.hours, zone: 'Europe/Nowhere' } }
  const set = act(seat, { move: 'door-set', lane: seat.letters, door: nowhere, aloud: false }, await at())
  expectRefused(await one.ask('POST', '/acts', sent(await set)), 'no zone')
})

test('FA2 and K5: a yes that says of itself anything but what the act says, or that comes without a head, is refused', async () => {
  const { house, one, seat, other, expectRefused } = counted
  const head = headOf(await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`))
  const matter = `y_${random64(16)}` as const
  const writing = (who: typeof seat) => ({ space: who.space, author: who.me, id: newId.act(), head })
  const good = sent(await writeYes(writing(seat), { matter }, seat.key))
  const { statement, ssig, ...bare } = JSON.parse(good.act)
  const said = JSON.parse(statement)
  const changes: readonly object[] = [
    { head: undefined },
    { id: newId.act() },
    { clear: { matter: `y_${random64(16)}` } },
    { clear: { matter, with: other.me } },
    { clear: {} },
    { statement: undefined },
    { ssig: undefined },
    { ssig: random64(64) },
    { statement: canon({ ...said, author: other.me }) },
    { statement: canon({ ...said, seen: true }) },
    { move: 'yes-withdrawn' },
  ]
  for (const change of changes)
    expectRefused(await one.ask('POST', '/acts', await resigned(seat, good, change)), JSON.stringify(change))
  const theirs = JSON.parse((await writeYes(writing(other), { matter }, other.key)).text)
  const stolen = { statement: theirs.statement, ssig: theirs.ssig }
  expectRefused(await one.ask('POST', '/acts', await resigned(seat, good, stolen)), 'the yes of the other')
  const words = [{ id: newId.word(), hash: random64(32), size: 5 }]
  expectRefused(await one.ask('POST', '/acts', await resigned(seat, good, { words })), 'with words')
  const hold = sent(await act(seat, { move: 'hold', aloud: true }))
  for (const change of [
    { clear: {} },
    { clear: { aloud: true, until: 5 } },
    { statement, ssig },
    { head: bare.head },
  ])
    expectRefused(await one.ask('POST', '/acts', await resigned(seat, hold, change)), JSON.stringify(change))

  const vera = await signUp(house, 'vera')
  const alone = await bearNew(house, vera, 'self')
  counted.mark()
  const own = headOf(await vera.ask('GET', `/streams/${alone.space}/${alone.me}/side`))
  const yes = await writeYes({ ...writing(alone), head: own }, { matter }, alone.key)
  expectRefused(await vera.ask('POST', '/acts', sent(yes)), 'where one is alone')
})

async function signedAs(seat: Parameters<typeof resigned>[0], text: string) {
  const hash = await sha256(textBytes(text))
  return { act: text, sig: Buffer.from(await sign(seat.key, signedBytes('act', hash))).toString('base64url') }
}
