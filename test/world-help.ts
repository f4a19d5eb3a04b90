/** A helper and who is helped, headless: the helper invites, the other comes in, and signs the terms. */
import type { HelperKind } from '../src/practice/helper-words.ts'
import { offeredDoors } from '../src/practice/lanes.ts'
import type { Client } from '../src/vault/client.ts'
import type { HelpView } from '../src/vault/views-helping.ts'
import { hour, must, type World } from './world.ts'

export type Helped = {
  readonly helper: Client
  /** Of the helper's list. */
  readonly client: string
  readonly person: Client
  /** Of the person's list. */
  readonly as: string
}

export const terms = {
  kind: 'terms',
  language: 'en',
  name: 'Ann',
  paidBy: 'the two of you',
  worksFor: 'nobody else',
  mustReport: 'danger to a child',
  hours: 'weekdays, nine to five',
  ending: 'say so, at any time',
} as const

/** `person` already has an account; so has the helper. */
export async function helps(
  world: World,
  helper: Client,
  person: Client,
  kind: HelperKind = 'mediator',
): Promise<Helped> {
  const client = must(await helper.addPerson(person.me()?.firstName ?? 'One'))
  const as = { inviter: 'helper', kind } as const
  const { url, words } = must(
    await helper.invite({ person: client, note: 'I am here.', letters: 'bank', as }),
  )
  const doors = offeredDoors('loved', 'Europe/Berlin')
  const secret = url.split('#')[1] ?? ''
  const part = 'loved' as const
  const mine = must(await person.comeIn({ secret, words, part, doors, mayKnow: true }))
  await world.wait(2 * hour)
  return { helper, client, person, as: mine }
}

export async function signsTerms(world: World, { helper, client, person, as }: Helped): Promise<void> {
  const kind = helper.person(client)?.help?.kind ?? 'mediator'
  must(await helper.leave(client, { ...terms, helper: kind }))
  await world.wait(2 * hour)
  must(await person.answer(as, helpOf(person, as).terms?.word ?? '', { line: 'agree' }))
  await world.wait(2 * hour)
}

export function helpOf(client: Client, person: string): HelpView {
  const help = client.person(person)?.help
  if (!help) throw new Error('nobody helps here')
  return help
}
