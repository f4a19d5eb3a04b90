/**
 * Talks beside a model told once more by itself, through the real decide: whatever two people try, with pauses, closing
 * and leaving in between, exactly what the model allows is allowed, and nobody is ever stuck.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, headRule } from './decide.ts'
import {
  a,
  acts,
  appears,
  b,
  holds,
  joins,
  leaves,
  livedPair,
  pauses,
  resumes,
  runs,
  saysYes,
  turns,
  waits,
  walk,
  type Happening,
} from './given.contract.ts'
import { mostRounds, turnOf } from './talks.ts'
import { day, hour, type MemberId, type TalkMove } from './vocabulary.ts'

type Turn = { readonly who: MemberId; readonly move: TalkMove['move'] }
/** One step: a turn that the model allows, if it allows any; any turn at all; or something else that happens. */
type Step = { readonly nth: number } | Turn | { readonly other: Happening }

const moves = ['said', 'said-back', 'confirmed', 'passed', 'ended'] as const
const everyTurn: readonly Turn[] = [a, b].flatMap((who) => moves.map((move) => ({ who, move })))
const others: readonly Happening[] = [a, b].flatMap((who) => [
  pauses(who, undefined, true),
  resumes(who),
  resumes(who),
  pauses(who),
  leaves(who),
  leaves(who, true),
  holds(who),
  saysYes(who, walk, a),
  saysYes(who, walk),
  acts(who, { move: 'yes-withdrawn', matter: walk }),
  waits(2 * hour),
])
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 14, arbitrary: fc.record({ nth: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.constantFrom(...everyTurn) },
  { weight: 3, arbitrary: fc.constantFrom(...others).map((other) => ({ other })) },
)
const lived = fc.record({
  firsts: fc.tuple(fc.constantFrom(a, b), fc.constantFrom(a, b)),
  steps: fc.array(step, { minLength: 4, maxLength: 45, size: '+1' }),
})

/** What was said so far, told as one sign for each turn: floors are p, or one to three times sb and then c. */
function modelOf(first: MemberId, said: readonly Turn[]) {
  const signs = { said: 's', 'said-back': 'b', confirmed: 'c', passed: 'p', ended: 'e' }
  const text = said.map(({ move }) => signs[move]).join('')
  const floors = text.match(/[cp]/g)?.length ?? 0
  const floor = text.slice(Math.max(text.lastIndexOf('c'), text.lastIndexOf('p')) + 1)
  const holder = floors % 2 === 0 ? first : otherThan(first)
  return { text, floors, floor, holder, ended: text.includes('e') }
}
type Model = ReturnType<typeof modelOf>

function otherThan(member: MemberId): MemberId {
  return member === a ? b : a
}

function allows({ holder, floor, ended }: Model, { who, move }: Turn): boolean {
  if (ended) return false
  if (move === 'ended') return true
  if (who !== holder) return move === 'said-back' && floor.endsWith('s')
  if (floor === '') return move === 'said' || move === 'passed'
  return floor.endsWith('b') && (move === 'confirmed' || (move === 'said' && floor !== 'sbsbsb'))
}

/** Lives through the steps, looks after each, and answers every turn that was taken, in its order. */
function play(
  firsts: readonly [MemberId, MemberId],
  steps: readonly Step[],
  look: (pair: ReturnType<typeof livedPair>, model: Model) => void,
) {
  const [one, two] = firsts
  const first = one === two ? one : b
  const pair = livedPair()
  for (const did of [joins(b), appears(b), waits(hour), saysYes(a, walk, one), waits(60)]) pair.play(did)
  for (const did of [saysYes(b, walk, two), waits(2 * hour)]) pair.play(did)
  const said: Turn[] = []
  look(pair, modelOf(first, said))
  for (const [index, doing] of steps.entries()) {
    if ('other' in doing) pair.play(doing.other)
    else {
      const turn = 'nth' in doing ? next(modelOf(first, said), doing.nth) : doing
      if (pair.play(turns(turn.who, turn.move, `${index}`))?.type === 'allowed') said.push(turn)
    }
    look(pair, modelOf(first, said))
  }
  return { said, first }
}

function next(model: Model, nth: number): Turn {
  const open = everyTurn.filter((turn) => turn.move !== 'ended' && allows(model, turn))
  return open[nth % open.length] ?? { who: a, move: 'said' }
}

function verdictOf(pair: ReturnType<typeof livedPair>, { who, move }: Turn) {
  const did = turns(who, move, 'new')
  if (!('did' in did)) throw new Error('A turn is something that someone does.')
  return decide(pair.view(who), did.did, headRule(move) === 'must', pair.now())
}

