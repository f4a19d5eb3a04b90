import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse } from '../../test/raw-house.ts'
import {
  bearNew,
  invite,
  newSeed,
  newSlot,
  newSlots,
  random64,
  register,
  signUp,
  text64,
} from '../../test/raw-people.ts'

let house: RawHouse
beforeAll(async () => {
  house = await openRawHouse()
})
afterAll(() => house[Symbol.asyncDispose]())

const ended = '{"type":"ended"}'
const codePass = async () => ({ type: 'code', code: await house.server.makeCode() })

test('a code opens one account, and is used up only when that account is there', async () => {
  const pass = await codePass()
  const [first, second] = [await register(house.ask, 'ana', pass), await register(house.ask, 'ana', pass)]
  expect(first.begun.json.figures).toMatch(/^\d{4}$/)
  expect(first.name).not.toBe(second.name)
  const finish = second.finish()
  const done = await house.ask('POST', '/sign-up/finish', finish)
  expect(done.json).toMatchObject({ slots: finish.slots, vault: { version: 1, blob: finish.vault } })
  expect((await house.ask('POST', '/sign-up/finish', first.finish())).text).toBe(ended)
  expect((await house.ask('POST', '/sign-up/finish', finish)).text).toBe(ended)
  expect((await house.ask('POST', '/sign-up', { word: 'ana', request: random64(32), pass })).text).toBe(ended)
})

test('two who finish with one code at once: one of them gets in', async () => {
  const pass = await codePass()
  const both = [await register(house.ask, 'bea', pass), await register(house.ask, 'bea', pass)]
  const said = await Promise.all(both.map(({ finish }) => house.ask('POST', '/sign-up/finish', finish())))
  expect(new Set(said.map(({ status }) => status))).toEqual(new Set([200, 410]))
})

test('a code may be typed as it was heard, and fades after thirty days', async () => {
  const code = await house.server.makeCode()
  const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  expect((await register(house.ask, 'cruz', { type: 'code', code: typed })).begun.status).toBe(200)
  house.pass(30 * 86_400)
  const late = { word: 'cruz', request: random64(32), pass: { type: 'code', code } }
  expect((await house.ask('POST', '/sign-up', late)).text).toBe(ended)
})

test('where a code is needed, neither an open door nor an unknown link lets anyone in', async () => {
  for (const pass of [
    { type: 'open' },
    { type: 'invitation', id: `i_${random64(16)}` },
    { type: 'code', code: '' },
  ]) {
    expect((await house.ask('POST', '/sign-up', { word: 'dana', request: random64(32), pass })).text).toBe(
      ended,
    )
  }
})

test('an open house lets everyone in', async () => {
  await using open = await openRawHouse({ signUp: 'open' })
  expect((await open.ask('GET', '/house')).json.signUp).toBe('open')
  const { finish } = await register(open.ask, 'eva', { type: 'open' })
  expect((await open.ask('POST', '/sign-up/finish', finish())).status).toBe(200)
  expect(await open.server.isNew()).toBe(false)
})

test('an invitation lets people sign up as often as they like until its day, and stays the same', async () => {
  const inviter = await signUp(house)
  const { id } = await invite(inviter, await bearNew(house, inviter))
  const before = await house.ask('GET', `/invitations/${id}`)
  for (let time = 0; time < 5; time++) {
    const { finish } = await register(house.ask, 'fina', { type: 'invitation', id })
    expect((await house.ask('POST', '/sign-up/finish', finish())).status).toBe(200)
  }
  expect((await house.ask('GET', `/invitations/${id}`)).text).toBe(before.text)
})

test('a ticket is good for five minutes', async () => {
  const { finish } = await register(house.ask, 'gema', await codePass())
  const body = finish()
  house.pass(300)
  expect((await house.ask('POST', '/sign-up/finish', body)).text).toBe(ended)
})

test('slots and card fit together, or nothing is kept', async () => {
  const card = text64((await newSeed()).public)
  const { slots } = newSlots()
  const withCard = [...slots, newSlot('card')]
  const wrong = [
    { slots: { ...newSlots(), slots: [newSlot('card')] }, card },
    { slots: { ...newSlots(), slots: withCard } },
    { slots: newSlots(), card },
    { slots: { ...newSlots(), slots: [...slots, ...slots] } },
    { slots: { ...newSlots(), slots: [...withCard, newSlot('card')] }, card },
    { record: text64(new Uint8Array(192).fill(255)) },
  ]
  const { finish } = await register(house.ask, 'hugo', await codePass())
  const body = finish()
  for (const more of wrong) {
    expect((await house.ask('POST', '/sign-up/finish', { ...body, ...more })).text).toBe(
      '{"type":"malformed"}',
    )
  }
  const right = { ...body, slots: { ...newSlots(), slots: withCard }, card }
  expect((await house.ask('POST', '/sign-up/finish', right)).status).toBe(200)
})

test('no word, figure, name or record of a person stands in the database in the clear', async () => {
  const { name } = await signUp(house, 'zzyzx')
  const { readFile } = await import('node:fs/promises')
  const bytes = Buffer.concat([
    await readFile(`${house.folder}/halfdoor.db`),
    await readFile(`${house.folder}/halfdoor.db-wal`),
    Buffer.from(house.lines.join('')),
  ])
  expect(bytes.length).toBeGreaterThan(10_000)
  expect(bytes.includes('zzyzx')).toBe(false)
  expect(bytes.includes(name)).toBe(false)
})
