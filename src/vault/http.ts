/** Talking to the server: one request, one parsed answer. A shape it does not know is the server's fault, never used. */
import * as v from 'valibot'
import { problem, type Problem } from '../wire/routes.ts'

export type Answer<T> =
  | { readonly type: 'answer'; readonly status: number; readonly value: T }
  | { readonly type: 'problem'; readonly problem: Problem['type'] }
  /** No answer came: the server may or may not have taken it. */
  | { readonly type: 'silence' }
  /** An answer came that no rule speaks of. */
  | { readonly type: 'garbled' }

export type Http = {
  readonly base: string
  get<S extends v.GenericSchema>(path: string, schema: S): Promise<Answer<v.InferOutput<S>>>
  send<S extends v.GenericSchema>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: object,
    schema: S,
  ): Promise<Answer<v.InferOutput<S>>>
  /** An event stream of lines that begin with `data: `, until the signal ends it. */
  listen(path: string, signal: AbortSignal, heard: (line: string) => void): Promise<void>
}

const patienceMs = 20_000

/** `keepCookies`: hold the sign-in cookie here, as a browser would; only for where there is no browser. */
export function openHttp(base: string, keepCookies: boolean): Http {
  let cookie: string | undefined

  async function ask(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    if (cookie !== undefined) headers.set('Cookie', cookie)
    const response = await fetch(base + path, {
      ...init,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
    })
    const set = keepCookies ? response.headers.get('Set-Cookie') : null
    if (set !== null) cookie = /Max-Age=0/.test(set) ? undefined : set.split(';')[0]
    return response
  }

  async function answered<S extends v.GenericSchema>(
    path: string,
    init: RequestInit,
    schema: S,
  ): Promise<Answer<v.InferOutput<S>>> {
    try {
      const response = await ask(path, { ...init, signal: AbortSignal.timeout(patienceMs) })
      return readAnswer(response.status, await response.text(), schema)
    } catch {
      return { type: 'silence' }
    }
  }

  return {
    base,
    get: (path, schema) => answered(path, { method: 'GET' }, schema),
    send: (method, path, body, schema) =>
      answered(
        path,
        { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
        schema,
      ),
    async listen(path, signal, heard) {
      const response = await ask(path, { signal })
      if (!response.ok || !response.body) return
      let rest = ''
      const decoder = new TextDecoder()
      for await (const chunk of response.body) {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) if (line.startsWith('data: ')) heard(line.slice(6))
      }
    },
  }
}

/** What an answer's text says, whoever gave it. */
export function readAnswer<S extends v.GenericSchema>(
  status: number,
  text: string,
  schema: S,
): Answer<v.InferOutput<S>> {
  const json = parseJson(text)
  const value = v.safeParse(schema, json)
  if (value.success) return { type: 'answer', status, value: value.output }
  const trouble = v.safeParse(problem, json)
  if (trouble.success) return { type: 'problem', problem: trouble.output.type }
  return status >= 500 ? { type: 'silence' } : { type: 'garbled' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
