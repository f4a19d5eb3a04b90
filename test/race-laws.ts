/**
 * What must hold when several referees and the courier work on one log at the same time, in any interleaving: every
 * call to the log is held back and let go in an order that chance chooses.
 */
import fc from 'fast-check'
import { expect } from 'vitest'
import { headRule } from '../src/domain/decide.ts'
import { isTalk, type Door, type MemberId, type MemberMove, type SideMove } from '../src/domain/vocabulary.ts'
import type { Spaces } from '../src/log/spaces.ts'
import type { ActReply, Referee } from '../src/referee/ports.ts'
import type { Runs } from './lived.ts'
import { a, actId, b, input, keysOf, lanes, matter, type OpenPair, space, word } from './small-world.ts'

const open: Door = {
  state: 'open',
  hours: { zone: 'UTC', days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 0 },
  pace: 1,
  cap: 12,
}
const doors = { [lanes.practical]: open, [lanes.thanks]: open }

/** Two who are here, each with open doors, and things underway from the one to the other. */
async function openDoors(openPair: OpenPair) {
  const pair = await openPair()
  await pair.act(b, { did: { move: 'joined', doors, keys: keysOf(b) }, id: actId('b joined') })
  await pair.act(b, { did: { move: 'appear' }, id: actId('b appears') })
  await pair.act(a, {
    did: { move: 'placed', lane: lanes.thanks, word: word('waiting') },
    id: actId('waiting'),
  })
  return pair
}

/** As a device does it: name the head, and when the stream has moved name the new one, with the same act id. */
async function send(referee: Referee, who: MemberId, did: MemberMove, id: string): Promise<ActReply> {
  for (;;) {
    const answer = await referee.stream(space, isTalk(did) ? 'record' : `${who}/side`, 0)
    if (!answer) throw new Error('A member has a side.')
    const headed = headRule(did.move) === 'must'
    const { seq, hash } = answer.head
    const reply = await referee.act(input(who, { did, id }, headed ? [seq, hash] : undefined))
    if (reply.type !== 'moved') return reply
  }
}

/** Every method of the log waits for its turn, before and after. */
function heldBack(own: Spaces, scheduler: fc.Scheduler): Spaces {
  return new Proxy(own, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name)
      if (typeof method !== 'function' || typeof name === 'symbol') return method
      return async (...given: unknown[]) => {
        await scheduler.schedule(Promise.resolve(), name)
        const answer: unknown = await Reflect.apply(method, target, given)
        await scheduler.schedule(Promise.resolve(), `${name} answers`)
        return answer
      }
    },
  })
}

