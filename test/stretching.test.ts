/** Runs with the costs people have (vitest.config.ts, project `apart`), so that the quick ones cannot slip out. */
import { expect, test } from 'vitest'
import { passphraseStretching, spokenStretching } from '../src/vault/stretching.ts'
import { filesUnder } from './source.ts'
import { readFileSync } from 'node:fs'

test('SE1 a passphrase costs 64 MiB and three passes a try, spoken words 19 MiB and two', () => {
  expect(passphraseStretching).toBe('memory-constrained')
  expect(spokenStretching).toEqual({ memoryKiB: 19_456, passes: 2 })
})

test('SE1 the quick costs of the tests are named by no file of the product', () => {
  const naming = filesUnder('src', /\.tsx?$/).filter((path) =>
    /quick-stretching|argon2id-custom/.test(readFileSync(path, 'utf8')),
  )
  expect(naming).toEqual([])
})
