import { expect, test } from 'vitest'
import { hashOfText } from './text-hash.ts'

test('P2-2 the hash of a text is its SHA-256 (FIPS 180-4), also beyond ASCII', async () => {
  expect(await hashOfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(await hashOfText('«Ponerle fin»')).toMatch(/^[0-9a-f]{64}$/)
  expect(await hashOfText('a')).not.toBe(await hashOfText('a '))
})
