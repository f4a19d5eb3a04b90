/**
 * Three accounts on a real server: two who share a space, and someone who shares a space of their own with each of
 * them, as a helper or a friend does. For proofs; judges nothing.
 */
import type { Door } from '../../src/domain/vocabulary.ts'
import { openRawHouse, type RawHouse } from '../raw-house.ts'
import {
  act,
  bearNew,
  evening,
  invite,
  otherSeat,
  pairOf,
  placed,
  sent,
  signUp,
  type Person,
  type Seat,
} from '../raw-people.ts'

export const always: Door = {
  ...evening,
  state: 'open',
  hours: { ...evening.hours, from: 0, to: 0 },
  pace: 1,
  cap: 12,
}

export async function openThree() {
  const house = await openRawHouse()
  const { one, two, seat, other } = await pairOf(house)
  const third = await signUp(house, 'helena')
  return {
    house,
    one,
    two,
    third,
    seat,
    other,
    /** Weeks pass, in each of which everyone has been there. */
    async wait(seconds: number): Promise<void> {
      for (let left = seconds; left > 0; left -= week) {
        await wait(house, Math.min(left, week))
        for (const { ask } of [one, two, third]) await ask('GET', '/account')
      }
    },
    [Symbol.asyncDispose]: () => house[Symbol.asyncDispose](),
  }
}

const week = 7 * 86_400

/** A pair that the first begins and the second comes in to. */
export async function share(house: RawHouse, first: Person, second: Person, door: Door = always) {
  const mine = await bearNew(house, first)
  const { id, auth } = await invite(first, mine)
  const theirs = await otherSeat(mine, auth, door)
  const said = await second.ask('POST', `/invitations/${id}/come-in`, {
    act: theirs.joined.text,
    sig: theirs.joined.sig,
  })
  if (said.status !== 200) throw new Error(`coming in: ${said.text}`)
  return { mine, theirs }
}

/** Leaves something at the other's door; what was answered, and what an onlooker of the wire could take along. */
export async function leave(person: Person, seat: Seat, lane = seat.letters) {
  const left = await placed(seat, await headOf(person, seat), { lane })
  return { ...left, said: await person.ask('POST', '/acts', left.body) }
}

export async function does(person: Person, seat: Seat, did: Parameters<typeof act>[1]) {
  const headed = did.move === 'door-set' || did.move === 'appear'
  return person.ask(
    'POST',
    '/acts',
    sent(await act(seat, did, headed ? await headOf(person, seat) : undefined)),
  )
}

export async function headOf({ ask }: Person, { space, me }: Seat) {
  const { head } = (await ask('GET', `/streams/${space}/${me}/side`)).json
  return { seq: head.seq, hash: head.hash }
}

export async function trayOf({ ask }: Person, { space, me }: Seat): Promise<readonly string[]> {
  const { entries } = (await ask('GET', `/streams/${space}/${me}/tray`)).json
  return entries.map(({ act }: { readonly act: string }) => act)
}

/** Everything that a person can fetch of their spaces, byte for byte, with how it was answered. */
export async function everythingOf({ ask }: Person, { space, me, they }: Seat): Promise<string> {
  const paths = ['/spaces', '/account', '/vault', '/house', `/streams/${space}/record`]
  const mine = [`/streams/${space}/${me}/side`, `/streams/${space}/${me}/tray`]
  const theirs = [`/streams/${space}/${they}/side`, `/streams/${space}/${they}/tray`]
  const answers = []
  for (const path of [...paths, ...mine, ...theirs]) {
    const { status, text, headers } = await ask('GET', path)
    answers.push([path, status, text, [...headers].filter(([name]) => name !== 'date')])
  }
  return JSON.stringify(answers)
}

/** The clock goes on, and the courier comes by wherever it asked to. */
async function wait({ server, pass, now }: RawHouse, seconds: number): Promise<void> {
  const until = now() + seconds
  await server.carry()
  for (let wake = server.wakeAt(); wake !== undefined && wake <= until; wake = server.wakeAt()) {
    pass(Math.max(0, wake - now()))
    await server.carry()
  }
  pass(until - now())
  await server.carry()
}
