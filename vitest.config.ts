import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { onePage } from './checker.config.ts'

/** Files that put something in the place of a module, and files about what a passphrase costs. */
const apart = [
  'test/faults.test.ts',
  'test/stretching.test.ts',
  'src/vault/{invitations,opaque,seal,vectors}.test.ts',
]
/** Everybody else's people come in quickly: stretching a passphrase as it should be is half of the work of a test. */
const quick = {
  find: /^.*\/stretching\.ts$/,
  replacement: fileURLToPath(new URL('test/quick-stretching.ts', import.meta.url)),
}
const all = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts']

/**
 * Everything that needs no browser. Journeys are run by test/all.ts, after these. Files share a worker, because each
 * would otherwise begin with a third of a second of loading the same modules anew.
 */
export default defineConfig({
  plugins: [onePage()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: all,
          exclude: ['test/journeys/**', ...apart],
          isolate: false,
          alias: [quick],
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
})
