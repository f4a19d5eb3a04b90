/**
 * A helper's credential from both ends: who holds one redeems, shows and lists it; whoever it is shown to checks the house's
 * signature on their own device, and that it speaks of this very member of this very pair. What does not hold is no credential.
 */
import * as v from 'valibot'
import {
  type Credential,
  credentialAnswer,
  credentialBytes,
  helpersAnswer,
  listing as listingShape,
  noticesAnswer,
  parseCredential,
  type Shown,
  showAnswer,
} from '../wire/credential.ts'
import { fromBase64url } from '../wire/bytes.ts'
import { textBytes } from '../wire/chain.ts'
import { doneAnswer } from '../wire/routes.ts'
import type { MemberId, SpaceId } from '../domain/vocabulary.ts'
import type { Client, Result } from './client.ts'
import type { Http } from './http.ts'
import { fail, fine, ok, troubleOf } from './results.ts'
import { sha256, verify, verifyKey } from './seal.ts'
import { personOf, type Session } from './session.ts'
import type { OpenSpace } from './space.ts'

/** `refereeKey`: the one the space was born under. It says what held on the day it was said; `until` says for how long. */
export async function verifyCredential(
  refereeKey: string,
  { space, member }: { readonly space: SpaceId; readonly member: MemberId },
  { text, sig }: Shown,
): Promise<Credential | undefined> {
  const said = parseCredential(text)
  if (!said || said.space !== space || said.member !== member) return undefined
  const [key, signature] = [fromBase64url(refereeKey), fromBase64url(sig)]
  const house = key && (await verifyKey(key))
  if (!house || !signature) return undefined
  const bytes = credentialBytes(await sha256(textBytes(text)))
  return (await verify(house, signature, bytes)) ? said : undefined
}

type Within = <T>(work: (open: Session) => Promise<Result<T>>) => Promise<Result<T>>
export type CredentialAct =
  | 'redeemHelperCode'
  | 'myCredential'
  | 'showCredential'
  | 'verifyCredential'
  | 'setListing'
  | 'listHelpers'
  | 'notices'

/** These acts of the client, each within the session that is open. */
export function credentialActs(within: Within): Pick<Client, CredentialAct> {
  return {
    redeemHelperCode: (code) => within((open) => redeemHelperCode(open, code)),
    myCredential: () => within(myCredential),
    showCredential: (person) => within((open) => showCredential(open, person)),
    async verifyCredential(person, shown) {
      const checked = await within(async (open) => ok(await theirCredential(open, person, shown)))
      return checked.ok ? checked.value : undefined
    },
    setListing: (listing) => within((open) => setListing(open, listing)),
    listHelpers: () => within(listHelpers),
    notices: () => within(notices),
  }
}

async function redeemHelperCode({ http }: Session, typed: string): ReturnType<Client['redeemHelperCode']> {
  const code = typed.trim()
  if (code === '') return fail('empty')
  if (code.length > 32) return fail('bad-code')
  const answer = await http.send('POST', '/credentials', { code }, credentialAnswer)
  if (answer.type === 'problem' && answer.problem === 'ended') return fail('bad-code')
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  return answer.value.credential ? ok(answer.value.credential) : fail('broken')
}

async function myCredential({ http }: Session): ReturnType<Client['myCredential']> {
  const answer = await http.get('/credentials', credentialAnswer)
  return answer.type === 'answer' ? ok(answer.value.credential) : fail(troubleOf(answer))
}

/** What the other could not check is not shown to them. */
async function showCredential(session: Session, person: string): ReturnType<Client['showCredential']> {
  const space = spaceWith(session, person)
  if (!space) return fail('not-here')
  const answer = await session.http.send('POST', '/credentials/show', { space: space.id }, showAnswer)
  if (answer.type === 'problem' && answer.problem === 'not-found') return fail('not-here')
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  const { referee } = space.trusted.birth
  const holds = await verifyCredential(referee, { space: space.id, member: space.me }, answer.value)
  return holds ? ok(answer.value) : fail('server-lied')
}

async function theirCredential(
  session: Session,
  person: string,
  shown: Shown,
): ReturnType<Client['verifyCredential']> {
  const space = spaceWith(session, person)
  const member = space?.trusted.birth.members.find((one) => one !== space.me)
  return space && member && verifyCredential(space.trusted.birth.referee, { space: space.id, member }, shown)
}

async function setListing(
  { http }: Session,
  listing: Parameters<Client['setListing']>[0],
): ReturnType<Client['setListing']> {
  if (!listing) return unlist(http)
  const lines = Object.entries(listing).map(([name, text]) => [name, text.trim()] as const)
  if (lines.some(([, text]) => text === '')) return fail('empty')
  const body = v.safeParse(listingShape, Object.fromEntries(lines))
  if (!body.success) return fail('too-long')
  const answer = await http.send('PUT', '/credentials/listing', body.output, doneAnswer)
  if (answer.type === 'answer') return fine
  const none = answer.type === 'problem' && answer.problem === 'not-found'
  return fail(none ? 'not-here' : troubleOf(answer))
}

async function unlist(http: Http): Promise<Result> {
  const answer = await http.send('DELETE', '/credentials/listing', {}, doneAnswer)
  return answer.type === 'answer' ? fine : fail(troubleOf(answer))
}

async function listHelpers({ http }: Session): ReturnType<Client['listHelpers']> {
  const answer = await http.get('/helpers', helpersAnswer)
  return answer.type === 'answer' ? ok(answer.value.helpers) : fail(troubleOf(answer))
}

async function notices({ http }: Session): ReturnType<Client['notices']> {
  const answer = await http.get('/notices', noticesAnswer)
  return answer.type === 'answer' ? ok(answer.value.notices) : fail(troubleOf(answer))
}

function spaceWith(session: Session, person: string): OpenSpace | undefined {
  const pair = personOf(session, person)?.pair
  return pair && session.spaces.get(pair.space)
}
