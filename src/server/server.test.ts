import { cp, readFile, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRawHouse, type RawHouse, openFolder } from '../../test/raw-house.ts'
import { bear, newSeat, otherSeat, page, newSeed, random64, signUp, text64 } from '../../test/raw-people.ts'
import { startServer } from './server.ts'

test('one folder has one server', async () => {
  await using house = await openRawHouse()
  const second = { data: house.folder, keys: join(house.folder, 'keys'), port: 0, signUp: 'code' } as const
  await expect(startServer(second)).rejects.toThrow('One folder has one server')
})

test('a lock whose process is gone is taken over; one whose process lives is not', async () => {
  const folder = await openFolder()
  const setup = { data: folder, keys: join(folder, 'keys'), port: 0, signUp: 'code' } as const
  await writeFile(join(folder, 'lock'), `${process.ppid}\n`)
  await expect(startServer(setup)).rejects.toThrow('One folder has one server')
  await writeFile(join(folder, 'lock'), '4194999\n')
  const server = await startServer(setup)
  expect(await readFile(join(folder, 'lock'), 'utf8')).toBe(`${process.pid}\n`)
  await server.close()
  await expect(readFile(join(folder, 'lock'))).rejects.toThrow('ENOENT')
})

test('what was accepted before a stop is there after the next start', async () => {
  await using house = await openRawHouse()
  const person = await signUp(house)
  const { referee } = (await house.ask('GET', '/house')).json
  const seat = await newSeat(referee, 'self')
  await bear(person, seat)
  const pages = await Promise.all(Array.from({ length: 20 }, () => page(seat)))
  const asked = pages.map((body) => person.ask('POST', '/acts', body))
  const [first] = await Promise.all(asked.slice(0, 1))
  expect(first?.status).toBe(200)
  const stopping = house.server.close()
  const said = await Promise.allSettled(asked)
  await stopping
  const accepted = said.filter((each) => each.status === 'fulfilled' && each.value.status === 200).length

  const keys = join(house.folder, 'keys')
  const server = await startServer({
    data: house.folder,
    keys,
    port: house.server.port,
    signUp: 'code',
    clock: house.now,
  })
  const { json } = await person.ask('GET', `/streams/${seat.space}/${seat.me}/side`)
  expect(json.entries.length).toBeGreaterThanOrEqual(1 + accepted)
  await server.close()
})

test('two houses with the same keys, chance and hours answer the same bytes', async () => {
  await using model = await openRawHouse()
  await model.server.close()
  const twin = async () => {
    const keys = await openFolder()
    await cp(join(model.folder, 'keys'), keys, { recursive: true })
    return openRawHouse({ keys, random: drawn(), signUp: 'open' })
  }
  await using one = await twin()
  await using two = await twin()
  const auth = await newSeed()
  const seat = await newSeat((await one.ask('GET', '/house')).json.referee)
  const invitation = {
    id: `i_${random64(16)}`,
    space: seat.space,
    auth: text64(auth.public),
    outer: 'AAAA',
    inner: 'AAAA',
  }
  const came = await otherSeat(seat, auth)
  const [mine, theirs] = [await page(seat), await page(came)]
  const live = async (house: RawHouse) => {
    const [a, b] = [await signUp(house), await signUp(house)]
    const said = [
      await bear(a, seat),
      await a.ask('POST', '/invitations', invitation),
      await b.ask('POST', `/invitations/${invitation.id}/come-in`, {
        act: came.joined.text,
        sig: came.joined.sig,
      }),
      await a.ask('POST', '/acts', mine),
      await b.ask('POST', '/acts', theirs),
    ]
    await house.server.carry()
    for (const stream of ['record', `${seat.me}/side`, `${seat.me}/tray`]) {
      said.push(await a.ask('GET', `/streams/${seat.space}/${stream}`))
    }
    expect(said.map(({ status }) => status)).toEqual(said.map(() => 200))
    return { cookies: [a.cookie, b.cookie], bytes: said.map(({ text, headers }) => [text, [...headers]]) }
  }
  expect(await live(one)).toEqual(await live(two))
})

/** Chance that comes out the same every time. */
function drawn() {
  let draws = 0
  return (size: number) => {
    const bytes = createHash('shake256', { outputLength: size }).update(`draw ${draws++}`).digest()
    return new Uint8Array(bytes)
  }
}
