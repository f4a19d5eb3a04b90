/** Somebody with a helper, for walks through the rooms between the two: who has no page here is a client without a screen. */
import { dayOf } from '../../src/domain/vocabulary.ts'
import { offeredDoors } from '../../src/practice/lanes.ts'
import type { Client } from '../../src/vault/client.ts'
import { waitForHalfPast } from './lived-steps.ts'
import { alone, must } from './people.ts'
import { hour, type Stage } from './stage.ts'
import type { Walk } from './walks.ts'

/** `others`: by first name, everyone without a page here. */
export type Helping = Pick<Walk, 'stage' | 'page' | 'look' | 'pen'> & { readonly others: People }
export type People = Readonly<Record<'ann' | 'ray' | 'mia', Someone>>
export type Someone = { readonly client: Client; readonly name: string }

const zone = 'Europe/Madrid'
const terms = {
  kind: 'terms',
  helper: 'mediator',
  name: 'Ann Lee',
  paidBy: 'You two, half each',
  worksFor: 'Nobody else',
  mustReport: 'Danger to a child',
  hours: 'Weekdays, nine to five',
  ending: 'Say so, at any time',
} as const

/** Ann helps Ray and Mia, each apart, as a mediator. Her terms lie with both; neither answered. */
export async function openHelping(stage: Stage): Promise<People> {
  await waitForHalfPast(stage, 6)
  const [ann, ray, mia] = [await alone(stage, 'Ann'), await alone(stage, 'Ray'), await alone(stage, 'Mia')]
  for (const { client } of [ann, ray]) must(await client.keepCard(await client.drawCard()))
  for (const { client } of [ray, mia]) await invites(ann.client, client)
  await stage.wait(2 * hour)
  await inStep({ ann, ray, mia })
  for (const { id } of ann.client.people())
    must(await ann.client.leave(id, { ...terms, language: stage.language }))
  await stage.wait(2 * hour)
  await inStep({ ann, ray, mia })
  return { ann, ray, mia }
}

async function invites(ann: Client, person: Client): Promise<void> {
  const id = must(await ann.addPerson(person.me()?.firstName ?? ''))
  const as = { inviter: 'helper', kind: 'mediator' } as const
  const { url, words } = must(await ann.invite({ person: id, note: 'I am here.', letters: 'bank', as }))
  const doors = offeredDoors('loved', zone)
  const secret = url.split('#')[1] ?? ''
  must(await person.comeIn({ secret, words, part: 'loved', doors, mayKnow: true }))
}

/** Whom this one has on the list under this first name. */
export function listed(client: Client, name: string): string {
  return client.people().find((one) => one.name === name)?.id ?? ''
}

export async function agrees(stage: Stage, { client }: Someone): Promise<void> {
  must(await client.sync())
  const ann = listed(client, 'Ann')
  must(await client.answer(ann, client.person(ann)?.help?.terms?.word ?? '', { line: 'agree' }))
  await stage.wait(2 * hour)
}

/** Both private talks said *proceed*; two dates, three and four days ahead. Answers the id of the sitting. */
export async function callsThem(stage: Stage, { ann }: Pick<People, 'ann'>): Promise<string> {
  const { client } = ann
  must(await client.sync())
  const on = dateAhead(stage, 0)
  const people: [string, string] = [listed(client, 'Ray'), listed(client, 'Mia')]
  must(await client.keepPage({ kind: 'case', id: 'loan', name: 'The loan', people, on }))
  for (const person of people) {
    const page = { kind: 'intake' as const, id: client.newId(), case: 'loan', person, on }
    must(await client.keepPage({ ...page, decision: 'proceed', asked: ['alone', 'fear', 'free'] }))
  }
  const dates = [
    { on: dateAhead(stage, 3), at: '15:00' },
    { on: dateAhead(stage, 4), at: '10:00' },
  ]
  const id = must(await client.callSitting({ case: 'loan', topic: 'The loan', place: 'Elm Street 4', dates }))
  await stage.wait(2 * hour)
  return id
}

export function dateAhead(stage: Stage, days: number): string {
  const now = Math.floor(Date.now() / 1000) + stage.shift()
  return new Date((dayOf(now) + days) * 86_400_000).toISOString().slice(0, 10)
}

export async function inStep(people: Partial<People>): Promise<void> {
  for (const { client } of Object.values(people)) must(await client.sync())
}
