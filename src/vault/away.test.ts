/** People who are put away: in no list, with everything that speaks of them, until the word is typed. */
import { expect, test } from 'vitest'
import { must, passphrase } from '../../test/world.ts'
import type { Client } from './client.ts'
import { cut, openDevices, through } from './devices.contract.ts'

const on = '2026-03-25'
const harm = (id: string, text: string, who?: string) =>
  ({ kind: 'harm', id, text, ...(who !== undefined && { who }), on }) as const
const limit = (id: string, person?: string) =>
  ({
    kind: 'limit',
    id,
    when: 'When',
    will: 'I will',
    ...(person !== undefined && { person }),
    made: on,
    review: on,
  }) as const
const idsOf = (client: Client) => client.pages().map(({ kind, id }) => `${kind} ${id}`)

test('abuse 53 who was put away is in no list, with everything that speaks of them, until the word is typed', async () => {
  const devices = await openDevices()
  const { client, line, reload } = await devices.person('river', 'Ray')
  const [mia, ben, sam] = [
    must(await client.addPerson('Mia')),
    must(await client.addPerson('Ben')),
    must(await client.addPerson('Sam')),
  ]
  must(await client.keepPage(harm('of mia', 'Mia.', mia)))
  must(await client.keepPage(harm('of ben', 'Ben.', ben)))
  must(await client.keepPage(harm('of nobody', 'All.')))
  must(await client.keepPage(limit('of mia', mia)))
  must(await client.keepPage(limit('of nobody')))
  const draft = await client.newDraft({ to: mia, text: 'To Mia.' })
  must(await client.leaveDraft(draft.id))
  await client.newDraft({ to: ben, text: 'To Ben.' })

  for (const word of ['', '   ', 'abc', ' abc ', 'ＡＢＣ']) {
    expect(await client.putAway(mia, word), word).toMatchObject({ trouble: 'empty' })
    expect(client.people()).toHaveLength(3)
  }
  expect(await client.putAway(mia, 'x'.repeat(65))).toMatchObject({ trouble: 'too-long' })
  must(await client.putAway(mia, ' Ｈｅｒｏｎ ÁRBOL '))
  must(await client.putAway(sam, 'heron árbol'))
  const hidden = (one: Client) => {
    expect(one.people().map(({ name }) => name)).toEqual(['Ben'])
    expect([one.person(mia), one.person(ben)?.name]).toEqual([undefined, 'Ben'])
    expect(one.drafts().map(({ text }) => text)).toEqual(['To Ben.'])
    expect(idsOf(one).filter((id) => id.startsWith('draft'))).toEqual([])
    expect(idsOf(one).filter((id) => !id.startsWith('draft'))).toEqual([
      'harm of ben',
      'harm of nobody',
      'limit of nobody',
    ])
  }
  hidden(client)
  line.way = cut
  const again = await reload()
  must(await again.unlock(passphrase))
  hidden(again)
  line.way = through

  for (const word of ['', 'heron', 'heron arbol', 'heron árbol x'])
    expect(await again.bringBack(word), word).toMatchObject({ trouble: 'wrong' })
  hidden(again)
  // Decomposed and in other letters, as another keyboard writes it.
  expect(must(await again.bringBack('HERON a\u0301rbol'))).toBe(mia)
  expect(again.people().map(({ name }) => name)).toEqual(['Mia', 'Ben', 'Sam'])
  expect(
    again
      .drafts()
      .map(({ text }) => text)
      .sort(),
  ).toEqual(['To Ben.', 'To Mia.'])
  expect(await again.bringBack('heron árbol')).toMatchObject({ trouble: 'wrong' })
})
