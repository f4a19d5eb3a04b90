// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { doorLanes } from '../../../practice/doors.ts'
import { laneNames } from '../../../practice/lanes.ts'
import type { PersonView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { dayText } from '../../kit/when.tsx'
import { dateOfDay } from '../../../practice/days.ts'
import { Door } from '../door.tsx'
import { Doors } from '../doors.tsx'
import { Rest } from '../rest.tsx'
import { doors, hands, opening, ray, soon, stage, standing } from './door-stage.contract.ts'

const words = en.door
let place: HTMLElement
let me: ReturnType<typeof hands>

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
  me = hands(place)
})
afterEach(async () => {
  await me.clear()
  place.remove()
})

const at = (screen: 'doors' | 'door' | 'rest') => ({ screen, person: 'ray' }) as const

/** Whatever the other did, told or never did. */
const others: readonly Partial<PersonView>[] = [
  {},
  { theyAppeared: false },
  { appeared: false },
  { paused: true },
  { paused: true, mine: true, resting: true },
  { resting: true },
  { forTwo: false },
]

test('V-1 abuse 10 one press shuts every lane that is not shut, untold, whatever the other did', async () => {
  for (const other of others) {
    const set = doors('knock', { limit: standing('limit', 'shut'), thanks: opening('thanks') })
    const { props, asked } = stage(at('doors'), ray({ doors: set, ...other }))
    await me.show(<Doors {...props} />)
    await me.press(words.doors.shutAll)
    expect(asked.map(([what, who, lane]) => [what, who, lane])).toEqual(
      laneNames.filter((lane) => lane !== 'limit').map((lane) => ['setDoor', 'ray', lane]),
    )
    for (const [, , , door, aloud] of asked) {
      expect(door).toMatchObject({ state: 'shut' })
      expect(aloud).toBe(false)
    }
    expect(document.activeElement?.textContent).toContain(words.doors.shutAllDone)
    await me.clear()
  }
})

test('V-1 what one lane meets keeps none of the others from shutting, and it is said', async () => {
  const { props, asked, refuse } = stage(at('doors'), ray())
  refuse({ ok: false, trouble: 'broken' })
  await me.show(<Doors {...props} />)
  await me.press(words.doors.shutAll)
  expect(asked).toHaveLength(laneNames.length)
  expect(me.text()).toContain(en.trouble.broken)
})

test('what waits for a connection is said to wait', async () => {
  const { props } = stage(at('doors'), ray(), false)
  await me.show(<Doors {...props} />)
  await me.press(words.doors.shutAll)
  expect(me.text()).toContain(words.waits)
  expect(me.text()).not.toContain(words.doors.shutAllDone)
})

test('where everything is shut there is nothing left to press', async () => {
  const { props } = stage(at('doors'), ray({ doors: doors('shut') }))
  await me.show(<Doors {...props} />)
  expect(me.buttons()).toEqual([])
  expect(me.text()).toContain(words.doors.shut)
})

test('R-D1 each lane that does something stands with its state in words, and what waits to open', async () => {
  const set = doors('bank', {
    thanks: opening('thanks'),
    letter: standing('letter', 'bank', { fading: true }),
  })
  const { props } = stage(at('doors'), ray({ doors: set }))
  await me.show(<Doors {...props} />)
  const rows = me.all('.rooms[aria-label] a').map(({ textContent }) => textContent)
  expect(rows).toHaveLength(doorLanes.length)
  expect(rows[0]).toContain(words.doors.fading)
  expect(rows[2]).toContain(`${words.doors.later(dayText(dateOfDay(soon), 'en'))}${words.states.open}.`)
  for (const row of rows) expect(row).toMatch(/Shut\.|In the bank\./)
})

