/**
 * What the page of a handout's link may do: open it, once somebody presses. Following the link asks the server for nothing,
 * so a preview opens nothing. No cookie goes along, and nothing is kept here.
 */
import * as v from 'valibot'
import { bytesUpTo, instant } from '../wire/shapes.ts'
import { bytesOf } from './bytes.ts'
import type { Result, Trouble } from './client.ts'
import { openHandout, readHandout, type HandoutContent } from './handout-box.ts'

/** `until`: the day on which it ends, where its reader is. */
export type OpenedHandout = HandoutContent & { readonly until: string }

/** As `handoutAnswer`; here, so that the page stays light. */
const shown = v.object({ box: bytesUpTo(8192), until: instant })
const patienceMs = 20_000

export async function readOpened(secret: string): Promise<Result<OpenedHandout>> {
  const handout = await readHandout(secret)
  if (!handout) return fail('ended')
  const answer = await ask(`/handouts/${handout.id}/open`)
  if (answer === undefined) return fail('offline')
  if (answer.status === 404) return fail('ended')
  if (answer.status === 429) return fail('slow-down')
  const parsed = v.safeParse(shown, answer.json)
  const content = parsed.success && (await openHandout(handout, bytesOf(parsed.output.box)))
  return content ? { ok: true, value: { ...content, until: dateHere(parsed.output.until) } } : fail('broken')
}

async function ask(path: string): Promise<{ readonly status: number; readonly json: unknown } | undefined> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(path, { method: 'POST', cache: 'no-store', credentials: 'omit', signal })
    return { status: response.status, json: await response.json() }
  } catch {
    return undefined
  }
}

/** The calendar day of a moment where the person is. */
function dateHere(moment: number): string {
  const at = new Date(moment * 1000)
  const two = (part: number) => `${part}`.padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

function fail(trouble: Trouble): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble }
}
