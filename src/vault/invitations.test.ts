import { beforeAll, describe, expect, test } from 'vitest'
import type { Inner } from '../wire/boxes.ts'
import { toBase64url } from '../wire/bytes.ts'
import { tup } from '../wire/tup.ts'
import { newId } from './acts.ts'
import { openBlob, sealBlob, wrapTo } from './blobs.ts'
import type { Bytes } from './bytes.ts'
import { doorOf, noteFits, openInner, sealInner } from './invitation-inner.ts'
import {
  linkFragment,
  newInvitation,
  openOuter,
  readFragment,
  sealBox,
  sealOuter,
  type Invitation,
} from './invitations.ts'
import { publicKeys } from './keys.ts'
import { flip, makeUpPair, type MadeUp } from './made-up-pair.contract.ts'
import { argon2id, gcmOpen, kdf } from './seal.ts'
import { newSealKey } from './seeds.ts'
import { drawSpokenWords, readSpokenWords } from './spoken-words.ts'

let pair: MadeUp
let invitation: Invitation
let inner: Inner
let spoken: string
let box: Bytes
const outer = { name: 'Zoë', language: 'en' } as const

beforeAll(async () => {
  pair = await makeUpPair()
  invitation = await newInvitation()
  const door = await newSealKey()
  inner = {
    birth: pair.signedBirth.text,
    sig: pair.signedBirth.sig,
    inviter: pair.inviter,
    invited: pair.invited,
    lanes: { [pair.lane]: 'letters' },
    keys: publicKeys(pair.keys),
    door: toBase64url(door.seed),
    doorAuth: toBase64url(invitation.auth.public),
    note: 'Come in when you like. Or not.',
  }
  spoken = (await drawSpokenWords('en')).join(' ')
  box = await sealInner(invitation, spoken, inner)
})

describe('the link', () => {
  test('SE10 is 22 signs, and everything else follows from it', async () => {
    const fragment = linkFragment(invitation)
    expect(fragment).toMatch(/^[\w-]{22}$/)
    const read = await readFragment(fragment)
    expect(read?.id).toBe(invitation.id)
    expect(read?.auth.public).toEqual(invitation.auth.public)
    expect(invitation.id).not.toContain(fragment.slice(0, 8))
    for (const wrong of ['', fragment.slice(1), `${fragment}A`, fragment.replace(/.$/, '!')]) {
      expect(await readFragment(wrong)).toBeUndefined()
    }
  })

  test('SE10 alone it shows a first name and a language, and a box that fits the server', async () => {
    const sealed = await sealOuter(invitation, outer)
    expect(await openOuter(invitation, sealed)).toEqual(outer)
    expect(await openOuter(await newInvitation(), sealed)).toBeUndefined()
    expect((await sealOuter(invitation, { ...outer, name: 'A' })).length).toBe(sealed.length)
    expect((await sealOuter(invitation, { ...outer, name: 'Ω'.repeat(80) })).length).toBeLessThanOrEqual(1024)
    for (let at = 0; at < sealed.length; at += 11)
      expect(await openOuter(invitation, flip(sealed, at))).toBeUndefined()
  })
})

describe('the spoken words', () => {
  test('abuse 8 link and words together open the inner box, however the words are typed', async () => {
    const typed = await readSpokenWords(spoken.toUpperCase().replaceAll(' ', ',  '), 'en')
    if (typed.type !== 'words') throw new Error('four words of the list')
    const opened = await openInner(invitation, typed.spoken, box)
    expect(opened).toMatchObject({ type: 'open', inner, birth: { birth: { space: pair.space } } })
  })

  test('abuse 8 the link without the words opens nothing, and so do the words without the link', async () => {
    const others = (await drawSpokenWords('en')).join(' ')
    expect(await openInner(invitation, others, box)).toEqual({ type: 'words' })
    expect(await openInner(invitation, '', box)).toEqual({ type: 'words' })
    expect(await openInner(await newInvitation(), spoken, box)).toEqual({ type: 'words' })
    // Whoever has the link alone can make every key but the one that needs the words.
    for (const context of ['invite/inner', 'invite/outer', 'invite/auth']) {
      const guess = await kdf(invitation.secret, tup(`halfdoor/1/${context}`))
      expect(await gcmOpen(guess, box, tup('halfdoor/1/invite/inner', invitation.id))).toBeUndefined()
    }
    for (const at of [12, box.length - 1]) {
      expect(await openInner(invitation, spoken, flip(box, at))).toEqual({ type: 'words' })
    }
  })

  test('SE10 a box whose birth, members or keys do not fit together is not believed', async () => {
    const other = await makeUpPair()
    const wrong: readonly Partial<Inner>[] = [
      { birth: other.signedBirth.text },
      { sig: other.signedBirth.sig },
      { inviter: pair.invited, invited: pair.inviter },
      { keys: publicKeys(pair.theirs) },
    ]
    for (const change of wrong) {
      const sealed = await sealInner(invitation, spoken, { ...inner, ...change })
      expect(await openInner(invitation, spoken, sealed)).toEqual({ type: 'altered' })
    }
  })

  test('SE10 the box has one of few sizes, and the longest note fits', async () => {
    const longest = 'ñ'.repeat(3000)
    expect(noteFits(longest)).toBe(true)
    expect(noteFits(`${longest}!`)).toBe(false)
    const sizes = [box, await sealInner(invitation, spoken, { ...inner, note: longest })].map(
      (sealed) => sealed.length,
    )
    expect(sizes).toEqual([4096 + 28, 8192 + 28])
    const bound = tup('halfdoor/1/invite/inner', invitation.id)
    expect(() => sealBox(invitation.secret, 'a'.repeat(20_000), [4096], bound)).toThrow(RangeError)
  })
})

test('SE10 the door key opens what was left before anyone came in', async () => {
  const own = await doorOf(inner)
  const about = { space: pair.space, word: newId.word(), author: pair.inviter }
  const { blob, key, hash } = await sealBlob(about, 'left at the door', 'envelope')
  const wrap = await wrapTo(about, { reader: pair.invited, keys: own.keys }, key)
  const opened = await openBlob({ ...about, hash }, { blob, wrap }, [own])
  expect(opened).toMatchObject({ type: 'open', text: 'left at the door' })
  // A later link for the same space has another key of its own; the door stays the first one's.
  const later = await newInvitation()
  const again = await openInner(later, spoken, await sealInner(later, spoken, inner))
  expect(again.type === 'open' && (await doorOf(again.inner)).keys).toEqual(own.keys)
})

test('SE10 guessing the words costs 19 MiB and two passes a time', async () => {
  const slow = await argon2id(new Uint8Array(8), new Uint8Array(16))
  const quick = await argon2id(new Uint8Array(8), new Uint8Array(16), { memoryKiB: 8, passes: 1 })
  expect(slow).not.toEqual(quick)
})
