/**
 * Bodies changed at random, and the questions of strangers: the answers are constants, byte for byte.
 */
import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { newId } from '../src/vault/acts.ts'
import { openCountedHouse } from './faults/counted-house.ts'
import type { RawHouse, Said } from './raw-house.ts'
import {
  act,
  invite,
  newSeat,
  otherSeat,
  page,
  placed,
  random64,
  resigned,
  sent,
  signUp,
} from './raw-people.ts'

const headOf = ({ json }: Said) => ({ seq: json.head.seq, hash: json.head.hash })

let counted: Awaited<ReturnType<typeof openCountedHouse>>
beforeAll(async () => {
  counted = await openCountedHouse()
  return () => counted.close()
})
beforeEach(() => counted.mark())

test('FA2 whatever is changed in a body, the answer is a constant and nothing is written', async () => {
  const { one, seat, expectRefused } = counted
  const { id, auth, made } = await invite(await signUp(counted.house, 'nora'), seat)
  const stranger = await otherSeat(seat, auth)
  const born = await newSeat((await counted.house.ask('GET', '/house')).json.referee)
  const side = await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`)
  const bodies: readonly (readonly [string, string, object])[] = [
    ['POST', '/acts', await page(seat)],
    ['POST', '/acts', (await placed(seat, headOf(side))).body],
    ['POST', '/acts', sent(await act(seat, { move: 'leave', aloud: true }))],
    [
      'POST',
      '/spaces',
      {
        birth: born.birth.text,
        sig: born.birth.sig,
        joined: { act: born.joined.text, sig: born.joined.sig },
      },
    ],
    ['POST', `/invitations/${id}/come-in`, { act: stranger.joined.text, sig: stranger.joined.sig }],
    ['POST', '/invitations', made],
  ]
  counted.mark()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...bodies),
      fc.nat(),
      fc.nat(),
      fc.string({ unit: 'binary' }),
      async ([method, path, body], at, how, junk) => {
        const text = JSON.stringify(body)
        // What is inside a wrap only its reader can check.
        const end = text.includes('"wraps"') ? text.indexOf('"wraps"') : text.length
        const spot = at % end
        const signs = ['A', '"', '{', '}', '0', '\\', '\u0000', junk]
        const changed = text.slice(0, spot) + signs[how % signs.length] + text.slice(spot + (how % 3))
        fc.pre(changed !== text && !sameValue(changed, text))
        const said = await one.ask(method, path, changed)
        expectRefused(said, changed.slice(Math.max(0, spot - 20), spot + 20))
      },
    ),
    { numRuns: 250, seed: 5 },
  )
})

test('FA3 what is not yours and what is not there are one answer, in every byte', async () => {
  const { one, two: she, seat, other } = counted
  const stranger = await signUp(counted.house, 'otto')
  const hers = await page(other)
  await she.ask('POST', '/acts', hers)
  const herWord = JSON.parse(hers.act).clear.page
  const nowhere = newId.space()
  const pairs: readonly (readonly [RawHouse['ask'], string, string])[] = [
    [stranger.ask, `/streams/${seat.space}/record`, `/streams/${nowhere}/record`],
    [stranger.ask, `/streams/${seat.space}/${seat.me}/side`, `/streams/${nowhere}/${seat.me}/side`],
    [one.ask, `/streams/${seat.space}/${other.me}/side`, `/streams/${seat.space}/${newId.member()}/side`],
    [one.ask, `/streams/${seat.space}/${other.me}/tray`, `/streams/${seat.space}/${newId.member()}/tray`],
    [one.ask, `/streams/${seat.space}/${other.me}/tray`, `/streams/${nowhere}/${newId.member()}/tray`],
    [one.ask, `/words/${herWord}`, `/words/${newId.word()}`],
    [stranger.ask, `/words/${herWord}`, `/words/${newId.word()}`],
    [stranger.ask, `/words/${herWord}`, '/words/odd'],
  ]
  const plain = (said: Said) =>
    [said.status, said.text, ...said.headers].filter((part) => !String(part).startsWith('date,'))
  for (const [ask, there, absent] of pairs)
    expect(plain(await ask('GET', there)), there).toEqual(plain(await ask('GET', absent)))
  const act1 = await page(seat)
  const inSpace = async (ask: RawHouse['ask'], space: string) =>
    plain(await ask('POST', '/acts', await resigned(seat, act1, { space })))
  expect(await inSpace(stranger.ask, seat.space)).toEqual(await inSpace(stranger.ask, nowhere))
  const link = { id: `i_${random64(16)}`, auth: random64(32), outer: random64(9), inner: random64(9) }
  const linkTo = async (space: string) =>
    plain(await stranger.ask('POST', '/invitations', { ...link, space }))
  expect(await linkTo(seat.space)).toEqual(await linkTo(nowhere))
})

function sameValue(one: string, other: string): boolean {
  try {
    return JSON.stringify(JSON.parse(one)) === other
  } catch {
    return false
  }
}
