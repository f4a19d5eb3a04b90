import fc from 'fast-check'
import { expect, test } from 'vitest'
import { doorAt, firstDoors, saidNow, setDoor, type LaneDoor } from '../domain/doors.ts'
import { day, type Door, type DoorState, type Instant, type LaneToken } from '../domain/vocabulary.ts'
import {
  doorLanes,
  heldBack,
  laneAt,
  manyLoosen,
  shutAll,
  shutNow,
  stay,
  stayAll,
  termsOf,
  unfade,
  viewDoor,
  widest,
  type DoorViews,
} from './doors.ts'
import { laneClasses, laneNames, usualDoor, type LaneName } from './lanes.ts'

const noon: Instant = 1_774_440_000
const lane: LaneToken = 'l_one'
const states: readonly DoorState[] = ['shut', 'bank', 'knock', 'open']

const door: fc.Arbitrary<Door> = fc
  .record({
    state: fc.constantFrom(...states),
    hours: fc.record({
      zone: fc.constantFrom('UTC', 'Europe/Madrid', 'America/New_York'),
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      from: fc.integer({ min: 0, max: 23 }),
      to: fc.integer({ min: 0, max: 23 }),
    }),
    pace: fc.integer({ min: 1, max: 90 }),
    cap: fc.integer({ min: 1, max: 12 }),
    fade: fc.boolean(),
  })
  .map(({ fade, ...rest }) => (fade ? { ...rest, fade: true as const } : rest))

/** Some presses of one person, up to three days apart. */
const presses = fc.array(
  fc.record({ door, aloud: fc.boolean(), wait: fc.integer({ min: 0, max: 3 * day }) }),
  { maxLength: 6 },
)
type Presses = ReturnType<typeof sample>
function sample() {
  return fc.sample(presses, 1)[0] ?? []
}

const set = (one: LaneDoor, to: Door, aloud: boolean, at: Instant) =>
  setDoor(one, { move: 'door-set', lane, door: to, aloud }, { at, headed: true }, 'slow')

function came(first: Door): LaneDoor {
  const made = firstDoors({ [lane]: first }, noon).get(lane)
  if (!made) throw new Error('A door that was brought is there.')
  return made
}

function lived(first: Door, all: Presses): { readonly one: LaneDoor; readonly at: Instant } {
  return all.reduce(
    ({ one, at }, { door: to, aloud, wait }) => ({ one: set(one, to, aloud, at + wait), at: at + wait }),
    { one: came(first), at: noon },
  )
}

/** Views of all lanes: those named stand as given, the others are shut. */
function views(some: Partial<DoorViews>): DoorViews {
  const shut = Object.fromEntries(laneNames.map((name) => [name, viewDoor(undefined, name, noon)]))
  return { ...(shut as DoorViews), ...some }
}
const opened = (to: DoorState) => {
  const one = came(usualDoor('letter', 'shut', 'UTC'))
  return viewDoor(set(one, usualDoor('letter', to, 'UTC'), false, noon), 'letter', noon)
}

test('V-1 abuse 10 whatever was set before, one press shuts each door at once, and nothing is said', () => {
  fc.assert(
    fc.property(door, presses, (first, all) => {
      const { one, at } = lived(first, all)
      const press = shutNow('letter', viewDoor(one, 'letter', at))
      const after = set(one, press.door, press.aloud, at)
      expect(press.aloud).toBe(false)
      expect(after.told).toEqual(one.told)
      for (const later of [0, 2 * day, 200 * day]) expect(doorAt(after, at + later).state).toBe('shut')
      expect(viewDoor(after, 'letter', at)).not.toHaveProperty('loosens')
    }),
    { numRuns: 300 },
  )
})

