/**
 * A person, a client and a page for proofs of the screens around a door: the client answers with what it was given, and
 * writes down what was asked of it.
 */
import { noMatters } from './no-matters.contract.ts'
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { laneNames, usualDoor, type LaneName } from '../../../practice/lanes.ts'
import type { DoorView, DoorViews } from '../../../practice/doors.ts'
import type { DoorState } from '../../../domain/vocabulary.ts'
import type { Client, Me, Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { screenProps } from './screen-props.contract.ts'

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
/** A Wednesday in June 2026. */
export const soon = 20_630

export function standing(lane: LaneName, state: DoorState, more: Partial<DoorView> = {}): DoorView {
  return { door: usualDoor(lane, state, zone), inForce: state, fading: false, ...more }
}

/** Every lane in one state, but for those named. */
export function doors(state: DoorState, some: Partial<DoorViews> = {}): DoorViews {
  const all = Object.fromEntries(laneNames.map((lane) => [lane, standing(lane, state)]))
  return { ...(all as DoorViews), ...some }
}

/** Shut, and about to open. */
export function opening(lane: LaneName, state: DoorState = 'open'): DoorView {
  const now = usualDoor(lane, 'shut', zone)
  return {
    door: usualDoor(lane, state, zone),
    now,
    inForce: 'shut',
    fading: false,
    loosens: { state, on: soon },
  }
}

export function ray(more: Partial<PersonView> = {}): PersonView {
  const may = Object.fromEntries(laneNames.map((lane) => [lane, { type: 'allowed' }]))
  return {
    id: 'ray',
    name: 'Ray',
    space: true,
    drafts: [],
    left: [],
    given: [],
    may: may as PersonView['may'],
    theyAppeared: true,
    appeared: true,
    doors: doors('bank'),
    closed: false,
    paused: false,
    mine: false,
    resting: false,
    leftQuietly: false,
    held: false,
    matters: noMatters,
    talks: [],
    asks: [],
    ideas: [],
    forTwo: true,
    ...more,
  }
}

export type Asked = readonly [what: string, ...with: readonly unknown[]]
type Asks = Pick<
  Client,
  | 'person'
  | 'people'
  | 'online'
  | 'me'
  | 'setDoor'
  | 'pause'
  | 'resume'
  | 'close'
  | 'hold'
  | 'putAway'
  | 'bringBack'
>

export type Stage = {
  readonly props: ScreenProps
  readonly asked: readonly Asked[]
  readonly went: readonly Place[]
  readonly change: (to: PersonView | undefined) => void
  readonly refuse: (result: Exclude<Result, { ok: true }> | undefined) => void
}

export function stage(place: Place, person: PersonView, online = true): Stage {
  const asked: Asked[] = []
  const went: Place[] = []
  let now: PersonView | undefined = person
  let refusal: Exclude<Result, { ok: true }> | undefined
  const did = async <T>(value: T, ...what: Asked): Promise<Result<T>> => {
    asked.push(what)
    return refusal ?? { ok: true, value }
  }
  const client: Asks = {
    person: (id) => (id === now?.id ? now : undefined),
    people: () => (now ? [now] : []),
    online: () => online,
    me: () => me,
    setDoor: (...given) => did(undefined, 'setDoor', ...given),
    pause: (...given) => did(undefined, 'pause', ...given),
    resume: (...given) => did(undefined, 'resume', ...given),
    close: (...given) => did(undefined, 'close', ...given),
    hold: (...given) => did(undefined, 'hold', ...given),
    putAway: (...given) => did(undefined, 'putAway', ...given),
    bringBack: (...given) => did(person.id, 'bringBack', ...given),
  }
  const props: ScreenProps = screenProps(client, place, { go: (to) => void went.push(to) })
  return {
    props,
    asked,
    went,
    change: (to) => void (now = to),
    refuse: (result) => void (refusal = result),
  }
}

const me: Me = {
  signInName: 'meadow-1234',
  firstName: 'Mia',
  settings: { language: 'en', theme: 'system', idleMinutes: 5 },
  hasCard: true,
  made: 0,
}

/** What a person does on a page, and what stands on it. */
export function hands(place: HTMLElement) {
  const all = <T extends Element>(selector: string) => [...place.querySelectorAll<T>(selector)]
  const send = async () => {
    await act(async () => {
      place
        .querySelector('main form')
        ?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }))
      await settled()
    })
  }
  return {
    all,
    send,
    show: async (node: VNode) => act(async () => render(node, place)),
    clear: async () => act(async () => render(null, place)),
    text: () => place.querySelector('main')?.textContent ?? '',
    buttons: () => all<HTMLButtonElement>('main button').map(({ textContent }) => textContent),
    async press(label: string) {
      const found = all<HTMLButtonElement>('main button').find(({ textContent }) => textContent === label)
      if (!found) throw new Error(`There is no button “${label}”.`)
      if (found.type === 'submit') return send()
      await act(async () => {
        found.click()
        await settled()
      })
    },
    async pick(value: string) {
      const radio = all<HTMLInputElement>('input[type=radio]').find((one) => one.value === value)
      if (!radio) throw new Error(`There is no choice “${value}”.`)
      await act(async () => radio.click())
    },
    async tick(words: string) {
      const label = all('label').find((one) => one.textContent?.startsWith(words))
      const box = label?.querySelector('input')
      if (!box) throw new Error(`There is nothing to tick named “${words}”.`)
      await act(async () => box.click())
    },
    async choose(label: string, option: string) {
      const id = all<HTMLLabelElement>('label').find(({ textContent }) => textContent === label)?.htmlFor
      const select = all<HTMLSelectElement>('select').find((one) => one.id === id)
      const index = [...(select?.options ?? [])].findIndex(({ textContent }) => textContent === option)
      if (!select || index < 0) throw new Error(`There is no “${option}” under “${label}”.`)
      await act(async () => {
        select.selectedIndex = index
        select.dispatchEvent(new Event('change', { bubbles: true }))
      })
    },
    async write(text: string) {
      const [field] = all<HTMLInputElement>('main input[type=text]')
      if (!field) throw new Error('There is nothing to write in.')
      await act(async () => {
        field.value = text
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
    },
  }
}

/** What was asked has been answered. */
async function settled(): Promise<void> {
  await new Promise((done) => setTimeout(done))
}
