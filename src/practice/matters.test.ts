import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laneNames } from './lanes.ts'
import { laneMatters, laneOfMatter, matterRows, matters, type Matter, type Standing } from './matters.ts'

const standing = fc.record({
  mine: fc.boolean(),
  agreedOn: fc.option(fc.integer({ min: 20_000, max: 21_000 }), { nil: undefined }),
  /** What a screen must never show, should it ever stand there. */
  theirs: fc.boolean(),
})
const all = fc.record({
  practical: standing,
  thanks: standing,
  request: standing,
  talk: standing,
  promise: standing,
  together: standing,
  today: standing,
  middle: standing,
})

test('K5 a row says my own yes and what both said, for any standing; a yes that met needs no saying', () => {
  fc.assert(
    fc.property(all, (each) => {
      const rows = matterRows(plain(each), true)
      expect(rows.map(({ matter }) => matter)).toEqual([...laneMatters])
      for (const row of rows) {
        const { mine, agreedOn } = each[row.matter]
        expect(row).toEqual(
          agreedOn === undefined
            ? { matter: row.matter, mine }
            : { matter: row.matter, mine: false, agreedOn },
        )
      }
    }),
  )
})

test('K5 what the other privately said changes no row', () => {
  fc.assert(
    fc.property(all, all, (each, twin) => {
      const other = { ...each }
      for (const matter of matters) other[matter] = { ...each[matter], theirs: twin[matter].theirs }
      expect(matterRows(plain(other), true)).toEqual(matterRows(plain(each), true))
    }),
  )
})

test('V-9 there is no row, not even a grey one, while one of the two has everything shut', () => {
  fc.assert(
    fc.property(all, (each) => {
      expect(matterRows(plain(each), false)).toEqual([])
    }),
  )
})

test('every matter that opens a way has a lane, whose door stays each one’s own; someone in the middle opens none', () => {
  expect(matters.filter((matter) => !(matter in laneOfMatter))).toEqual(['middle'])
  for (const matter of laneMatters) expect(laneNames).toContain(laneOfMatter[matter])
  expect(laneOfMatter.today).toBe('practical')
})

function plain(each: Readonly<Record<Matter, { mine: boolean; agreedOn: number | undefined }>>) {
  return Object.fromEntries(
    matters.map((matter) => {
      const { mine, agreedOn, ...more } = each[matter]
      return [matter, { mine, ...more, ...(agreedOn !== undefined && { agreedOn }) }]
    }),
  ) as Record<Matter, Standing>
}
