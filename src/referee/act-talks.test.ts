/** Turns of a talk at the referee: on the record, under their author's signature, with words that both may open. */
import { expect, test } from 'vitest'
import { a, actId, b, input, keysOf, lanes, matter, openPair, space, word } from '../../test/small-world.ts'
import type { Spaces } from '../log/spaces.ts'
import { dayOf, startOf, type MemberId, type TalkMove } from '../domain/vocabulary.ts'

const talk = matter('the talk')
const stranger = `m_${actId('stranger')}` as const
const day = 86_400

function turn(move: TalkMove['move'], name = 'one'): TalkMove {
  return move === 'said' || move === 'said-back' ? { move, talk, word: word(name) } : { move, talk }
}

/** Both agreed, and A has the floor. */
async function begun() {
  const pair = await openPair()
  const joins = { move: 'joined', doors: {}, keys: keysOf(b) } as const
  const acts = [
    [b, joins],
    [b, { move: 'appear' }],
    [a, { move: 'yes-put', matter: talk, first: a }],
    [b, { move: 'yes-put', matter: talk, first: a }],
  ] as const
  for (const [index, [who, did]] of acts.entries()) await pair.act(who, { did, id: actId(`begin ${index}`) })
  await pair.wait(7200)
  const headOf = async () => {
    const { seq, hash } = (await pair.page('record')).head
    return [seq, hash] as const
  }
  const takes = (who: MemberId, move: TalkMove['move'], name: string) =>
    pair.act(who, { did: turn(move, name), id: actId(name) })
  return { ...pair, headOf, takes }
}

test('S2-1 a turn stands on the record under its author’s name, and the next is the other’s', async () => {
  const pair = await begun()
  const sides = JSON.stringify([await pair.page(`${a}/side`), await pair.page(`${b}/side`)])
  for (const [who, move, name] of [
    [a, 'said', 'one'],
    [b, 'said-back', 'two'],
    [a, 'confirmed', 'three'],
    [b, 'passed', 'four'],
    [b, 'ended', 'five'],
  ] as const)
    expect(await pair.takes(who, move, name), move).toMatchObject({ type: 'accepted', entry: { move } })
  const record = (await pair.recordSeen()).flatMap((event) => ('talk' in event ? [event] : []))
  expect(record.map(({ by, move }) => [by, move])).toEqual([
    [a, 'said'],
    [b, 'said-back'],
    [a, 'confirmed'],
    [b, 'passed'],
    [b, 'ended'],
  ])
  expect(JSON.stringify([await pair.page(`${a}/side`), await pair.page(`${b}/side`)])).toBe(sides)
})

test('S2-1 a listener is refused with not now, and what no talk knows is malformed', async () => {
  const pair = await begun()
  expect(await pair.takes(b, 'said', 'one')).toEqual({ type: 'refused', reason: 'not-now' })
  expect(await pair.takes(a, 'said-back', 'two')).toEqual({ type: 'refused', reason: 'not-now' })
  const unknown = { move: 'ended', talk: matter('unknown') } as const
  expect(await pair.act(a, { did: unknown, id: actId('three') })).toEqual({ type: 'malformed' })
  expect(await pair.log.words.about(word('one'))).toBeUndefined()
})

test('I12 the words of a turn are for both and nobody else, at once', async () => {
  const pair = await begun()
  await pair.takes(a, 'said', 'one')
  const may = [a, b, stranger].map((who) => pair.referee.mayHave(space, who, word('one')))
  expect(await Promise.all(may)).toEqual([true, true, false])
  const opens = [a, b, stranger].map((who) => pair.log.words.read(word('one'), who))
  expect((await Promise.all(opens)).map((one) => one !== undefined)).toEqual([true, true, false])
})

