/**
 * The headers of every answer: what a page from here may do, and where it may speak to. One place makes answers, so
 * none can be without them; nothing here tells one asker from another.
 */

const policy = (script: string) =>
  [
    `default-src 'none'`,
    `script-src ${script}`,
    `style-src 'self'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types halfdoor`,
  ].join('; ')

/** On everything that leaves. Sealing protocol, law 16. */
export const lawful = {
  'Content-Security-Policy': policy(`'self'`),
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
} as const

/** The worker that opens passphrases runs WebAssembly; no other file may. */
export const lawfulForWasm = {
  ...lawful,
  'Content-Security-Policy': policy(`'self' 'wasm-unsafe-eval'`),
} as const
