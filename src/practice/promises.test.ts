import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from './days.ts'
import { marks, type PageWords } from './pages.ts'
import { life, marking, promised, today, weekly } from './promises.contract.ts'
import { isAhead, livesOf, occurrence, openDays, promisesOf } from './promises.ts'

const days = (shown: readonly { readonly promise: { readonly id: string }; readonly of: string }[]) =>
  shown.map(({ promise, of }) => `${promise.id} ${of.slice(5)}`)

describe('promises that are due once', () => {
  test('S3-1 what is due stands first, then what is coming, each by its day', () => {
    const pages = [
      promised('b', '2026-03-27'),
      promised('a', today),
      promised('c', '2026-03-20'),
      promised('d', '2026-03-26'),
    ]
    const { due, coming, shelf } = promisesOf(pages, today)
    expect([days(due), days(coming), shelf]).toEqual([['c 03-20', 'a 03-25'], ['d 03-26', 'b 03-27'], []])
  })

  test('S3-1 every mark takes a promise to the shelf alike', () => {
    for (const mark of marks) {
      const { due, coming, shelf } = promisesOf([promised('a', today), marking('a', mark)], today)
      expect([due, coming]).toEqual([[], []])
      expect(shelf).toEqual([{ promise: promised('a', today), of: today, mark, markedOn: today, later: [] }])
    }
  })

  test('S3-4 what was said first stands; what is said later stands beside it, in the order it was said', () => {
    const pages = [
      promised('a', today),
      marking('a', 'told', { text: 'I did not go.' }),
      marking('a', 'kept', { on: '2026-03-26' }),
      marking('a', 'let', { on: '2026-03-27' }),
    ]
    expect(promisesOf(pages, '2026-03-27').shelf).toMatchObject([
      {
        mark: 'told',
        markedOn: today,
        text: 'I did not go.',
        later: [
          { mark: 'kept', on: '2026-03-26' },
          { mark: 'let', on: '2026-03-27' },
        ],
      },
    ])
  })

  test('S3-4 no mark that is added later changes what stands', () => {
    const more = fc.array(
      fc.record({ mark: fc.constantFrom(...marks), after: fc.nat(9), to: fc.option(fc.nat(9)) }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...marks), more, (first, later) => {
        const pages = [promised('a', today), marking('a', first)]
        const before = occurrence(life(pages, 'a'), today)
        const after = later.map(({ mark, after, to }) =>
          marking('a', mark, {
            on: daysAfter(today, after),
            ...(to !== null && { to: daysAfter(today, to) }),
          }),
        )
        const stands = occurrence(life([...pages, ...after], 'a'), today)
        expect({ ...stands, later: [] }).toEqual(before)
        expect(stands.later.map(({ mark }) => mark)).toEqual(later.map(({ mark }) => mark))
        expect(openDays(life([...pages, ...after], 'a'), '', '9999-12-31')).toEqual([])
      }),
    )
  })

  test('S3-1 changed ahead, it is due on the other day, and that day can be changed ahead in its turn', () => {
    const pages: PageWords[] = [promised('a', today), marking('a', 'ahead', { of: today, to: '2026-03-28' })]
    expect(days(promisesOf(pages, today).coming)).toEqual(['a 03-28'])
    expect(days(promisesOf(pages, today).shelf)).toEqual(['a 03-25'])
    pages.push(marking('a', 'ahead', { of: '2026-03-28', to: '2026-03-30' }))
    expect(days(promisesOf(pages, '2026-03-30').due)).toEqual(['a 03-30'])
    pages.push(marking('a', 'kept', { of: '2026-03-30' }))
    const { due, coming, shelf } = promisesOf(pages, '2026-03-30')
    expect([due, coming, days(shelf)]).toEqual([[], [], ['a 03-30', 'a 03-28', 'a 03-25']])
  })

  test('S3-6 twelve weeks of acts stand on the shelf, the newest first, and no number says how many', () => {
    const pages = ['2025-12-30', '2025-12-31', '2026-01-01', '2026-03-24'].flatMap((due) => [
      promised(due, due),
      marking(due, 'kept'),
    ])
    const { shelf, ...rest } = promisesOf(pages, today)
    expect(shelf.map(({ of }) => of)).toEqual(['2026-03-24', '2026-01-01', '2025-12-31'])
    expect(Object.keys(rest).sort()).toEqual(['coming', 'due'])
    expect(JSON.stringify([shelf, rest])).not.toMatch(/:\s*\d/)
  })

  test('marks of promises that are gone, and other pages, change nothing', () => {
    const pages: readonly PageWords[] = [
      marking('gone', 'kept'),
      { kind: 'opened', id: 'o', word: 'w', on: today },
    ]
    expect(promisesOf(pages, today)).toEqual({ due: [], coming: [], shelf: [] })
  })

  test('a promise that two devices wrote side by side is there once, as the last has it', () => {
    const pages = [promised('a', today), promised('a', '2026-03-26', { act: 'Walk.' })]
    expect(livesOf(pages).map(({ promise }) => promise.act)).toEqual(['Walk.'])
    expect(life(pages, 'a').promise.act).toBe('Walk.')
  })
})

