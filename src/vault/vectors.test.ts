/** What was written once must read the same in decades. The vectors were made by other code, from other libraries. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { MemberId, SpaceId, WordId } from '../domain/vocabulary.ts'
import type { Inner } from '../wire/boxes.ts'
import { toBase64url, utf8 } from '../wire/bytes.ts'
import { canon, parseCanon, type Json } from '../wire/canon.ts'
import type { StreamAnswer } from '../wire/routes.ts'
import { tup, type Part } from '../wire/tup.ts'
import { openBlob, openWithKey } from './blobs.ts'
import { bytesOf } from './bytes.ts'
import { cardLoginKey, cardSecret, readCard } from './card.ts'
import { openInner } from './invitation-inner.ts'
import { openOuter, readFragment } from './invitations.ts'
import { publicKeys, spaceKeys } from './keys.ts'
import { safetyPhrase } from './safety-phrase.ts'
import { sealKeyFromSeed, sha256 } from './seal.ts'
import { wordList } from './spoken-words.ts'
import { followTray, genesis, trustBirth } from './streams.ts'

function vectors(name: string) {
  return JSON.parse(readFileSync(new URL(`../../test/vectors/${name}.json`, import.meta.url), 'utf8'))
}
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('vectors', () => {
  test('SE1 tup', () => {
    const all: readonly { parts: readonly Part[]; hex: string }[] = vectors('tup')
    expect(all.length).toBeGreaterThan(5)
    for (const { parts, hex: bytes } of all) expect(hex(tup(...parts))).toBe(bytes)
  })

  test('SE1 canon has one spelling, and no other is taken', () => {
    const { same, refused }: { same: { value: Json; text: string }[]; refused: string[] } = vectors('canon')
    for (const { value, text } of same) {
      expect(canon(value)).toBe(text)
      expect(parseCanon(text)).toEqual(value)
    }
    for (const text of refused) expect(parseCanon(text), text).toBeUndefined()
  })

  test('SE1 SE5 SE6 the keys of a person in a space, passed-over seeds included', async () => {
    type Keys = { space: SpaceId; generation: number; n: number; sign: string; seal: string }
    const { account, spaces }: { account: string; spaces: readonly Keys[] } = vectors('keys')
    expect(spaces.some(({ n }) => n > 0)).toBe(true)
    for (const { space, generation, sign, seal } of spaces) {
      expect(publicKeys(await spaceKeys(bytesOf(account), space, generation))).toEqual({ sign, seal })
    }
  })

  test('SE1 a blob and its wrap', async () => {
    type Blob = {
      about: { space: SpaceId; word: WordId; author: MemberId }
      text: string
      key: string
      hash: string
      blob: string
      reader: { reader: MemberId; sign: string; sealSeed: string }
      wrap: string
    }
    const { about, text, key, hash, blob, reader, wrap }: Blob = vectors('blob')
    expect(await openWithKey(about, bytesOf(blob), bytesOf(key))).toMatchObject({ type: 'open', text })
    const seal = await sealKeyFromSeed(bytesOf(reader.sealSeed))
    const own = { reader: reader.reader, keys: { sign: reader.sign, seal: toBase64url(seal.public) }, seal }
    const sealed = { blob: bytesOf(blob), wrap: bytesOf(wrap) }
    expect(await openBlob({ ...about, hash }, sealed, [own])).toMatchObject({ type: 'open', text })
  })

  test('SE1 SE9 a stream from its birth to its signed head', async () => {
    type Kept = {
      birth: string
      sig: string
      stream: `${MemberId}/tray`
      genesis: string
      answer: StreamAnswer
    }
    const { birth: text, sig, stream, genesis: begun, answer }: Kept = vectors('stream')
    const birth = await trustBirth(text, sig)
    if (!birth) throw new Error('the birth holds')
    expect((await genesis(birth, stream)).hash).toBe(begun)
    const [inviter, invited] = birth.birth.members
    if (!inviter || !invited) throw new Error('a pair has two members')
    const on = { birth, pinned: { [inviter]: birth.birth.keys.sign } }
    const followed = await followTray(on, invited, answer)
    expect(followed).toMatchObject({
      type: 'followed',
      more: false,
      head: { seq: 2, hash: answer.head.hash },
    })
  })

  test('SE1 SE8 a recovery card', async () => {
    const { signs, secret, login }: { signs: string; secret: string; login: string } = vectors('card')
    const read = readCard(signs)
    if (read.type !== 'card') throw new Error('the card reads')
    expect(toBase64url(await cardSecret(read.card))).toBe(secret)
    expect(toBase64url((await cardLoginKey(read.card)).public)).toBe(login)
  })

  test('SE1 SE10 an invitation, both boxes', async () => {
    type Kept = {
      fragment: string
      id: string
      auth: string
      outer: string
      outerValue: object
      typed: string
    }
    type Boxes = Kept & {
      inner: string
      innerValue: Inner
      safety: { signKey: string; en: string[]; es: string[] }
    }
    const kept: Boxes = vectors('invitation')
    const invitation = await readFragment(kept.fragment)
    if (!invitation) throw new Error('the fragment reads')
    expect(invitation.id).toBe(kept.id)
    expect(toBase64url(invitation.auth.public)).toBe(kept.auth)
    expect(await openOuter(invitation, bytesOf(kept.outer))).toEqual(kept.outerValue)
    const inner = kept.innerValue
    expect(await openInner(invitation, kept.typed, bytesOf(kept.inner))).toMatchObject({
      type: 'open',
      inner,
    })
    expect(await safetyPhrase(bytesOf(kept.safety.signKey), 'en')).toEqual(kept.safety.en)
    expect(await safetyPhrase(bytesOf(kept.safety.signKey), 'es')).toEqual(kept.safety.es)
  })

  test('SE14 the word lists never change', async () => {
    const kept: { en: string; es: string } = vectors('word-lists')
    for (const language of ['en', 'es'] as const) {
      expect(hex(await sha256(utf8((await wordList(language)).join(' '))))).toBe(kept[language])
    }
  })
})
