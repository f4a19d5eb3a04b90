import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { onePage } from './checker.config.ts'
import { countries } from './src/practice/help/countries.ts'
import { shipped } from './src/server/help/shapes.ts'

/** Three pages, and the service worker that keeps them. Nothing is inlined: the pages' law forbids it. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  appType: 'mpa',
  build: {
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        shell: 'index.html',
        invitation: 'invitation.html',
        handout: 'handout.html',
        'service-worker': 'src/app/service-worker.ts',
      },
      output: {
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
        codeSplitting: {
          includeDependenciesRecursively: false,
          // One file instead of twenty: what both pages load at once, as the page of a link must stay light.
          groups: [
            { name: (id, modules) => (isLight(id, modules) ? 'light' : null) },
            // What the app loads at once is one file, too: many small ones pack worse.
            { name: (id, modules) => (isCore(id, modules) ? 'core' : null) },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  plugins: [onePage(), keepsHelp(), listsFiles()],
})

type Modules = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }
let light: ReadonlySet<string> | undefined

/** Everything the page of a link needs before its first word. */
function isLight(id: string, modules: Modules): boolean {
  light ??= reached(join(import.meta.dirname, 'src/app/invitation/main.tsx'), modules)
  return light.has(id) && !id.includes('/src/app/invitation/')
}

let core: ReadonlySet<string> | undefined

/** What the app needs before its first page, and no page of a link does. */
function isCore(id: string, modules: Modules): boolean {
  const [main, handout] = ['main.tsx', 'handout/main.tsx'].map((file) =>
    join(import.meta.dirname, 'src/app', file),
  )
  if (!core) {
    const ofLinks = reached(handout ?? '', modules)
    core = new Set([...reached(main ?? '', modules)].filter((one) => !ofLinks.has(one)))
  }
  return core.has(id) && id !== main && !isLight(id, modules)
}

function reached(from: string, modules: Modules): ReadonlySet<string> {
  const found = new Set([from])
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next)
  return found
}

/** Leaves the lines of the help page beside the pages, for a server whose operator adds to them. */
function keepsHelp(): Plugin {
  return {
    name: 'halfdoor-keeps-help',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: shipped, source: JSON.stringify(countries) })
    },
  }
}

/** Writes the list of files, each with its hash, into the service worker. */
function listsFiles(): Plugin {
  return {
    name: 'halfdoor-lists-files',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const built = Object.values(bundle).map((file): readonly [string, string | Uint8Array] => [
          file.fileName,
          file.type === 'chunk' ? file.code : file.source,
        ])
        const files = Object.fromEntries(
          [...built, ...filesUnder('public')]
            .filter(([path]) => isKept(path))
            .map(([path, bytes]) => [`/${path}`, hashOf(bytes)])
            .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
        )
        const worker = bundle['service-worker.js']
        if (worker?.type !== 'chunk') throw new Error('the service worker was not built')
        const list = JSON.stringify(files)
        worker.code = `const files=${list},version="${hashOf(list)}";${worker.code}`
      },
    },
  }
}

/**
 * The pages, their code, style and letters. Sign-in needs a connection, so its worker is not kept; icons neither, nor
 * the pages that have no address.
 */
function isKept(path: string): boolean {
  const left = /^(service-worker\.js|missing(-es)?\.html)$|opaque-worker/
  return /\.(html|css|js|woff2|svg)$/.test(path) && !left.test(path)
}

function filesUnder(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)])
}

function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
}
