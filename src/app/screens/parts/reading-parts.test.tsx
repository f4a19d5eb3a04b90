// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest'
import { usualDoor } from '../../../practice/lanes.ts'
import { letterOf } from '../../../practice/letters-leaving.ts'
import type { Draft } from '../../../practice/pages.ts'
import type { HelpView, ReadingView } from '../../../vault/views-helping.ts'
import type { PersonView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { DoorForm } from './door-form.tsx'
import { hands, ray, standing } from './door-stage.contract.ts'
import { LeaveLetter } from './leave-letter.tsx'
import { firstReaders, mayGo, ReadFirst } from './read-first.tsx'
import { Reading } from './reading.tsx'
import { screenProps } from './screen-props.contract.ts'

let place: HTMLElement
let me: ReturnType<typeof hands>
beforeEach(() => {
  place = document.createElement('main')
  document.body.append(place)
  me = hands(document.body)
})
afterEach(async () => {
  await hands(place).clear()
  place.remove()
})
const show = (node: Parameters<ReturnType<typeof hands>['show']>[0]) => hands(place).show(node)

const draft: Draft = {
  kind: 'draft',
  id: 'one',
  language: 'en',
  text: 'I took the money.',
  begun: '2026-03-25',
  changed: '2026-03-25',
}
const reading = (more: Partial<ReadingView> = {}): ReadingView => ({
  word: 'w_one',
  letter: 'one',
  words: letterOf(draft),
  on: 20_600,
  until: 20_630,
  cosigned: false,
  ...more,
})
const terms = {
  kind: 'terms',
  language: 'en',
  helper: 'reader',
  name: 'Ann',
  paidBy: 'nobody',
  worksFor: 'nobody',
  mustReport: 'danger to a child',
  hours: 'weekdays',
  ending: 'say so',
  reading: 'key',
} as const
const ann = (readings: readonly ReadingView[] = [], agreed = true) => {
  const help: HelpView = {
    they: 'helper',
    kind: 'reader',
    terms: { word: 'w_terms', words: terms, on: 20_600, agreed },
    lent: [],
    readings,
  }
  return ray({ id: 'ann', name: 'Ann', help })
}

test('S1-2 a helper may say that it may go, or not like this, in buttons of one size, with none picked ahead', async () => {
  const did: (readonly [string, string])[] = []
  for (const t of [en, es]) {
    const words = t.reading.asked
    await show(
      <Reading
        words={words}
        language="en"
        name="Ray"
        reading={reading()}
        onGo={(text) => void did.push(['go', text])}
        onNot={(text) => void did.push(['not', text])}
      />,
    )
    expect(me.text()).toContain('I took the money.')
    expect(me.text()).toContain(words.means)
    const rows = [...place.querySelectorAll('button')].map(({ className, parentElement }) => [
      className,
      parentElement?.className,
    ])
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual(rows[1])
    await me.press(words.not)
    expect(place.querySelector('.wrong')?.textContent).toBe(words.ownEmpty)
    await me.press(words.go)
    await hands(place).clear()
  }
  expect(did).toEqual([
    ['go', ''],
    ['go', ''],
  ])
})

test('S1-2 own words go once: after that there is only the name to put to it, and then nothing', async () => {
  const words = en.reading.asked
  const shown = (more: Partial<ReadingView>) =>
    show(
      <Reading
        words={words}
        language="en"
        name="Ray"
        reading={reading(more)}
        onGo={() => {}}
        onNot={() => {}}
      />,
    )
  await shown({ said: 'Say whose money it was.' })
  expect(me.text()).toContain('Say whose money it was.')
  expect(me.buttons()).toEqual([words.go])
  expect(place.querySelector('textarea')).toBeNull()
  await hands(place).clear()
  await shown({ cosigned: true })
  expect(me.buttons()).toEqual([])
  expect(me.text()).toContain(words.went)
})

test('S1-2 of those who are asked for, a helper of mine is asked by one press; of others the two speak', async () => {
  const words = en.reading.first
  const asked: string[] = []
  const shown = (people: Parameters<typeof firstReaders>[0], keys: readonly string[]) =>
    show(
      <ReadFirst
        words={words}
        keys={keys}
        readers={firstReaders(people, keys, draft)}
        onAsk={(helper) => void asked.push(helper)}
      />,
    )
  await shown([ann(), ray()], ['key'])
  expect(me.text()).toContain(words.asked)
  expect(me.text()).not.toContain(words.who)
  await me.press(words.ask('Ann'))
  expect(asked).toEqual(['ann'])
  await hands(place).clear()
  await shown([ann([], false), ray()], ['key'])
  expect(me.text()).toContain(words.who)
  expect(me.buttons()).toEqual([])
  await hands(place).clear()
  await shown([ann([reading({ said: 'Say whose.' })])], ['key', 'other'])
  for (const one of [words.given('Ann'), words.says('Ann'), 'Say whose.', words.who])
    expect(me.text()).toContain(one)
  await hands(place).clear()
  await shown([ann([reading({ cosigned: true })])], ['key'])
  expect(me.text()).toContain(words.mayGo('Ann'))
})

test('S1-2 a letter may go once everyone who is asked for has read it as it stands', () => {
  const may = (readings: readonly ReadingView[], keys = ['key'], of = draft) =>
    mayGo(keys, firstReaders([ann(readings)], keys, of))
  expect(may([], [])).toBe(true)
  expect(may([])).toBe(false)
  expect(may([reading()])).toBe(false)
  expect(may([reading({ cosigned: true })])).toBe(true)
  expect(may([reading({ cosigned: true })], ['key', 'other'])).toBe(false)
  expect(may([reading({ cosigned: true })], ['key'], { ...draft, text: 'I took it.' })).toBe(false)
  expect(may([reading({ cosigned: true })], ['key'], { ...draft, id: 'two' })).toBe(false)
})

test('S1-2 where someone reads first there is no leaving it before that, and nothing of it where nobody does', async () => {
  const client = (readings: readonly ReadingView[]) => ({
    me: () => undefined,
    people: () => [ann(readings)],
    today: () => ({ date: '2026-03-25', due: [], coming: [], shelf: [], knocks: [] }),
  })
  const shown = (may: PersonView['may']['letter'], readings: readonly ReadingView[]) =>
    show(
      <LeaveLetter
        screen={screenProps(client(readings), { screen: 'letter' }, {})}
        draft={draft}
        person={ray({ may: { ...ray().may, letter: may } })}
        refused={undefined}
        onNotYet={() => {}}
        onLook={() => {}}
        onLeave={() => {}}
        onAsk={() => {}}
      />,
    )
  const words = en.reading.first
  // Below the page stand the two languages.
  const buttons = () => me.buttons().slice(0, -2)
  const first = { type: 'needs-cosign', readers: ['key'] } as const
  await shown(first, [])
  expect(buttons()).toEqual([words.ask('Ann'), en.letter.leave.notYet])
  await hands(place).clear()
  await shown(first, [reading({ cosigned: true })])
  expect(buttons()).toEqual([en.letter.leave.notYet, en.letter.leave.leave])
  await hands(place).clear()
  await shown({ type: 'allowed' }, [])
  expect(buttons()).toEqual([en.letter.leave.notYet, en.letter.leave.leave])
  expect(me.text()).not.toContain(words.heading)
})

test('S1-2 who reads first is picked on the door for letters alone, with nobody picked ahead', async () => {
  const words = en.door
  const heard: unknown[] = []
  const readers = [{ key: 'key', name: 'Ann' }]
  const shown = (lane: 'letter' | 'practical', cosign?: string, known = readers) => {
    const view = standing(lane, 'bank')
    const door = {
      ...usualDoor(lane, 'bank', view.door.hours.zone),
      ...(cosign === undefined ? {} : { cosign }),
    }
    return show(
      <DoorForm
        words={words}
        language="en"
        lane={lane}
        name="Ray"
        view={{ ...view, door }}
        appeared
        here={door.hours.zone}
        readers={known}
        onSet={(door, aloud) => void heard.push([door.cosign, aloud])}
      />,
    )
  }
  const label = () => me.all('label').some(({ textContent }) => textContent === words.door.reader)
  await shown('practical')
  expect(label()).toBe(false)
  await hands(place).clear()
  await shown('letter', undefined, [])
  expect(label()).toBe(false)
  await hands(place).clear()
  await shown('letter')
  await me.send()
  await me.choose(words.door.reader, 'Ann')
  await me.send()
  await me.choose(words.door.reader, words.door.nobody)
  await me.send()
  await hands(place).clear()
  await shown('letter', 'gone', [])
  await me.send()
  expect(heard).toEqual([
    [undefined, false],
    ['key', false],
    [undefined, false],
    ['gone', false],
  ])
})

test('S1-2 what will be told of it stands there word for word before it is told', async () => {
  const { door } = en.door
  const view = standing('letter', 'bank')
  await show(
    <DoorForm
      words={en.door}
      language="en"
      lane="letter"
      name="Ray"
      view={{
        ...view,
        door: { ...view.door, cosign: 'key' },
        told: { shut: false, pace: 14, cap: 1, cosigns: ['other'], fading: false, waits: false },
      }}
      appeared
      here={view.door.hours.zone}
      readers={[{ key: 'key', name: 'Ann' }]}
      onSet={() => {}}
    />,
  )
  expect(me.text()).toContain(door.heldReader)
  expect(me.text()).not.toContain(door.willRead)
  await me.tick(door.tell('Ray'))
  expect(me.text()).toContain(door.willRead)
  expect(me.text()).not.toContain('Ann has')
})
