/**
 * Every pair of colours that a person must tell apart, in both themes, by the formula of WCAG 2.2.
 * A pair whose token is gone fails too.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Theme = 'light' | 'dark'

const tokens = new Map(
  [
    ...readFileSync('src/app/styles/tokens.css', 'utf8').matchAll(
      /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\);/gi,
    ),
  ].map(([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }]),
)

const surfaces = ['paper', 'card', 'sunk', 'letter']
const roles = ['pine', 'clay', 'honey', 'plum', 'help', 'err']

/** Text on ground: 4.5 to 1. */
const texts: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-2'].flatMap((ink) => surfaces.map((ground) => [ink, ground] as const)),
  ...roles.flatMap((role) => ['paper', 'card', `${role}-soft`].map((ground) => [role, ground] as const)),
  ...['pine', 'help'].map((role) => [role, 'sunk'] as const),
  ...roles.flatMap((role) => ['ink', 'ink-2'].map((ink) => [ink, `${role}-soft`] as const)),
  ['on-pine', 'pine'],
  ['on-help', 'help'],
  ['paper', 'ink'],
]

/** Edges of controls, signs and the ring: 3 to 1. */
const edges: readonly (readonly [string, string])[] = [
  ...surfaces.map((ground) => ['line', ground] as const),
  ...surfaces.map((ground) => ['door-ledge', ground] as const),
  ...roles.flatMap((role) => ['paper', 'card'].map((ground) => [role, ground] as const)),
  ...surfaces.map((ground) => ['focus-ring', ground] as const),
  ['focus-ring', 'focus-halo'],
  ['pine', 'pine-soft'],
  ['door-light', 'door-leaf'],
]

const both = ['light', 'dark'] as const

test('the tokens were read', () => {
  expect(tokens.size).toBeGreaterThan(30)
})

test('the formula knows black from white and a grey from itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#777777')).toBe(1)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

test.each(both.flatMap((theme) => texts.map((pair) => [theme, ...pair] as const)))(
  'WCAG 1.4.3 %s: text %s on %s',
  (theme, ink, ground) => {
    expect(contrast(paint(ink, theme), paint(ground, theme))).toBeGreaterThanOrEqual(4.5)
  },
)

test.each(both.flatMap((theme) => edges.map((pair) => [theme, ...pair] as const)))(
  'WCAG 1.4.11 %s: edge %s on %s',
  (theme, edge, ground) => {
    expect(contrast(paint(edge, theme), paint(ground, theme))).toBeGreaterThanOrEqual(3)
  },
)

function paint(name: string, theme: Theme): string {
  const token = tokens.get(name)
  if (!token) throw new Error(`--${name} is not in tokens.css`)
  return token[theme]
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
