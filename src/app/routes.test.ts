import { expect, test } from 'vitest'
import { hrefTo, placeAt, forgetPlaces, screenNames } from './place.ts'
import { placeFor } from './place-for.ts'
import { routes } from './routes.ts'

test('every screen is in the table, and its code is there', async () => {
  for (const name of screenNames) expect(await routes[name].load(), name).toBeTypeOf('function')
})

test('abuse 38 a locked app shows the lock, or pages with nothing of anybody on them', () => {
  const shown = screenNames.map((screen) => placeFor({ screen }, 'locked', true).screen)
  expect(new Set(shown)).toEqual(new Set(['lock', 'safety', 'privacy']))
})

test('who is not signed in stands on no page that is somebody’s', () => {
  for (const screen of screenNames) {
    for (const invited of [false, true]) {
      const { openTo } = routes[placeFor({ screen }, 'out', invited).screen]
      expect(openTo === 'anyone' || (openTo === 'invited' && invited), screen).toBe(true)
    }
  }
})

test('after the lock one stands where one was', () => {
  const wanted = { screen: 'letter', draft: 'd' } as const
  expect(placeFor(wanted, 'locked', false)).toEqual({ screen: 'lock' })
  expect(placeFor(wanted, 'open', false)).toBe(wanted)
})

test('who signs in comes to Today, or first to the door a link led to', () => {
  for (const screen of ['front', 'sign-in', 'begin-letter', 'lock'] as const) {
    expect(placeFor({ screen }, 'open', false)).toEqual({ screen: 'today' })
    expect(placeFor({ screen }, 'open', true)).toEqual({ screen: 'come-in' })
  }
  expect(placeFor({ screen: 'come-in' }, 'open', false)).toEqual({ screen: 'today' })
})

test('abuse 47 an address in a link says nothing of where it leads, and the frame alone can read it', () => {
  const place = { screen: 'person', person: 'p' } as const
  const href = hrefTo(place)
  expect(href).toMatch(/^#\d+$/)
  expect(hrefTo({ ...place })).toBe(href)
  expect(placeAt(href)).toEqual(place)
  for (const other of ['#main', '/help.html', '#999', null]) expect(placeAt(other)).toBeUndefined()
  forgetPlaces()
  expect(placeAt(href)).toBeUndefined()
})
