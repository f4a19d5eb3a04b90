/** How the server answers: JSON, or one of a few constant refusals. A refusal never says why, to whom, or about what. */
import type { Problem } from '../wire/routes.ts'
import { lawful } from './headers.ts'

const statuses: Readonly<Record<Problem['type'], number>> = {
  malformed: 400,
  'signed-out': 401,
  'not-found': 404,
  'moved-on': 409,
  ended: 410,
  'too-large': 413,
  'no-room': 422,
  'slow-down': 429,
}

/** `not-found` is the answer for what is not there and for what is not yours, in the same bytes. */
export function refuse(type: Problem['type'], status: number = statuses[type]): Response {
  return answerText(`{"type":"${type}"}`, status)
}

export function answer(
  value: object,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return answerText(JSON.stringify(value), status, headers)
}

/** The text is JSON already. */
export function answerText(
  text: string,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(text, {
    status,
    headers: { ...lawful, 'Content-Type': 'application/json', ...headers },
  })
}

export function done(headers: Readonly<Record<string, string>> = {}): Response {
  return answer({ type: 'done' }, 200, headers)
}
