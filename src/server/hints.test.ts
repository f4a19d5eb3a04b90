import { get, type IncomingMessage } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRawHouse, type RawHouse } from '../../test/raw-house.ts'
import { act, bearNew, page, pairOf, type Person, placed, sent, signUp } from '../../test/raw-people.ts'

let house: RawHouse
beforeAll(async () => {
  house = await openRawHouse({ timers: { after: quick } })
})
afterAll(() => house[Symbol.asyncDispose]())

/** Waits a hundredth: four seconds of jitter are forty milliseconds. */
function quick(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds / 100)
  timer.unref()
  return () => clearTimeout(timer)
}

async function listen({ cookie }: Person) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: house.server.port,
      path: '/hints',
      headers: { Cookie: cookie },
    }
    get(options, resolve).on('error', reject)
  })
  let text = ''
  let over = false
  answer.on('data', (chunk: Buffer) => (text += chunk.toString()))
  answer.on('close', () => (over = true))
  const heard = () => [...text.matchAll(/^data: (.*)$/gm)].map(([, line]) => JSON.parse(line ?? ''))
  return { answer, text: () => text, heard, over: () => over, stop: () => answer.destroy() }
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error('It did not come to pass.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

test('a page hears that its streams moved, which and how far, and nothing more', async () => {
  const { one, two, seat, other } = await pairOf(house)
  const [mine, theirs] = [await listen(one), await listen(two)]
  expect(mine.answer.headers).toMatchObject({
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
  })
  expect(mine.answer.headers.date).toBeUndefined()
  const head = (await one.ask('GET', `/streams/${seat.space}/${seat.me}/side`)).json.head
  const { body } = await placed(seat, { seq: head.seq, hash: head.hash })
  await one.ask('POST', '/acts', body)
  await until(() => mine.heard().length > 0)
  expect(mine.heard()[0]).toEqual({ stream: `${seat.space}/${seat.me}/side`, seq: 2 })
  house.pass(2 * 3600)
  await house.server.carry()
  await until(() => theirs.heard().some(({ stream }) => stream === `${seat.space}/${other.me}/tray`))
  expect(JSON.stringify(mine.heard())).not.toContain(other.me)
  expect(JSON.stringify(theirs.heard())).not.toContain(`${seat.me}/`)
  mine.stop()
  theirs.stop()
})

test('I1 what the other does in private sends no hint', async () => {
  const { one, two, other } = await pairOf(house)
  const mine = await listen(one)
  const theirs = await listen(two)
  await two.ask('POST', '/acts', await page(other))
  await two.ask('POST', '/acts', sent(await act(other, { move: 'pause', aloud: false })))
  await two.ask('POST', '/acts', sent(await act(other, { move: 'leave', aloud: false })))
  await house.server.carry()
  await until(() => theirs.heard().at(-1)?.seq === 4)
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(mine.heard()).toEqual([])
  mine.stop()
  theirs.stop()
})

test('many moves at once are one hint, with the last number', async () => {
  const person = await signUp(house)
  const early = await listen(person)
  const seat = await bearNew(house, person, 'self')
  const pages = await Promise.all(Array.from({ length: 10 }, () => page(seat)))
  for (const body of pages) await person.ask('POST', '/acts', body)
  await until(() => early.heard().at(-1)?.seq === 11)
  expect(early.heard().every(({ stream }) => stream === `${seat.space}/${seat.me}/side`)).toBe(true)
  early.stop()
})

test('one sign-in has one event stream, and signing out ends it', async () => {
  const person = await signUp(house)
  const first = await listen(person)
  const second = await listen(person)
  await until(first.over)
  expect(second.over()).toBe(false)
  await until(() => second.text().split(':\n\n').length > 3)
  await person.ask('POST', '/sign-out')
  await until(second.over)
})
