import { expect, test } from 'vitest'
import { laneNames } from '../practice/lanes.ts'
import { toBase64url, utf8 } from '../wire/bytes.ts'
import { newId } from './acts.ts'
import { readContent, writeContent, type Content, idleMinutes } from './content.ts'
import { randomBytes } from './seal.ts'

const key = () => toBase64url(randomBytes(32))
const pair = {
  space: newId.space(),
  me: newId.member(),
  them: newId.member(),
  role: 'inviter',
  lanes: Object.fromEntries(laneNames.map((lane) => [lane, newId.lane()])),
  doorKey: { auth: key(), seal: key(), seed: key() },
  links: [{ secret: toBase64url(randomBytes(16)), words: 'one two three four', until: 0, auth: key() }],
  pinned: { sign: key(), seal: key() },
} as unknown as NonNullable<Content['people'][number]['pair']>
const content: Content = {
  version: 1,
  signInName: 'river1234',
  firstName: 'Ray',
  made: 1_774_440_000,
  settings: { language: 'en', theme: 'system', idleMinutes: 5 },
  self: { space: newId.space(), me: newId.member() },
  people: [
    { id: newId.act(), name: 'Mia', pair },
    { id: newId.act(), name: 'Ben', away: 'heron' },
  ],
}

test('CL9 what the vault holds comes back as it was', () => {
  expect(readContent(writeContent(content))).toEqual(content)
})

test('CL9 every time of the idle lock that can be chosen can be kept', () => {
  for (const minutes of idleMinutes) {
    const chosen = { ...content, settings: { ...content.settings, idleMinutes: minutes } }
    expect(readContent(writeContent(chosen)), `${minutes}`).toEqual(chosen)
  }
})

test('CL9 unknown, missing and odd fields in the vault are refused, at every depth', () => {
  const read = (value: unknown) => readContent(utf8(JSON.stringify(value)))
  let tries = 0
  const walk = (value: unknown, put: (changed: unknown) => unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (!Array.isArray(value)) {
      expect(read(put({ ...value, seen: 1 })), JSON.stringify(value)).toBeUndefined()
      tries += 1
    }
    for (const [name, inner] of Object.entries(value)) {
      const changed = (to: unknown) =>
        put(Array.isArray(value) ? value.map((one) => (one === inner ? to : one)) : { ...value, [name]: to })
      if (typeof inner !== 'object') {
        for (const odd of [{}, [], null, true, `${String(inner)}\u0000`, -1]) {
          if (typeof inner === 'string' && typeof odd === 'string' && /name|words|away|^id$/i.test(name))
            continue
          expect(read(changed(odd)), `${name} ${JSON.stringify(odd)}`).toBeUndefined()
          tries += 1
        }
      }
      walk(inner, changed)
    }
  }
  walk(content, (changed) => changed)
  expect(tries).toBeGreaterThan(100)
  for (const bytes of ['', '{', 'null', '[]', '"x"', '{"version":2}'])
    expect(readContent(utf8(bytes))).toBeUndefined()
  expect(readContent(new Uint8Array([0xff, 0xfe]))).toBeUndefined()
})