/** What the gates make of what the model allows: closed first, then a pause, then whose turn it is. */
function expected(pair: ReturnType<typeof livedPair>, model: Model, turn: Turn) {
  const { record, side } = pair.view(turn.who)
  if (turn.move !== 'ended') {
    if (record.closed || side.me.left) return { type: 'refused', reason: 'closed' }
    if (record.paused.size > 0) return { type: 'refused', reason: 'not-now' }
  }
  return allows(model, turn) ? { type: 'allowed' } : { type: 'refused', reason: 'not-now' }
}

test('S2-1, S2-2 and S2-4: of everything two may try, decide allows what the model allows and nothing else', () => {
  let taken = 0
  let rested = 0
  fc.assert(
    fc.property(lived, ({ firsts, steps }) => {
      const { said } = play(firsts, steps, (pair, model) => {
        for (const turn of everyTurn) expect(verdictOf(pair, turn)).toEqual(expected(pair, model, turn))
        if (pair.record().paused.size > 0 && !model.ended) rested += 1
      })
      taken += said.length
    }),
    { numRuns: runs(400) },
  )
  expect(taken).toBeGreaterThan(60)
  expect(rested).toBeGreaterThan(0)
})

test('S2-1 and I5: nobody is ever stuck: either may end while it lasts, also paused, closed or left, and naming no head', () => {
  let shut = 0
  fc.assert(
    fc.property(lived, ({ firsts, steps }) => {
      play(firsts, steps, (pair, model) => {
        const talk = pair.record().talks.get(walk)
        if (!talk || talk.ended) return
        const open = everyTurn.filter((turn) => verdictOf(pair, turn).type === 'allowed')
        expect(open.filter(({ move }) => move === 'ended').map(({ who }) => who)).toEqual([a, b])
        const gated = pair.record().closed || pair.record().paused.size > 0
        if (gated) shut += 1
        const movers = new Set(open.filter(({ move }) => move !== 'ended').map(({ who }) => who))
        const turn = turnOf(talk, [a, b])
        const away = gated || (turn !== undefined && pair.sideOf(turn).me.left)
        expect([...movers]).toEqual(away ? [] : [turn])
        expect(talk.holder).toBe(model.holder)
      })
    }),
    { numRuns: runs(400) },
  )
  expect(headRule('ended')).toBe('never')
  expect(shut).toBeGreaterThan(0)
})

test('S2-4 floors come in turn, differ by one at most, and each has one to three rounds or was passed on', () => {
  let floors = 0
  fc.assert(
    fc.property(lived, ({ firsts, steps }) => {
      const { said, first } = play(firsts, steps, () => {})
      expect(modelOf(first, said).text).toMatch(/^(?:p|(?:sb){1,3}c)*(?:(?:sb){0,2}s|(?:sb){0,3})e?$/)
      const begun = new Map([a, b].map((member) => [member, 0]))
      let holder = first
      let rounds = 0
      for (const { who, move } of said) {
        if (move === 'ended') break
        expect(who, 'a listener never speaks').toBe(move === 'said-back' ? otherThan(holder) : holder)
        if (move === 'said') rounds += 1
        expect(rounds).toBeLessThanOrEqual(mostRounds)
        if (move !== 'confirmed' && move !== 'passed') continue
        begun.set(holder, (begun.get(holder) ?? 0) + 1)
        expect(Math.abs((begun.get(a) ?? 0) - (begun.get(b) ?? 0))).toBeLessThanOrEqual(1)
        holder = otherThan(holder)
        rounds = 0
        floors += 1
      }
    }),
    { numRuns: runs(400) },
  )
  expect(floors).toBeGreaterThan(15)
})

test('S2-1 ended stays ended, whatever is tried and agreed on again', () => {
  fc.assert(
    fc.property(lived, fc.constantFrom(a, b), ({ firsts, steps }, who) => {
      const pair = livedPair()
      for (const did of [joins(b), appears(b), waits(hour)]) pair.play(did)
      for (const did of [saysYes(a, walk, firsts[0]), saysYes(b, walk, firsts[1]), waits(2 * hour)])
        pair.play(did)
      pair.play(turns(who, 'ended'))
      const ended = pair.record().talks.get(walk)
      expect(ended).toMatchObject({ ended: true })
      const again = [saysYes(a, walk, a), saysYes(b, walk, a), waits(day)]
      for (const [index, doing] of steps.entries()) {
        if ('nth' in doing) for (const did of again) pair.play(did)
        else pair.play('other' in doing ? doing.other : turns(doing.who, doing.move, `${index}`))
        expect(pair.record().talks.get(walk)).toBe(ended)
      }
    }),
    { numRuns: runs(100) },
  )
})
