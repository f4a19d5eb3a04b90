import { expect, test } from 'vitest'
import type { LaneToken } from '../domain/vocabulary.ts'
import {
  laneNames,
  laneOf,
  lanesOfBirth,
  offeredDoors,
  usualDoor,
  usualHours,
  type LaneMeanings,
} from './lanes.ts'

const zone = 'Europe/Madrid'
const states = (part: 'loved' | 'rebuilding') =>
  Object.fromEntries(Object.entries(offeredDoors(part, zone)).map(([lane, door]) => [lane, door.state]))

test('R-D2 the loved one is offered letters to the bank and all else shut', () => {
  const { letter, ...others } = states('loved')
  expect([letter, new Set(Object.values(others))]).toEqual(['bank', new Set(['shut'])])
})

test('R-D2 the one in recovery is offered thanks open, and letters and all else to knock', () => {
  const { letter, thanks, ...others } = states('rebuilding')
  expect([letter, thanks, new Set(Object.values(others))]).toEqual(['knock', 'open', new Set(['knock'])])
})

test("K8 a door has the pace of its lane, and whole hours in its owner's zone", () => {
  expect(usualDoor('letter', 'knock', zone)).toEqual({
    state: 'knock',
    hours: { zone, days: [1, 2, 3, 4, 5, 6, 7], from: 18, to: 19 },
    pace: 14,
    cap: 1,
  })
  expect([usualDoor('talk', 'bank', zone).pace, usualDoor('thanks', 'bank', zone).pace]).toEqual([7, 1])
  expect(usualDoor('practical', 'bank', zone)).toMatchObject({ pace: 1, cap: 12 })
  expect(usualHours('open', zone)).toMatchObject({ from: 7, to: 22 })
})

test('I12 a birth names tokens and pace in an order that tells no lane from another', () => {
  const meanings = Object.fromEntries(
    laneNames.map((lane, index) => [lane, `l_${String.fromCodePoint(122 - index)}`]),
  ) as LaneMeanings
  const lanes = lanesOfBirth(meanings)
  const tokens = lanes.map(({ token }) => token)
  expect(tokens).toEqual([...tokens].sort())
  expect(JSON.stringify(lanes)).not.toMatch(new RegExp(laneNames.join('|')))
  expect(laneNames.map((lane) => laneOf(meanings, meanings[lane]))).toEqual(laneNames)
  const unknown: LaneToken = 'l_unknown'
  expect(laneOf(meanings, unknown)).toBeUndefined()
})
