import { expect, test } from 'vitest'
import { decide, type View } from './decide.ts'
import { match } from './match.ts'
import { publish } from './publish.ts'
import { emptyRecord, emptySide, emptyTray, foldRecord, foldSide } from './state.ts'
import { beginTalk, mayBeside } from './talks.ts'
import {
  day,
  principals,
  type MemberId,
  type MemberMove,
  type RecordEvent,
  type SideEvent,
  type SideMove,
} from './vocabulary.ts'

const noon = 1_774_440_000
const [host, one, two]: readonly [MemberId, MemberId, MemberId] = ['m_host', 'm_one', 'm_two']
const sitting = { kind: 'sitting' as const, members: [host, one, two], lanes: [] }
const matter = 'y_date'
const keys = { sign: 'sign', seal: 'seal' }
const clock = { now: noon + day, ticks: (hour: number) => hour * 3600 }

function side(member: MemberId, ...moves: readonly SideMove[]) {
  const events = moves.map((move, at): SideEvent => ({
    ...move,
    at: noon + at,
    id: `${member} ${at}`,
    headed: true,
  }))
  return foldSide(sitting, emptySide(sitting, member), events)
}
const joined: SideMove = { move: 'joined', doors: {}, keys, proof: 'proof' }
const yes = (first: MemberId): SideMove => ({ move: 'yes-put', matter, first })

function record(...events: readonly RecordEvent[]) {
  return foldRecord(sitting, emptyRecord(sitting), events)
}
const appeared = (member: MemberId): RecordEvent => ({ move: 'appeared', member, keys, at: noon })
const agreed: RecordEvent = { move: 'agreed', matter, yeses: ['a', 'b'], first: one, at: noon }
const begun = [appeared(one), appeared(two), agreed] as const

function verdict(me: MemberId, did: MemberMove, view: Partial<View> = {}) {
  const all = { birth: sitting, me, record: record(), side: side(me, joined), tray: emptyTray, ...view }
  return decide(all, did, true, noon + day).type
}

test('S5-12 both came in and said yes to the same date: both appear with it, and not before', () => {
  const parties = [side(one, joined, yes(one)), side(two, joined, yes(one))] as const
  expect(match(sitting, record(), parties, clock).moves).toEqual([
    { move: 'appeared', member: one, keys, proof: 'proof' },
    { move: 'appeared', member: two, keys, proof: 'proof' },
    { move: 'agreed', matter, yeses: ['m_one 1', 'm_two 1'], first: one },
  ])
  expect(match(sitting, record(appeared(one), appeared(two)), parties, clock).moves).toHaveLength(1)
  for (const alone of [
    [side(one, joined, yes(one)), side(two, joined)],
    [side(one, joined, yes(one)), side(two, yes(one))],
    [side(one, joined), side(two, joined)],
  ] as const)
    expect(match(sitting, record(), alone, clock)).toEqual({ moves: [], wake: [] })
})

test('S5-12 nobody appears in a sitting by themselves, whatever they do; in a pair they do', () => {
  const mine = side(one, joined, { move: 'appear' })
  expect(publish(sitting, record(), one, mine, clock)).toEqual({ moves: [], wake: [] })
  const pair = { kind: 'pair' as const, members: [host, one], lanes: [] }
  expect(publish(pair, emptyRecord(pair), one, mine, clock).moves).toHaveLength(1)
})

test('S5-8 who called it closes it for everyone, before and after anyone came', () => {
  const gone = side(host, joined, { move: 'leave', aloud: true })
  expect(publish(sitting, record(), host, gone, clock).moves).toEqual([{ move: 'closed' }])
  expect(publish(sitting, record(...begun), host, gone, clock).moves).toEqual([{ move: 'closed' }])
})

test('S5-13 the two are who speak with each other; a pair is both of it', () => {
  expect(principals(sitting)).toEqual([one, two])
  expect(principals({ kind: 'pair', members: [one, two], lanes: [] })).toEqual([one, two])
  expect(principals({ kind: 'self', members: [one], lanes: [] })).toEqual([one])
})

test('S5-13 who called it says yes to nothing, names nobody but the two, and places nothing', () => {
  expect(verdict(host, { move: 'yes-put', matter })).toBe('malformed')
  expect(verdict(one, { move: 'yes-put', matter, first: host })).toBe('malformed')
  expect(verdict(one, { move: 'yes-put', matter, first: two })).toBe('allowed')
  expect(verdict(one, { move: 'placed', lane: 'l_any', word: 'w_one' })).toBe('malformed')
})

test('S5-13 who called it says things beside the two, takes no turn, and may end it; the two speak in turns', () => {
  const open = { record: record(...begun) }
  const say = { move: 'said', talk: matter, word: 'w_one' } as const
  const back = { move: 'said-back', talk: matter, word: 'w_one' } as const
  expect(verdict(host, say, open)).toBe('allowed')
  expect(verdict(host, { move: 'ended', talk: matter }, open)).toBe('allowed')
  for (const did of [back, { move: 'confirmed', talk: matter }, { move: 'passed', talk: matter }] as const)
    expect(verdict(host, did, open)).toBe('refused')
  expect(verdict(one, say, open)).toBe('allowed')
  expect(verdict(two, say, open)).toBe('refused')
  const beside: RecordEvent = { move: 'said', talk: matter, word: 'w_beside', by: host, id: 'x', at: noon }
  const said: RecordEvent = { move: 'said', talk: matter, word: 'w_said', by: one, id: 'y', at: noon }
  const after = record(...begun, beside, said, beside)
  expect(after.talks.get(matter)).toEqual({ holder: one, phase: 'say-back', rounds: 1, ended: false })
  expect(verdict(host, back, { record: after })).toBe('refused')
  expect(verdict(two, back, { record: after })).toBe('allowed')
  const stopped = record(...begun, { move: 'ended', talk: matter, by: host, id: 'z', at: noon })
  expect(stopped.talks.get(matter)?.ended).toBe(true)
  expect(verdict(host, say, { record: stopped })).toBe('refused')
  expect(mayBeside({ ...beginTalk(one), ended: true }, 'said')).toBe(false)
})
