/**
 * How often something may be tried, counted in memory. Acts are counted by account, never by address: two people may
 * share a house. Addresses are known only as a hash whose salt is thrown away every day.
 */
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { dayOf, type Day, type Instant } from '../domain/vocabulary.ts'
import { tup } from '../wire/tup.ts'
import type { Asked } from './requests.ts'
import { hmac, type Random } from './sign.ts'

/** So many in so many seconds. Leaving, resting and closing have a purse of their own: nothing else can empty it. */
const allowances = {
  acts: { points: 600, duration: 600 },
  protective: { points: 600, duration: 600 },
  spaces: { points: 20, duration: 86_400 },
  handouts: { points: 20, duration: 86_400 },
  credentials: { points: 60, duration: 3600 },
  ways: { points: 20, duration: 86_400 },
  'sign-up': { points: 20, duration: 3600 },
  'sign-in': { points: 12, duration: 900 },
} as const

export type Kind = keyof typeof allowances
export type Limits = {
  readonly allows: (kind: Kind, key: string) => Promise<boolean>
  /** Where a request came from, as today's hash. */
  readonly visitor: (asked: Asked) => string
}

export type LimitsNeeds = {
  readonly clock: () => Instant
  readonly random: Random
  /** True behind a proxy on this machine or its network, which then says who asks. */
  readonly proxied: boolean
  /** Multiplies every allowance; for measuring. */
  readonly generosity?: number
}

export function openLimits({ clock, random, proxied, generosity = 1 }: LimitsNeeds): Limits {
  const counters = new Map<Kind, RateLimiterMemory>()
  for (const [kind, { points, duration }] of Object.entries(allowances)) {
    counters.set(kind as Kind, new RateLimiterMemory({ points: points * generosity, duration }))
  }
  const saltOf = dailySalt(clock, random)
  return {
    async allows(kind, key) {
      try {
        await counters.get(kind)?.consume(key)
        return true
      } catch (refusal) {
        if (refusal instanceof Error) throw refusal
        return false
      }
    },
    visitor: (asked) => hmac(saltOf(), tup(addressOf(asked, proxied))).toString('base64url'),
  }
}

function dailySalt(clock: () => Instant, random: Random): () => Uint8Array {
  let salt: { readonly day: Day; readonly bytes: Uint8Array } | undefined
  return () => {
    const day = dayOf(clock())
    if (salt?.day !== day) salt = { day, bytes: random(32) }
    return salt.bytes
  }
}

/** The last hop a proxy named, and only when a proxy is near: anybody can write that header. */
function addressOf(asked: Asked, proxied: boolean): string {
  const address = asked.env?.incoming?.socket.remoteAddress ?? ''
  if (!proxied || !near.test(address)) return address
  return asked.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? address
}

const near = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/