test('V-1 shutting everything names every lane that is not shut or is about to open, and no other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(door, presses), { minLength: 10, maxLength: 10 }), (lives) => {
      const at = noon + 30 * day
      const doors = Object.fromEntries(
        laneNames.map((name, index) => {
          const [first, all] = lives[index] ?? [usualDoor(name, 'shut', 'UTC'), []]
          return [name, viewDoor(lived(first, all).one, name, at)]
        }),
      ) as DoorViews
      const shuts = shutAll(doors)
      const named = new Set(shuts.map(({ lane: name }) => name))
      expect(shuts.every(({ door: to, aloud }) => to.state === 'shut' && !aloud)).toBe(true)
      for (const name of laneNames) {
        expect(named.has(name)).toBe(doors[name].inForce !== 'shut' || doors[name].loosens !== undefined)
      }
    }),
    { numRuns: 60 },
  )
})

test('R-D1 keeping a door as it is stops what waits: nothing opens later that does not stand open now', () => {
  fc.assert(
    fc.property(door, presses, door, (first, all, more) => {
      const calm = lived(first, all)
      const at = calm.at + 3 * day
      const one = set(calm.one, more, false, at)
      const before = doorAt(one, at)
      const { door: to, aloud } = stay('letter', viewDoor(one, 'letter', at))
      const after = set(one, to, aloud, at)
      const later = doorAt(after, at + 3 * day)
      expect(states.indexOf(later.state)).toBeLessThanOrEqual(states.indexOf(before.state))
      expect(later.pace).toBeGreaterThanOrEqual(before.pace)
      expect(later.cap).toBeLessThanOrEqual(before.cap)
    }),
    { numRuns: 300 },
  )
})

test('R-D1 what was about to be told stays untold with it, and staying tells nothing new', () => {
  const told = set(came(usualDoor('letter', 'bank', 'UTC')), usualDoor('letter', 'bank', 'UTC'), true, noon)
  const often = set(told, { ...usualDoor('letter', 'bank', 'UTC'), pace: 7 }, true, noon + day)
  const view = viewDoor(often, 'letter', noon + day)
  expect(view).toMatchObject({ now: { pace: 14 }, door: { pace: 7 }, told: { pace: 14, waits: true } })
  const { door: to, aloud } = stay('letter', view)
  expect(aloud).toBe(true)
  const after = set(often, to, aloud, noon + day)
  expect(after.told?.next).toBeUndefined()
  expect(after.told && saidNow(after.told, noon + 9 * day)).toEqual({ shut: false, pace: 14, cap: 1 })
  const untold = set(came(usualDoor('letter', 'shut', 'UTC')), { ...view.door, cap: 2 }, true, noon)
  expect(stay('letter', viewDoor(untold, 'letter', noon)).aloud).toBe(false)
})

test('R-D5 abuse 21 what is told is whether it is shut and how often: doors that differ in hours, or in bank, knock and open, tell the same', () => {
  fc.assert(
    fc.property(door, door, fc.constantFrom(...states), (one, other, state) => {
      expect(Object.keys(termsOf(one)).sort()).toEqual(['cap', 'pace', 'shut'])
      expect(termsOf({ ...one, hours: other.hours })).toEqual(termsOf(one))
      const shut = one.state === 'shut'
      if ((state === 'shut') === shut) expect(termsOf({ ...one, state })).toEqual(termsOf(one))
      const said = set(came(other), one, true, noon).told
      const view = viewDoor(set(came(other), one, true, noon), 'letter', noon)
      expect(Object.keys(view.told ?? {}).sort()).toEqual(['cap', 'fading', 'pace', 'shut', 'waits'])
      expect(said && (said.next?.value ?? said.now)).toMatchObject(termsOf(one))
    }),
    { numRuns: 200 },
  )
})

test('V-5 three doors that wait to open are many, whichever they are; fewer, or only a new pace, are not', () => {
  fc.assert(
    fc.property(
      fc.subarray([...laneNames]),
      fc.subarray([...laneNames]),
      fc.constantFrom<DoorState>('bank', 'knock', 'open'),
      (opening, slower, to) => {
        const bank = came(usualDoor('letter', 'bank', 'UTC'))
        const pace = viewDoor(
          set(bank, { ...usualDoor('letter', 'bank', 'UTC'), pace: 1 }, false, noon),
          'letter',
          noon,
        )
        const some = [
          ...slower.map((name) => [name, pace] as const),
          ...opening.map((name) => [name, opened(to)] as const),
        ]
        expect(manyLoosen(views(Object.fromEntries(some)))).toBe(opening.length >= 3)
      },
    ),
    { numRuns: 100 },
  )
  expect(manyLoosen(views({}))).toBe(false)
})

