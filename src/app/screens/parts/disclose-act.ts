/**
 * Sharing under a consent: the text of the page is held against its hash, the words go under the lent page itself, so that
 * they are handed only while it stands, and a record is left for the patient.
 */
import { disclosedOf } from '../../../practice/consents.ts'
import { type HeldConsent, mayShareUnder } from '../../../practice/consents-held.ts'
import type { Client, Language, Result } from '../../../vault/client.ts'
import { hashOfText } from '../../../vault/text-hash.ts'
import { type DiscloseFields, disclosureOf } from './disclose-fields.ts'
import type { Records } from './use-records.ts'

type With = { readonly client: Client; readonly records: Records; readonly language: Language }
type Sharing = { readonly fields: DiscloseFields; readonly held: HeldConsent; readonly patient: string }

export async function shareUnder(
  { client, records, language }: With,
  { fields, held, patient }: Sharing,
): Promise<Result> {
  const { consent, lent } = held
  const [page] = lent
  const words = disclosureOf(fields, held, { id: client.newId(), language })
  const whole = (await hashOfText(consent.rendered)) === consent.hash
  if (!page || !words || !whole || !mayShareUnder(held)) return { ok: false, trouble: 'not-now' }
  const shared = await client.disclose(fields.person, words, { person: patient, word: page.word })
  if (!shared.ok) return shared
  const [firstNamed = ''] = consent.disclosers
  // What was shared is shared: a record that cannot be left yet is kept, and the page says so.
  await records.add(
    disclosedOf(words, {
      on: client.today().date,
      by: client.me()?.firstName ?? firstNamed,
      purpose: consent.purpose,
    }),
  )
  return { ok: true, value: undefined }
}
