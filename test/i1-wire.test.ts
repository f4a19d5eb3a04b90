/**
 * I1 at the wire: whatever the reader did in private, the writer gets the same bytes: bodies, sizes, status lines,
 * headers, refusals, 409s and hints, also with the link still in hand. Nothing is sorted and nothing is masked.
 */
import fc from 'fast-check'
import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { json } from './raw-socket.ts'
import type { SideMove } from '../src/domain/vocabulary.ts'
import {
  a,
  allDoors,
  b,
  door,
  everyLane,
  letters,
  makePlace,
  matter,
  notes,
  openLife,
  openSeat,
  talks,
  word,
} from './wire-twin.ts'

const scripts = Number(process.env['HALFDOOR_WIRE_SCRIPTS'] ?? 6)
const hour = 3600

/** Nobody but her ever says yes to the one, and only he ever stands by the other. */
const [hers, his] = [matter('hers'), matter('his')]

const quiet = [
  'came, unread',
  'bank',
  'shut, untold',
  'every door shut, untold',
  'every door fading, untold',
  'resting',
  'left quietly',
  'held quietly',
  'deleted',
  'read',
  'gave back unread',
  'said yes alone',
  'said yes to a talk alone',
  'changed her mind',
  'answered later',
] as const
type Reader = (typeof quiet)[number] | 'never came' | 'appeared'

type Step = {
  readonly did: SideMove
  readonly stale?: boolean
  readonly headless?: boolean
  readonly again?: boolean
}

const writing: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(letters, notes)
      .map((lane) => ({ did: { move: 'placed' as const, lane, word: word('?') } })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ did: { move: 'placed' as const, lane: notes, word: word('?') }, stale: true }),
  },
  { weight: 1, arbitrary: fc.constant({ did: { move: 'taken-back' as const, word: word('letter') } }) },
  { weight: 1, arbitrary: fc.constant({ did: { move: 'pause' as const, aloud: true } }) },
  { weight: 1, arbitrary: fc.constant({ did: { move: 'pause' as const, aloud: false } }) },
  { weight: 1, arbitrary: fc.constant({ did: { move: 'resume' as const } }) },
  {
    weight: 1,
    arbitrary: fc.constant({
      did: { move: 'door-set' as const, lane: letters, door: door('shut'), aloud: true },
      headless: true,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ did: { move: 'page-written' as const, page: word('?') } }) },
  { weight: 2, arbitrary: fc.constant({ did: { move: 'yes-put' as const, matter: his } }) },
  {
    weight: 1,
    arbitrary: fc.constant({ did: { move: 'placed' as const, lane: talks, word: word('?') } }),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(a, b)
      .map((first) => ({ did: { move: 'yes-put' as const, matter: his, first } })),
  },
  { weight: 1, arbitrary: fc.constant({ did: { move: 'yes-withdrawn' as const, matter: his } }) },
  { weight: 1, arbitrary: fc.constant({ did: { move: 'words-shredded' as const, word: word('letter') } }) },
  {
    weight: 1,
    arbitrary: fc.constant({
      did: { move: 'placed' as const, lane: letters, word: word('?'), re: word('never handed') },
    }),
  },
)
const script = fc.record({
  steps: fc.array(writing, { minLength: 2, maxLength: 4 }),
  waits: fc.array(fc.integer({ min: 2 * hour, max: 20 * 24 * hour }), { minLength: 5, maxLength: 5 }),
})

/** What the reader does, from another client, between the writer's steps. */
async function readerActs(life: Awaited<ReturnType<typeof openLife>>, how: Reader) {
  if (how === 'never came') return async () => {}
  const pass = { type: 'invitation', id: (await openSeat(life, 'b', '')).openPass.id }
  const { cookie } = await life.signUp('reader', pass)
  const her = await openSeat(life, 'b', cookie)
  const doors = { bank: allDoors('bank'), 'came, unread': {} }
  const came = await her.comeIn(how in doors ? doors[how as keyof typeof doors] : allDoors('open'))
  if (!came.startsWith('HTTP/1.1 200')) throw new Error(`coming in: ${came}`)
  const must = async (said: Promise<string>) => {
    const answer = await said
    // While he pauses aloud she may say no yes; then there is nothing to see either.
    if (!/^HTTP\/1.1 (?:200|422)/.test(answer)) throw new Error(`${how}: ${answer}`)
  }
  const quietly = (did: SideMove, name: string, headless = false) => must(her.act(did, name, { headless }))
  const handed = async () =>
    (json(await her.stream('tray')).entries as readonly { readonly act: string }[]).map(
      ({ act }) => JSON.parse(act).clear,
    )
  return async (point: number) => {
    await quietly({ move: 'page-written', page: word(`her page ${point}`) }, `her page ${point}`)
    if (how === 'appeared' && point === 1) await quietly({ move: 'appear' }, 'her appear')
    if (how === 'said yes alone') await sayYes(quietly, point)
    if (how === 'said yes to a talk alone')
      await quietly({ move: 'yes-put', matter: hers, first: point === 1 ? a : b }, `her yes ${point}`)
    if (how === 'changed her mind') {
      await quietly({ move: 'yes-put', matter: his, ...(point > 0 && { first: a }) }, `her yes ${point}`)
      await quietly({ move: 'yes-withdrawn', matter: his }, `her no ${point}`)
    }
    if (how === 'gave back unread') {
      for (const { word: one } of await handed()) {
        await quietly({ move: 'words-shredded', word: one }, `her giving back ${one} ${point}`)
        expect(await her.ask('GET', `/words/${one}`)).toMatch(/^HTTP\/1.1 404/)
      }
    }
    if (point === 0) await atFirst(quietly, how)
    if (point === 1 && (how === 'left quietly' || how === 'held quietly'))
      await quietly({ move: how === 'left quietly' ? 'leave' : 'hold', aloud: false }, 'her end')
    if (how === 'deleted' && point === 2) {
      await quietly({ move: 'leave', aloud: false }, 'her leave')
      await must(her.ask('DELETE', '/account', {}))
    }
    if (how === 'read' || how === 'answered later') {
      for (const { word: one } of await handed()) await her.ask('GET', `/words/${one}`)
      const [first] = await handed()
      if (how === 'answered later' && point === last && first) {
        // Refused when the writer's own door or pause stands against it; then there is nothing to see either.
        const answer = { move: 'placed', lane: first.lane, word: word('her answer'), re: first.word } as const
        await her.act(answer, 'her answer')
      }
    }
  }
}

