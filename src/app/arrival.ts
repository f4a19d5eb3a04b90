/**
 * What the address carried behind its `#`: a code for a first account, or a link that someone gave together with its
 * four words. It is read once, before anything else runs, and erased from the address at once. A link stays in memory;
 * a code also outlives a reload, as the letter does that was begun with it, and ends with the tab.
 */

export type Arrival = {
  /** A code that lets one open an account here. */
  readonly code?: string
  /** An invitation that was opened and answered; `words` as they were typed. */
  readonly link?: { readonly secret: string; readonly words: string }
}

/** Reads the address and erases it. Anything it does not know is erased as well. */
export function takeArrival(address: Location, past: History): Arrival {
  const { hash } = address
  past.replaceState(null, '', '/')
  const code = sessionStorage.getItem(kept)
  return code === null ? readArrival(hash) : { code, ...readArrival(hash) }
}

export function keepArrival({ code }: Arrival): void {
  if (code === undefined) sessionStorage.removeItem(kept)
  else sessionStorage.setItem(kept, code)
}

export function readArrival(hash: string): Arrival {
  const code = /^#code=([\w-]{1,32})$/.exec(hash)?.[1]
  if (code) return { code }
  const [, secret, words] = /^#in=([\w-]{22})\.(.{0,400})$/.exec(hash) ?? []
  return secret && words !== undefined ? { link: { secret, words: spelled(words) } } : {}
}

/** The address of the app for someone who comes in from an invitation. */
export function comeInAddress(secret: string, words: string): string {
  return `/#in=${secret}.${encodeURIComponent(words)}`
}

function spelled(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

const kept = 'sign-up-code'
