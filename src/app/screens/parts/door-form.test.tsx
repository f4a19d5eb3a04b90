// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Door } from '../../../domain/vocabulary.ts'
import { caps, hasCap, paces } from '../../../practice/doors-set.ts'
import { doorLanes, type DoorLane, type DoorView } from '../../../practice/doors.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { DoorForm, type DoorFormProps } from './door-form.tsx'
import { hands, standing } from './door-stage.contract.ts'
import { hoursText, lengthText, oftenText, toldText } from './door-words.ts'

const words = en.door.door
let place: HTMLElement
let me: ReturnType<typeof hands>
let heard: (readonly [Door, boolean])[]

beforeEach(() => {
  place = document.createElement('main')
  document.body.append(place)
  me = hands(document.body)
  heard = []
})
afterEach(async () => {
  await hands(place).clear()
  place.remove()
})

async function show(lane: DoorLane, view: DoorView, more: Partial<DoorFormProps> = {}) {
  await hands(place).show(
    <DoorForm
      words={en.door}
      language="en"
      lane={lane}
      name="Ray"
      view={view}
      appeared
      here={view.door.hours.zone}
      readers={[]}
      onSet={(door, aloud) => void heard.push([door, aloud])}
      {...more}
    />,
  )
}

test('S6-2 how often is the owner’s alone: every choice of every lane is set just as it was picked', async () => {
  for (const lane of doorLanes) {
    const view = standing(lane, 'bank')
    await show(lane, view, { words: en.door })
    for (const pace of paces) {
      const letters = !hasCap(lane)
      await me.choose(
        letters ? words.pace : words.capTime,
        letters ? oftenText(words, { pace, cap: 1 }) : lengthText(words, pace),
      )
      if (!letters) await me.choose(words.cap, words.times('3'))
      await me.send()
      expect(heard.at(-1)).toEqual([{ ...view.door, pace, cap: letters ? 1 : 3 }, false])
    }
    await hands(place).clear()
  }
  expect(caps.map((cap) => oftenText(words, { pace: 7, cap })).slice(0, 2)).toEqual([
    'Once a week',
    'Up to 2 times a week',
  ])
})

test('R-D5 telling is never ticked ahead, and what is told stands there before it is: never days, never hours', async () => {
  await show('practical', standing('practical', 'knock'))
  const tell = `Tell Ray how often, and if it is shut`
  const told = () => me.all('label.tick').at(-1)?.textContent ?? ''
  expect(me.all<HTMLInputElement>('.tick input').some(({ checked }) => checked)).toBe(false)
  expect(told()).toContain(words.willNot)
  await me.tick(tell)
  expect(told()).toContain('They are told: Up to 12 times a day.')
  expect(told()).toContain(words.never)
  await me.pick('shut')
  expect(told()).toContain(words.willShut)
  await me.send()
  expect(heard).toEqual([[{ ...standing('practical', 'knock').door, state: 'shut' }, true]])
})

test('R-D5 abuse 21 the sentence of what is told is the same for doors that differ in their hours', () => {
  for (const { door } of [en.door, es.door]) {
    const open = standing('thanks', 'open').door
    const knock = standing('thanks', 'knock').door
    expect(toldText(door, open)).toBe(toldText(door, knock))
    for (const language of ['en', 'es']) {
      expect(toldText(door, knock)).not.toContain(hoursText(door, knock.hours, language))
    }
    expect(toldText(door, { ...knock, state: 'shut' })).toBe(door.willShut)
  }
})

test('R-D2b a shut door of which nobody is told keeps what it says: what is left lies outside, and can come in later', () => {
  expect(en.door.hints.shut).toContain('What they leave is kept outside.')
  expect(es.door.hints.shut).toContain('Lo que le dejen queda fuera.')
  expect(en.door.rest.after).toContain('lies in your bank after')
})

test('R-D2b where they go by something tighter, it says that they must be told', async () => {
  const view = standing('letter', 'shut', {
    told: { shut: true, pace: 14, cap: 1, fading: false, waits: false },
  })
  await show('letter', view)
  expect(me.text()).not.toContain(words.heldShut)
  await me.pick('bank')
  expect(me.text()).toContain(words.heldShut)
  await me.tick('Tell Ray')
  expect(me.text()).not.toContain(words.heldShut)
})

test('a week without a day gets a sentence, the keyboard stands at the days, and nothing is lost', async () => {
  const view = standing('letter', 'knock')
  await show('letter', view)
  for (const day of words.dayNames) await me.tick(day)
  await me.choose(words.from, '9:00 PM')
  await me.send()
  expect(heard).toEqual([])
  expect(place.querySelector('.wrong')?.textContent).toBe(words.faults.days)
  expect(document.activeElement).toBe(place.querySelector('.day input'))
  await me.tick('Tue')
  await me.send()
  expect(heard).toEqual([[{ ...view.door, hours: { ...view.door.hours, days: [2], from: 21 } }, false]])
})

test('an end before the beginning is said to be the next morning, and the same hour twice all day', async () => {
  await show('letter', standing('letter', 'knock'))
  await me.choose(words.until, '6:00 AM')
  expect(me.text()).toContain(words.isOvernight)
  await me.choose(words.until, '6:00 PM')
  expect(me.text()).toContain(words.isAllDay)
})

test('I14 the zone of the hours is said, and that of this device is taken only by a press', async () => {
  const view = standing('letter', 'knock')
  const door = { ...view.door, hours: { ...view.door.hours, zone: 'America/New_York' } }
  await show('letter', { ...view, door }, { here: 'Europe/Madrid' })
  expect(me.text()).toContain(words.zone('New York'))
  await me.send()
  await me.press(words.zoneHere('Madrid'))
  await me.send()
  expect(heard.map(([{ hours }]) => hours.zone)).toEqual(['America/New_York', 'Europe/Madrid'])
  expect(me.text()).not.toContain(words.zoneHere('Madrid'))
})

test('B1-2 thanks can come once a week, on one day that is chosen, and other lanes do not ask', async () => {
  await show('letter', standing('letter', 'open'))
  expect(me.text()).not.toContain(words.weeklyHint)
  await hands(place).clear()
  await show('thanks', standing('thanks', 'open'))
  await me.pick('weekly')
  expect(me.all('.day')).toEqual([])
  await me.choose(words.onDay, 'Friday')
  await me.send()
  expect(heard.at(-1)?.[0]).toMatchObject({ state: 'knock', hours: { days: [5], from: 18, to: 19 } })
  await me.pick('knock')
  expect(me.all('.day')).toHaveLength(7)
})

test('abuse 28 growing quiet says beforehand what they are told of it, and a shut door does not offer it', async () => {
  await show('letter', standing('letter', 'bank'))
  const fade = () => me.all('label.tick')[0]?.textContent ?? ''
  expect(fade()).toContain(words.fadeUntold)
  await me.tick('Tell Ray')
  expect(fade()).toContain(words.fadeTold)
  expect(fade()).toContain(words.fadeStop)
  await me.tick(words.fade)
  await me.send()
  expect(heard).toEqual([[{ ...standing('letter', 'bank').door, fade: true }, true]])
  await me.pick('shut')
  expect(me.text()).not.toContain(words.fade)
  await me.send()
  expect(heard.at(-1)?.[0]).not.toHaveProperty('fade')
})
