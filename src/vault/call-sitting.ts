/**
 * Calling a sitting: a space of three, by who helps two people, once each had a private talk. Each is asked apart, in
 * the pair they have with who calls, and proves themselves by the key they have there.
 */
import type { MemberId } from '../domain/vocabulary.ts'
import { pagesOf } from '../practice/pages.ts'
import { gateOf } from '../practice/sittings.ts'
import { newId } from './acts.ts'
import type { Result } from './client.ts'
import type { HelpingClient } from './client-helping.ts'
import type { Person, Sitting } from './content.ts'
import { dateNow } from './dates.ts'
import { leave } from './moves.ts'
import { bear } from './open-session.ts'
import { ownPages } from './own-pages.ts'
import { fail, fine, ok } from './results.ts'
import { saveContent } from './save-content.ts'
import { personOf, type Session } from './session.ts'

type Call = Parameters<HelpingClient['callSitting']>[0]
/** The two, as my list has them, and the keys they sign with towards me. */
type Two = { readonly people: readonly [Person, Person]; readonly ways: readonly [string, string] }

export async function callSitting(session: Session, input: Call): Promise<Result<string>> {
  if (input.topic.trim() === '' || input.dates.length === 0) return fail('empty')
  const two = twoOf(session, input.case)
  if (!two.ok) return two
  const { people, ways } = two.value
  const ids = people.map(({ id }) => id)
  const made: Sitting = { id: newId.act(), space: newId.space(), me: newId.member(), people: ids, pinned: {} }
  const saved = await saveContent(session, (content) => ({
    ...content,
    sittings: [...(content.sittings ?? []), made],
  }))
  if (!saved.ok) return saved
  const members: readonly MemberId[] = [made.me, newId.member(), newId.member()]
  const born = await bear(session, { space: made.space, kind: 'sitting', members, lanes: [], ways }, {})
  const asked = born.ok ? await askBoth(session, input, made, people) : born
  return asked.ok ? ok(made.id) : asked
}

/** Only a case whose private talks said *proceed* (S5-11), with two people who let me know they are here. */
function twoOf(session: Session, id: string): Result<Two> {
  const pages = ownPages(session)
  const found = pagesOf(pages, 'case').find((one) => one.id === id)
  if (!found || gateOf(pages, found, dateNow(session)).type !== 'open') return fail('not-now')
  const [one, other] = found.people.map((person) => known(session, person))
  if (!one || !other) return fail('not-here')
  return ok({ people: [one.person, other.person], ways: [one.way, other.way] })
}

function known(session: Session, id: string) {
  const person = personOf(session, id)
  const way = person?.pair?.pinned?.sign
  return person && way !== undefined ? { person, way } : undefined
}

async function askBoth(
  session: Session,
  input: Call,
  { id, space }: Sitting,
  [one, other]: Two['people'],
): Promise<Result> {
  const born = session.births.get(space)
  if (!born) return fail('broken')
  const words = {
    kind: 'sitting' as const,
    language: session.content.settings.language,
    sitting: id,
    topic: input.topic.trim(),
    place: input.place.trim(),
    dates: input.dates.map(({ on, at }) => ({ matter: newId.matter(), on, at })),
    birth: { text: born.birth, sig: born.sig },
  }
  for (const [person, beside] of [
    [one, other],
    [other, one],
  ] as const) {
    const asked = await leave(session, person.id, { ...words, other: beside.name })
    if (!asked.ok) return asked
  }
  return fine
}
