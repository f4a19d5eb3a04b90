/** Opening an account: its key, its first slot and its vault are made here. Loaded when somebody does. */
import type { Instant } from '../domain/vocabulary.ts'
import { account as accountShape, signUpAnswer } from '../wire/routes.ts'
import { toBase64url } from '../wire/bytes.ts'
import { newContent, type Unlocked, visiting } from './account.ts'
import type { Client, Result } from './client.ts'
import { writeContent } from './content.ts'
import { isFirstName } from './first-name.ts'
import type { Http } from './http.ts'
import { readFragment } from './invitations.ts'
import { newAccountKey, sealVault } from './keys.ts'
import { finishRegistration, startRegistration } from './opaque.ts'
import { longEnough } from './passphrase.ts'
import { fail, ok, troubleOf } from './results.ts'
import { listSlots, makeSlot } from './slots.ts'

type SignUp = Parameters<Client['signUp']>[0]

export async function signUp(http: Http, input: SignUp, now: Instant): Promise<Result<Unlocked>> {
  const word = input.word.normalize('NFC').trim()
  if (!/^\p{L}{2,20}$/u.test(word)) return fail('bad-name')
  const firstName = input.firstName.normalize('NFC').trim()
  if (firstName === '') return fail('empty')
  if (!isFirstName(firstName)) return fail('bad-name')
  if (!longEnough(input.passphrase)) return fail('weak-passphrase')
  const pass = await passOf(input.pass)
  if (!pass) return fail('bad-code')
  const started = await startRegistration(input.passphrase)
  const begun = await http.send('POST', '/sign-up', { word, request: started.request, pass }, signUpAnswer)
  if (begun.type !== 'answer') {
    return fail(begun.type === 'problem' && begun.problem === 'ended' ? 'bad-code' : troubleOf(begun))
  }
  const finished = await finishRegistration(input.passphrase, started, begun.value.response)
  if (!finished) return fail('broken')
  const key = newAccountKey()
  const slots = await listSlots(key, 0, [await makeSlot('passphrase', finished.exportKey, key)])
  const content = newContent({ ...input, firstName }, word + begun.value.figures, now)
  const blob = toBase64url(await sealVault(key, writeContent(content)))
  const body = {
    ticket: begun.value.ticket,
    record: finished.message,
    slots,
    vault: blob,
    ...visiting(input.shared),
  }
  const made = await http.send('POST', '/sign-up/finish', body, accountShape)
  if (made.type !== 'answer') return fail(troubleOf(made))
  return ok({ account: made.value.account, key, slots, content, version: made.value.vault.version, blob })
}

async function passOf(pass: SignUp['pass']) {
  if (pass.type !== 'invitation') return pass
  const invitation = await readFragment(pass.secret)
  return invitation && { type: 'invitation' as const, id: invitation.id }
}
