import { defineConfig } from 'vitest/config'

/** Journeys of people through a real browser: two at a time, with time to be slow. Files share a worker's browser. */
export default defineConfig({
  test: {
    include: ['test/journeys/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    isolate: false,
  },
})
