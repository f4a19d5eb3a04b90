/** Abuse before there is a space, or round it: an order, an invitation that outs, a third person in between. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEnvelope } from '../../src/practice/words.ts'
import { readConfig } from '../../src/server/config.ts'
import { parseOuter } from '../../src/wire/boxes.ts'
import { parseAct } from '../../src/wire/acts.ts'
import { canon } from '../../src/wire/canon.ts'
import { actOf, birth, lane, sideMoves, sixteen, statement } from '../../src/wire/examples.contract.ts'
import { history, play, step } from '../lived.ts'
import { messageTexts, pageTexts } from '../screen-words.ts'
import { everyEnvelope } from './every-kind.ts'
import { a, actId, b, lanes, openPair, word, type Pair } from '../small-world.ts'

const day = 86_400
const runs = Number(process.env['HALFDOOR_RUNS'] ?? 60)

test('abuse 5 after a hold by either nothing is handed to anyone, for ever, whatever is tried', async () => {
  let tried = 0
  let waiting = 0
  const after = fc.array(step(), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(
      history(10),
      fc.constantFrom(a, b),
      fc.boolean(),
      after,
      async (lived, who, aloud, then) => {
        const pair = await openPair()
        await play(pair, lived)
        waiting += await leaveMuch(pair)
        const id = actId('the hold')
        const before = await handed(pair)
        expect(await pair.act(who, { did: { move: 'hold', aloud }, id })).toMatchObject({ type: 'accepted' })
        for (const [index, { wait, ...one }] of then.entries()) {
          await pair.wait(wait)
          const reply = await pair.act(one.who, { ...one, id: actId(`after ${index}`) })
          if (reply.type === 'accepted') tried += 1
        }
        await pair.wait(100 * day)
        expect(await handed(pair)).toEqual(before)
      },
    ),
    { numRuns: runs },
  )
  expect(tried).toBeGreaterThan(runs)
  expect(waiting).toBeGreaterThan(runs)
})

test('abuse 5 a hold looks like leaving, aloud or not, to the other and to the last byte', async () => {
  await fc.assert(
    fc.asyncProperty(history(8), fc.boolean(), async (lived, aloud) => {
      const seen = async (move: 'leave' | 'hold') => {
        const pair = await openPair()
        await play(pair, lived)
        for (const word of (await pair.sideOf(b)).flatMap((one) => (one.move === 'placed' ? [one.word] : [])))
          await pair.act(b, {
            did: { move: 'taken-back', word },
            id: actId(`back ${word.slice(2, 8)}`),
            unheard: true,
          })
        await pair.act(b, { did: { move, aloud }, id: actId('going') })
        await pair.wait(40 * day)
        const reply = await pair.act(a, { did: { move: 'resume' }, id: actId('his next') })
        const hints = pair.hints.filter(({ stream }) => stream === 'record' || stream.startsWith(a))
        return JSON.stringify([reply, hints, await pair.streamsOf(a)])
      }
      expect(await seen('hold')).toBe(await seen('leave'))
    }),
    { numRuns: Math.ceil(runs / 2) },
  )
})

test('abuse 6 what stands before the four words names no treatment, no place and nobody who runs one', async () => {
  const messages = await messageTexts('src/app/messages')
  const outside = messages.filter(({ group, key }) => /invitation\./.test(group) || /(^|\.)printed/.test(key))
  for (const lang of ['en', 'es']) {
    const said = outside.filter((one) => one.lang === lang)
    expect(said.length, lang).toBeGreaterThan(60)
    expect(said.filter(({ key }) => /(^|\.)printed/.test(key)).length, lang).toBeGreaterThan(2)
  }
  const texts = [...outside, ...pageTexts(['invitation.html'])].map(({ text }) => text)
  expect(texts.filter((text) => OUTING.test(text))).toEqual([])
})

test.each([
  'Sunrise Rehab invites you',
  'Ha terminado su tratamiento',
  'in recovery',
  'la clínica',
  'Halfdoor',
])('what outs someone is known when it is seen: %s', (text) => expect(text).toMatch(OUTING))

test('abuse 6 the outside of a link has room for a first name and a language, and a house has no name to add', () => {
  const outer = { name: 'Ray', language: 'en' }
  expect(parseOuter(outer)).toEqual(outer)
  for (const more of ['from', 'house', 'operator', 'brand', 'logo', 'title', 'subject'])
    expect(parseOuter({ ...outer, [more]: 'Sunrise' }), more).toBeUndefined()
  const data = mkdtempSync(join(tmpdir(), 'halfdoor-'))
  for (const line of ['name', 'brand', 'logo', 'title', 'center'].map((key) => `${key} = "Sunrise"`)) {
    writeFileSync(join(data, 'operator.toml'), line)
    expect(() => readConfig({ HALFDOOR_DATA: data }), line).toThrow('it has a line')
  }
  rmSync(data, { recursive: true })
})

test('abuse 9 nothing handed has a place for someone behind its author, in any kind of words', () => {
  const behind = [
    'from',
    'to',
    'via',
    'cc',
    'for',
    'author',
    'onBehalfOf',
    'forwarded',
    'quoted',
    'original',
    'space',
  ]
  for (const words of everyEnvelope) {
    expect(parseEnvelope(words), words.kind).toEqual(words)
    for (const field of behind) expect(parseEnvelope({ ...words, [field]: 'Ray' }), field).toBeUndefined()
  }
})

test('abuse 9 what one signed for one space, person or lane is of no other', () => {
  const placed = sideMoves.find(({ move }) => move === 'placed')!
  const good = actOf(placed)
  expect(parseAct(canon(good))).toBeDefined()
  const elsewhere = {
    space: `s_${sixteen('another space')}`,
    author: `m_${sixteen('another person')}`,
    lane: birth.lanes.find(({ token }) => token !== lane)!.token,
    word: `w_${sixteen('another word')}`,
    re: `w_${sixteen('another letter')}`,
  }
  for (const [field, value] of Object.entries(elsewhere))
    expect(
      parseAct(canon({ ...good, statement: canon({ ...statement, [field]: value }) })),
      field,
    ).toBeUndefined()
})

/** What treatment, and those who give it, are called; and what this place is called. */
const OUTING = new RegExp(
  `(?<!\\p{L})(${[
    'recover\\p{L}*|rehab\\p{L}*|treat(s|ed|ing|ment)?|addict\\p{L}*|drugs?|alcohol\\p{L}*|sober\\p{L}*|drink\\p{L}*',
    'relaps\\p{L}*|setbacks?|counsel\\p{L}*|clinic\\p{L}*|cent(er|re)s?|program(me)?s?|patients?|therap\\p{L}*|sponsors?',
    'recuper\\p{L}*|tratamientos?|adicci\\p{L}*|adict\\p{L}*|drogas?|sobri\\p{L}*|beb(er|ida)\\p{L}*|reca[ií]\\p{L}*',
    'consejer\\p{L}*|cl[ií]nic\\p{L}*|centros?|pacientes?|terap\\p{L}*|padrinos?|halfdoor',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

/** Both leave what they may in every lane, and the courier has not come by yet. */
async function leaveMuch(pair: Pair): Promise<number> {
  let left = 0
  for (const member of [a, b]) {
    for (const [name, lane] of Object.entries(lanes)) {
      const words = word(`${member.slice(2, 4)} ${name}`)
      const id = actId(`${member.slice(2, 4)} ${name}`)
      const reply = await pair.act(member, { did: { move: 'placed', lane, word: words }, id, unheard: true })
      if (reply.type === 'accepted') left += 1
    }
  }
  return left
}

/** What each was handed, in order. */
async function handed(pair: Pair) {
  const trays = await Promise.all([a, b].map((member) => pair.trayOf(member)))
  return trays.map((tray) => tray.flatMap((one) => (one.move === 'handed' ? [one.word] : [])))
}
