// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type IdleWatch, watchIdle } from './idle.ts'

const minute = 60_000
let said: string[]
let watch: IdleWatch

beforeEach(() => {
  vi.useFakeTimers()
  said = []
  watch = watchIdle({ minutes: 5, onWarn: () => said.push('asks'), onLock: () => said.push('locks') })
})

afterEach(() => {
  watch.stop()
  vi.useRealTimers()
})

const press = () => document.dispatchEvent(new KeyboardEvent('keydown'))

test('abuse 38 it asks a minute before and locks after five minutes alone', () => {
  vi.advanceTimersByTime(4 * minute - 1)
  expect(said).toEqual([])
  vi.advanceTimersByTime(1)
  expect(said).toEqual(['asks'])
  vi.advanceTimersByTime(minute)
  expect(said).toEqual(['asks', 'locks'])
  vi.advanceTimersByTime(60 * minute)
  expect(said).toEqual(['asks', 'locks'])
})

test('a touch begins the time anew', () => {
  vi.advanceTimersByTime(3 * minute)
  press()
  vi.advanceTimersByTime(4 * minute - 1)
  expect(said).toEqual([])
  vi.advanceTimersByTime(minute + 1)
  expect(said).toEqual(['asks', 'locks'])
})

test('once it has asked, only an answer counts', () => {
  vi.advanceTimersByTime(4 * minute)
  press()
  vi.advanceTimersByTime(minute - 1)
  watch.stay()
  vi.advanceTimersByTime(4 * minute - 1)
  expect(said).toEqual(['asks'])
  vi.advanceTimersByTime(minute + 1)
  expect(said).toEqual(['asks', 'asks', 'locks'])
})

test('putting the page away locks nothing by itself', () => {
  document.dispatchEvent(new Event('visibilitychange'))
  vi.advanceTimersByTime(minute)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(said).toEqual([])
})

test('abuse 38 a device that slept through the time locks before it shows a word', () => {
  vi.setSystemTime(Date.now() + 30 * minute)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(said).toEqual(['locks'])
})

test('a key pressed after the time does not save it', () => {
  vi.setSystemTime(Date.now() + 30 * minute)
  press()
  window.dispatchEvent(new Event('focus'))
  expect(said).toEqual(['locks'])
})
