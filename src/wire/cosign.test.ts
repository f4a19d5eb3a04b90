import { expect, test } from 'vitest'
import { openSigner, proofs } from '../server/sign.ts'
import { parseAct, type Act } from './acts.ts'
import { isSigned } from './arriving.ts'
import { toBase64url } from './bytes.ts'
import { canon } from './canon.ts'
import { signedBytes, textBytes } from './chain.ts'
import { cosignText, type Reading } from './cosign.ts'
import { parseCourierEntry, writeCourierEntry } from './courier.ts'
import {
  actOf,
  door,
  filled,
  lane,
  other,
  she,
  sixteen,
  space,
  statement,
  word,
} from './examples.contract.ts'

const writer = openSigner(new Uint8Array(32).fill(1))
const ann = openSigner(new Uint8Array(32).fill(2))
const sue = openSigner(new Uint8Array(32).fill(3))
const signs = (signer: typeof ann, text: string, label: Parameters<typeof signedBytes>[0]) =>
  signer.sign(signedBytes(label, proofs.sha256(textBytes(text))))

const these: Reading = { space, word, hash: filled(32, 3) }
const reads = (signer: typeof ann, what: Reading = these, by = signer) => ({
  by: by.publicKey,
  sig: signs(signer, cosignText(what), 'cosign'),
})

/** A letter that says who has read it, signed by its writer as it should be. */
async function arrives(cosigned: readonly { by: string; sig: string }[] | undefined): Promise<boolean> {
  const did = { move: 'placed' as const, lane, word, re: other, ...(cosigned && { cosigned }) }
  const inside = canon(statement)
  const text = canon({ ...actOf(did), statement: inside, ssig: signs(writer, inside, 'statement') })
  const act: Act | undefined = parseAct(text)
  if (!act) return false
  return isSigned(proofs, act, { text, sig: signs(writer, text, 'act'), key: writer.publicKey })
}

test('S1-2 a letter comes in with no co-signature, with one, or with two that hold', async () => {
  expect(await arrives(undefined)).toBe(true)
  expect(await arrives([reads(ann)])).toBe(true)
  expect(await arrives([reads(ann), reads(sue)])).toBe(true)
})

test('S1-2 a co-signature over other words, under another name or in another space is none', async () => {
  for (const elsewhere of [
    { hash: filled(32, 4) },
    { word: other },
    { space: `s_${sixteen('elsewhere')}` as const },
  ])
    expect(await arrives([reads(ann, { ...these, ...elsewhere })]), Object.keys(elsewhere).join()).toBe(false)
  expect(await arrives([reads(ann), reads(sue, { ...these, word: other })])).toBe(false)
})

test('S1-2 nobody co-signs for another, and no other signature of theirs stands for it', async () => {
  expect(await arrives([reads(sue, these, ann)])).toBe(false)
  for (const label of ['act', 'birth', 'statement'] as const)
    expect(await arrives([{ by: ann.publicKey, sig: signs(ann, cosignText(these), label) }])).toBe(false)
  expect(await arrives([{ by: ann.publicKey, sig: filled(64) }])).toBe(false)
  expect(await arrives([{ by: toBase64url(new Uint8Array(32).fill(255)), sig: filled(64) }])).toBe(false)
})

test('S1-2 there are one or two of them, by two people, and nothing beside them', async () => {
  expect(await arrives([])).toBe(false)
  expect(await arrives([reads(ann), reads(ann)])).toBe(false)
  expect(await arrives([reads(ann), reads(sue), reads(writer)])).toBe(false)
  expect(await arrives([{ ...reads(ann), on: 1 } as ReturnType<typeof reads>])).toBe(false)
  expect(await arrives([{ ...reads(ann), by: 'ann' }])).toBe(false)
})

test('S1-2 a door asks for one reading key, and nothing that is none', () => {
  const asks = (cosign: string) =>
    parseAct(canon(actOf({ move: 'door-set', lane, door: { ...door, cosign }, aloud: true }))) !== undefined
  expect(asks(ann.publicKey)).toBe(true)
  for (const none of ['', 'ann', filled(31), filled(33), `${filled(32)}=`]) expect(asks(none)).toBe(false)
})

test('S1-2 who reads first is told sorted and each once, or not at all; older entries stay as they are', () => {
  const tells = (cosigns: readonly string[] | undefined) => {
    const did = { move: 'told' as const, member: she, lane, shut: false, pace: 14, cap: 1 }
    const said = { ...did, ...(cosigns && { cosigns }) }
    const parsed = parseCourierEntry(writeCourierEntry({ space, stream: 'record', did: said }))
    if (parsed) expect(parsed.did).toEqual(said)
    return parsed !== undefined
  }
  const [one, two] = [filled(32, 1), filled(32, 2)]
  expect(tells(undefined)).toBe(true)
  expect(tells([one])).toBe(true)
  expect(tells([one, two])).toBe(true)
  expect(tells([two, one])).toBe(false)
  expect(tells([one, one])).toBe(false)
  expect(tells([])).toBe(false)
  expect(tells(['ann'])).toBe(false)
})

test('S1-2 what was handed says nothing of who read it before', () => {
  const did = { move: 'handed' as const, lane, word, cue: true }
  const carried = { statement: canon(statement), ssig: filled(64) }
  const entry = { space, stream: `${she}/tray`, carried } as const
  expect(parseCourierEntry(writeCourierEntry({ ...entry, did }))).toBeDefined()
  const read = { ...did, cosigned: [reads(ann)] }
  expect(parseCourierEntry(writeCourierEntry({ ...entry, did: read }))).toBeUndefined()
})
