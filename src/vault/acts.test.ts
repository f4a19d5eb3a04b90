import { beforeAll, describe, expect, test } from 'vitest'
import type { MemberMove } from '../domain/vocabulary.ts'
import { parseAct, parseBirth, parseStatement, parseYes } from '../wire/acts.ts'
import { toBase64url } from '../wire/bytes.ts'
import {
  birthHolds,
  joinedHolds,
  newId,
  proveJoined,
  signedBy,
  writeAct,
  writeBirth,
  writePage,
  writePlaced,
  writeYes,
  type WordlessMove,
} from './acts.ts'
import { publicKeys } from './keys.ts'
import { makeUpEnvelope, makeUpPair, type MadeUp } from './made-up-pair.contract.ts'
import { signKeyFromSeed } from './seal.ts'
import { newSeed } from './seeds.ts'
import { trustBirth } from './streams.ts'

let pair: MadeUp
beforeAll(async () => {
  pair = await makeUpPair()
})

const hours = { zone: 'Europe/Berlin', days: [1, 5], from: 18, to: 20 }
const door = { state: 'knock', hours, pace: 14, cap: 1 } as const
const head = { seq: 3, hash: 'A'.repeat(43) }
const matter = `y_${'A'.repeat(22)}` as const

function moves(): readonly WordlessMove[] {
  const { lane } = pair
  const keys = publicKeys(pair.keys)
  return [
    { move: 'joined', doors: { [lane]: door }, keys },
    { move: 'appear' },
    { move: 'pause', aloud: false },
    { move: 'pause', until: 1_800_000_000, aloud: true },
    { move: 'resume' },
    { move: 'leave', aloud: false },
    { move: 'hold', aloud: true },
    { move: 'door-set', lane, door, aloud: true },
    { move: 'door-set', lane, door: { ...door, fade: true }, aloud: false },
    { move: 'taken-back', word: newId.word() },
    { move: 'yes-withdrawn', matter },
    { move: 'page-removed', page: newId.word() },
    { move: 'words-shredded', word: newId.word() },
  ]
}

