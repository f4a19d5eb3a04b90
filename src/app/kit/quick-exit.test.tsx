// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { leaveNow, noTaps, tapped, watchLeaving } from './leave-now.ts'
import { QuickExit } from './quick-exit.tsx'

const words = { leaveNow: 'Leave now', pressed: ['Two more.', 'One more.'] as const }

let place: HTMLElement
let gone: string[]
let onLeave: () => void

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
  gone = []
  onLeave = () => gone.push(document.documentElement.hidden ? 'keys, behind a blank page' : 'keys')
  vi.spyOn(window.location, 'replace').mockImplementation((to) => void gone.push(String(to)))
  vi.spyOn(window.location, 'reload').mockImplementation(() => void gone.push('afresh'))
})

afterEach(() => {
  void act(() => render(null, place))
  place.remove()
  document.documentElement.hidden = false
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function show(more: { quiet?: boolean; shiftOff?: boolean; target?: string } = {}) {
  void act(() => render(<QuickExit words={words} onLeave={onLeave} {...more} />, place))
}

function press(key: string, times = 1) {
  void act(() => {
    for (let time = 0; time < times; time++) {
      for (const type of ['keydown', 'keyup']) document.dispatchEvent(new KeyboardEvent(type, { key }))
    }
  })
}

describe('leaving', () => {
  test('H1-6 the page is blank before the keys go, and the address goes last', () => {
    show({ target: 'https://example.org/' })
    place.querySelector('a')?.click()
    expect(gone).toEqual(['keys, behind a blank page', 'https://example.org/'])
  })

  test('H1-6 the address goes even when the keys cannot be dropped', () => {
    const broken = () => {
      throw new Error('no keys')
    }
    expect(() => leaveNow({ onLeave: broken })).toThrow('no keys')
    expect(gone).toEqual(['https://www.weather.gov/'])
    expect(document.documentElement.hidden).toBe(true)
  })

  test('H1-6 it is a plain link before any script runs, and tells no one where it came from', () => {
    show()
    const link = place.querySelector('a')
    expect([link?.getAttribute('href'), link?.rel]).toEqual(['https://www.weather.gov/', 'noreferrer'])
  })

  test('H1-6 another tab leaves too', async () => {
    const stop = watchLeaving(() => ({ onLeave, target: 'https://example.org/' }))
    const tab = new BroadcastChannel('halfdoor')
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel of one origin has no target
    tab.postMessage('leave')
    await vi.waitFor(() => expect(gone).toEqual(['keys, behind a blank page', 'https://example.org/']))
    tab.close()
    stop()
  })

  test('abuse 48 a page that is put away is blank, and coming back starts afresh', () => {
    const stop = watchLeaving(() => ({ onLeave }))
    window.dispatchEvent(new Event('pagehide'))
    expect(document.documentElement.hidden).toBe(true)
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(gone).toEqual(['afresh'])
    stop()
  })
})

describe('Shift three times', () => {
  test('H1-6 leaves, and says so on the way', () => {
    show()
    press('Shift')
    expect(place.querySelector('[role="status"]')?.textContent).toBe('Two more.')
    expect(place.querySelectorAll('.dots .on')).toHaveLength(1)
    press('Shift')
    expect(place.querySelector('[role="status"]')?.textContent).toBe('One more.')
    press('Shift')
    expect(gone).toEqual(['keys, behind a blank page', 'https://www.weather.gov/'])
  })

  test('H1-6 the quiet option hides the link and keeps Shift', () => {
    show({ quiet: true })
    expect(place.querySelector('a')).toBeNull()
    press('Shift', 3)
    expect(gone).toHaveLength(2)
  })

  test('H1-6 it can be turned off', () => {
    show({ shiftOff: true })
    press('Shift', 3)
    expect(gone).toEqual([])
  })

  test('H1-6 after five seconds the first press is forgotten', () => {
    vi.useFakeTimers()
    show()
    press('Shift', 2)
    void act(() => void vi.advanceTimersByTime(5001))
    expect(place.querySelector('[role="status"]')?.textContent).toBe('')
    press('Shift')
    expect(gone).toEqual([])
  })

  test('H1-6 writing capital letters is no way out', () => {
    show()
    for (const letter of ['A', 'B', 'C']) {
      void act(() => {
        for (const [type, key] of [
          ['keydown', 'Shift'],
          ['keydown', letter],
          ['keyup', letter],
          ['keyup', 'Shift'],
        ]) {
          document.dispatchEvent(new KeyboardEvent(type ?? '', { key: key ?? '' }))
        }
      })
    }
    expect(gone).toEqual([])
  })

  test('H1-6 only presses within five seconds of each other are counted', () => {
    const tap = (taps: typeof noTaps, at: number) =>
      tapped(tapped(taps, { type: 'keydown', key: 'Shift', timeStamp: at }), {
        type: 'keyup',
        key: 'Shift',
        timeStamp: at,
      })
    expect(tap(tap(tap(noTaps, 0), 2000), 4999).at).toHaveLength(3)
    expect(tap(tap(tap(noTaps, 0), 2000), 5000).at).toHaveLength(2)
  })
})
