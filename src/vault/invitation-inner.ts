/**
 * The inner box of an invitation: what the one invited needs to come in, and the inviter's note. The link and the
 * four spoken words together open it; either alone opens nothing. (Sealing protocol, section 6.)
 */
import { parseInner, type Inner } from '../wire/boxes.ts'
import { toBase64url, utf8 } from '../wire/bytes.ts'
import { tup } from '../wire/tup.ts'
import type { OwnReader } from './blobs.ts'
import { bytesOf, join, type Bytes } from './bytes.ts'
import { openBox, sealBox, type Invitation } from './invitations.ts'
import { purposes } from './labels.ts'
import { argon2id, kdf, sealKeyFromSeed } from './seal.ts'
import { fold } from './spoken-words.ts'
import { trustBirth, type TrustedBirth } from './streams.ts'

/** `words`: the spoken words are others, or the box was changed; nobody can tell which. */
export type OpenedInner =
  | { readonly type: 'open'; readonly inner: Inner; readonly birth: TrustedBirth }
  | { readonly type: 'words' }
  | { readonly type: 'altered' }

/** Throws a RangeError when the note is too long for the box; `noteFits` says so before. */
export async function sealInner(invitation: Invitation, spoken: string, inner: Inner): Promise<Bytes> {
  const { birth, sig, inviter, invited, lanes, keys, door, doorAuth, note, as } = inner
  const value = {
    birth,
    sig,
    inviter,
    invited,
    lanes,
    keys: { sign: keys.sign, seal: keys.seal },
    door,
    doorAuth,
    note,
    ...(as && { as: { inviter: as.inviter, kind: as.kind } }),
  }
  return sealBox(await innerKey(invitation, spoken), value, sizes, tup(purposes.inviteInner, invitation.id))
}

/** `spoken` as it was typed or as readSpokenWords gave it; it is folded here once more. */
export async function openInner(invitation: Invitation, spoken: string, box: Bytes): Promise<OpenedInner> {
  const bound = tup(purposes.inviteInner, invitation.id)
  const opened = await openBox(await innerKey(invitation, spoken), box, bound)
  if (opened === undefined) return { type: 'words' }
  const inner = parseInner(opened)
  const birth = inner && (await trustBirth(inner.birth, inner.sig))
  return inner && birth && fitsBirth(inner, birth) ? { type: 'open', inner, birth } : { type: 'altered' }
}

/** The door as the one invited holds it: for ever, since something left late may still be wrapped to it. */
export async function doorOf({ door, doorAuth, invited }: Inner): Promise<OwnReader> {
  const seal = await sealKeyFromSeed(bytesOf(door))
  return { reader: invited, keys: { sign: doorAuth, seal: toBase64url(seal.public) }, seal }
}

/** What may be written beside the door: about four pages by hand. */
export function noteFits(note: string): boolean {
  return utf8(note).length <= 6000
}

/** The server takes 16,384 bytes; nonce and tag are 28. */
const sizes = [4096, 8192, 16_320] as const

async function innerKey({ secret, id }: Invitation, spoken: string): Promise<Bytes> {
  const stretched = await argon2id(utf8(fold(spoken)), tup(purposes.inviteSpoken, id))
  return kdf(join(secret, stretched), tup(purposes.inviteInner))
}

function fitsBirth({ inviter, invited, keys }: Inner, { birth }: TrustedBirth): boolean {
  const [first, second] = birth.members
  const same = keys.sign === birth.keys.sign && keys.seal === birth.keys.seal
  return birth.kind === 'pair' && first === inviter && second === invited && same
}