type Quietly = (did: SideMove, name: string, headless?: boolean) => Promise<void>

/** To her own matter, whatever he says to his. */
async function sayYes(quietly: Quietly, point: number): Promise<void> {
  if (point === 1) await quietly({ move: 'yes-withdrawn', matter: hers }, 'her no')
  await quietly({ move: 'yes-put', matter: hers }, `her yes ${point}`)
}

/** What she does with her doors, or for herself, before he does anything more. */
async function atFirst(quietly: Quietly, how: Reader): Promise<void> {
  const sets = (lane: (typeof everyLane)[number], to: ReturnType<typeof door>) =>
    quietly({ move: 'door-set', lane, door: to, aloud: false }, `her door ${lane}`, true)
  if (how === 'resting') await quietly({ move: 'pause', aloud: false }, 'her rest')
  if (how === 'shut, untold') await sets(letters, door('shut'))
  if (how === 'every door shut, untold') for (const lane of everyLane) await sets(lane, door('shut'))
  if (how === 'every door fading, untold')
    for (const lane of everyLane) await sets(lane, { ...door('open'), fade: true })
}
const last = 2

async function live(
  place: string,
  how: Reader,
  { steps, waits }: { readonly steps: readonly Step[]; readonly waits: readonly number[] },
) {
  await using life = await openLife(place)
  const seen: string[] = []
  const { said, cookie } = await life.signUp('writer', { type: 'open' })
  seen.push(said)
  const he = await openSeat(life, 'a', cookie)
  seen.push(await he.bear())
  const hints = await he.listen()
  const words = [word('letter')]
  seen.push(await he.act({ move: 'placed', lane: letters, word: word('letter') }, 'letter'))
  await life.wait(waits[0] ?? hour)
  // A sign-in that is not used for a month ends, and who is signed out sees nothing anyway.
  seen.push(await he.ask('GET', '/account'))
  const acts = await readerActs(life, how)
  let untilAnswer = 0
  for (let point = 0; point <= last; point++) {
    if (point === last) untilAnswer = seen.length
    await acts(point)
    await life.wait(waits[point + 1] ?? hour)
    const step = steps[point % steps.length]
    if (step) {
      const own = fresh(step.did, `his ${point}`)
      if (own.move === 'placed') words.push(own.word)
      seen.push(await he.act(own, `his ${point}`, step))
    }
    // Two ticks pass before anything is compared.
    await life.wait(2 * hour + 600)
    seen.push(...(await he.everything(`${point}`, words)), hints.heard())
  }
  hints.socket.destroy()
  expect(seen.filter((said) => said.startsWith('HTTP/1.1 401'))).toEqual([])
  return { seen, untilAnswer }
}

function fresh(did: SideMove, name: string): SideMove {
  if (did.move === 'placed') return { ...did, word: word(name) }
  return did.move === 'page-written' ? { ...did, page: word(name) } : did
}

test('I1 the bytes of the wire are the same to the writer, whatever the reader did in private', async () => {
  const place = await makePlace()
  let twins = 0
  for (const one of fc.sample(script, { numRuns: scripts, seed: 11 })) {
    const alone = await live(place, 'never came', one)
    for (let from = 0; from < quiet.length; from += 4) {
      const some = quiet.slice(from, from + 4)
      const lives = await Promise.all(some.map((how) => live(place, how, one)))
      for (const [index, together] of lives.entries()) {
        const end = some[index] === 'answered later' ? alone.untilAnswer : alone.seen.length
        expect(together.seen.slice(0, end), `${some[index]}: ${JSON.stringify(one.steps)}`).toEqual(
          alone.seen.slice(0, end),
        )
        twins += 1
      }
    }
    if (twins === quiet.length) {
      const told = await live(place, 'appeared', one)
      expect(told.seen, 'what is said aloud is seen, so this comparison looks').not.toEqual(alone.seen)
    }
  }
  console.log(`I1 at the wire: ${twins} twins`)
  await rm(place, { recursive: true, force: true })
  expect(twins).toBe(scripts * quiet.length)
}, 600_000)
