/** What a house says of a helper: one spelling, closed fields, and nothing that was over when it was said. */
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { canon } from './canon.ts'
import { credentialBytes, helperName, parseCredential } from './credential.ts'
import { he, sixteen, space } from './examples.contract.ts'
import { headBytes, signedBytes } from './chain.ts'

const said = {
  version: 1,
  credential: `h_${sixteen('credential')}`,
  kind: 'counselor',
  name: 'Ana Reyes',
  licence: 'LPC 4471',
  space,
  member: he,
  grantedOn: 20_500,
  saidOn: 20_600,
  until: 20_865,
}

test('abuse 33 a credential has a kind, a name and its days, and a licence when there is one; nothing more is read', () => {
  expect(parseCredential(canon(said))).toEqual(said)
  const { licence: _, ...unlicensed } = said
  expect(parseCredential(canon(unlicensed))).toEqual(unlicensed)
  for (const key of Object.keys(unlicensed))
    expect(parseCredential(canon({ ...said, [key]: undefined })), key).toBeUndefined()
  const odd = [
    { version: 2 },
    { kind: 'doctor' },
    { credential: `c_${sixteen('credential')}` },
    { credential: 'h_short' },
    { credential: `h_${'B'.repeat(22)}` },
    { name: '' },
    { licence: '' },
    { rating: 5 },
    { space: he },
    { member: space },
    { saidOn: -1 },
  ]
  for (const change of odd)
    expect(parseCredential(canon({ ...said, ...change })), canon(change)).toBeUndefined()
  for (const text of ['', '{}', 'null', ` ${canon(said)}`, JSON.stringify(said)])
    expect(parseCredential(text), text).toBeUndefined()
})

test('abuse 33 what was over when it was said, or not begun, is no credential', () => {
  for (const saidOn of [20_500, 20_864]) expect(parseCredential(canon({ ...said, saidOn }))).toBeDefined()
  for (const saidOn of [20_499, 20_865, 30_000])
    expect(parseCredential(canon({ ...said, saidOn }))).toBeUndefined()
})

test('abuse 33 a name is one line that reads the same everywhere', () => {
  for (const name of ['Ana Reyes', 'Ñusta Vega', 'مريم', 'Zoë O’Hara-Lind', 'x'.repeat(80)])
    expect(v.safeParse(helperName, name).success, name).toBe(true)
  for (const name of ['', ' ', ' Ana', 'Ana\n', 'A\u0000', 'A\u2028B', 'A\u202Eba', '\uD800', 'x'.repeat(81)])
    expect(v.safeParse(helperName, name).success, JSON.stringify(name)).toBe(false)
})

test('I10 the bytes that are signed for a credential are those of nothing else', () => {
  const hash = new Uint8Array(32)
  const others = [
    ...(['act', 'birth', 'cosign', 'statement'] as const).map((kind) => signedBytes(kind, hash)),
    headBytes(space, 'record', 0, hash),
  ]
  for (const other of others) expect([...credentialBytes(hash)]).not.toEqual([...other])
})
