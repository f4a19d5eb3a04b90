/** One's own pages come back in from a file (B4-9): once, unchanged, and nothing that is another's. */
import { expect, test } from 'vitest'
import type { Own } from '../src/practice/own-things.ts'
import { pagesToTake } from '../src/practice/own-things.ts'
import type { Draft, PageWords } from '../src/practice/pages.ts'
import { utf8 } from '../src/wire/bytes.ts'
import type { Client } from '../src/vault/client.ts'
import { day, must, openWorld, type World } from './world.ts'
import { couple } from './world-pair.ts'

const on = '2026-03-25'

function pagesOf(person: string): readonly Exclude<PageWords, Draft>[] {
  return [
    { kind: 'reflection', id: 'r', text: 'The river was high.', on },
    { kind: 'goal', id: 'g', text: 'I learn to swim.', on, done: on },
    { kind: 'note', id: 'n', text: 'She was quiet.', on, person },
    {
      kind: 'limit',
      id: 'l',
      when: 'It is late',
      will: 'I go to bed.',
      made: on,
      review: '2026-06-25',
      person,
    },
    { kind: 'promise', id: 'p', act: 'Call at six', due: on, person, limit: 'theirs' },
    { kind: 'mark', id: 'm', promise: 'p', mark: 'kept', on },
    { kind: 'steady', id: 's', act: 'Walk', on },
    { kind: 'season', id: 'w', name: 'Winter', begun: on },
    { kind: 'season-line', id: 'wl', season: 'w', text: 'Cold.', on },
    { kind: 'letter-to-me', id: 'shut', language: 'en', text: 'Not yet.', written: on, opens: '2027-01-01' },
    { kind: 'talk-note', id: 't', talk: 'nowhere', text: 'We talked.', on },
    { kind: 'own-terms', id: 'o', helps: 'peer', says: 'I help.' } as unknown as Exclude<PageWords, Draft>,
  ]
}

/** Ray, with pages of his own and a letter begun and one left. */
async function writes(world: World) {
  const { ray, mia } = await couple(world)
  for (const page of pagesOf(ray.person)) await ray.client.keepPage(page)
  const draft = await ray.client.newDraft({ to: ray.person, text: 'I am not done with this.' })
  must(await ray.client.leaveDraft(draft.id))
  const letter = await ray.client.newDraft({ to: ray.person, text: 'I lied in March.' })
  must(await ray.client.leaveLetter(letter.id))
  await world.wait(2 * day)
  return { ray, mia }
}

async function fileOf(client: Client): Promise<Uint8Array<ArrayBuffer>> {
  const own: Own = {
    pages: client.pages(),
    today: on,
    people: client.people().map(({ id }) => ({ id, left: [], opened: [], talks: [] })),
  }
  const words = client.people().flatMap(({ id, left }) => left.map(({ word }) => ({ person: id, word })))
  return utf8(must(await client.makeRecord({ things: [], pages: pagesToTake(own), words })).text)
}

test('B4-9 pages come back into a fresh account as they were, with the names they speak of, and no letter', async () => {
  await using world = await openWorld()
  const { ray } = await writes(world)
  const file = await fileOf(ray.client)
  const fresh = await world.person('brook', 'Ray')
  expect(must(await fresh.bringIn(file))).toBe('brought')
  const kinds = fresh.pages().map(({ kind }) => kind)
  expect(new Set(kinds)).toEqual(
    new Set([
      'reflection',
      'goal',
      'note',
      'limit',
      'promise',
      'mark',
      'steady',
      'season',
      'season-line',
      'draft',
    ]),
  )
  expect(kinds).toHaveLength(new Set(kinds).size)
  const same = ray.client.pages().filter(({ kind }) => kind !== 'promise' && kinds.includes(kind))
  for (const page of same.filter(({ kind }) => kind !== 'draft')) expect(fresh.pages()).toContainEqual(page)
  expect(fresh.drafts().map(({ text }) => text)).toEqual(['I am not done with this.'])
  const promise = fresh.pages().find(({ kind }) => kind === 'promise')
  expect(promise).toEqual({ kind: 'promise', id: 'p', act: 'Call at six', due: on })
  expect(fresh.people().map(({ name, space, left, given }) => [name, space, left, given])).toEqual([
    ['Mia', false, [], []],
  ])
  // On another device of the new account they are there as well.
  const other = await world.device()
  const name = fresh.me()?.signInName ?? ''
  must(await other.signIn({ name, passphrase: 'river lamp cotton bridge' }))
  expect(
    other
      .pages()
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual([...kinds].sort())
})

test('B4-9 the same file twice, or where it was made, makes nothing double and changes nothing', async () => {
  await using world = await openWorld()
  const { ray } = await writes(world)
  const file = await fileOf(ray.client)
  const before = JSON.stringify(ray.client.pages())
  expect(must(await ray.client.bringIn(file))).toBe('here')
  expect(JSON.stringify(ray.client.pages())).toBe(before)
  const fresh = await world.person('brook', 'Ray')
  must(await fresh.bringIn(file))
  must(await fresh.keepPage({ kind: 'goal', id: 'g', text: 'I swim already.', on }))
  const once = JSON.stringify(fresh.pages())
  expect(must(await fresh.bringIn(file))).toBe('here')
  expect(JSON.stringify(fresh.pages())).toBe(once)
  expect(fresh.people()).toHaveLength(1)
})

test('B4-9 what is no such file, was changed, or holds no page of one’s own brings nothing in, and says why', async () => {
  await using world = await openWorld()
  const { ray, mia } = await writes(world)
  const file = await fileOf(ray.client)
  const fresh = await world.person('brook', 'Ray')
  const bytes = (text: string) => utf8(text)
  for (const bad of ['', 'Dear Mia', '{"version":1,"things":[]}', '[]'])
    expect(must(await fresh.bringIn(bytes(bad)))).toBe('unreadable')
  const text = new TextDecoder().decode(file)
  expect(must(await fresh.bringIn(bytes(text.replace('The river was high.', 'The river was low. '))))).toBe(
    'changed',
  )
  const words = mia.client.person(mia.person)?.given.map(({ word }) => ({ person: mia.person, word })) ?? []
  const record = must(await mia.client.makeRecord({ things: [], pages: [], words }))
  expect(must(await fresh.bringIn(bytes(record.text)))).toBe('none')
  expect([fresh.pages(), fresh.people()]).toEqual([[], []])
})
