/** One person, for walks through rooms that are theirs alone, and through those in which they prepare for hard days. */
import type { ScreenName } from '../../src/app/place.ts'
import { usualDoor } from '../../src/practice/lanes.ts'
import { waitForHalfPast } from './lived-steps.ts'
import { alone, must, pair } from './people.ts'
import { openAlone } from './rooms.ts'
import { day, follow, stands, type Stage } from './stage.ts'
import type { Walk } from './walks.ts'

/** One person on a page; whoever else there is does nothing while they walk. */
export type Own = Pick<Walk, 'stage' | 'page' | 'look' | 'pen'> & {
  /** Their recovery card, where they have one. */
  readonly card?: string
}
/** The name they sign in with, and their card. */
export type Who = Pick<Own, 'card'> & { readonly name: string }

/** What she left for him before he comes. */
export const asked = 'Only that it happened, and who is with you.'

/** Somebody who knows Mia. Of both, she left a part of her plan. */
export async function openOwn(stage: Stage, people: 'one' | 'both'): Promise<Who> {
  await waitForHalfPast(stage, 6)
  return people === 'one' ? opensOne(stage) : opensBoth(stage)
}

async function opensOne(stage: Stage): Promise<Who> {
  const { client, name } = await alone(stage, 'Ray')
  must(await client.addPerson('Mia'))
  must(await client.sync())
  return { name }
}

async function opensBoth(stage: Stage): Promise<Who> {
  const { ray, mia } = await pair(stage, 'open')
  const open = usualDoor('plan', 'open', 'Europe/Madrid')
  for (const { client, person } of [ray, mia]) must(await client.setDoor(person, 'plan', open, false))
  await stage.wait(2 * day)
  await waitForHalfPast(stage, 6)
  must(await mia.client.sync())
  const part = { kind: 'plan-part', plan: 'setback', about: 'setback', part: 'details' } as const
  must(await mia.client.leave(mia.person, { ...part, language: stage.language, text: asked }))
  await stage.wait(day)
  return { name: ray.name, card: ray.card.join(' ') }
}

/** Into one of the rooms for oneself. */
export async function goesAlone({ stage, page }: Own, screen: ScreenName, way: string): Promise<void> {
  await openAlone(stage, page)
  await follow(page, way)
  await stands(page, screen)
}
