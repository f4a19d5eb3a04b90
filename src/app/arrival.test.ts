// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { comeInAddress, keepArrival, readArrival, takeArrival } from './arrival.ts'

const secret = 'Wa2Xf6aa0VNR5B0C-516cw'

beforeEach(() => sessionStorage.clear())

test('abuse 47 what the address held is read once and erased, whatever it was', () => {
  for (const hash of ['#code=AB12-CD34', `#in=${secret}.one%20two`, '#3', '#anything else']) {
    history.replaceState(null, '', `/${hash}`)
    const before = history.length
    takeArrival(location, history)
    expect(location.pathname + location.hash).toBe('/')
    expect(history.length).toBe(before)
  }
})

test('a code is handed on, and outlives a reload until it is used', () => {
  expect(readArrival('#code=AB12-CD34')).toEqual({ code: 'AB12-CD34' })
  keepArrival({ code: 'AB12-CD34' })
  expect(takeArrival(location, history)).toEqual({ code: 'AB12-CD34' })
  keepArrival({})
  expect(takeArrival(location, history)).toEqual({})
})

test('a link and its words come over from the page of the link, in any spelling, and are never stored', () => {
  for (const words of ['one two three four', 'más ánimo, sí: ñandú', '100 % sure', '']) {
    const arrival = readArrival(comeInAddress(secret, words).slice(1))
    expect(arrival).toEqual({ link: { secret, words } })
    keepArrival(arrival)
  }
  expect(sessionStorage.length).toBe(0)
  expect(readArrival(`#in=${secret}.%E0%A4%A`)).toEqual({ link: { secret, words: '%E0%A4%A' } })
})

test('what is no code and no whole link is nothing', () => {
  for (const hash of ['', '#', '#code=', '#code=<b>', '#in=short.words', `#in=${secret}`, '#main'])
    expect(readArrival(hash)).toEqual({})
})
