/** The vault is swapped only against the version it was read at. */
import { expect, test } from 'vitest'
import { must, passphrase } from '../../test/world.ts'
import { loseReply, openDevices, through } from './devices.contract.ts'

const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).sort()

test('CL8 two devices that change the vault at once lose nothing of each other', async () => {
  const devices = await openDevices()
  const phone = await devices.person('river', 'Ray')
  const laptop = await devices.alsoOn(phone.signInName)
  const all = await Promise.all([
    phone.client.addPerson('Mia'),
    laptop.client.addPerson('Ben'),
    phone.client.changeSettings({ theme: 'dark' }),
    laptop.client.addPerson('Ida'),
    laptop.client.changeSettings({ idleMinutes: 10 }),
    phone.client.addPerson('Leo'),
  ])
  expect(all.map(({ ok }) => ok)).toEqual(all.map(() => true))
  for (const { client } of [phone, laptop]) must(await client.sync())
  for (const { client } of [phone, laptop]) {
    expect(names(client.people())).toEqual(['Ben', 'Ida', 'Leo', 'Mia'])
    expect(client.me()?.settings).toEqual({ language: 'en', theme: 'dark', idleMinutes: 10 })
  }
})

test('CL8 a change whose answer was lost is there, and the next one is made on top of it', async () => {
  const devices = await openDevices()
  const { client, line } = await devices.person('river', 'Ray')
  line.way = (call) => (call.method === 'PUT' ? loseReply(call) : call.send())
  expect(await client.changeSettings({ theme: 'dark' })).toMatchObject({ trouble: 'offline' })
  line.way = through
  must(await client.changeSettings({ language: 'es' }))
  expect(client.me()?.settings).toEqual({ language: 'es', theme: 'dark', idleMinutes: 5 })
})

test('CL8 answers that come late and out of turn undo nothing', async () => {
  const devices = await openDevices()
  const { client, line, reload } = await devices.person('river', 'Ray')
  const first = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  let asked = 0
  line.way = async (call) => {
    const answer = await call.send()
    if (call.method !== 'PUT' || asked++ > 0) return answer
    held.resolve()
    await first.promise
    return answer
  }
  const slow = client.addPerson('Mia')
  await held.promise
  must(await client.addPerson('Ben'))
  must(await client.addPerson('Ida'))
  first.resolve()
  must(await slow)
  must(await client.addPerson('Leo'))
  expect(names(client.people())).toEqual(['Ben', 'Ida', 'Leo', 'Mia'])
  const again = await reload()
  must(await again.unlock(passphrase))
  expect(names(again.people())).toEqual(['Ben', 'Ida', 'Leo', 'Mia'])
})

test('CL8 what could not be read back is never written', async () => {
  const devices = await openDevices()
  const { client, signInName } = await devices.person('river', 'Ray')
  expect(await client.addPerson('x'.repeat(41))).toMatchObject({ trouble: 'too-long' })
  expect(await client.addPerson('   ')).toMatchObject({ trouble: 'empty' })
  const odd = { idleMinutes: 7 }
  expect(await client.changeSettings(odd)).toMatchObject({ ok: false })
  expect(client.me()?.settings.idleMinutes).toBe(5)
  const other = await devices.alsoOn(signInName)
  expect(other.client.me()?.settings.idleMinutes).toBe(5)
})
