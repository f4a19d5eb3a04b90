/**
 * The shapes of the wire, pinned. When one of these changes, an older browser, device or export may no longer be
 * understood: raise the number in version.ts, keep reading what is stored, and then write the new print here.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type ESTree, parseSync } from 'vite'
import { expect, test } from 'vitest'
import { parseAct, parseBirth, parseStatement } from './acts.ts'
import { canon } from './canon.ts'
import { parseCourierEntry, writeCourierEntry } from './courier.ts'
import {
  actOf,
  birth,
  courierMoves,
  he,
  memberMoves,
  selfBirth,
  signature,
  sittingBirth,
  space,
  statement,
  yesesTo,
} from './examples.contract.ts'
import { routeExamples } from './route-examples.contract.ts'
import { protocol } from './version.ts'

/** Prints of protocol 1: of the shapes as they are written, and of one example of everything that is said. */
const pinned = {
  'acts.ts': 'cOdIeq0FDzteS06BM6WOs5',
  'credential.ts': 'Vcupa7BsxPbkTTULkORnVa',
  'courier.ts': 'IqAgvHWjcy2dABh6XqmFdx',
  'labels.ts': 'gWB7aQaPDrUWJaQpFeWCm6',
  'routes.ts': 'LenfXx70P419k_m74w_78z',
  'shapes.ts': 'iHAJ1PYM_eEZYpApROt2pR',
  'ways.ts': 'ZjhfzWj5tLSgKhVgpA2zKs',
  examples: '3TUGvn8yLjkdG6L1nlAPsW',
}

const print = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** The shapes that a file declares, whatever its comments, its types, its line breaks and what its functions do with them. */
function said(file: string): string {
  const { program } = parseSync(file, readFileSync(`src/wire/${file}`, 'utf8'))
  const body = program.body.filter(
    (one) => file === 'shapes.ts' || declares(one.type === 'ExportNamedDeclaration' ? one.declaration : one),
  )
  const places = new Set([
    'start',
    'end',
    'range',
    'loc',
    'raw',
    'typeAnnotation',
    'returnType',
    'typeArguments',
    'typeParameters',
  ])
  return JSON.stringify(body, (key, value: unknown) => {
    if (places.has(key)) return undefined
    const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined
    return type === 'TSTypeAliasDeclaration' || type === 'ImportDeclaration' ? undefined : value
  })
}

/** In shapes.ts functions make shapes too; elsewhere they only read them. */
function declares(node: ESTree.Node | null): boolean {
  return node?.type === 'VariableDeclaration'
}

function examples(): readonly string[] {
  const acts = memberMoves.map((did) => canon(actOf(did)))
  const courier = courierMoves.map((did) =>
    writeCourierEntry({
      space,
      stream: did.move === 'handed' || did.move === 'withdrawn' ? `${he}/tray` : 'record',
      did,
      ...(did.move === 'handed' ? { carried: { statement: canon(statement), ssig: signature } } : {}),
      ...(did.move === 'agreed' ? { yeses: yesesTo(did.first) } : {}),
    }),
  )
  const births = [birth, selfBirth, sittingBirth].map(canon)
  expect(acts.filter((text) => !parseAct(text))).toEqual([])
  expect(courier.filter((text) => !parseCourierEntry(text))).toEqual([])
  expect(births.filter((text) => !parseBirth(text))).toEqual([])
  expect(parseStatement(canon(statement))).toBeDefined()
  return [...acts, ...courier, ...births, canon(statement), canon(routeExamples)]
}

test('I10 the shapes of the wire are those of protocol 1', () => {
  expect(protocol).toBe(1)
  const files = Object.keys(pinned).filter((name) => name.endsWith('.ts'))
  const found = Object.fromEntries(files.map((file) => [file, print(said(file))]))
  expect(
    { ...found, examples: print(examples().join('\n')) },
    'a shape of the wire has changed: see the top of this file',
  ).toEqual(pinned)
})

test('I10 a print sees a changed shape, and passes over comments and line breaks', () => {
  expect(said('shapes.ts').length).toBeGreaterThan(1000)
  expect(said('shapes.ts')).toContain('safeInteger')
  expect(said('shapes.ts')).not.toContain('canonical base64url')
})
