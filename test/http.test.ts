/** The server over real sockets: what everyone is answered, whatever they send. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRawHouse, type RawHouse, type Said } from './raw-house.ts'
import { random64, signUp } from './raw-people.ts'

let house: RawHouse
beforeAll(async () => {
  house = await openRawHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

const answered = ({ status, text }: Said) => [status, text]
const malformed = [400, '{"type":"malformed"}']
const notFound = [404, '{"type":"not-found"}']
const signedOut = [401, '{"type":"signed-out"}']
const tooLarge = [413, '{"type":"too-large"}']

const open = [
  ['POST', '/sign-up'],
  ['POST', '/sign-up/finish'],
  ['POST', '/sign-in'],
  ['POST', '/sign-in/finish'],
  ['POST', '/sign-in/card'],
  ['POST', '/sign-in/card/finish'],
  ['POST', '/suppressions'],
] as const
const closed = [
  ['PUT', '/slots'],
  ['POST', '/ways/told'],
  ['POST', '/ways/card'],
  ['POST', '/ways/passphrase'],
  ['POST', '/ways/passphrase/finish'],
  ['DELETE', '/ways/card'],
  ['PUT', '/vault'],
  ['POST', '/spaces'],
  ['POST', '/acts'],
  ['POST', '/invitations'],
  ['POST', '/invitations/i_AAAAAAAAAAAAAAAAAAAAAA/come-in'],
  ['POST', '/spaces/s_AAAAAAAAAAAAAAAAAAAAAA/come-in'],
  ['POST', '/handouts'],
  ['POST', '/credentials'],
  ['POST', '/credentials/show'],
  ['PUT', '/credentials/listing'],
  ['POST', '/holds'],
  ['DELETE', '/holds'],
] as const
const closedWithoutBody = [
  ['GET', '/account'],
  ['GET', '/ways'],
  ['GET', '/vault'],
  ['GET', '/spaces'],
  ['GET', '/hints'],
  ['GET', '/words/w_AAAAAAAAAAAAAAAAAAAAAA'],
  ['GET', '/streams/s_AAAAAAAAAAAAAAAAAAAAAA/record'],
  ['POST', '/sign-out'],
  ['POST', '/sign-out/others'],
  ['DELETE', '/account'],
  ['GET', '/handouts'],
  ['GET', '/credentials'],
  ['DELETE', '/credentials/listing'],
  ['GET', '/helpers'],
  ['GET', '/notices'],
  ['DELETE', '/handouts/c_AAAAAAAAAAAAAAAAAAAAAA'],
] as const

describe('every address', () => {
  test.each([...closed, ...closedWithoutBody])('%s %s is for people who signed in', async (method, path) => {
    expect(answered(await house.ask(method, path))).toEqual(signedOut)
    expect(
      answered(await house.ask(method, path, undefined, { Cookie: `halfdoor=${random64(32)}` })),
    ).toEqual(signedOut)
  })

  test.each([...open, ...closed])('%s %s takes one shape of body and no other', async (method, path) => {
    const { ask } = await signUp(house)
    for (const body of [
      '',
      '{',
      '[]',
      'null',
      '{}',
      '{"a":1}',
      '{"__proto__":{}}',
      '"x"',
      '{"type":"x"}',
    ] as const) {
      expect(answered(await ask(method, path, body))).toEqual(malformed)
    }
    expect(answered(await ask(method, path, '{}', { 'Content-Type': 'text/plain' }))).toEqual(malformed)
    const large = JSON.stringify({ act: 'x'.repeat(500_000) })
    expect(answered(await ask(method, path, large))).toEqual(tooLarge)
  })

  test('F2-11 a handout is opened by anyone with its link, from our own page, and by nothing that only looks', async () => {
    const path = '/handouts/c_AAAAAAAAAAAAAAAAAAAAAA/open'
    const ended = [404, '{"type":"ended"}']
    expect(answered(await house.ask('POST', path))).toEqual(ended)
    expect(answered(await house.ask('POST', path, '{}'))).toEqual(ended)
    for (const method of ['GET', 'PUT', 'OPTIONS', 'DELETE'])
      expect((await house.ask(method, path)).status).toBe(404)
    expect(answered(await house.ask('GET', path))).toEqual(notFound)
    expect(answered(await house.ask('POST', path, undefined, { 'Sec-Fetch-Site': 'cross-site' }))).toEqual(
      notFound,
    )
  })

  test.each([
    '/acts/',
    '/acts/1',
    '/words',
    '/streams',
    '/.env',
    '/..%2f..%2fetc/passwd',
    '/i_x',
    '/%00',
    '/api/v1',
  ])('%s is not there', async (path) => {
    expect(answered(await house.ask('GET', path))).toEqual(notFound)
  })

  test.each(['PUT', 'PATCH', 'OPTIONS', 'DELETE'])(
    '%s is not known where it does nothing',
    async (method) => {
      expect(answered(await house.ask(method, '/acts'))).toEqual(notFound)
    },
  )

  test('a page of somebody else cannot make a browser act', async () => {
    const { ask } = await signUp(house)
    for (const site of ['cross-site', 'same-site', 'none']) {
      expect(answered(await ask('DELETE', '/account', undefined, { 'Sec-Fetch-Site': site }))).toEqual(
        notFound,
      )
    }
    const elsewhere = { Origin: 'https://elsewhere.example' }
    expect(answered(await ask('DELETE', '/account', undefined, elsewhere))).toEqual(notFound)
    const here = { Origin: house.server.address, 'Sec-Fetch-Site': 'same-origin' }
    expect((await ask('DELETE', '/account', undefined, here)).status).toBe(200)
  })

  test('health says only that it is well', async () => {
    expect(answered(await house.ask('GET', '/health'))).toEqual([200, '{"ok":true}'])
  })
})

describe('headers', () => {
  test('abuse 13 every answer forbids camera, microphone and place, and carries the same law', async () => {
    const { ask } = await signUp(house)
    const answers = [
      await house.ask('GET', '/health'),
      await house.ask('GET', '/nowhere'),
      await house.ask('POST', '/acts', '{'),
      await ask('POST', '/acts', '{'),
      await ask('GET', '/vault'),
    ]
    for (const { headers } of answers) {
      const { 'content-length': length, ...rest } = Object.fromEntries(headers)
      expect(Number(length)).toBeGreaterThan(0)
      expect(rest).toEqual({
        'cache-control': 'no-store',
        connection: 'keep-alive',
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types halfdoor",
        'content-type': 'application/json',
        'cross-origin-opener-policy': 'same-origin',
        'keep-alive': 'timeout=5',
        'permissions-policy': 'camera=(), microphone=(), geolocation=()',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
    }
  })
})
