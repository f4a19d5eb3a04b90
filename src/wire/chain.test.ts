import { expect, test } from 'vitest'
import { entryBytes, genesisBytes, headBytes, joinedBytes, signedBytes, textBytes } from './chain.ts'
import { he, keys, she, space } from './examples.contract.ts'
import { labels } from './labels.ts'

const hash = (value: number) => new Uint8Array(32).fill(value)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

test('I10 every purpose has a label of its own, so that no signature can stand for another', () => {
  const all = Object.values(labels)
  expect(new Set(all).size).toBe(all.length)
  expect(all.every((label) => label.startsWith('halfdoor/1/'))).toBe(true)
  const kinds = ['act', 'birth', 'cosign', 'statement'] as const
  expect(new Set(kinds.map((kind) => hex(signedBytes(kind, hash(1))))).size).toBe(kinds.length)
})

test('I10 whatever is changed in an entry, a genesis, a head or a joining changes its bytes', () => {
  const sig = new Uint8Array(64)
  const entry = { seq: 1, at: 2 }
  const bytes = [
    entryBytes(hash(1), entry, hash(2), sig),
    entryBytes(hash(9), entry, hash(2), sig),
    entryBytes(hash(1), { ...entry, seq: 9 }, hash(2), sig),
    entryBytes(hash(1), { ...entry, at: 9 }, hash(2), sig),
    entryBytes(hash(1), entry, hash(9), sig),
    entryBytes(hash(1), entry, hash(2), new Uint8Array(64).fill(9)),
    genesisBytes(space, 'record', hash(1)),
    genesisBytes(space, `${she}/side`, hash(1)),
    genesisBytes(`${space}x`, 'record', hash(1)),
    genesisBytes(space, 'record', hash(9)),
    headBytes(space, 'record', 1, hash(1)),
    headBytes(space, `${she}/side`, 1, hash(1)),
    headBytes(`${space}x`, 'record', 1, hash(1)),
    headBytes(space, 'record', 2, hash(1)),
    headBytes(space, 'record', 1, hash(9)),
    joinedBytes(space, she, keys),
    joinedBytes(`${space}x`, she, keys),
    joinedBytes(space, he, keys),
    joinedBytes(space, she, { ...keys, sign: 'other' }),
    joinedBytes(space, she, { ...keys, seal: 'other' }),
    textBytes('text'),
  ].map(hex)
  expect(new Set(bytes).size).toBe(bytes.length)
})
