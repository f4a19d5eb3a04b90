/**
 * The import table: which folder may import which, and which packages.
 * This file is the table; a change here is a change of the design.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMPUTED, filesUnder, isProof, readSource, type Source } from './source.ts'

interface Row {
  readonly folders: readonly string[]
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[]
  readonly packages: readonly string[]
}

const TABLE: Readonly<Record<string, Row>> = {
  domain: { folders: [], packages: [] },
  practice: { folders: ['domain'], packages: ['valibot'] },
  guide: { folders: [], packages: [] },
  wire: { folders: ['domain'], packages: ['valibot'] },
  log: { folders: ['domain'], packages: [] },
  referee: { folders: ['domain', 'log'], packages: [] },
  server: {
    folders: ['domain', 'wire', 'log', 'referee'],
    packages: [
      'node:',
      'hono',
      '@hono/node-server',
      'pg',
      'pino',
      'prom-client',
      'rate-limiter-flexible',
      'smol-toml',
      'valibot',
      '@serenity-kit/opaque',
    ],
  },
  vault: {
    folders: ['domain', 'practice', 'wire', 'log', 'referee'],
    packages: [
      '@noble/ciphers',
      '@noble/curves',
      '@noble/hashes',
      '@hpke/core',
      'idb',
      'valibot',
      '@serenity-kit/opaque',
    ],
  },
  app: {
    folders: ['practice', 'guide', 'vault'],
    types: ['domain'],
    packages: ['preact', 'uqr', 'temporal-polyfill', 'ical-generator'],
  },
}

const PURE = ['domain', 'practice', 'guide', 'wire', 'log', 'referee']

/** The only doors to a cipher. */
const CIPHER_DOORS: readonly (readonly [what: RegExp, doors: readonly string[]])[] = [
  [/^(@noble\/|@hpke\/)/, ['src/vault/seal.ts', 'src/vault/seal-at-once.ts']],
  [/^node:crypto$/, ['src/server/sign.ts']],
  [/^@serenity-kit\/opaque/, ['src/vault/opaque-worker.ts', 'src/server/opaque.ts']],
]

/** A call of the outer world's fetch, not of a method or a parameter of that name. */
const FETCHES = /(?<![.\w])fetch\((?!\w+:)/

const VAGUE = /^(utils?|helpers|common|shared|misc|types|index)$/

const sources = filesUnder('src', /\.tsx?$/).map(readSource)
const product = sources.filter(({ file }) => !isProof(file))

describe('the import table', () => {
  test('it read the tree', () => {
    const folders = new Set(product.map(({ file }) => folderOf(file)))
    expect(product.length).toBeGreaterThan(100)
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(300)
    for (const name of readdirSync('src')) {
      if (filesUnder(join('src', name), /\.tsx?$/).length > 0) expect(folders).toContain(name)
    }
  })

  test('every folder of src has a row', () => {
    expect(readdirSync('src').filter((name) => !(name in TABLE))).toEqual([])
  })

  test('imports go up the list only', () => {
    expect(product.flatMap(strayImports)).toEqual([])
  })

  test('proofs import the product and packages that package.json names', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const known = ['node:', ...Object.keys(dependencies), ...Object.keys(devDependencies)]
    const strays = sources
      .filter(({ file }) => isProof(file))
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ from }) => !from.startsWith('.') && !isFrom(from, known))
          .map(({ from }) => `${file} imports ${from}`),
      )
    expect(strays).toEqual([])
  })

  test('an import that cannot be read stands in one file, which runs its Worker without a browser', () => {
    const computed = product.filter(({ imports }) => imports.some(({ from }) => from === COMPUTED))
    expect(computed.map(({ file }) => file).filter((file) => file !== 'src/vault/opaque.ts')).toEqual([])
  })

  test('no product file imports a proof or leaves src', () => {
    const strays = product.flatMap((source) =>
      relativeImports(source)
        .filter(({ target }) => isProof(target) || !target.startsWith('src/'))
        .map(({ target }) => `${source.file} imports ${target}`),
    )
    expect(strays).toEqual([])
  })

  test('every relative import names a file that is there', () => {
    const strays = product.flatMap((source) =>
      relativeImports(source)
        .filter(({ target }) => !existsSync(target.replace(/\?.*$/, '')))
        .map(({ target }) => `${source.file} imports ${target}`),
    )
    expect(strays).toEqual([])
  })
})