test('I12 a turn that brings words wraps them to both; one that brings none has none', async () => {
  const pair = await begun()
  const head = await pair.headOf()
  const whole = input(a, { did: turn('said'), id: actId('one') }, head)
  const { words, ...wordless } = whole
  const [mine, theirs] = words?.wraps ?? []
  if (!words || !mine || !theirs) throw new Error('A turn is wrapped to both.')
  const broken = [
    wordless,
    { ...whole, words: { ...words, wraps: [mine] } },
    { ...whole, words: { ...words, wraps: [theirs] } },
    { ...whole, words: { ...words, wraps: [mine, mine] } },
    { ...whole, words: { ...words, wraps: [mine, theirs, { ...mine, reader: stranger }] } },
    { ...input(a, { did: turn('passed'), id: actId('two') }, head), words },
    { ...input(a, { did: turn('ended'), id: actId('three') }), words },
  ]
  for (const act of broken) expect(await pair.referee.act(act)).toEqual({ type: 'malformed' })
  expect(await pair.referee.act(whole)).toMatchObject({ type: 'accepted' })
})

test('I5 a turn names the head of the record, an old one is shown what came since, and ending names none', async () => {
  const pair = await begun()
  const head = await pair.headOf()
  for (const move of ['said', 'said-back', 'confirmed', 'passed'] as const)
    expect(await pair.referee.act(input(a, { did: turn(move), id: actId(move) }))).toEqual({
      type: 'malformed',
    })
  const ends = input(a, { did: turn('ended'), id: actId('ends') }, head)
  expect(await pair.referee.act(ends)).toEqual({ type: 'malformed' })
  await pair.takes(a, 'said', 'one')
  const late = await pair.referee.act(input(b, { did: turn('said-back', 'two'), id: actId('two') }, head))
  expect(late).toMatchObject({ type: 'moved', entries: [{ move: 'said' }], head: { seq: head[0] + 1 } })
})

test('I2 a turn is decided on the record whose head it named: what comes meanwhile is shown first', async () => {
  const pair = await begun()
  let looked = 0
  const meanwhile: Spaces['tips'] = async (which) => {
    looked += 1
    if (looked === 3)
      for (const [index, did] of [
        { move: 'pause', aloud: true } as const,
        { move: 'resume' } as const,
      ].entries()) {
        await pair.act(b, { did, id: actId(`meanwhile ${index}`) })
        await pair.wait(3600)
      }
    return pair.log.spaces.tips(which)
  }
  const spaces = new Proxy(pair.log.spaces, {
    get: (own, name) => (name === 'tips' ? meanwhile : Reflect.get(own, name)),
  })
  const says = input(a, { did: turn('said'), id: actId('one') }, await pair.headOf())
  const referee = pair.refereeOver(spaces)
  for (const stream of ['record', `${a}/side`, `${a}/tray`] as const) await referee.stream(space, stream, 0)
  looked = 0
  const reply = await referee.act(says)
  expect(looked).toBeGreaterThanOrEqual(3)
  expect(reply).toMatchObject({ type: 'moved', entries: [{ move: 'paused' }, { move: 'resumed' }] })
})

test('I2 the same turn again gets the same answer, whatever has happened since', async () => {
  const pair = await begun()
  const acts = [
    input(a, { did: turn('said'), id: actId('one') }, await pair.headOf()),
    input(b, { did: turn('ended'), id: actId('two') }),
  ]
  const first = []
  for (const act of acts) first.push(await pair.referee.act(act))
  expect(first.map(({ type }) => type)).toEqual(['accepted', 'accepted'])
  await pair.act(b, { did: { move: 'leave', aloud: true }, id: actId('leave') })
  for (const [index, act] of acts.entries()) expect(await pair.referee.act(act)).toEqual(first[index])
})

test('I2 an id that stands on the record is no id of another act, nor the other way round', async () => {
  const pair = await begun()
  await pair.takes(a, 'said', 'one')
  const pause = { move: 'pause', aloud: false } as const
  for (const who of [a, b])
    expect(await pair.act(who, { did: pause, id: actId('one') })).toEqual({ type: 'malformed' })
  for (const who of [a, b]) {
    await pair.act(who, { did: pause, id: actId(`pause ${who}`) })
    const ends = input(who, { did: turn('ended'), id: actId(`pause ${who}`) })
    expect(await pair.referee.act(ends)).toEqual({ type: 'malformed' })
  }
  const again = { did: turn('said-back', 'two'), id: actId('one') }
  expect(await pair.act(b, again)).toMatchObject({ type: 'accepted', entry: { move: 'said' } })
  expect(await pair.takes(b, 'said-back', 'two')).toMatchObject({ type: 'accepted' })
})

