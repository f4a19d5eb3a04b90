import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addressOf, readConfig } from './config.ts'

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'halfdoor-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}
const withFile = (text: string) => {
  const data = folder()
  writeFileSync(join(data, 'operator.toml'), text)
  return () => readConfig({ HALFDOOR_DATA: data })
}

test('without any setting it keeps to this computer and asks for a code', () => {
  expect(readConfig({ HALFDOOR_DATA: folder() })).toMatchObject({
    port: 4600,
    signUp: 'code',
  })
  expect(addressOf(readConfig({ HALFDOOR_DATA: folder() }))).toBe('http://localhost:4600')
  expect(readConfig({})).toMatchObject({ data: './data', keys: 'data/keys' })
})

test('what is set is read', () => {
  const data = folder()
  writeFileSync(join(data, 'operator.toml'), 'sign-up = "open"\nleave-to = "https://weather.example/"\n')
  const env = {
    PORT: '80',
    HALFDOOR_DATA: data,
    HALFDOOR_KEYS: '/keys',
    HALFDOOR_ORIGIN: 'https://door.example/',
  }
  expect(readConfig(env)).toEqual({
    port: 80,
    data,
    keys: '/keys',
    origin: 'https://door.example',
    signUp: 'open',
    leaveTo: 'https://weather.example/',
  })
})

test.each([
  [{ PORT: 'x' }, 'PORT is a number'],
  [{ PORT: '70000' }, 'PORT is a number'],
  [{ HALFDOOR_ORIGIN: 'door.example' }, 'HALFDOOR_ORIGIN is an address'],
  [{ HALFDOOR_ORIGIN: 'http://door.example' }, 'HALFDOOR_ORIGIN is an address'],
  [{ HALFDOOR_ORIGIN: 'https://door.example/path' }, 'HALFDOOR_ORIGIN is an address'],
  [{ HALFDOOR_DATABASE: 'mysql://x' }, 'HALFDOOR_DATABASE is an address'],
])('what cannot be meant stops the start with a sentence: %o', (env, sentence) => {
  expect(() => readConfig({ HALFDOOR_DATA: folder(), ...env })).toThrow(sentence)
})

test.each([
  ['sign-up = "sometimes"', 'sign-up is "code" or "open"'],
  ['sign_up = "open"', 'it has a line "sign_up"'],
  ['leave-to = "javascript:x"', 'leave-to is an https address'],
  ['leave-to = 3', 'leave-to is an https address'],
  ['sign-up', 'is not TOML'],
  ['help-country = 3', 'operator.toml, help-country: '],
  ['[[help]]\nname = "Night desk"\nhours = "always"', 'a line needs a phone, a text or a web'],
])('a line the operator file does not know stops the start: %s', (text, sentence) => {
  expect(withFile(text)).toThrow(sentence)
})

test('H1-8 a house adds its own lines to the help page', () => {
  const line =
    '[[help]]\nname = "Night desk"\nphone = "+1 555 010 0199"\nhours = "always"\nasks-name = "optional"\n'
  expect(withFile(line)().help).toEqual({
    lines: [{ name: 'Night desk', phone: '+1 555 010 0199', hours: 'always', asksName: 'optional' }],
    countries: [],
    tongues: [],
  })
  expect(withFile('sign-up = "open"')()).not.toHaveProperty('help')
})