/** Nothing twice, nothing lost: the same act sent to two referees is one, and what is handed is handed once. */
export async function raceLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, leaves) => {
      const pair = await openDoors(openPair)
      const [one, two, courier] = [0, 1, 2].map(() => pair.refereeOver(heldBack(pair.log.spaces, scheduler)))
      if (!one || !two || !courier) throw new Error('Three referees were opened.')
      const sends = (name: string, lane = lanes.practical): SideMove => ({
        move: 'placed',
        lane,
        word: word(name),
      })
      const page = (name: string): SideMove => ({ move: 'page-written', page: word(name) })
      const yes: SideMove = { move: 'yes-put', matter: matter('walk') }
      const work = Promise.all([
        send(one, a, sends('twice'), actId('twice')),
        send(two, a, sends('twice'), actId('twice')),
        send(two, a, sends('once'), actId('once')),
        send(one, b, sends('back'), actId('back')),
        send(one, a, page('page a'), actId('page a')),
        send(two, b, page('page b'), actId('page b')),
        send(one, a, yes, actId('his yes')),
        send(two, b, yes, actId('her yes')),
        leaves ? send(two, b, { move: 'leave', aloud: false }, actId('leaves')) : undefined,
        courier.carryDue(pair.now()),
        one.carryDue(pair.now()),
        two.carryDue(pair.now()),
      ])
      const replies = await scheduler.waitFor(work)
      await pair.wait(2 * 86_400)

      for (const reply of replies.slice(0, 3)) expect(reply).toMatchObject({ type: 'accepted' })
      expect(JSON.stringify(replies[0])).toBe(JSON.stringify(replies[1]))
      const placed = (await pair.sideOf(a)).flatMap((event) => (event.move === 'placed' ? [event.word] : []))
      expect(placed.sort()).toEqual([word('once'), word('twice'), word('waiting')].sort())
      const handed = (await pair.trayOf(b)).flatMap((event) => (event.move === 'handed' ? [event.word] : []))
      expect(new Set(handed).size).toBe(handed.length)
      if (leaves) expect(placed).toEqual(expect.arrayContaining(handed))
      else expect(handed.sort()).toEqual(placed)
      const record = (await pair.recordSeen()).map(({ move }) => move)
      // Who leaves may be quicker than their own yes, or than the tick.
      expect(leaves && record.length === 1 ? [...record, 'agreed'] : record).toEqual(['appeared', 'agreed'])
      for (const stream of ['record', `${a}/side`, `${b}/side`, `${a}/tray`, `${b}/tray`] as const) {
        const { entries } = await pair.page(stream)
        expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
      }
      looked += handed.length
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

/** Turns that race: each stands once or is refused, in an order that floors have, and an ending always gets in. */
export async function talkRaceLaw(openPair: OpenPair, { runs, ...how }: Runs): Promise<number> {
  let looked = 0
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, ends) => {
      const pair = await openDoors(openPair)
      const talk = matter('talk')
      for (const who of [a, b])
        await pair.act(who, { did: { move: 'yes-put', matter: talk, first: a }, id: actId(`yes ${who}`) })
      await pair.wait(7200)
      const [one, two, courier] = [0, 1, 2].map(() => pair.refereeOver(heldBack(pair.log.spaces, scheduler)))
      if (!one || !two || !courier) throw new Error('Three referees were opened.')
      const says = (name: string) => ({ move: 'said', talk, word: word(name) }) as const
      const work = Promise.all([
        send(one, a, says('twice'), actId('twice')),
        send(two, a, says('twice'), actId('twice')),
        send(one, a, says('other'), actId('other')),
        send(two, a, { move: 'passed', talk }, actId('passes')),
        send(one, b, says('hers'), actId('hers')),
        ends ? send(two, b, { move: 'ended', talk }, actId('ends')) : undefined,
        send(two, b, { move: 'pause', aloud: false }, actId('rests')),
        send(one, a, { move: 'page-written', page: word('page') }, actId('page')),
        courier.carryDue(pair.now()),
      ])
      const replies = await scheduler.waitFor(work)
      expect(JSON.stringify(replies[0])).toBe(JSON.stringify(replies[1]))
      const turns = replies.slice(0, 6).map((reply) => reply && typeof reply === 'object' && reply.type)
      for (const reply of turns.slice(0, 5)) expect(['accepted', 'refused']).toContain(reply)
      if (ends) expect(turns[5]).toBe('accepted')
      const { entries } = await pair.page('record')
      expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
      const text = (await pair.recordSeen()).flatMap((event) => (isTalk(event) ? [event.move] : [])).join(' ')
      const [floor, then] = text.replace(/ ?ended$/, '').split(/^passed ?/)
      // A speaks first, or passes and B does: two may stand only after a floor was passed on.
      expect(then === undefined ? ['', 'said'] : ['']).toContain(floor)
      expect(['', 'said']).toContain(then ?? '')
      looked += text === '' ? 0 : 1
    }),
    { ...how, numRuns: runs },
  )
  return looked
}

/** Protective acts are in at the first attempt, whatever the other writes between reading and appending. */
export async function unstarvedLaw(openPair: OpenPair): Promise<number> {
  const protective: readonly SideMove[] = [
    { move: 'leave', aloud: false },
    { move: 'leave', aloud: true },
    { move: 'hold', aloud: false },
    { move: 'hold', aloud: true },
    { move: 'yes-withdrawn', matter: matter('walk') },
    { move: 'pause', aloud: false },
    { move: 'resume' },
    { move: 'taken-back', word: word('mine') },
    { move: 'door-set', lane: lanes.practical, door: { ...open, state: 'shut' }, aloud: true },
    { move: 'page-written', page: word('a page') },
    { move: 'page-removed', page: word('a page') },
    { move: 'words-shredded', word: word('mine') },
  ]
  let attempts = 0
  for (const did of protective) {
    const pair = await openDoors(openPair)
    await pair.act(b, {
      did: { move: 'placed', lane: lanes.practical, word: word('mine') },
      id: actId('mine'),
    })
    let busy = 0
    const between: Spaces['append'] = async (append) => {
      if (append.entries.every(({ stream }) => stream !== `${b}/side`)) return pair.log.spaces.append(append)
      attempts += 1
      busy += 1
      const writes = { move: 'page-written', page: word(`busy ${busy}`) } as const
      await pair.act(a, { did: writes, id: actId(`busy ${busy}`) })
      if (busy <= 10) {
        const sends = { move: 'placed', lane: lanes.practical, word: word(`send ${busy}`) } as const
        await pair.act(a, { did: sends, id: actId(`send ${busy}`) })
      }
      return pair.log.spaces.append(append)
    }
    const referee = pair.refereeOver(
      new Proxy(pair.log.spaces, {
        get: (own, name) => (name === 'append' ? between : Reflect.get(own, name)),
      }),
    )
    expect(await referee.act(input(b, { did, id: actId('protects') })), did.move).toMatchObject({
      type: 'accepted',
    })
  }
  expect(attempts).toBe(protective.length)
  return attempts
}
