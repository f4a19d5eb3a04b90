import { defineConfig } from 'vitest/config'

/** Files that put something in the place of a module. */
const apart = ['test/faults.test.ts']
const all = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts']

/**
 * Everything that needs no browser. Journeys are run by test/all.ts, after these. Files share a worker, because each
 * would otherwise begin with a third of a second of loading the same modules anew.
 */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    testTimeout: 120_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: all, exclude: ['test/journeys/**', ...apart], isolate: false },
      },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
})
