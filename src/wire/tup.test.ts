import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8 } from './bytes.ts'
import { tup } from './tup.ts'

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
const bytes = fc.uint8Array({ maxLength: 12 })

test('I10 each part is its length and its bytes: strings as UTF-8, numbers as eight bytes', () => {
  expect(hex(tup())).toBe('')
  expect(hex(tup('é', 258, new Uint8Array([7])))).toBe(
    ['00000002c3a9', '000000080000000000000102', '0000000107'].join(''),
  )
  expect(hex(tup(Number.MAX_SAFE_INTEGER))).toBe('00000008001fffffffffffff')
})

test('I10 two different lists never give the same bytes', () => {
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 5 }), fc.array(bytes, { maxLength: 5 }), (one, other) => {
      const same = JSON.stringify(one.map(hex)) === JSON.stringify(other.map(hex))
      expect(hex(tup(...one)) === hex(tup(...other))).toBe(same)
    }),
  )
})

test('I10 where one part ends and the next begins is told apart, whatever they hold', () => {
  fc.assert(
    fc.property(bytes, bytes, fc.nat(12), (one, other, cut) => {
      const whole = new Uint8Array([...one, ...other])
      const at = Math.min(cut, whole.length)
      const again = tup(whole.slice(0, at), whole.slice(at))
      expect(hex(again) === hex(tup(one, other))).toBe(at === one.length)
      expect(hex(tup(whole))).not.toBe(hex(tup(one, other)))
    }),
  )
})

test('I10 the parts can be read back: nothing was lost', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.nat(), bytes), { maxLength: 5 }), (parts) => {
      const joined = tup(...parts)
      const view = new DataView(joined.buffer)
      const found: string[] = []
      for (let at = 0; at < joined.length; at += 4 + view.getUint32(at))
        found.push(hex(joined.slice(at + 4, at + 4 + view.getUint32(at))))
      const number = (part: number) => part.toString(16).padStart(16, '0')
      expect(found).toEqual(
        parts.map((part) =>
          typeof part === 'number' ? number(part) : hex(typeof part === 'string' ? utf8(part) : part),
        ),
      )
    }),
  )
})

test('I10 a number that is not whole, or not safe, or below zero is a fault', () => {
  for (const number of [-1, 0.5, NaN, Infinity, 2 ** 53]) expect(() => tup(number)).toThrow(RangeError)
})
