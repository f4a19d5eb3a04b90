import { defineConfig } from 'vitest/config'

/** Journeys of people through a real browser: one after the other, with time to be slow. */
export default defineConfig({
  test: {
    include: ['test/journeys/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
})