test('I1 and S2-5: a turn moves the record and nothing else, wakes no courier, and knows the day alone', async () => {
  const pair = await begun()
  const before = pair.hints.length
  await pair.takes(a, 'said', 'one')
  expect(pair.hints.slice(before).map(({ stream }) => stream)).toEqual(['record'])
  expect(await pair.log.spaces.nextWake()).toBeUndefined()
  expect((await pair.page('record')).entries.at(-1)?.at).toBe(startOf(dayOf(pair.now())))
})

test('I1 the day of a turn is the clock’s, and nothing of how far one’s own side has come', async () => {
  const days = async (...writes: readonly string[]) => {
    const pair = await begun()
    await pair.wait(5 * day)
    for (const name of writes)
      await pair.act(a, { did: { move: 'page-written', page: word(name) }, id: actId(name) })
    await pair.wait(-3 * day)
    await pair.takes(a, 'said', 'one')
    return (await pair.page('record')).entries.map(({ at }) => at)
  }
  expect(await days('a page')).toEqual(await days())
})

test('I5 ending gets in while the other writes whatever they may between reading and appending', async () => {
  const pair = await begun()
  let attempts = 0
  const between: Spaces['append'] = async (append) => {
    if (append.entries.every(({ entry }) => entry.move !== 'ended')) return pair.log.spaces.append(append)
    attempts += 1
    const name = `busy ${attempts}`
    await pair.act(a, { did: { move: 'page-written', page: word(name) }, id: actId(name) })
    await pair.act(a, {
      did: { move: 'placed', lane: lanes.practical, word: word(`s${name}`) },
      id: actId(`s${name}`),
    })
    // One turn is unanswered at most, so this holds an ending up once.
    await pair.takes(a, 'said', `t${name}`)
    return pair.log.spaces.append(append)
  }
  const busy = new Proxy(pair.log.spaces, {
    get: (own, name) => (name === 'append' ? between : Reflect.get(own, name)),
  })
  const ends = input(b, { did: turn('ended'), id: actId('ends') })
  expect(await pair.refereeOver(busy).act(ends)).toMatchObject({ type: 'accepted' })
  expect(attempts).toBe(2)
  expect((await pair.recordSeen()).map(({ move }) => move).slice(-2)).toEqual(['said', 'ended'])
})

test('I5 and S2-5: ending needs no rest to be over: paused aloud, closed and left it is accepted', async () => {
  for (const did of [
    { move: 'pause', aloud: true },
    { move: 'leave', aloud: true },
    { move: 'leave', aloud: false },
    { move: 'hold', aloud: true },
  ] as const)
    for (const who of [a, b]) {
      const pair = await begun()
      await pair.act(b, { did, id: actId('rests') })
      expect(await pair.takes(who, 'ended', 'ends'), did.move).toMatchObject({ type: 'accepted' })
    }
})

test('S2-4 both yeses stand beside what was agreed, each with whom it names, and the one who begins', async () => {
  const pair = await openPair()
  await pair.act(b, { did: { move: 'joined', doors: {}, keys: keysOf(b) }, id: actId('joined') })
  await pair.act(b, { did: { move: 'appear' }, id: actId('appear') })
  await pair.act(b, { did: { move: 'yes-put', matter: talk, first: b }, id: actId('her yes') })
  await pair.wait(60)
  await pair.act(a, { did: { move: 'yes-put', matter: talk, first: b }, id: actId('an older yes') })
  await pair.act(a, { did: { move: 'yes-put', matter: talk, first: a }, id: actId('his yes') })
  await pair.wait(7200)
  const agreed = (await pair.page('record')).entries.find(({ move }) => move === 'agreed')
  const { clear, yeses } = JSON.parse(agreed?.act ?? '')
  expect(clear).toEqual({ matter: talk, yeses: [actId('his yes'), actId('her yes')], first: a })
  const said = yeses.map(({ statement }: { readonly statement: string }) => JSON.parse(statement))
  expect(said).toMatchObject([
    { author: a, first: a, yes: actId('his yes') },
    { author: b, first: b, yes: actId('her yes') },
  ])
})