describe('writing', () => {
  test('SE16 every move is written as the one text its parser takes, signed by its author', async () => {
    const at = { space: pair.space, author: pair.inviter, id: newId.act() }
    for (const did of moves()) {
      const written = await writeAct({ ...at, ...(did.move === 'appear' && { head }) }, did, pair.keys.sign)
      const act = parseAct(written.text)
      expect(act).toMatchObject({ ...at, did })
      expect(act?.head).toEqual(did.move === 'appear' ? [3, head.hash] : undefined)
      expect(await signedBy('act', written, toBase64url(pair.keys.sign.public))).toBe(true)
      expect(await signedBy('act', written, toBase64url(pair.theirs.sign.public))).toBe(false)
      expect(await signedBy('statement', written, toBase64url(pair.keys.sign.public))).toBe(false)
    }
  })

  test('SE16 a page carries no head, and names what it replaces', async () => {
    const brought = { id: newId.word(), hash: 'A'.repeat(43), size: 126 }
    const replaces = newId.word()
    const at = { space: pair.space, author: pair.inviter, id: newId.act(), head }
    const act = parseAct((await writePage(at, brought, replaces, pair.keys.sign)).text)
    expect(act?.did).toEqual({ move: 'page-written', page: brought.id, replaces })
    expect(act?.head).toBeUndefined()
    expect(act?.words).toEqual([brought])
    const first = parseAct((await writePage(at, brought, undefined, pair.keys.sign)).text)
    expect(first?.did).toEqual({ move: 'page-written', page: brought.id })
  })

  test('SE16 what is placed carries its statement, and both are signed', async () => {
    const re = newId.word()
    const { placed, sealed } = await makeUpEnvelope(pair, 'hello', { re, until: 1_800_000_000 })
    const brought = { id: placed.word, hash: sealed.hash, size: sealed.size }
    const at = { space: pair.space, author: pair.inviter, id: newId.act(), head }
    const written = await writePlaced(at, placed, brought, pair.keys.sign)
    const act = parseAct(written.text)
    const { statement = '', ssig = '' } = act ?? {}
    expect(parseStatement(statement)).toMatchObject({
      lane: pair.lane,
      word: placed.word,
      re,
      hash: sealed.hash,
    })
    expect(statement).not.toContain('until')
    expect(
      await signedBy('statement', { text: statement, sig: ssig }, toBase64url(pair.keys.sign.public)),
    ).toBe(true)
    const did = act?.did satisfies MemberMove | undefined
    expect(did).toEqual({ move: 'placed', ...placed })
  })

  test('SE16 and K5: a yes carries its statement, which names the act, and both are signed', async () => {
    const at = { space: pair.space, author: pair.inviter, id: newId.act(), head }
    const written = await writeYes(at, { matter }, pair.keys.sign)
    const act = parseAct(written.text)
    const { statement = '', ssig = '' } = act ?? {}
    expect(parseYes(statement)).toEqual({
      version: 1,
      space: pair.space,
      author: pair.inviter,
      matter,
      yes: at.id,
    })
    const mine = toBase64url(pair.keys.sign.public)
    expect(await signedBy('statement', { text: statement, sig: ssig }, mine)).toBe(true)
    expect(await signedBy('act', { text: statement, sig: ssig }, mine)).toBe(false)
    expect(await signedBy('act', written, mine)).toBe(true)
    expect(act?.did).toEqual({ move: 'yes-put', matter })
    expect(act?.head).toEqual([3, head.hash])
    expect(act?.words).toEqual([])
    await expect(writeYes(at, { matter: 'y_short' }, pair.keys.sign)).rejects.toThrow('yes')
  })

  test('SE16 an act that its own parser refuses is never signed', async () => {
    const at = { space: pair.space, author: pair.inviter, id: 'short' }
    await expect(writeAct(at, { move: 'appear' }, pair.keys.sign)).rejects.toThrow('refuses')
  })
})

describe('births', () => {
  test('SE16 a birth is signed by the keys it names', async () => {
    const { text, sig } = pair.signedBirth
    expect(await birthHolds(text, sig)).toBe(true)
    expect(await birthHolds(text.replace(pair.invited, newId.member()), sig)).toBe(false)
    expect(await trustBirth(text, 'A'.repeat(86))).toBeUndefined()
    const stolen = await writeBirth({ ...parseBirthOf(text), keys: publicKeys(pair.theirs) }, pair.keys.sign)
    expect(await birthHolds(stolen.text, stolen.sig)).toBe(false)
  })

  test('SE16 a birth that does not fit its kind is not written', async () => {
    const birth = { ...parseBirthOf(pair.signedBirth.text), kind: 'self' as const }
    await expect(writeBirth(birth, pair.keys.sign)).rejects.toThrow('birth')
  })
})

describe('who came in', () => {
  test('SE16 only the invitation’s own key proves whose keys came in', async () => {
    const auth = await signKeyFromSeed(newSeed())
    const keys = publicKeys(pair.theirs)
    const proof = await proveJoined(auth, pair.space, pair.invited, keys)
    const open = toBase64url(auth.public)
    const joined = { member: pair.invited, keys, proof }
    expect(await joinedHolds(open, pair.space, joined)).toBe(true)
    expect(await joinedHolds(open, newId.space(), joined)).toBe(false)
    expect(await joinedHolds(open, pair.space, { ...joined, member: pair.inviter })).toBe(false)
    expect(await joinedHolds(open, pair.space, { ...joined, keys: publicKeys(pair.keys) })).toBe(false)
    expect(await joinedHolds(open, pair.space, { member: pair.invited, keys })).toBe(false)
    expect(await joinedHolds(toBase64url(pair.keys.sign.public), pair.space, joined)).toBe(false)
  })
})

function parseBirthOf(text: string) {
  const birth = parseBirth(text)
  if (!birth) throw new Error('the made-up birth parses')
  return birth
}
