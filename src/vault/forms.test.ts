/** What is typed into a form stays sealed on this device, keystroke by keystroke, and goes nowhere else. */
import { expect, test } from 'vitest'
import { passphrase } from '../../test/world.ts'
import { must } from '../../test/world.ts'
import { cut, openDevices } from './devices.contract.ts'

test('CL4 a form outlives a lock and a reload, the last keystroke wins, and one that was given is gone', async () => {
  const devices = await openDevices()
  const { client, line, store, reload } = await devices.person('river', 'Ray')
  let asked = 0
  line.way = (call) => {
    asked += 1
    return call.send()
  }
  expect(client.form('request')).toEqual({})
  const typing = ['heron', 'heron a', 'heron at', 'heron at noon'].map((text) =>
    client.keepForm('request', { act: text, when: '' }),
  )
  await Promise.all([...typing, client.keepForm('limit', { when: 'plover', will: '' })])
  expect(client.form('request')).toEqual({ act: 'heron at noon', when: '' })
  await client.keepForm('gone', { text: 'curlew' })
  await client.dropForm('gone')
  await client.dropForm('never there')
  expect(client.form('gone')).toEqual({})
  expect(asked, 'no call to the server').toBe(0)

  const held = await Promise.all(
    (await store.keys()).map(async (name) => [name, await store.get(name)] as const),
  )
  expect(held.filter(([name]) => name.includes('form/'))).toHaveLength(2)
  for (const [name, value] of held) {
    const bytes = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value)
    for (const word of ['heron', 'plover', 'curlew']) expect(`${name} ${bytes}`).not.toContain(word)
  }

  await client.lock()
  expect(client.form('request')).toEqual({})
  await client.keepForm('request', { act: 'typed while locked' })
  line.way = cut
  const again = await reload()
  must(await again.unlock(passphrase))
  expect(again.form('request')).toEqual({ act: 'heron at noon', when: '' })
  expect(again.form('limit')).toEqual({ when: 'plover', will: '' })
  expect(again.form('gone')).toEqual({})
  await again.dropForm('request')
  await again.lock()
  must(await again.unlock(passphrase))
  expect(again.form('request')).toEqual({})
})

test('abuse 52 on a shared computer no form is kept, and another account never sees one', async () => {
  const devices = await openDevices()
  const home = await devices.person('river', 'Ray')
  const library = await devices.device()
  must(await library.client.signIn({ name: home.signInName, passphrase, shared: true }))
  await library.client.keepForm('request', { act: 'heron' })
  expect(library.client.form('request')).toEqual({ act: 'heron' })
  expect(await library.store.keys()).toEqual([])
  await library.client.lock()
  must(await library.client.signIn({ name: home.signInName, passphrase, shared: true }))
  expect(library.client.form('request')).toEqual({})
  expect(home.client.form('request')).toEqual({})
})
