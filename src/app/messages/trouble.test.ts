import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { firstWordsIn } from './choose.ts'

/** The compiler checks that each trouble has a sentence; this checks that each sentence says something. */
const [, union = ''] =
  /export type Trouble =([^;]+?)\n\n/.exec(readFileSync('src/vault/client.ts', 'utf8')) ?? []
const troubles = [...union.matchAll(/'([\w-]+)'/g)].map(([, name]) => name)

test('every trouble has its own sentence in both languages, and says what can be done or that nothing must be', async () => {
  expect(troubles.length).toBeGreaterThan(10)
  for (const language of ['en', 'es'] as const) {
    const { trouble } = await firstWordsIn(language)
    const said = Object.entries(trouble)
    expect(new Set(said.map(([name]) => name)), language).toEqual(new Set(troubles))
    expect(new Set(said.map(([, sentence]) => sentence)).size, language).toBe(troubles.length)
    for (const [name, sentence] of said) expect(sentence, name).toMatch(/^\p{Lu}.{10,}\.$/u)
  }
})
