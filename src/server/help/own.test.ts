import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { expect, onTestFinished, test } from 'vitest'
import { readOwnHelp } from './own.ts'

const folder = (files: Readonly<Record<string, string>> = {}) => {
  const data = mkdtempSync(join(tmpdir(), 'halfdoor-'))
  onTestFinished(() => rmSync(data, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(data, path, '..'), { recursive: true })
    writeFileSync(join(data, path), text)
  }
  return data
}
const withLine = (text: string) => () =>
  readOwnHelp('operator.toml', folder(), parse(`[[help]]\n${text}`)['help'], undefined)
const withFile = (path: string, text: string) => () =>
  readOwnHelp('operator.toml', folder({ [path]: text }), undefined, undefined)

const fine = 'name = "Night desk"\nphone = "555 0100"\nhours = "always"\n'
const france = `
name = { en = "France", es = "Francia" }
[[lines]]
id = "fr-112"
kind = "emergency"
ways = [{ call = "112" }]
hours = "always"
sends-help = "yes"
does = { en = "Police, fire and ambulance.", es = "Policía, bomberos y ambulancia." }
sources = ["112.hu"]
checked-on = 2026-11-22
`

test('nothing added is nothing', () => {
  expect(readOwnHelp('operator.toml', folder(), undefined, undefined)).toBeUndefined()
})

test.each([
  '0800 HELP',
  '1-800-662-HELP',
  '(555) 0100',
  '+988',
  '+44116123',
  '+353 116 123',
  '555  0100',
  '9',
  '5550100;ext=1',
  '',
  '1234567890123456',
])('H1-8 a number no phone dials stops the start with a sentence: %s', (phone) => {
  expect(withLine(`name = "Night desk"\nphone = "${phone}"\nhours = "always"`)).toThrow(
    'In operator.toml, help, number 1, phone: a number is digits as they are pressed there',
  )
})

test.each(['911', '116 123', '1-800-662-4357', '+1 555 010 0199', '0800 111 0 111'])(
  'H1-8 a number that is dialled as it stands is taken: %s',
  (phone) => {
    expect(withLine(`name = "Night desk"\nphone = "${phone}"\nhours = "always"`)()?.lines[0]?.phone).toBe(
      phone,
    )
  },
)

test.each([
  ['phone = "555 0100"\nhours = "always"', 'number 1, name: this is missing'],
  [`${fine}color = "red"`, 'number 1, color: nothing of this name is known'],
  [`${fine}asks-name = "perhaps"`, 'number 1, asks-name: this is one of no, optional, may, yes'],
  [`${fine}does = { english = "x" }`, 'a language is two or three letters'],
  [`${fine}does = """two\nlines"""`, 'words are wanted here'],
  [`${fine}web = "http://example.org"`, 'an https address'],
  [`${fine}checked-on = "yesterday"`, 'a day such as 2026-11-22'],
  [`${fine}phone2 = "911"`, 'phone2'],
])('H1-8 what cannot be meant in a line stops the start with a sentence: %#', (text, sentence) => {
  expect(withLine(text)).toThrow(sentence)
})

test('H1-8 a country is added as a file, named for what links to it', () => {
  const own = withFile('help/countries/fr.toml', france)()
  expect(own?.countries[0]).toMatchObject({
    id: 'fr',
    lines: [{ id: 'fr-112', sendsHelp: 'yes', checkedOn: '2026-11-22' }],
  })
})

test.each([
  [
    france.replace('"112" }', '"one one two" }'),
    'fr.toml, lines, number 1, ways, number 1, call: a number is',
  ],
  [france.replace('sources = ["112.hu"]', 'sources = []'), 'a line needs a source'],
  [france.replace('checked-on = 2026-11-22', ''), 'lines, number 1, checked-on: this is missing'],
  [france.replace('"emergency"', '"police"'), 'kind: this is one of emergency, crisis'],
  ['name =', 'is not TOML'],
])('H1-8 a country that cannot be shown stops the start with a sentence', (text, sentence) => {
  expect(withFile('help/countries/fr.toml', text)).toThrow(sentence)
})

test('H1-8 a language is added as a file: its own name, and the sentences it has', () => {
  const own = withFile(
    'help/languages/fr.toml',
    'language = "Français"\nhelp = "Aide"\ncall = "Appelez le {number}"',
  )()
  expect(own?.tongues).toEqual([
    {
      code: 'fr',
      name: 'Français',
      path: '/help-fr.html',
      title: 'Help',
      words: { help: 'Aide', call: 'Appelez le {number}' },
    },
  ])
})

test.each([
  ['fr', 'help = "Aide"', 'fr.toml, language: this is the name a language has for itself'],
  ['fr', 'language = "Français"\ntitle = "Sunrise Rehab"', 'has no sentence "title"'],
  ['fr', 'language = "Français"\nconstructor = "x"', 'has no sentence "constructor"'],
  ['fr', 'language = "Français"\ncall = "Appelez"', 'call has to hold {number}'],
  ['fr', 'language = "Français"\nhelp = ""', 'help is a sentence in quotes'],
  ['en', 'language = "English"', 'is there already'],
  ['francais', 'language = "Français"', 'is named after a language'],
])('H1-8 a language that cannot be shown stops the start: %#', (code, text, sentence) => {
  expect(withFile(`help/languages/${code}.toml`, text)).toThrow(sentence)
})

test('H1-8 what the page for operators shows is taken as it stands there', () => {
  const page = readFileSync('docs/operators-help.md', 'utf8')
  const [line = '', country = '', land = '', language = ''] = [...page.matchAll(/```toml\n(.*?)```/gs)].map(
    ([, text]) => text ?? '',
  )
  const data = folder({ 'help/countries/fr.toml': land, 'help/languages/fr.toml': language })
  const own = readOwnHelp('operator.toml', data, parse(line)['help'], parse(country)['help-country'])
  expect(own).toMatchObject({
    lines: [{ name: 'Night desk', sendsHelp: 'no', checkedOn: '2026-11-22' }],
    country: 'ie',
    countries: [{ id: 'fr' }],
    tongues: [{ code: 'fr' }],
  })
})