test('V-5 three doors that wait to open bring one private card, with help, a check, and one press to stop', async () => {
  const set = doors('shut', {
    letter: opening('letter'),
    request: opening('request'),
    talk: opening('talk', 'bank'),
  })
  for (const screen of ['doors', 'door'] as const) {
    const { props, asked } = stage(at(screen), ray({ doors: set }))
    await me.show(screen === 'doors' ? <Doors {...props} /> : <Door {...props} />)
    expect(place.querySelector('main h2')?.textContent).toBe(words.choice.heading)
    const links = me
      .all<HTMLAnchorElement>('.note a')
      .map(({ textContent, pathname, hash }) => [textContent, hash === '' ? pathname : 'a place'])
    expect(links).toEqual([
      [words.choice.check, 'a place'],
      [words.choice.help, '/help.html'],
    ])
    expect(place.querySelector('.note')?.textContent).not.toMatch(/\d/)
    await me.press(words.choice.stay)
    expect(asked.map(([, , lane, door, aloud]) => [lane, door, aloud])).toEqual(
      (['letter', 'talk', 'request'] as const).map((lane) => [lane, set[lane].now, false]),
    )
    await me.clear()
  }
  const two = { letter: opening('letter'), talk: opening('talk') }
  await me.show(<Doors {...stage(at('doors'), ray({ doors: doors('shut', two) })).props} />)
  expect(me.text()).not.toContain(words.choice.heading)
})

test('R-D1 a loosening is shown to its owner, and one press keeps the door as it is now', async () => {
  const { props, asked } = stage(
    { ...at('door'), lane: 'thanks' },
    ray({ doors: doors('shut', { thanks: opening('thanks') }) }),
  )
  await me.show(<Door {...props} />)
  expect(me.text()).toContain(words.door.loosensHint)
  await me.press(words.door.stay)
  expect(asked).toEqual([['setDoor', 'ray', 'thanks', opening('thanks').now, false]])
  expect(me.text()).toContain(words.door.stayed)
})

test('abuse 28 a door that grows quiet says so to its owner alone, and can be stopped', async () => {
  const letter = standing('letter', 'bank', { fading: true })
  const fading = { ...letter, door: { ...letter.door, fade: true as const } }
  const { props, asked } = stage(at('door'), ray({ doors: doors('bank', { letter: fading }) }))
  await me.show(<Door {...props} />)
  expect(me.text()).toContain(words.door.fading)
  await me.press(words.door.unfade)
  expect(asked).toEqual([['setDoor', 'ray', 'letter', letter.door, false]])
})

test('R-D3 where a hold stands, or it is closed, there is no door to set and no rest to lift', async () => {
  for (const over of [
    { held: true, leftQuietly: true },
    { held: true },
    { closed: true },
    { leftQuietly: true },
  ]) {
    const person = ray({ ...over, resting: true })
    for (const Screen of [Doors, Door, Rest]) {
      await me.show(<Screen {...stage(at('door'), person).props} />)
      expect(me.buttons()).toEqual([])
      expect(place.querySelector('main form')).toBeNull()
    }
  }
})

test('abuse 26 a rest is quiet or aloud, needs no reason, and neither way says why or how long', async () => {
  const { props, asked } = stage(at('rest'), ray())
  await me.show(<Rest {...props} />)
  expect(place.querySelector('main textarea, main input')).toBeNull()
  await me.press(words.rest.open)
  await me.show(<Rest {...props} />)
  await me.press(words.rest.aloudButton)
  expect(asked).toEqual([
    ['pause', 'ray', { aloud: false }],
    ['pause', 'ray', { aloud: true }],
  ])
  expect(words.rest.aloud).toContain('Not why, and not for how long.')
  expect(me.text()).toContain(words.rest.many)
})

test('abuse 26 the page of a rest is the same whether or not the other paused', async () => {
  const seen: string[] = []
  for (const paused of [false, true]) {
    await me.show(<Rest {...stage(at('rest'), ray({ paused, theyAppeared: paused })).props} />)
    seen.push(place.innerHTML.replaceAll(/(id|for|describedby|name)="[^"]*"/g, ''))
    await me.clear()
  }
  expect(seen[0]).toBe(seen[1])
})

test('both languages have a name, a line and a heading for every lane on the screen', () => {
  for (const t of [en.door, es.door]) {
    for (const lane of doorLanes) {
      const { name, line, from } = t.lanes[lane]
      expect([name, line, from('Ray').includes('Ray')].every(Boolean)).toBe(true)
    }
    expect(t.door.dayNames).toHaveLength(7)
  }
})
