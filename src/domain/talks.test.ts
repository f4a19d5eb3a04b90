import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginTalk, evolveTalks, mayTurn, mostRounds, turnOf, type Talk } from './talks.ts'
import type { MatterId, MemberId, TalkEvent, TalkMove } from './vocabulary.ts'

const [a, b]: readonly [MemberId, MemberId] = ['m_a', 'm_b']
const members = [a, b]
const id: MatterId = 'y_talk'
const moves = ['said', 'said-back', 'confirmed', 'passed', 'ended'] as const

type Try = { readonly by: MemberId; readonly move: TalkMove['move'] }
const tries = fc.array(
  fc.record({ by: fc.constantFrom(a, b), move: fc.constantFrom(...moves.slice(0, 4)) }),
  { maxLength: 60 },
)

function event({ by, move }: Try): TalkEvent {
  const base = { talk: id, by, id: 'x', at: 0 }
  return move === 'said' || move === 'said-back' ? { ...base, move, word: 'w_x' } : { ...base, move }
}

function after(talk: Talk, one: Try): Talk {
  const talks = new Map([[id, talk]])
  evolveTalks(talks, members, event(one))
  return talks.get(id) ?? talk
}

/** Every turn that was allowed, with the talk as it stood before and after. */
function lived(first: MemberId, asked: readonly Try[]) {
  let talk = beginTalk(first)
  return asked.flatMap((one) => {
    if (!mayTurn(talk, one.by, one.move)) return []
    const before = talk
    talk = after(talk, one)
    return [{ one, before, talk }]
  })
}

describe('a talk', () => {
  test('S2-1 only the one with the floor says, and only the other says back', () => {
    fc.assert(
      fc.property(fc.constantFrom(a, b), tries, (first, asked) => {
        for (const { one, before } of lived(first, asked)) {
          expect(one.by === before.holder).toBe(one.move !== 'said-back')
        }
      }),
    )
  })

  test('S2-4 floors come in turn: they never differ by more than one', () => {
    fc.assert(
      fc.property(fc.constantFrom(a, b), tries, (first, asked) => {
        const floors = new Map(members.map((member) => [member, 0]))
        for (const { one, before } of lived(first, asked)) {
          if (one.move === 'confirmed' || one.move === 'passed')
            floors.set(before.holder, (floors.get(before.holder) ?? 0) + 1)
          expect(Math.abs((floors.get(a) ?? 0) - (floors.get(b) ?? 0))).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('S2-2 nobody is ever stuck: while it lasts exactly one of the two has a turn, and either may end it', () => {
    fc.assert(
      fc.property(fc.constantFrom(a, b), tries, (first, asked) => {
        for (const { talk } of lived(first, asked)) {
          const may = members.filter((member) =>
            moves.slice(0, 4).some((move) => mayTurn(talk, member, move)),
          )
          expect(may).toEqual([turnOf(talk, members)])
          for (const member of members) expect(mayTurn(talk, member, 'ended')).toBe(true)
        }
      }),
    )
  })

  test('S2-2 a floor is said at most three times; then it is close enough for now', () => {
    fc.assert(
      fc.property(fc.constantFrom(a, b), tries, (first, asked) => {
        for (const { talk } of lived(first, asked)) expect(talk.rounds).toBeLessThanOrEqual(mostRounds)
      }),
    )
    let talk = beginTalk(a)
    for (let round = 0; round < mostRounds; round++) {
      expect(mayTurn(talk, a, 'said')).toBe(true)
      talk = after(after(talk, { by: a, move: 'said' }), { by: b, move: 'said-back' })
    }
    expect(mayTurn(talk, a, 'said')).toBe(false)
    expect(after(talk, { by: a, move: 'confirmed' })).toEqual({
      holder: b,
      phase: 'say',
      rounds: 0,
      ended: false,
    })
  })

  test('S2-4 the first floor may be passed on, and no other turn has been before it', () => {
    const talk = beginTalk(a)
    expect(turnOf(talk, members)).toBe(a)
    expect(moves.filter((move) => mayTurn(talk, a, move))).toEqual(['said', 'passed', 'ended'])
    expect(moves.filter((move) => mayTurn(talk, b, move))).toEqual(['ended'])
    expect(after(talk, { by: a, move: 'passed' }).holder).toBe(b)
  })

  test('S2-1 what has ended stays as it was, whatever comes', () => {
    const ended = after(after(beginTalk(a), { by: a, move: 'said' }), { by: b, move: 'ended' })
    expect(turnOf({ ...ended, phase: 'say-back' }, members)).toBe(b)
    for (const move of moves)
      for (const by of members) {
        expect(mayTurn(ended, by, move)).toBe(false)
        expect(after(ended, { by, move })).toBe(ended)
      }
  })

  test('S2-1 a turn of a talk that was never agreed changes nothing', () => {
    const talks = new Map<MatterId, Talk>()
    evolveTalks(talks, members, event({ by: a, move: 'said' }))
    expect(talks.size).toBe(0)
  })
})
