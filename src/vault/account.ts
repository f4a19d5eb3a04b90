/** Signing in: what comes out is the account key and what it opens, never the passphrase. */
import type { Instant } from '../domain/vocabulary.ts'
import { account as accountShape, signInAnswer, type Account, type Slots } from '../wire/routes.ts'
import type { AccountId } from '../wire/shapes.ts'
import { newId } from './acts.ts'
import { bytesOf, type Bytes } from './bytes.ts'
import type { Client, Result } from './client.ts'
import { readContent, type Content } from './content.ts'
import type { Http } from './http.ts'
import { openVault, type AccountKey } from './keys.ts'
import { finishLogin, startLogin } from './opaque.ts'
import { fail, ok, troubleOf } from './results.ts'
import { unlock } from './slots.ts'

/** Someone who proved who they are, with the keys in hand. */
export type Unlocked = {
  readonly account: AccountId
  readonly key: AccountKey
  readonly slots: Slots
  readonly content: Content
  readonly version: number
  readonly blob: string
}

type SignUp = Parameters<Client['signUp']>[0]

export async function signInWithPassphrase(
  http: Http,
  name: string,
  passphrase: string,
  shared?: boolean,
): Promise<Result<Unlocked>> {
  const started = await startLogin(passphrase)
  const begun = await http.send(
    'POST',
    '/sign-in',
    { name: name.normalize('NFC').trim(), request: started.request },
    signInAnswer,
  )
  if (begun.type !== 'answer') return fail(troubleOf(begun))
  const finished = await finishLogin(passphrase, started, begun.value.response)
  if (!finished) return fail('wrong')
  const body = { ticket: begun.value.ticket, finish: finished.message, ...visiting(shared) }
  const answer = await http.send('POST', '/sign-in/finish', body, accountShape)
  if (answer.type !== 'answer') return fail(wrongOr(answer))
  return unlocked(answer.value, 'passphrase', finished.exportKey)
}

/** On a computer that others use, the sign-in ends with the browser. */
export function visiting(shared: boolean | undefined): { readonly shared?: true } {
  return shared === true ? { shared } : {}
}

/** What the server gave whoever signed in, opened; `wrong` when no slot of this kind opens so. */
export async function unlocked(
  { account, slots, vault }: Account,
  kind: 'passphrase' | 'card',
  secret: Bytes,
): Promise<Result<Unlocked>> {
  const opened = await unlock(slots, kind, secret)
  if (opened.type !== 'open') return fail(opened.type === 'altered' ? 'server-lied' : 'wrong')
  const bytes = await openVault(opened.account, bytesOf(vault.blob))
  const content = bytes && readContent(bytes)
  if (!content) return fail('broken')
  return ok({ account, key: opened.account, slots, content, version: vault.version, blob: vault.blob })
}

/** What a new account's vault holds. */
export function newContent(
  { firstName, language }: Pick<SignUp, 'firstName' | 'language'>,
  signInName: string,
  made: Instant,
): Content {
  return {
    version: 1,
    signInName,
    firstName,
    made,
    settings: { language, theme: 'system', idleMinutes: 5 },
    self: { space: newId.space(), me: newId.member() },
    people: [],
  }
}

/** Signing in says only that it did not work, never which half was wrong. */
export function wrongOr(answer: Parameters<typeof troubleOf>[0]) {
  return answer.type === 'problem' && answer.problem === 'signed-out' ? 'wrong' : troubleOf(answer)
}
