/** Credentials as the server keeps them: granted by the operator, redeemed once, shown for one member of one space. */
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, expect, test } from 'vitest'
import { grant, operate } from '../../test/operate.ts'
import { openRawHouse, type RawHouse, type Said } from '../../test/raw-house.ts'
import { bearNew, pairOf, type Person, signUp } from '../../test/raw-people.ts'
import { credentialBytes, parseCredential } from '../wire/credential.ts'
import { databaseIn } from './storage/open-store.ts'
import { sha256, verify } from './sign.ts'

const day = 86_400
const answered = ({ status, text }: Said) => [status, text]
const ended = [410, '{"type":"ended"}']
const notFound = [404, '{"type":"not-found"}']
const done = [200, '{"type":"done"}']
const lines = { reach: '555 0134, leave word', hours: 'Weekdays 9 to 5', languages: 'English, Spanish' }

let house: RawHouse
beforeEach(async () => {
  house = await openRawHouse()
  return () => house[Symbol.asyncDispose]()
})

const where = () => ({ data: house.folder, now: house.now })
const today = () => Math.floor(house.now() / day)
const own = async ({ ask }: Person) => (await ask('GET', '/credentials')).json
const redeem = ({ ask }: Person, code: string) => ask('POST', '/credentials', { code })

async function helper(word: string, kind = 'counselor', name = 'Ana Reyes') {
  const person = await signUp(house, word)
  const said = await redeem(person, await grant(where(), [kind, name]))
  return { person, id: String(said.json.credential.id) }
}

test('S5-2 a credential is what the operator granted, and a code gives it to one account', async () => {
  const [ana, tom] = [await signUp(house, 'ana'), await signUp(house, 'tom')]
  expect(await own(ana)).toEqual({})
  const code = await grant(where(), ['counselor', 'Ana Reyes'], { licence: 'LPC 4471', hold: true })
  expect(code).toMatch(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/)
  const said = await redeem(ana, code.toLowerCase().replaceAll('-', ' '))
  expect(said.json.credential).toEqual({
    id: expect.stringMatching(/^h_[\w-]{22}$/),
    kind: 'counselor',
    name: 'Ana Reyes',
    licence: 'LPC 4471',
    grantedOn: today(),
    until: today() + 365,
    mayHold: true,
  })
  expect(await own(ana)).toEqual(said.json)
  expect(answered(await redeem(ana, code))).toEqual(answered(said))
  for (const wrong of [code, 'ABCD-EFGH-JKMN-PQRS', ''])
    expect(answered(await redeem(tom, wrong))).toEqual(ended)
  expect(await own(tom)).toEqual({})
})

test('S5-2 a helper code waits 14 days, a credential lasts 365 from the day it was granted', async () => {
  const [ana, tom] = [await signUp(house, 'ana'), await signUp(house, 'tom')]
  const [used, late] = [
    await grant(where(), ['peer', 'Ana Reyes']),
    await grant(where(), ['peer', 'Tom Weir']),
  ]
  house.pass(13 * day)
  expect((await redeem(ana, used)).status).toBe(200)
  expect(await operate(where(), 'helpers')).toContain('Tom Weir · since 2026-11-16')
  house.pass(day)
  expect(answered(await redeem(tom, late))).toEqual(ended)
  expect(await operate(where(), 'helpers')).toContain('its code is too old')
  for (let passed = 14; passed < 364; passed += 14) {
    house.pass(14 * day)
    expect((await own(ana)).credential.name).toBe('Ana Reyes')
  }
  house.pass(day)
  expect(await own(ana)).toEqual({})
  expect(await operate(where(), 'helpers')).toMatch(/Ana Reyes.* · over$/m)
})

test('S5-2 an account holds one credential: a new one ends the one before', async () => {
  const { person, id } = await helper('ana', 'peer')
  const other = await redeem(person, await grant(where(), ['mediator', 'Ana Reyes']))
  expect(await own(person)).toEqual(other.json)
  expect(other.json.credential.id).not.toBe(id)
  const list = await operate(where(), 'helpers')
  expect(list.split('\n').find((line) => line.startsWith(id))).toMatch(/ended 2026-11-16$/)
  expect((await person.ask('GET', '/notices')).json).toEqual({ notices: [] })
})

