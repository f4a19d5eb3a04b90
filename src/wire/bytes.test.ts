import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, toBase64url, utf8 } from './bytes.ts'

test('I10 text becomes the bytes that every platform makes of it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
      ),
      (text) => {
        expect(Buffer.from(utf8(text)).equals(new TextEncoder().encode(text))).toBe(true)
      },
    ),
  )
})

test('I10 bytes become base64url without padding, and come back', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64url'))
      expect(Buffer.from(bytes).equals(fromBase64url(text) ?? new Uint8Array(1))).toBe(true)
    }),
  )
})

test('I10 bytes have one spelling: padding, spare bits and strange signs are refused', () => {
  const strange = [
    'A',
    'AB',
    'AAB',
    'AAAAA',
    'AA==',
    'AA=',
    'A+A',
    'A/A',
    'A A',
    'AAé',
    'AA\u0100',
    'AA\n',
    '%%%%',
  ]
  expect(strange.filter((text) => fromBase64url(text) !== undefined)).toEqual([])
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), (text) => {
      const bytes = fromBase64url(text)
      if (bytes) expect(toBase64url(bytes)).toBe(text)
    }),
  )
})
