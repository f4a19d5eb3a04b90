/** What has to be there before two people can be asked to sit together; nothing of the answer leaves this device. */
import type { Case } from '../../../practice/cases.ts'
import { gateOf } from '../../../practice/sittings.ts'
import type { Client } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'

export type Missing = { readonly what: 'helped' | 'here' | 'terms' | 'talk'; readonly person: string }
export type Ready =
  | { readonly type: 'open' }
  | { readonly type: 'not-now' }
  | { readonly type: 'missing'; readonly missing: readonly Missing[] }

export function readyFor(client: Client, of: Case): Ready {
  const gate = gateOf(client.pages(), of, client.today().date)
  const talks = gate.type === 'needs-intake' ? gate.people : []
  const missing = of.people.flatMap((id) => [
    ...lacking(client.person(id)).map((what) => ({ what, person: id })),
    ...(talks.includes(id) ? [{ what: 'talk', person: id } as const] : []),
  ])
  if (gate.type === 'not-now') return { type: 'not-now' }
  return missing.length > 0 ? { type: 'missing', missing } : { type: 'open' }
}

/** Only what they told: that they are here, and that they agreed. */
function lacking(person: PersonView | undefined): readonly Missing['what'][] {
  if (person?.help?.they !== 'client' || person.closed || person.leftQuietly) return ['helped']
  if (!person.theyAppeared) return ['here']
  return person.help.terms?.agreed ? [] : ['terms']
}
