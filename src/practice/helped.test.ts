import { expect, test } from 'vitest'
import { helperKinds } from './helper-words.ts'
import { inviteFaults, mayMeetInMiddle, noteToGive } from './helped.ts'
import { kindIn } from './helper-words.ts'

const fields = { kind: 'peer', name: 'Ann', note: '' }

test('S5-2 a helper is one of four kinds, chosen by who asks; a name is needed, a note is not', () => {
  expect(helperKinds.map((kind) => inviteFaults({ ...fields, kind }))).toEqual(
    helperKinds.map(() => undefined),
  )
  expect(kindIn('judge')).toBeUndefined()
  expect(inviteFaults({ kind: '', name: ' ', note: 'x'.repeat(7000) })).toEqual({
    kind: 'kind',
    name: 'name',
    note: 'long-note',
  })
  expect(inviteFaults({ ...fields, name: 'x'.repeat(41) })).toEqual({ name: 'long-name' })
  expect(noteToGive(' a\u0000 b ')).toBe('a b')
})

test('V-9 someone in the middle is for two between whom something is open; never for a helper, or after an end', () => {
  const pair = { space: true, closed: false, leftQuietly: false, held: false, forTwo: true }
  expect(mayMeetInMiddle(pair)).toBe(true)
  for (const more of [
    { space: false },
    { closed: true },
    { leftQuietly: true },
    { held: true },
    { forTwo: false },
    { help: { they: 'helper' } },
  ])
    expect(mayMeetInMiddle({ ...pair, ...more })).toBe(false)
})
