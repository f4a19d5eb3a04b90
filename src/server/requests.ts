/** What every request goes through before a handler sees it: where it came from, its size, its shape. */
import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import { refuse } from './answers.ts'
import type { SignedIn } from './sign-ins.ts'

/** The bindings are absent when a test asks without a socket. */
export type Env = { Bindings: Partial<HttpBindings>; Variables: { who: SignedIn } }
export type Asked = Context<Env>
export type Handle = (asked: Asked) => Promise<Response> | Response

export const kib = 1024

/**
 * Reads a JSON body of at most `limit` bytes and of exactly this shape. The length must be said in advance, as every
 * browser does, so that nothing larger is ever taken in.
 */
export function taking<S extends v.GenericSchema>(
  schema: S,
  limit: number,
  handle: (asked: Asked, body: v.InferOutput<S>) => Promise<Response> | Response,
): Handle {
  return async (asked) => {
    const length = asked.req.header('content-length')
    if (asked.req.header('transfer-encoding') || Number(length) > limit) return refuse('too-large')
    if (!/^application\/json(?:;|$)/.test(asked.req.header('content-type') ?? '')) return refuse('malformed')
    const body = v.safeParse(schema, parseJson(await textOf(asked)))
    return body.success ? handle(asked, body.output) : refuse('malformed')
  }
}

/**
 * What changes something must come from our own pages. Browsers say so in Sec-Fetch-Site, older ones in Origin; a
 * client that says neither is no browser, and carries nobody's cookie by accident.
 */
export function fromOurPages(origin: () => string): MiddlewareHandler<Env> {
  return async (asked, next) => {
    const reading = ['GET', 'HEAD'].includes(asked.req.method)
    return reading || isOurs(asked, origin()) ? next() : refuse('not-found')
  }
}

function isOurs(asked: Asked, origin: string): boolean {
  const site = asked.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  return [undefined, origin].includes(asked.req.header('origin'))
}

/** Nothing when whoever sent it went away halfway. */
async function textOf(asked: Asked): Promise<string> {
  return asked.req.text().catch(() => '')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
