/** What one does in a sitting that both said yes to: turns, stopping, drafts and initials. Calling it is in call-sitting.ts. */
import { dayOf, type MatterId, type WordId } from '../domain/vocabulary.ts'
import { mayInitial } from '../practice/sittings.ts'
import type { TurnWords } from '../practice/turns.ts'
import { newId } from './acts.ts'
import { fits } from './blobs.ts'
import type { Result } from './client.ts'
import type { HelpingClient } from './client-helping.ts'
import { dateNow } from './dates.ts'
import { put, type Item } from './outbox.ts'
import { fail, fine } from './results.ts'
import { type Session } from './session.ts'
import { entryOf } from './sitting-dates.ts'
import { sittings } from './view-sittings.ts'

/** What one says, or says back, or says beside the two. */
export async function sayInSitting(session: Session, id: string, said: string): Promise<Result> {
  const at = tableOf(session, id)
  if (!at) return fail('not-here')
  if (said.trim() === '') return fail('empty')
  const { language } = session.content.settings
  const { phase, holder } = at.talk
  const back = phase === 'say-back' && holder !== at.me && !at.host
  if (at.host) return bring(session, at, { kind: 'beside', language, text: said }, 'said')
  return back
    ? bring(session, at, { kind: 'say-back', language, text: said }, 'said-back')
    : bring(session, at, { kind: 'say', language, text: said }, 'said')
}

export async function draftAgreement(
  session: Session,
  id: string,
  { text, acts, until }: Parameters<HelpingClient['draftAgreement']>[1],
): Promise<Result> {
  const at = tableOf(session, id)
  if (!at?.host) return fail('not-here')
  if (text.trim() === '') return fail('empty')
  const words: TurnWords = {
    kind: 'agreement',
    language: session.content.settings.language,
    matter: newId.matter(),
    text,
    acts: [...acts],
    until,
  }
  return bring(session, at, words, 'said')
}

export function turnInSitting(
  session: Session,
  id: string,
  move: 'confirmed' | 'passed' | 'ended',
): Promise<Result> {
  const at = tableOf(session, id)
  return at ? send(session, at.space, { move, talk: at.matter }) : Promise.resolve(fail('not-here'))
}

export function leaveSitting(session: Session, id: string, aloud: boolean): Promise<Result> {
  const entry = entryOf(session, id)
  return entry ? send(session, entry.space, { move: 'leave', aloud }) : Promise.resolve(fail('not-here'))
}

/** Only after a whole day alone with the draft, and before its end; taking them back is always possible. */
export async function putInitials(
  session: Session,
  id: string,
  matter: string,
  yes: boolean,
): Promise<Result> {
  const entry = entryOf(session, id)
  const draft = sittings(session)
    .find((one) => one.id === id)
    ?.agreements.find((one) => one.matter === matter)
  if (!entry || !draft) return fail('not-here')
  if (yes && !mayInitial(draft, dayOf(session.clock()), dateNow(session))) return fail('not-now')
  const did = yes
    ? { move: 'yes-put' as const, matter: matter as MatterId }
    : { move: 'yes-withdrawn' as const, matter: matter as MatterId }
  return send(session, entry.space, did)
}

type Table = NonNullable<ReturnType<typeof tableOf>>

/** The talk of the earliest date that both said yes to. */
function tableOf(session: Session, id: string) {
  const entry = entryOf(session, id)
  const space = entry && session.spaces.get(entry.space)
  if (!entry || !space) return undefined
  const [matter] = [...space.record.state.talks.keys()]
  const talk = matter && space.record.state.talks.get(matter)
  return matter && talk
    ? { space: entry.space, me: entry.me, host: entry.people.length === 2, matter, talk }
    : undefined
}

async function bring(
  session: Session,
  { space, matter }: Table,
  words: TurnWords,
  move: 'said' | 'said-back',
): Promise<Result> {
  const text = JSON.stringify(words)
  if (!fits(text)) return fail('too-long')
  const word: WordId = newId.word()
  return send(session, space, { move, talk: matter, word }, text)
}

async function send(
  session: Session,
  space: Item['space'],
  did: Item['did'],
  text?: string,
): Promise<Result> {
  const sent = await put(session, { id: newId.act(), space, did, ...(text !== undefined && { text }) })
  return sent.ok ? fine : sent
}
