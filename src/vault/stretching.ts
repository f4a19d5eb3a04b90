/** What it costs to try one passphrase (RFC 9106). Tests that are about something else pay less, see vitest.config.ts. */

/** For signing up and in: 64 MiB and three passes, RFC 9106's second choice, the one that phones can do. */
export const passphraseStretching = 'memory-constrained'

/** For a slot that its device's own key guards as well, and for spoken words: 19 MiB and two passes. */
export const spokenStretching = { memoryKiB: 19_456, passes: 2 }
