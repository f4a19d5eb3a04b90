import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerChallenge, cardGroups, cardLoginKey, cardSecret, newCard, readCard } from './card.ts'
import { randomBytes, verify, verifyKey } from './seal.ts'
import { signedBy } from './acts.ts'
import { tup } from '../wire/tup.ts'

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const place = fc.nat({ max: 27 })
const sign = fc.constantFrom(...signs)
const runs = { numRuns: 400 }

function withSign(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at + 1)
}

describe('the recovery card', () => {
  test('SE8 has seven groups of four, and reads as it was written', () => {
    const card = newCard()
    const groups = cardGroups(card)
    expect(groups.map((group) => group.length)).toEqual([4, 4, 4, 4, 4, 4, 4])
    for (const typed of [
      groups.join(' '),
      groups.join('-'),
      card.signs,
      ` ${groups.join(' – ')}\n`.toLowerCase(),
    ]) {
      expect(readCard(typed)).toEqual({ type: 'card', card })
    }
  })

  test('SE8 O is taken for 0, and I and L for 1', () => {
    const cards = Array.from({ length: 40 }, newCard)
    for (const card of cards) {
      for (const one of ['I', 'l', 'i', 'L']) {
        const typed = card.signs.replaceAll('0', 'o').replaceAll('1', one)
        expect(readCard(typed)).toEqual({ type: 'card', card })
      }
    }
  })

  test('SE8 any one wrong sign is noticed, and found when it is the only one', () => {
    fc.assert(
      fc.property(place, sign, (at, wrong) => {
        const { signs: right } = newCard()
        if (right[at] === wrong) return
        expect(readCard(withSign(right, at, wrong))).toEqual({
          type: 'somewhere',
          ifOnlyOne: Math.floor(at / 4),
        })
      }),
      runs,
    )
  })

  test('SE8 any two neighbours swapped are noticed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 26 }), (at) => {
        const { signs: right } = newCard()
        const [one, other] = [right.charAt(at), right.charAt(at + 1)]
        if (one === other) return
        expect(readCard(withSign(withSign(right, at, other), at + 1, one))).toEqual({ type: 'somewhere' })
      }),
      runs,
    )
  })

  test('SE8 any two wrong signs are noticed', () => {
    fc.assert(
      fc.property(place, place, sign, sign, (at, also, one, other) => {
        const { signs: right } = newCard()
        const typed = withSign(withSign(right, at, one), also, other)
        if (typed !== right) expect(readCard(typed).type).toBe('somewhere')
      }),
      runs,
    )
  })

  test('SE8 a group with a sign too few, too many or foreign is named', () => {
    const groups = [...cardGroups(newCard())]
    const typed = (at: number, group: string) => groups.with(at, group).join(' ')
    expect(readCard(typed(2, 'ABC'))).toEqual({ type: 'groups', groups: [2] })
    expect(readCard(typed(6, 'ABCDE'))).toEqual({ type: 'groups', groups: [6] })
    expect(readCard(typed(0, 'AB*D'))).toEqual({ type: 'groups', groups: [0] })
    expect(readCard(typed(0, 'ABUD'))).toEqual({ type: 'groups', groups: [0] })
    expect(readCard(groups.slice(0, 5).join(' '))).toEqual({ type: 'groups', groups: [5] })
    expect(readCard('').type).toBe('groups')
  })

  test('SE8 what it opens and signs with follows from it alone', async () => {
    const [card, other] = [newCard(), newCard()]
    expect(await cardSecret(card)).toEqual(await cardSecret({ signs: card.signs }))
    expect(await cardSecret(card)).not.toEqual(await cardSecret(other))
    const key = await cardLoginKey(card)
    expect(key.public).toEqual((await cardLoginKey(card)).public)
    const challenge = randomBytes(32)
    const answer = await answerChallenge(card, challenge)
    const verifier = await verifyKey(key.public)
    expect(verifier && (await verify(verifier, answer, tup('halfdoor/1/card', challenge)))).toBe(true)
    expect(verifier && (await verify(verifier, answer, challenge))).toBe(false)
    expect(await signedBy('act', { text: '', sig: '' }, 'no key')).toBe(false)
  })
})
