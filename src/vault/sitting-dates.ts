/**
 * Answering to the dates of a sitting one was asked to. Coming in is part of the first yes; neither shows anybody
 * anything until both said yes to the same date (S5-12).
 */
import { principals, type MatterId, type MemberId } from '../domain/vocabulary.ts'
import { actAnswer } from '../wire/routes.ts'
import { newId, proveJoined, writeAct } from './acts.ts'
import type { Result } from './client.ts'
import type { HelpingClient } from './client-helping.ts'
import { joiningId } from './come-in.ts'
import type { Sitting } from './content.ts'
import { publicKeys, spaceKeys } from './keys.ts'
import { openSpaces, syncNew } from './open-session.ts'
import { put } from './outbox.ts'
import { fail, fine, ok, troubleOf } from './results.ts'
import { saveContent } from './save-content.ts'
import type { SignKey } from './seal.ts'
import { personOf, type Session } from './session.ts'
import { trustBirth } from './streams.ts'
import { askedTo } from './view-sittings.ts'

/** Coming in is part of the first answer; a yes to no date is an answer too, and leaves no trace. */
export async function answerDates(
  session: Session,
  id: string,
  { matters, first }: Parameters<HelpingClient['answerDates']>[1],
): Promise<Result> {
  const asked = askedTo(session, id)
  if (!asked) return fail('not-here')
  const known = entryOf(session, id)
  if (!known && matters.length === 0) return fine
  const entered = known ? still(known) : await enter(session, id, asked)
  if (!entered.ok) return entered
  const { space, me } = entered.value
  const state = session.spaces.get(space)
  const other = state && principals(state.trusted.birth).find((member) => member !== me)
  if (!other) return fail('broken')
  const standing = state.side.state.yeses
  for (const { matter } of asked.words.dates) {
    const wanted = matters.includes(matter)
    if (standing.has(matter as MatterId) === wanted) continue
    const did = answerTo(matter as MatterId, wanted, first === 'me' ? me : other)
    const sent = await put(session, { id: newId.act(), space, did })
    if (!sent.ok) return sent
  }
  return fine
}

function still(known: Sitting): Result<Sitting> {
  return known.over ? fail('ended') : ok(known)
}

function answerTo(matter: MatterId, wanted: boolean, first: MemberId) {
  return wanted ? { move: 'yes-put' as const, matter, first } : { move: 'yes-withdrawn' as const, matter }
}

/** Joins by the key that one has towards who calls it: nobody else can, they neither. */
async function enter(
  session: Session,
  id: string,
  { person, words }: NonNullable<ReturnType<typeof askedTo>>,
): Promise<Result<Sitting>> {
  const pair = personOf(session, person)?.pair
  const trusted = await trustBirth(words.birth.text, words.birth.sig)
  if (!pair || trusted?.birth.kind !== 'sitting') return fail('server-lied')
  const { birth } = trusted
  const own = await spaceKeys(session.key, pair.space)
  const index = birth.ways?.indexOf(publicKeys(own).sign) ?? -1
  const me = principals(birth)[index]
  if (me === undefined) return fail('not-here')
  const entry: Sitting = { id, space: birth.space, me, people: [person], pinned: {} }
  const saved = await keep(session, entry)
  const joined = saved.ok ? await join(session, entry, own.sign) : saved
  if (!joined.ok && joined.trouble === 'ended') await keep(session, { ...entry, over: true })
  return joined.ok ? ok(entry) : joined
}

function keep(session: Session, entry: Sitting): Promise<Result> {
  return saveContent(session, (content) => ({
    ...content,
    sittings: [...(content.sittings ?? []).filter(({ id }) => id !== entry.id), entry],
  }))
}

async function join(session: Session, { space, me }: Sitting, way: SignKey): Promise<Result> {
  const keys = await spaceKeys(session.key, space)
  const proof = await proveJoined(way, space, me, publicKeys(keys))
  const at = { space, author: me, id: await joiningId(session.key, space) }
  const did = { move: 'joined' as const, doors: {}, keys: publicKeys(keys), proof }
  const { text, sig } = await writeAct(at, did, keys.sign)
  const answer = await session.http.send('POST', `/spaces/${space}/come-in`, { act: text, sig }, actAnswer)
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  if (answer.value.type !== 'accepted') return fail('broken')
  const there = await openSpaces(session)
  return there.ok ? syncNew(session, space) : there
}

export function entryOf({ content }: Session, id: string): Sitting | undefined {
  return content.sittings?.find((one) => one.id === id)
}
