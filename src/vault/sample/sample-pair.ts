/**
 * Two people with keys made at random, and their pair, born and entered by the same steps as any. What a real beginning
 * needs besides is left out: no passphrase, no card to write down, no words to say aloud.
 */
import type { Door } from '../../domain/vocabulary.ts'
import { laneNames, usualDoor, type LaneName } from '../../practice/lanes.ts'
import { toBase64url } from '../../wire/bytes.ts'
import type { AccountId } from '../../wire/shapes.ts'
import { newContent, type Unlocked } from '../account.ts'
import { newId } from '../acts.ts'
import { enter } from '../come-in.ts'
import type { Language, Result } from '../client.ts'
import { writeContent } from '../content.ts'
import { openMemoryStore, type DeviceStore } from '../device-store.ts'
import { linkFragment } from '../invitations.ts'
import { beginSpace, innerOf, keepLink } from '../invite.ts'
import { newAccountKey, sealVault } from '../keys.ts'
import { openSession } from '../open-session.ts'
import { randomBytes } from '../seal.ts'
import { saveContent } from '../save-content.ts'
import type { Session } from '../session.ts'
import { listSlots, makeSlot } from '../slots.ts'
import type { LocalHouse } from './local-house.ts'
import type { SampleClock } from './sample-clock.ts'

/** Somebody with a device of their own, whose keys are in hand. */
export type Person = {
  readonly unlocked: Unlocked
  readonly store: DeviceStore
  readonly session: Session
}

/** What must work in a house of one's own; when it does not, it is a fault of ours. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`the made-up family: ${result.trouble}`)
  return result.value
}

export async function makePerson(
  house: LocalHouse,
  clock: SampleClock,
  { firstName, language }: { readonly firstName: string; readonly language: Language },
): Promise<Person> {
  const key = newAccountKey()
  const account: AccountId = `a_${newId.act()}`
  const content = newContent({ firstName, language }, signInName(firstName), clock.now())
  const slots = await listSlots(key, 0, [await makeSlot('card', randomBytes(32), key)])
  const blob = toBase64url(await sealVault(key, writeContent(content)))
  house.admit(account, blob)
  const unlocked: Unlocked = { account, key, slots, content, version: 1, blob }
  const store = openMemoryStore()
  const around = { http: house.httpOf(account), store, clock: clock.now, changed: () => {} }
  return { unlocked, store, session: await openSession(unlocked, around) }
}

/** The one begins a space with the other, who comes in. Each one's id of the other. */
export async function makePair(house: LocalHouse, one: Session, other: Session, zone: string) {
  const person = newId.act()
  const { firstName } = other.content
  must(await saveContent(one, (content) => ({ ...content, people: [{ id: person, name: firstName }] })))
  const begun = must(await beginSpace(one, { person, letters: 'open' }, zone))
  const { pair, invitation } = begun
  const auth = toBase64url(invitation.auth.public)
  const until = one.clock()
  must(await keepLink(one, begun.person, { secret: linkFragment(invitation), words: '', until, auth }))
  house.openWay({ id: invitation.id, space: pair.space, auth })
  const inner = innerOf(one, pair, '')
  if (!inner) throw new Error('the made-up family: no way in')
  const opened = { invitation, inner, space: pair.space, name: one.content.firstName }
  return { other: person, one: must(await enter(other, opened, openDoors(zone, 'bank'))) }
}

/** Open at any hour, so that what is left arrives whenever somebody looks around; one door knocks, to show how. */
export function openDoors(zone: string, letters: 'bank' | 'open'): Readonly<Record<LaneName, Door>> {
  const door = (lane: LaneName): Door => {
    if (lane === 'together') return usualDoor(lane, 'knock', zone)
    const usual = usualDoor(lane, lane === 'letter' ? letters : 'open', zone)
    return { ...usual, hours: { ...usual.hours, from: 0, to: 0 } }
  }
  return Object.fromEntries(laneNames.map((lane) => [lane, door(lane)])) as Record<LaneName, Door>
}

/** A word and four figures, like any. */
function signInName(firstName: string): string {
  const figures = [...randomBytes(4)].map((byte) => byte % 10).join('')
  return `${firstName.toLowerCase()}${figures}`
}
