/** Pages of one's own: each stands once, on every device of its author. */
import { expect, test } from 'vitest'
import { must } from '../../test/world.ts'
import type { Client } from './client.ts'
import { openDevices } from './devices.contract.ts'

const on = '2026-03-25'
const harm = (id: string, text: string) => ({ kind: 'harm', id, text, on }) as const
const idsOf = (client: Client) => client.pages().map(({ kind, id }) => `${kind} ${id}`)

test('CL16 a page stands once by its kind and id; written again it takes the place of the last, and removed it is gone', async () => {
  const devices = await openDevices()
  const { client, signInName } = await devices.person('river', 'Ray')
  must(await client.keepPage(harm('one', 'First.')))
  must(await client.keepPage({ kind: 'living', id: 'one', text: 'Another kind.', on }))
  must(await client.keepPage(harm('two', 'Second.')))
  must(await client.keepPage(harm('one', 'First, once more.')))
  expect(client.pages()).toEqual([
    { kind: 'living', id: 'one', text: 'Another kind.', on },
    harm('two', 'Second.'),
    harm('one', 'First, once more.'),
  ])
  must(await client.removePage('harm', 'one'))
  must(await client.removePage('harm', 'nothing'))
  expect(idsOf(client)).toEqual(['living one', 'harm two'])
  expect(await client.keepPage(harm('long', 'x'.repeat(66_000)))).toMatchObject({ trouble: 'too-long' })
  const other = await devices.alsoOn(signInName)
  expect(idsOf(other.client)).toEqual(['living one', 'harm two'])
})
