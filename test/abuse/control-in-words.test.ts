/** Control by words: what can be handed over, and what can never be asked for. */
import { expect, test } from 'vitest'
import { parsePage } from '../../src/practice/pages.ts'
import { parseEnvelope } from '../../src/practice/words.ts'
import { courierMoves, memberMoves } from '../../src/wire/examples.contract.ts'
import { filesUnder, isProof, readSource } from '../source.ts'
import { everyEnvelope, everyPage, theDay } from './every-kind.ts'

const product = filesUnder('src', /\.tsx?$/)
  .filter((file) => !isProof(file))
  .map(readSource)
const within = (...folders: readonly string[]) =>
  product.filter(({ file }) => folders.some((folder) => file.startsWith(`src/${folder}/`)))
const app = within('app')

test('what these proofs look at is there', () => {
  expect(everyEnvelope.map(parseEnvelope)).toEqual(everyEnvelope)
  expect(everyPage.map(parsePage)).toEqual(everyPage)
  expect(app.length).toBeGreaterThan(60)
})

test('abuse 11 abuse 25 no page is read when it is handed: neither a promise or a mark for the other, nor what is private', () => {
  expect(everyPage.flatMap((page) => parseEnvelope(page) ?? [])).toEqual([])
  expect(everyEnvelope.flatMap((words) => parsePage(words) ?? [])).toEqual([])
})

test('abuse 12 promises, marks and every other page know days, and nothing finer', () => {
  let days = 0
  for (const page of everyPage) {
    for (const [field, value] of Object.entries(page)) {
      if (value !== theDay) continue
      days += 1
      for (const finer of [
        `${theDay}T09:30`,
        `${theDay}T09:30:00Z`,
        `${theDay} 09:30`,
        '1774440000',
        1_774_440_000,
      ])
        expect(parsePage({ ...page, [field]: finer }), `${page.kind} ${field}`).toBeUndefined()
    }
    for (const field of ['time', 'hour', 'minute', 'from', 'until', 'every', 'interval'])
      expect(parsePage({ ...page, [field]: 9 }), `${page.kind} ${field}`).toBeUndefined()
  }
  expect(days).toBeGreaterThan(15)
})

test('abuse 13 abuse 30 nothing that is written has a field for a picture, a place, a result or an amount', () => {
  const fields = [
    'photo',
    'image',
    'file',
    'data',
    'place',
    'location',
    'position',
    'result',
    'proof',
    'amount',
    'currency',
    'iban',
  ]
  for (const field of fields) {
    for (const words of everyEnvelope)
      if (!((words.kind === 'meeting' || words.kind === 'sitting') && field === 'place'))
        expect(parseEnvelope({ ...words, [field]: 'one' }), `${words.kind} ${field}`).toBeUndefined()
    for (const page of everyPage)
      expect(parsePage({ ...page, [field]: 'one' }), `${page.kind} ${field}`).toBeUndefined()
  }
})

test('abuse 13 where to meet is words to be read, and can be no position', () => {
  const meeting = everyEnvelope.find(({ kind }) => kind === 'meeting')
  expect(parseEnvelope({ ...meeting, place: 'The bench by the gate' })).toMatchObject({ kind: 'meeting' })
  for (const place of [{ lat: 52.5, long: 13.4 }, [52.5, 13.4], 52.5])
    expect(parseEnvelope({ ...meeting, place })).toBeUndefined()
})

test('abuse 13 abuse 30 the app asks a device for no picture, no place, no reading and no payment', () => {
  const asks =
    /\b(getUserMedia|getDisplayMedia|geolocation|ImageCapture|Accelerometer|Gyroscope|bluetooth|NDEFReader|PaymentRequest|requestPayment)\b|\bcapture=|accept=["'](image|video|audio)/
  expect(
    within('app', 'vault', 'practice', 'guide')
      .filter(({ text }) => asks.test(text))
      .map(({ file }) => file),
  ).toEqual([])
  expect(asks.test('navigator.geolocation.getCurrentPosition()')).toBe(true)
})

test('abuse 24 what is handed is about something that nothing on the way has a word for', () => {
  const about =
    /apolog|amends|\bharm|relaps|setback|sober|\bslip\b|\bpromise\b|thanks|forgiv|diagnos|treatment/
  // The help page names what people call about; nothing that is handed passes by it.
  const onTheWay = within('domain', 'wire', 'log', 'referee', 'server').filter(
    ({ file }) => !file.startsWith('src/server/help/'),
  )
  const strays = onTheWay.flatMap(({ file, fields, strings }) =>
    [...fields, ...strings].filter((word) => about.test(word)).map((word) => `${word} in ${file}`),
  )
  expect(strays).toEqual([])
})

test('abuse 32 nothing rings, shakes or raises an alarm at the other’s device', () => {
  const rings = [
    'Audio',
    'AudioContext',
    'navigator.vibrate',
    'Notification',
    'speechSynthesis',
    'pushManager',
  ]
  expect(product.filter(({ uses }) => rings.some((way) => uses.has(way))).map(({ file }) => file)).toEqual([])
  const names = [...memberMoves, ...courierMoves].map(({ move }) => move)
  const kinds = [...everyEnvelope, ...everyPage].map(({ kind }) => kind)
  expect(
    [...names, ...kinds].filter((name) => /alarm|alert|emergenc|panic|crisis|sos|urgent/.test(name)),
  ).toEqual([])
  for (const words of everyEnvelope)
    for (const field of ['urgent', 'alarm', 'priority', 'loud'])
      expect(parseEnvelope({ ...words, [field]: true })).toBeUndefined()
})
