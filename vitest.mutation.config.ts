import { defineConfig } from 'vitest/config'

/** What Stryker runs against each mutant: the proofs of the domain, with fewer random histories. */
export default defineConfig({
  test: {
    include: ['src/domain/**/*.test.ts'],
    env: { HALFDOOR_RUNS: '60' },
    testTimeout: 60_000,
  },
})
