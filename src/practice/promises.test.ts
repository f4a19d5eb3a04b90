import { expect, test } from 'vitest'
import { promisesOf } from './promises.ts'
import { marks, type Mark, type PageWords } from './pages.ts'

const today = '2026-03-25'
const promise = (id: string, due: string): PageWords => ({ kind: 'promise', id, act: `Act ${id}`, due })
const mark = (of: string, mark: Mark, on = today): PageWords => ({
  kind: 'mark',
  id: `${of}${mark}`,
  promise: of,
  mark,
  on,
})
const ids = (shown: readonly { readonly promise: { readonly id: string } }[]) =>
  shown.map(({ promise }) => promise.id)

test('S3-1 what is due stands first, then what is coming, each by its day', () => {
  const pages = [
    promise('b', '2026-03-27'),
    promise('a', today),
    promise('c', '2026-03-20'),
    promise('d', '2026-03-26'),
  ]
  const { due, coming, shelf } = promisesOf(pages, today)
  expect([ids(due), ids(coming), ids(shelf)]).toEqual([['c', 'a'], ['d', 'b'], []])
})

test('S3-1 every mark takes a promise to the shelf alike; the later mark stands beside the earlier', () => {
  for (const one of marks) {
    const { due, shelf } = promisesOf([promise('a', today), mark('a', one)], today)
    expect([due, shelf]).toEqual([[], [{ promise: promise('a', today), mark: one, markedOn: today }]])
  }
  const pages = [promise('a', today), mark('a', 'told', '2026-03-25'), mark('a', 'kept', '2026-03-26')]
  expect(promisesOf(pages, '2026-03-26').shelf).toMatchObject([{ mark: 'kept', markedOn: '2026-03-26' }])
})

test('S3-1 twelve weeks of acts stand on the shelf, the newest first, and no number says how many', () => {
  const pages = ['2025-12-30', '2025-12-31', '2026-01-01', '2026-03-24'].flatMap((due) => [
    promise(due, due),
    mark(due, 'kept'),
  ])
  const { shelf, ...rest } = promisesOf(pages, today)
  expect(ids(shelf)).toEqual(['2026-03-24', '2026-01-01', '2025-12-31'])
  expect(Object.keys(rest).sort()).toEqual(['coming', 'due'])
  expect(JSON.stringify([shelf, rest])).not.toMatch(/:\s*\d/)
})

test('S3-1 marks of promises that are gone, and other pages, change nothing', () => {
  const pages: readonly PageWords[] = [
    mark('gone', 'kept'),
    { kind: 'opened', id: 'o', word: 'w', on: today },
  ]
  expect(promisesOf(pages, today)).toEqual({ due: [], coming: [], shelf: [] })
})