describe('promises that come again', () => {
  test('S3-1 the last day alone is asked about, and the next alone is coming: nothing piles up', () => {
    const pages = [weekly('a', '2026-03-23', [1, 2, 3, 4, 5])]
    expect(days(promisesOf(pages, today).due)).toEqual(['a 03-25'])
    expect(days(promisesOf(pages, today).coming)).toEqual(['a 03-26'])
    const marked = [...pages, marking('a', 'kept', { of: today })]
    expect(promisesOf(marked, today).due).toEqual([])
    expect(days(promisesOf(pages, '2026-03-29').due)).toEqual(['a 03-27'])
    expect(promisesOf(pages, '2026-03-30').due).toEqual([])
  })

  test('S3-1 each day has a mark of its own, and one moved ahead is asked about on the other day too', () => {
    const pages = [
      weekly('a', '2026-03-23', [1, 3, 5]),
      marking('a', 'kept', { of: '2026-03-23' }),
      marking('a', 'ahead', { of: today, to: '2026-03-26' }),
    ]
    expect(days(promisesOf(pages, today).coming)).toEqual(['a 03-26', 'a 03-27'])
    expect(days(promisesOf(pages, '2026-03-27').due)).toEqual(['a 03-26', 'a 03-27'])
    expect(promisesOf(pages, today).shelf.map(({ of, mark }) => [of, mark])).toEqual([
      [today, 'ahead'],
      ['2026-03-23', 'kept'],
    ])
  })

  test('let go as a whole, it is over from that day on, and what was said before stays', () => {
    const pages = [
      weekly('a', '2026-03-23', [1, 2, 3, 4, 5]),
      marking('a', 'kept', { of: '2026-03-23' }),
      marking('a', 'let'),
    ]
    const { due, coming, shelf } = promisesOf(pages, today)
    expect([due, coming]).toEqual([[], []])
    expect(shelf.map(({ of, mark }) => [of, mark])).toEqual([
      [today, 'let'],
      ['2026-03-23', 'kept'],
    ])
    expect(openDays(life(pages, 'a'), '', '9999-12-31')).toEqual(['2026-03-24'])
  })

  test('its days are those of the place it was made in', () => {
    const late = Temporal.Instant.from('2026-03-25T23:30:00Z').epochMilliseconds / 1000
    const far = promised('a', '2026-03-26', { when: { on: '2026-03-26', zone: 'Pacific/Auckland' } })
    expect(days(promisesOf([far], today, late).due)).toEqual(['a 03-26'])
    expect(days(promisesOf([far], today).coming)).toEqual(['a 03-26'])
  })
})

describe('changing it ahead', () => {
  const at = (time: string) => Temporal.Instant.from(time).epochMilliseconds / 1000

  test('S3-4 it can be changed ahead until its day is over, and where it has an hour, until that hour', () => {
    const plain = promised('a', today)
    expect(isAhead(plain, '2026-03-26', today, at('2026-03-25T20:00:00Z'))).toBe(true)
    expect(isAhead(plain, today, today, at('2026-03-25T20:00:00Z'))).toBe(true)
    expect(isAhead(plain, '2026-03-24', today, at('2026-03-25T00:00:00Z'))).toBe(false)
    const when = { on: today, zone: 'Europe/Berlin', at: '15:00' }
    const run = promised('a', today, { when })
    expect(isAhead(run, today, today, at('2026-03-25T13:59:59Z'))).toBe(true)
    expect(isAhead(run, today, today, at('2026-03-25T14:00:00Z'))).toBe(false)
    const wholeDay = promised('a', today, { when: { on: today, zone: 'Europe/Berlin' } })
    expect(isAhead(wholeDay, today, today, at('2026-03-25T22:59:59Z'))).toBe(true)
    expect(isAhead(wholeDay, today, today, at('2026-03-25T23:00:00Z'))).toBe(false)
  })
})
