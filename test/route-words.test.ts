/** A screen finds the words it reads: its route names every group that the screen or a part of it speaks of. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { groups } from '../src/app/messages/groups.ts'
import { screenNames } from '../src/app/place.ts'
import { routes } from '../src/app/routes.ts'

const names = Object.keys(groups.en)

test('every route names the groups of words its screen reads, and no other', () => {
  const files = ['routes', 'helper-routes', 'taking-routes'].map((name) => `src/app/${name}.ts`)
  const table = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const read = screenNames.map((name) => {
    const key = name.includes('-') ? `'${name}'` : name
    const [, from = ''] =
      new RegExp(String.raw`\n {2}${key}: \{[^}]*?import\('\./(screens/[\w-]+\.tsx)'\)`).exec(table) ?? []
    return [name, groupsReadIn(join('src/app', from))] as const
  })
  const named = screenNames.map((name) => [name, [...(routes[name].words ?? [])].sort()] as const)
  expect(Object.fromEntries(named)).toEqual(Object.fromEntries(read))
})

test('looking for groups finds each way in which a screen takes its words', () => {
  expect(groupsIn('t.talk.room')).toEqual(['talk'])
  expect(groupsIn('screen.t.guide, t.people, at.door')).toEqual(['guide'])
  expect(groupsIn('function F({ t: { together, letter: { draft } } }: ScreenProps)')).toEqual([
    'letter',
    'together',
  ])
  expect(groupsIn('function f({ alone: { alone: words }, talk }: Messages)')).toEqual(['alone', 'talk'])
  expect(groupsIn("type Words = Messages['harms']['check'] | ScreenProps['t']['limits']")).toEqual([
    'harms',
    'limits',
  ])
})

/** Of the screen and all it imports that is drawn, in the order of the alphabet. */
function groupsReadIn(screen: string): readonly string[] {
  const files = new Set([screen])
  for (const file of files) {
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const next = join(dirname(file), from)
      const inside = !relative('src/app', next).startsWith('..') && !next.includes('/messages/')
      if (inside && existsSync(next)) files.add(next)
    }
  }
  const found = [...files].flatMap((file) => groupsIn(readFileSync(file, 'utf8')))
  return [...new Set(found)].sort()
}

/** Read straight, by type, or taken apart. */
function groupsIn(source: string): readonly string[] {
  const parts = new Set(
    [...source.matchAll(/\bt: (\{[^;]*?\}): |(\{[^;]*?\}): Messages\b/g)].flatMap(
      ([, own = '', whole = '']) => topKeys(own || whole),
    ),
  )
  return names
    .filter(
      (name) =>
        new RegExp(String.raw`\bt\.${name}\b|(?:Messages|\['t'\])\['${name}'\]`).test(source) ||
        parts.has(name),
    )
    .sort()
}

/** The names that a pattern takes from what it takes apart. */
function topKeys(pattern: string): readonly string[] {
  let depth = 0
  const top = [...pattern].filter((sign) => {
    if (sign === '{') depth++
    const here = depth === 1
    if (sign === '}') depth--
    return here
  })
  return top
    .join('')
    .split(/[{},]/)
    .map((part) => part.split(':')[0]?.trim() ?? '')
}
