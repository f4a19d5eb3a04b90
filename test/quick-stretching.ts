/** The costs of src/vault/stretching.ts, for tests that are about something else: as little as Argon2 allows. */
export const passphraseStretching = { 'argon2id-custom': { iterations: 1, memory: 8, parallelism: 1 } }
export const spokenStretching = { memoryKiB: 8, passes: 1 }
