/** Results, and how the server's answers become troubles that screens have a sentence for. */
import type { Day } from '../domain/vocabulary.ts'
import type { Result, Trouble } from './client.ts'
import type { Answer } from './http.ts'

export const fine: Result = { ok: true, value: undefined }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(
  trouble: Trouble,
  on?: Day,
): { readonly ok: false; readonly trouble: Trouble; readonly on?: Day } {
  return on === undefined ? { ok: false, trouble } : { ok: false, trouble, on }
}

const troubles = {
  malformed: 'broken',
  'not-found': 'broken',
  'signed-out': 'signed-out',
  'slow-down': 'slow-down',
  'too-large': 'too-long',
  ended: 'ended',
  'moved-on': 'broken',
  'no-room': 'no-room',
} as const satisfies Record<string, Trouble>

export function troubleOf(answer: Exclude<Answer<unknown>, { type: 'answer' }>): Trouble {
  if (answer.type === 'silence') return 'offline'
  return answer.type === 'garbled' ? 'broken' : troubles[answer.problem]
}
