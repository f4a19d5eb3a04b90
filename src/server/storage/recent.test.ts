import { expect, test } from 'vitest'
import { recent } from './recent.ts'

test('what was asked for longest ago is let go, and loaded again when it is asked for', () => {
  const loaded: string[] = []
  const known = recent(2, (key: string) => {
    loaded.push(key)
    return key === 'nobody' ? undefined : `the ${key}`
  })

  for (const key of ['a', 'b', 'a', 'c', 'a', 'b', 'nobody', 'nobody']) known.get(key)
  expect(loaded).toEqual(['a', 'b', 'c', 'b', 'nobody', 'nobody'])

  known.clear()
  expect(known.get('a')).toBe('the a')
  expect(loaded).toHaveLength(7)
})
