/** Inviting: a space is born, a door key left for the one invited, and a link made whose secret the server never has. */
import * as v from 'valibot'
import { instant } from '../wire/shapes.ts'
import { toBase64url } from '../wire/bytes.ts'
import { dayOf } from '../domain/vocabulary.ts'
import { laneNames, lanesOfBirth, offeredDoors, usualDoor, type LaneMeanings } from '../practice/lanes.ts'
import { newId } from './acts.ts'
import type { Client, Result } from './client.ts'
import type { Pair, Person } from './content.ts'
import { linkFragment, newInvitation, sealOuter, type Invitation } from './invitations.ts'
import { noteFits, sealInner } from './invitation-inner.ts'
import { bear } from './open-session.ts'
import { linkUrl } from './people.ts'
import { fail, ok, troubleOf } from './results.ts'
import { saveContent } from './save-content.ts'
import { newSealKey } from './seeds.ts'
import { personOf, type Session } from './session.ts'
import { drawSpokenWords } from './spoken-words.ts'

type Invite = Parameters<Client['invite']>[0]
type Invited = { readonly url: string; readonly words: string; readonly until: number }

export async function invite(session: Session, input: Invite, zone: string): Promise<Result<Invited>> {
  if (!session.slots.slots.some(({ kind }) => kind === 'card')) return fail('needs-card')
  if (!noteFits(input.note)) return fail('too-long')
  const person = personOf(session, input.person)
  if (!person) return fail('broken')
  const invitation = await newInvitation()
  const begun = await beginPair(session, person, invitation)
  if (!begun.ok) return begun
  const born = await bearPair(session, begun.value, input, zone)
  if (!born.ok) return born
  return makeLink(session, { person, pair: begun.value, invitation }, input)
}

/** The pair's ids and keys are kept in the vault before anything is made of them: a crash leaves nothing unknown. */
async function beginPair(session: Session, person: Person, invitation: Invitation): Promise<Result<Pair>> {
  if (person.pair) return ok(person.pair)
  const { seed, key } = await newSealKey()
  const pair: Pair = {
    space: newId.space(),
    me: newId.member(),
    them: newId.member(),
    role: 'inviter',
    lanes: Object.fromEntries(laneNames.map((lane) => [lane, newId.lane()])) as LaneMeanings,
    doorKey: {
      auth: toBase64url(invitation.auth.public),
      seal: toBase64url(key.public),
      seed: toBase64url(seed),
    },
    links: [],
  }
  const saved = await savePair(session, person.id, pair)
  return saved.ok ? ok(pair) : saved
}

async function bearPair(session: Session, pair: Pair, { letters }: Invite, zone: string): Promise<Result> {
  if (session.spaces.has(pair.space)) return ok(undefined)
  const doors = { ...offeredDoors('rebuilding', zone), letter: usualDoor('letter', letters, zone) }
  const byToken = Object.fromEntries(laneNames.map((lane) => [pair.lanes[lane], doors[lane]]))
  const birth = {
    space: pair.space,
    kind: 'pair' as const,
    members: [pair.me, pair.them],
    lanes: lanesOfBirth(pair.lanes),
  }
  return bear(session, birth, byToken)
}

type Making = { readonly person: Person; readonly pair: Pair; readonly invitation: Invitation }

async function makeLink(
  session: Session,
  { person, pair, invitation }: Making,
  { note }: Invite,
): Promise<Result<Invited>> {
  const { language } = session.content.settings
  const space = session.spaces.get(pair.space)
  const door = pair.doorKey.seed
  const born = session.births.get(pair.space)
  if (!space || door === undefined || !born) return fail('broken')
  const words = (await drawSpokenWords(language)).join(' ')
  const inner = {
    birth: born.birth,
    sig: born.sig,
    inviter: pair.me,
    invited: pair.them,
    lanes: Object.fromEntries(laneNames.map((lane) => [pair.lanes[lane], lane])),
    keys: space.trusted.birth.keys,
    door,
    doorAuth: pair.doorKey.auth,
    note,
  }
  const auth = toBase64url(invitation.auth.public)
  const body = {
    id: invitation.id,
    space: pair.space,
    auth,
    outer: toBase64url(await sealOuter(invitation, { name: session.content.firstName, language })),
    inner: toBase64url(await sealInner(invitation, words, inner)),
  }
  const answer = await session.http.send('POST', '/invitations', body, v.object({ until: instant }))
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  const link = { secret: linkFragment(invitation), words, until: answer.value.until, auth }
  const saved = await savePair(session, person.id, { ...pair, links: [...pair.links, link] })
  if (!saved.ok) return saved
  return ok({ url: linkUrl(session, link.secret), words, until: dayOf(link.until) })
}

export function savePair(session: Session, person: string, pair: Pair): Promise<Result> {
  return saveContent(session, (content) => ({
    ...content,
    people: content.people.map((one) => (one.id === person ? { ...one, pair } : one)),
  }))
}
