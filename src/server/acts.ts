/** One act comes in: is it of one piece, by a member, signed, and are its words the ones it speaks of? Then the referee. */
import type * as v from 'valibot'
import type { Entry, StoredWords } from '../log/spaces.ts'
import type { ActInput, ActReply } from '../referee/ports.ts'
import { type Act, parseAct } from '../wire/acts.ts'
import { signedBytes, textBytes } from '../wire/chain.ts'
import { actRequest, type WireEntry } from '../wire/routes.ts'
import { answer, refuse } from './answers.ts'
import type { Kind } from './limits.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'
import { sha256, verify } from './sign.ts'

type Request = v.InferOutput<typeof actRequest>

export function postAct(parts: Parts): Handle {
  const { limits, memberships, referee } = parts
  return taking(actRequest, 160 * kib, async (asked, { act: text, sig, words }) => {
    const act = parseAct(text)
    if (!act) return refuse('malformed')
    const { account } = asked.get('who')
    if (!(await limits.allows(purseOf(act), account))) return refuse('slow-down')
    if (memberships.member(account, act.space) !== act.author) return refuse('not-found')
    const key = await referee.signKey(act.space, act.author)
    const brought = wordsOf(act, words)
    if (key === undefined || !brought || !(await isSigned(act, { text, sig, key })))
      return refuse('malformed')
    const reply = await referee.act({ ...inputOf(act, text, sig), ...brought })
    if (reply.type === 'accepted') await endLinks(parts, act)
    return answerAct(reply)
  })
}

/** Who leaves or reports an order takes back every way in that they gave. */
async function endLinks({ births, invitations }: Parts, { did, space, author }: Act): Promise<void> {
  if (did.move !== 'leave' && did.move !== 'hold') return
  const [inviter] = (await births(space))?.members ?? []
  if (author === inviter) await invitations.end(space)
}

export function answerAct(reply: ActReply): Response {
  switch (reply.type) {
    case 'accepted':
      return answer({ type: 'accepted', entry: wireEntry(reply.entry), head: reply.head })
    case 'refused':
      return answer(reply, 422)
    case 'moved':
      return answer({ type: 'moved', entries: reply.entries.map(wireEntry), head: reply.head }, 409)
    case 'malformed':
      return refuse('malformed')
  }
}

/** As the referee takes it; words come beside it. */
export function inputOf({ space, author, id, did, head }: Act, act: string, sig: string): ActInput {
  return { space, member: author, id, did, ...(head && { head }), act, sig }
}

/** By this key, over this text; and what will be handed over is signed by the same hand. */
export async function isSigned(
  { statement, ssig }: Pick<Act, 'statement' | 'ssig'>,
  { text, sig, key }: { readonly text: string; readonly sig: string; readonly key: string },
): Promise<boolean> {
  const outer = verify(key, signedBytes('act', sha256(textBytes(text))), sig)
  if (statement === undefined || ssig === undefined) return outer
  const inner = verify(key, signedBytes('statement', sha256(textBytes(statement))), ssig)
  return (await outer) && (await inner)
}

export function wireEntry({ seq, at, move, act, sig }: Entry): WireEntry {
  return { seq, at, move, act, sig }
}

/** The blob that came along, when it is byte for byte the one the act names; undefined when it is not. */
function wordsOf(act: Act, words: Request['words']): { readonly words?: StoredWords } | undefined {
  const [named] = act.words
  const [came] = words
  if (!named || !came) return named || came ? undefined : {}
  const blob = Buffer.from(came.blob, 'base64url')
  if (came.id !== named.id || blob.length !== named.size || sha256(blob).toString('base64url') !== named.hash)
    return undefined
  const wraps = came.wraps.map(({ reader, wrap }) => ({ reader, wrap: Buffer.from(wrap, 'base64url') }))
  return { words: { word: named.id, space: act.space, author: act.author, blob, wraps } }
}

/** Acts that protect are counted apart, so no flood of others can keep anyone from closing. */
function purseOf({ did, head }: Act): Kind {
  const protects = ['leave', 'hold', 'pause', 'resume', 'taken-back', 'yes-withdrawn', 'ended'].includes(
    did.move,
  )
  return protects || (did.move === 'door-set' && !head) ? 'protective' : 'acts'
}