test('V-5 keeping them all stops every one, and after it nothing is many', () => {
  const doors = views({ letter: opened('open'), thanks: opened('bank'), talk: opened('knock') })
  expect(manyLoosen(doors)).toBe(true)
  const stays = stayAll(doors)
  expect(stays.map(({ lane: name, door: to }) => [name, to.state])).toEqual([
    ['letter', 'shut'],
    ['talk', 'shut'],
    ['thanks', 'shut'],
  ])
  expect(stays.every(({ aloud }) => !aloud)).toBe(true)
})

test('abuse 28 fading is its owner’s alone until told, and stopping it is told only to whoever was told of it', () => {
  const bank = usualDoor('letter', 'bank', 'UTC')
  const fading: Door = { ...bank, fade: true }
  for (const aloud of [true, false]) {
    const one = set(came(bank), fading, aloud, noon)
    const view = viewDoor(one, 'letter', noon)
    expect(view).toMatchObject({ fading: true, door: { fade: true }, inForce: 'bank' })
    expect(view.told?.fading).toBe(aloud ? true : undefined)
    const stop = unfade('letter', view)
    expect(stop).toEqual({ lane: 'letter', door: bank, aloud })
    const after = viewDoor(set(one, stop.door, stop.aloud, noon + 10 * day), 'letter', noon + 10 * day)
    expect(after).toMatchObject({ fading: true, loosens: { state: 'bank' }, door: bank })
    const grown = viewDoor(one, 'letter', noon + 300 * day)
    expect(grown).toMatchObject({ inForce: 'shut', fading: false })
  }
})

test('R-D2b whoever was told nothing goes by what everybody goes by: it says when they must be told', () => {
  const letter = (state: DoorState, pace: number) => ({ ...usualDoor('letter', state, 'UTC'), pace })
  expect(heldBack('letter', letter('shut', 1), undefined)).toBeUndefined()
  expect(heldBack('letter', letter('bank', 14), undefined)).toBeUndefined()
  expect(heldBack('letter', letter('bank', 30), undefined)).toBeUndefined()
  expect(heldBack('letter', letter('bank', 7), undefined)).toBe('often')
  expect(heldBack('letter', letter('open', 14), { shut: true, pace: 14, cap: 1 })).toBe('shut')
  expect(heldBack('letter', letter('bank', 7), { shut: false, pace: 7, cap: 1 })).toBeUndefined()
  expect(heldBack('practical', usualDoor('practical', 'open', 'UTC'), undefined)).toBeUndefined()
  const thanks = { ...usualDoor('thanks', 'open', 'UTC'), cap: 3 }
  expect(heldBack('thanks', thanks, undefined)).toBe('often')
})

test('lanes without a screen have none here: their place is the door of letters', () => {
  const classes = new Set(doorLanes.map((name) => laneClasses[name]))
  expect(classes).toEqual(new Set(['slow', 'prompt', 'day', 'week']))
  expect(doorLanes.map((name) => laneAt(name))).toEqual([...doorLanes])
  expect(laneAt(undefined)).toBe('letter')
  const without = laneNames.filter((name) => !doorLanes.some((one) => one === name))
  expect(without.map((name: LaneName) => laneAt(name))).toEqual(without.map(() => 'letter'))
})

test('an absent door is shut, with the pace of its lane; the widest of all is the one that is drawn', () => {
  expect(viewDoor(undefined, 'practical', noon)).toMatchObject({ inForce: 'shut', door: { cap: 12 } })
  expect(widest(views({}))).toBe('shut')
  const knock = viewDoor(came(usualDoor('thanks', 'knock', 'UTC')), 'thanks', noon)
  expect(widest(views({ thanks: knock, limit: opened('open') }))).toBe('knock')
  expect(widest(views({ consent: knock }))).toBe('shut')
})
