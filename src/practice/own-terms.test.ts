import { expect, test } from 'vitest'
import type { PageWords } from './pages.ts'
import { parsePage } from './pages.ts'
import {
  isAsLeft,
  ownTermsOf,
  termsFaults,
  termsFields,
  termsParts,
  termsToKeep,
  termsToLeave,
} from './own-terms.ts'
import { kindIn } from './helper-words.ts'
import { parseEnvelope } from './words.ts'

const fields = {
  helper: 'counselor',
  name: ' Ana Reyes ',
  licence: '',
  paidBy: 'The centre',
  worksFor: 'The centre',
  mustReport: 'Harm to a child',
  hours: 'Weekdays',
  ending: 'On any day',
}

test('S5-4 every line of the terms must be there but a licence, and what is missing is named', () => {
  expect(termsFaults(fields)).toBeUndefined()
  const blank = termsFields(undefined)
  expect(termsFaults(blank)).toEqual({
    helper: 'empty',
    name: 'empty',
    paidBy: 'empty',
    worksFor: 'empty',
    mustReport: 'empty',
    hours: 'empty',
    ending: 'empty',
  })
  for (const part of termsParts) {
    expect(termsFaults({ ...fields, [part]: 'x'.repeat(401) })).toEqual({ [part]: 'long' })
    expect(termsFaults({ ...fields, [part]: ' '.repeat(500) })).toEqual(
      part === 'licence' ? undefined : { [part]: 'empty' },
    )
  }
  expect(kindIn('judge')).toBeUndefined()
  expect(termsToKeep({ ...fields, helper: 'judge' }, 'en')).toBeUndefined()
})

test('S5-4 what is kept is one page, and what is left with a person is all of it', () => {
  const own = termsToKeep(fields, 'en')
  if (!own) throw new Error('a kind was chosen')
  expect(parsePage(own)).toEqual(own)
  expect(own).toMatchObject({ name: 'Ana Reyes' })
  expect('licence' in own).toBe(false)
  expect(termsToKeep({ ...fields, licence: 'LPC 4471' }, 'en')).toMatchObject({
    id: own.id,
    licence: 'LPC 4471',
  })
  const left = termsToLeave(own)
  expect(parseEnvelope(left)).toEqual(left)
  expect(isAsLeft(own, left)).toBe(true)
  expect(isAsLeft({ ...own, hours: 'Evenings' }, left)).toBe(false)
  expect(isAsLeft({ ...own, helper: 'peer' }, left)).toBe(false)
  expect(isAsLeft({ ...own, licence: 'LPC' }, left)).toBe(false)
  const pages: readonly PageWords[] = [{ ...own, id: 'older' }, own]
  expect(ownTermsOf(pages)).toBe(own)
  expect(ownTermsOf([])).toBeUndefined()
  expect(termsFields(own)).toEqual({ ...fields, name: 'Ana Reyes' })
})
