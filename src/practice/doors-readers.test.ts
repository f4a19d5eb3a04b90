import { expect, test } from 'vitest'
import { firstDoors, setDoor, type LaneDoor } from '../domain/doors.ts'
import type { Door, Instant, LaneToken } from '../domain/vocabulary.ts'
import { heldBack, holding, shutNow, stay, termsOf, unfade, viewDoor } from './doors.ts'
import { pickWay, toSet, withFade, withReader } from './doors-set.ts'
import { usualDoor } from './lanes.ts'

const lane: LaneToken = 'l_letter'
const noon: Instant = 1_774_440_000
const day = 86_400
const open = usualDoor('letter', 'open', 'UTC')
const byAnn = withReader(open, 'ann')

function came(door: Door): LaneDoor {
  const made = firstDoors({ [lane]: door }, noon - 9 * day).get(lane)
  if (!made) throw new Error('A door that was brought is there.')
  return made
}
const set = (one: LaneDoor, door: Door, aloud = false) =>
  setDoor(one, { move: 'door-set', lane, door, aloud }, { at: noon, headed: true }, 'slow')
const look = (one: LaneDoor) => viewDoor(one, 'letter', noon)

test('S1-2 who reads first is picked and let go like anything else of a door, and nothing else lets go of them', () => {
  expect(withReader(byAnn, undefined)).toEqual(open)
  expect(withReader(byAnn, 'sue')).toEqual({ ...open, cosign: 'sue' })
  for (const same of [withFade(byAnn, true), pickWay(byAnn, 'open', 'knock'), toSet(open, byAnn)])
    expect(same.cosign).toBe('ann')
  expect(withFade(withFade(byAnn, true), false)).toEqual(byAnn)
  expect(look(came(byAnn)).door).toEqual(byAnn)
  for (const setting of [
    shutNow('letter', look(came(byAnn))),
    unfade('letter', look(came(withFade(byAnn, true)))),
  ])
    expect(setting.door.cosign).toBe('ann')
})

test('S1-2 R-D1 asked for no more, they are asked for until it loosens; stopping that keeps them', () => {
  const view = look(set(came(byAnn), open))
  expect(view.door).toEqual(open)
  expect(holding(view)).toEqual(byAnn)
  expect(stay('letter', view)).toEqual({ lane: 'letter', door: byAnn, aloud: false })
})

test('S1-2 another in their place: the one before holds beside them, and stopping it keeps the one before', () => {
  for (const [before, after] of [
    ['ann', 'sue'],
    ['sue', 'ann'],
  ] as const) {
    const view = look(set(came(withReader(open, before)), withReader(open, after)))
    expect(view.door.cosign).toBe(after)
    expect(holding(view).cosign).toBe(before)
  }
})

test('S1-2 what is said of it names who reads first; said again only where that is what they know', () => {
  const slow = { shut: false, pace: 14, cap: 1 }
  expect(termsOf(open)).toEqual(slow)
  expect(termsOf(byAnn)).toEqual({ ...slow, cosigns: ['ann'] })
  const told = set(came(open), byAnn, true)
  expect(look(told).told).toMatchObject({ cosigns: ['ann'], waits: false })
  const loosening = look(set(told, open, true))
  expect(loosening.told).toMatchObject({ cosigns: ['ann'], waits: true })
  expect(stay('letter', loosening)).toEqual({ lane: 'letter', door: byAnn, aloud: true })
  const quiet = look(set(told, withReader(open, 'sue')))
  expect(stay('letter', quiet)).toEqual({ lane: 'letter', door: byAnn, aloud: false })
})

test('S1-2 told of someone who is asked for no more, they go by that until they are told', () => {
  const told = { shut: false, pace: 14, cap: 1, cosigns: ['ann'] }
  expect(heldBack('letter', byAnn, told)).toBeUndefined()
  expect(heldBack('letter', open, told)).toBe('reader')
  expect(heldBack('letter', withReader(open, 'sue'), told)).toBe('reader')
  expect(heldBack('letter', byAnn, undefined)).toBeUndefined()
  expect(heldBack('letter', open, { ...told, shut: true })).toBe('shut')
  expect(heldBack('letter', { ...open, pace: 7 }, told)).toBe('reader')
})