test('abuse 33 the house says it for one member of one space, under its own key, and for nobody without one', async () => {
  const { one, two, seat, other } = await pairOf(house)
  const shown = (person: Person, space: string) => person.ask('POST', '/credentials/show', { space })
  expect(answered(await shown(one, seat.space))).toEqual(notFound)
  expect((await redeem(one, await grant(where(), ['counselor', 'Ana Reyes']))).status).toBe(200)
  const { text, sig } = (await shown(one, seat.space)).json
  const { referee } = (await house.ask('GET', '/house')).json
  expect(await verify(referee, credentialBytes(sha256(Buffer.from(text))), sig)).toBe(true)
  expect(parseCredential(text)).toEqual({
    version: 1,
    credential: (await own(one)).credential.id,
    kind: 'counselor',
    name: 'Ana Reyes',
    space: seat.space,
    member: seat.me,
    grantedOn: today(),
    saidOn: today(),
    until: today() + 365,
  })
  expect(text).not.toContain(other.me)
  // No credential, another's space, no space, and one that was ended: one answer, byte for byte.
  const stranger = await signUp(house, 'max')
  const alone = await bearNew(house, stranger)
  const without = [
    await shown(two, seat.space),
    await shown(one, alone.space),
    await shown(stranger, seat.space),
    await shown(one, 's_AAAAAAAAAAAAAAAAAAAAAA'),
  ]
  await operate(where(), 'helper-end', [(await own(one)).credential.id])
  const after = await shown(one, seat.space)
  const bytes = [...without, after].map(
    ({ status, text, headers }) => `${status} ${text} ${JSON.stringify([...headers])}`,
  )
  expect(new Set(bytes.map((said) => said.replace(/"date","[^"]*"/, ''))).size).toBe(1)
  expect(answered(after)).toEqual(notFound)
})

test('abuse 59 what an operator ended is over at once, and its holder finds a notice that stays', async () => {
  const [ana, bea] = [await helper('ana'), await helper('bea', 'reader', 'Bea Lind')]
  const waiting = await grant(where(), ['peer', 'Tom Weir'])
  await ana.person.ask('PUT', '/credentials/listing', lines)
  expect(await operate(where(), 'helper-end', ['h_nobody'])).toBe('None that stands has this id.')
  expect(await operate(where(), 'helper-end', [ana.id])).toBe('Ended.')
  expect(await operate(where(), 'helper-end', [ana.id])).toBe('None that stands has this id.')
  expect(await own(ana.person)).toEqual({})
  const notices = { notices: [{ on: today(), what: 'credential-ended' }] }
  expect((await ana.person.ask('GET', '/notices')).json).toEqual(notices)
  expect((await bea.person.ask('GET', '/notices')).json).toEqual({ notices: [] })
  expect((await ana.person.ask('GET', '/helpers')).json).toEqual({ helpers: [] })
  expect(rows('credential').find(({ id }) => id === ana.id)?.['listing']).toBe(null)
  expect(() => {
    const db = new DatabaseSync(databaseIn(house.folder))
    db.exec(`update notice set what = ''`)
  }).toThrow('a notice stays')
  // A code that nobody used can be ended too; then there is nobody to tell.
  const tom = String(rows('credential').find(({ name }) => name === 'Tom Weir')?.['id'])
  expect(await operate(where(), 'helper-end', [tom])).toBe('Ended.')
  expect(answered(await redeem(await signUp(house, 'tom'), waiting))).toEqual(ended)
  expect(rows('notice')).toHaveLength(1)
  await ana.person.ask('DELETE', '/account')
  expect([rows('notice'), rows('credential').some(({ id }) => id === ana.id)]).toEqual([[], false])
})

test('S5-2 only who chose it is on the list, by name and nothing else, and only for who signed in', async () => {
  const names = ['Zoë Hart', 'Ñusta Vega', 'Ana Reyes', 'ben Ode']
  const words = ['zoe', 'nusta', 'ana', 'ben']
  const people: Person[] = []
  for (const [nth, name] of names.entries()) {
    const { person } = await helper(words[nth] ?? '', nth % 2 ? 'peer' : 'mediator', name)
    expect(answered(await person.ask('PUT', '/credentials/listing', lines))).toEqual(done)
    people.push(person)
  }
  const { person: quiet } = await helper('quiet', 'reader', 'Quinn Low')
  const guest = await signUp(house, 'guest')
  const { helpers } = (await guest.ask('GET', '/helpers')).json
  expect(helpers.map(({ name }: { name: string }) => name)).toEqual([
    'Ana Reyes',
    'ben Ode',
    'Ñusta Vega',
    'Zoë Hart',
  ])
  expect(helpers[0]).toEqual({ kind: 'mediator', name: 'Ana Reyes', grantedOn: today(), ...lines })
  expect((await own(quiet)).credential).not.toHaveProperty('listing')
  const [zoe] = people
  expect(zoe && (await own(zoe)).credential.listing).toEqual(lines)
  await zoe?.ask('DELETE', '/credentials/listing')
  expect(answered(await guest.ask('DELETE', '/credentials/listing'))).toEqual(done)
  expect((await guest.ask('GET', '/helpers')).json.helpers).toHaveLength(3)
  expect(answered(await guest.ask('PUT', '/credentials/listing', lines))).toEqual(notFound)
  for (const odd of [
    { ...lines, rating: 5 },
    { ...lines, hours: '' },
    { ...lines, reach: 'a\nb' },
  ])
    expect((await zoe?.ask('PUT', '/credentials/listing', odd))?.status).toBe(400)
})

test('abuse 59 whom a helper shows it to is written nowhere', async () => {
  const { one, seat } = await pairOf(house)
  await redeem(one, await grant(where(), ['counselor', 'Ana Reyes']))
  const before = rows('credential')
  await one.ask('POST', '/credentials/show', { space: seat.space })
  expect(rows('credential')).toEqual(before)
  expect(JSON.stringify(before)).not.toContain(seat.space)
  expect(house.lines.join('\n')).not.toMatch(/credential|helper|Ana/)
})

function rows(table: 'credential' | 'notice') {
  const db = new DatabaseSync(databaseIn(house.folder), { readOnly: true })
  const found = db.prepare(`select * from ${table}`).all()
  db.close()
  return found
}
