/**
 * The records staff owe a patient for what they did: each is kept sealed on this device until it is left at the
 * patient's door, so none is lost to a connection or to the pace of the lane.
 */
import { useState } from 'preact/hooks'
import { type EnvelopeWords, parseEnvelope } from '../../../practice/words.ts'
import type { Client, Result } from '../../../vault/client.ts'

export type RecordWords = Extract<EnvelopeWords, { kind: 'disclosed' | 'revoked-orally' | 'treatment-ended' }>

export type Records = {
  readonly waiting: readonly RecordWords[]
  /** Keeps it first, then leaves the oldest there is. */
  readonly add: (words: RecordWords) => Promise<Result>
  readonly leaveNext: () => Promise<Result>
}

export function useRecords(client: Client, person: string): Records {
  const form = `consent-records/${person}`
  const [kept, setKept] = useState(() => client.form(form))
  const keep = async (next: Readonly<Record<string, string>>) => {
    setKept(next)
    await (Object.keys(next).length > 0 ? client.keepForm(form, next) : client.dropForm(form))
  }
  const leaveNext = async (): Promise<Result> => {
    const all = client.form(form)
    const [oldest] = waitingIn(all)
    if (!oldest) return { ok: true, value: undefined }
    const left = await client.leave(person, oldest.words)
    if (!left.ok) return left
    const { [oldest.id]: _, ...rest } = all
    await keep(rest)
    return { ok: true, value: undefined }
  }
  return {
    waiting: waitingIn(kept).map(({ words }) => words),
    leaveNext,
    async add(words) {
      await keep({ ...client.form(form), [client.newId()]: JSON.stringify(words) })
      return leaveNext()
    },
  }
}

function waitingIn(kept: Readonly<Record<string, string>>) {
  return Object.entries(kept).flatMap(([id, text]) => {
    const words = wordsOf(text)
    return words ? [{ id, words }] : []
  })
}

function wordsOf(text: string): RecordWords | undefined {
  const words = parseEnvelope(JSON.parse(text))
  return words && isRecord(words) ? words : undefined
}

function isRecord(words: EnvelopeWords): words is RecordWords {
  return words.kind === 'disclosed' || words.kind === 'revoked-orally' || words.kind === 'treatment-ended'
}