describe('the doors', () => {
  test('a cipher is imported through its door alone', () => {
    const strays = product.flatMap(({ file, imports }) =>
      imports
        .filter(({ from }) => CIPHER_DOORS.some(([what, doors]) => what.test(from) && !doors.includes(file)))
        .map(({ from }) => `${file} imports ${from}`),
    )
    expect(strays).toEqual([])
  })

  test('WebCrypto seals and signs behind the same doors', () => {
    expect(usersOf('crypto.subtle', ['src/vault/seal.ts', 'src/server/sign.ts'])).toEqual([])
  })

  test('only the vault speaks to the network', () => {
    const speaks = product.filter(
      ({ file }) => folderOf(file) !== 'vault' && file !== 'src/app/service-worker.ts',
    )
    const strays = speaks.filter(({ uses, text }) => uses.has('fetch') && FETCHES.test(text))
    const byAnotherName = [
      'globalThis.fetch',
      'window.fetch',
      'XMLHttpRequest',
      'WebSocket',
      'navigator.sendBeacon',
    ]
    const others = speaks.filter(({ uses }) => byAnotherName.some((name) => uses.has(name)))
    expect([...strays, ...others].map(({ file }) => file)).toEqual([])
  })

  test('abuse 1 the server has no way to write to anyone by itself', () => {
    const outward = /^node:(https|http2|net|tls|dgram|dns)|^(nodemailer|web-push)/
    const strays = product
      .filter(({ file }) => folderOf(file) === 'server')
      .flatMap(({ file, imports, uses, text }) => [
        ...imports
          .filter(({ from, typeOnly }) => outward.test(from) && !typeOnly)
          .map(({ from }) => `${file} imports ${from}`),
        ...['http.request', 'http.get', 'WebSocket']
          .filter((way) => uses.has(way))
          .map((way) => `${file} uses ${way}`),
        ...(FETCHES.test(text) ? [`${file} fetches`] : []),
      ])
    expect(strays).toEqual([])
  })

  test('the app names no host but this computer, one place to leave to, and where the BARC-10 comes from', () => {
    const known = new Set(['localhost', 'www.w3.org', 'www.phenxtoolkit.org'])
    const hosts = product
      .filter(({ file }) => folderOf(file) === 'app')
      .flatMap(({ file, strings }) =>
        strings
          .flatMap((text) => [...text.matchAll(/\bhttps?:\/\/([\w.-]+)/g)].map(([, host]) => host))
          .filter((host) => !known.has(host ?? ''))
          .map((host) => `${host} in ${file}`),
      )
    expect([...new Set(hosts)].slice(1)).toEqual([])
  })
})

describe('the shape of files', () => {
  test.each(PURE)('%s has no clock and no chance', (folder) => {
    const names = [
      'Date',
      'Math.random',
      'Temporal.Now',
      'performance',
      'crypto.getRandomValues',
      'setTimeout',
    ]
    const strays = product
      .filter(({ file }) => folderOf(file) === folder)
      .flatMap(({ file, uses }) =>
        names.filter((name) => uses.has(name)).map((name) => `${file} uses ${name}`),
      )
    expect(strays).toEqual([])
  })

  test('no file in src is over 300 lines', () => {
    const long = filesUnder('src', /\.(tsx?|css)$/)
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  test('every name says what it holds', () => {
    const parts = filesUnder('src', /./).flatMap((file) =>
      file
        .split('/')
        .slice(1)
        .map((part) => ({ file, part })),
    )
    const vague = parts.filter(({ part }) => VAGUE.test(part.replace(/(\.\w+)+$/, '')))
    const shouting = parts.filter(({ part }) => !/^[a-z0-9][a-z0-9.-]*$/.test(part))
    expect([...vague, ...shouting].map(({ file }) => file)).toEqual([])
  })

  test('exports have names', () => {
    expect(sources.filter(({ defaultExport }) => defaultExport).map(({ file }) => file)).toEqual([])
  })

  test('no comment switches a judge off without a reason, or puts work off', () => {
    const remarks = sources.flatMap(({ file, comments }) => comments.map((comment) => ({ file, comment })))
    const strays = remarks.filter(
      ({ comment }) =>
        /Stryker (disable|restore)|\b(TODO|FIXME|HACK|XXX)\b|@ts-(ignore|nocheck)/.test(comment) ||
        (/(oxlint|eslint)-disable|@ts-expect-error/.test(comment) && !/ (--|:) ?\S+/.test(comment)),
    )
    expect(remarks.length).toBeGreaterThan(10)
    expect(strays).toEqual([])
  })
})

function strayImports(source: Source): readonly string[] {
  const own = folderOf(source.file)
  const row = TABLE[own]
  if (!row) return [`${source.file} is in no folder of the table`]
  const packages = source.imports
    .filter(({ from }) => !from.startsWith('.') && from !== COMPUTED && !isFrom(from, row.packages))
    .map(({ from }) => `${source.file} imports ${from}`)
  const folders = relativeImports(source)
    .filter(({ target, typeOnly }) => {
      const folder = folderOf(target)
      return folder !== own && !row.folders.includes(folder) && !(typeOnly && row.types?.includes(folder))
    })
    .map(({ target }) => `${source.file} imports ${target}`)
  return [...packages, ...folders]
}

function relativeImports({ file, imports }: Source) {
  return imports
    .filter(({ from }) => from.startsWith('.'))
    .map(({ from, typeOnly }) => ({ target: relative('.', join(dirname(file), from)), typeOnly }))
}

function isFrom(from: string, packages: readonly string[]): boolean {
  return packages.some((name) => from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`))
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? basename(file)
}

function usersOf(name: string, except: readonly string[]): readonly string[] {
  return product.filter(({ file, uses }) => uses.has(name) && !except.includes(file)).map(({ file }) => file)
}
