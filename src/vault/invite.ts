/** Inviting: a space is born, a door key left for the one invited, and a link made whose secret the server never has. */
import * as v from 'valibot'
import type { Inner } from '../wire/boxes.ts'
import { invitationAnswer } from '../wire/routes.ts'
import { instant } from '../wire/shapes.ts'
import { toBase64url } from '../wire/bytes.ts'
import { dayOf } from '../domain/vocabulary.ts'
import {
  helpDoors,
  laneNames,
  lanesOfBirth,
  offeredDoors,
  usualDoor,
  type LaneMeanings,
} from '../practice/lanes.ts'
import { newId } from './acts.ts'
import type { Client, Result } from './client.ts'
import type { Pair, Person } from './content.ts'
import { linkFragment, newInvitation, readFragment, sealOuter, type Invitation } from './invitations.ts'
import { noteFits, sealInner } from './invitation-inner.ts'
import { bear } from './open-session.ts'
import { setHelping } from './helping.ts'
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
  const begun = await beginSpace(session, input, zone)
  if (!begun.ok) return begun
  const { person, pair } = begun.value
  const unsure = await askUnsure(session, person, pair)
  if (!unsure.ok) return unsure
  return unsure.value ? ok(unsure.value) : makeLink(session, begun.value, input)
}

export type Begun = { readonly person: Person; readonly pair: Pair; readonly invitation: Invitation }

/** The pair as it stands before there is any way in: its ids and keys in the vault, its space born. */
export async function beginSpace(
  session: Session,
  input: Pick<Invite, 'person' | 'letters' | 'as'>,
  zone: string,
): Promise<Result<Begun>> {
  const person = personOf(session, input.person)
  if (!person) return fail('broken')
  const invitation = await newInvitation()
  const begun = await beginPair(session, person, invitation)
  if (!begun.ok) return begun
  if (input.as) {
    const { inviter, kind } = input.as
    const marked = await setHelping(
      session,
      person.id,
      inviter === 'helper' ? { client: kind } : { helper: kind },
    )
    if (!marked.ok) return marked
  }
  const born = await bearPair(session, begun.value, input, zone)
  return born.ok ? ok({ person, pair: begun.value, invitation }) : born
}

/** What the one invited needs to come in; undefined when this device no longer has all of it. */
export function innerOf(session: Session, pair: Pair, note: string, as?: Invite['as']): Inner | undefined {
  const space = session.spaces.get(pair.space)
  const door = pair.doorKey.seed
  const born = session.births.get(pair.space)
  if (!space || door === undefined || !born) return undefined
  return {
    birth: born.birth,
    sig: born.sig,
    inviter: pair.me,
    invited: pair.them,
    lanes: Object.fromEntries(laneNames.map((lane) => [pair.lanes[lane], lane])),
    keys: space.trusted.birth.keys,
    door,
    doorAuth: pair.doorKey.auth,
    note,
    ...(as && { as: { inviter: as.inviter, kind: as.kind } }),
  }
}

/** A link stands in the vault before the server is asked, so that a lost answer loses no link. */
export function keepLink(session: Session, person: Person, link: Link): Promise<Result> {
  return changeLinks(session, person, (links) => [...without(links, link), link])
}

/** A link whose answer was lost may live, and there is room for one: then it is this one. */
async function askUnsure(
  session: Session,
  person: Person,
  { links }: Pair,
): Promise<Result<Invited | undefined>> {
  const unsure = links.find(({ until }) => until === unknown)
  const invitation = unsure && (await readFragment(unsure.secret))
  if (!unsure || !invitation) return ok(undefined)
  const answer = await session.http.get(`/invitations/${invitation.id}`, invitationAnswer)
  if (answer.type === 'answer') return settleLink(session, person, { ...unsure, until: answer.value.until })
  if (answer.type !== 'problem' || answer.problem !== 'ended') return fail(troubleOf(answer))
  const dropped = await dropLink(session, person, unsure)
  return dropped.ok ? ok(undefined) : dropped
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
  const saved = await savePair(session, person.id, (kept) => kept ?? pair)
  const kept = personOf(session, person.id)?.pair
  if (!saved.ok) return saved
  return kept ? ok(kept) : fail('broken')
}

async function bearPair(
  session: Session,
  pair: Pair,
  { letters, as }: Pick<Invite, 'letters' | 'as'>,
  zone: string,
): Promise<Result> {
  if (session.spaces.has(pair.space)) return ok(undefined)
  const usual = { ...offeredDoors('rebuilding', zone), letter: usualDoor('letter', letters, zone) }
  const doors = as ? helpDoors(zone) : usual
  const byToken = Object.fromEntries(laneNames.map((lane) => [pair.lanes[lane], doors[lane]]))
  const birth = {
    space: pair.space,
    kind: 'pair' as const,
    members: [pair.me, pair.them],
    lanes: lanesOfBirth(pair.lanes),
  }
  return bear(session, birth, byToken)
}

async function makeLink(
  session: Session,
  { person, pair, invitation }: Begun,
  { note, as }: Invite,
): Promise<Result<Invited>> {
  const { language } = session.content.settings
  const inner = innerOf(session, pair, note, as)
  if (!inner) return fail('broken')
  const words = (await drawSpokenWords(language)).join(' ')
  const auth = toBase64url(invitation.auth.public)
  const body = {
    id: invitation.id,
    space: pair.space,
    auth,
    outer: toBase64url(await sealOuter(invitation, { name: session.content.firstName, language })),
    inner: toBase64url(await sealInner(invitation, words, inner)),
  }
  const link = { secret: linkFragment(invitation), words, until: unknown, auth }
  const kept = await keepLink(session, person, link)
  if (!kept.ok) return kept
  const answer = await session.http.send('POST', '/invitations', body, v.object({ until: instant }))
  if (answer.type === 'answer') return settleLink(session, person, { ...link, until: answer.value.until })
  if (answer.type === 'problem') await dropLink(session, person, link)
  return fail(troubleOf(answer))
}

type Link = Pair['links'][number]
/** Until the server has said when it ends. */
const unknown = 0

async function settleLink(session: Session, person: Person, link: Link): Promise<Result<Invited>> {
  const saved = await keepLink(session, person, link)
  if (!saved.ok) return saved
  return ok({ url: linkUrl(session, link.secret), words: link.words, until: dayOf(link.until) })
}

function dropLink(session: Session, person: Person, link: Link): Promise<Result> {
  return changeLinks(session, person, (links) => without(links, link))
}

function without(links: readonly Link[], { secret }: Link): readonly Link[] {
  return links.filter((one) => one.secret !== secret)
}

function changeLinks(
  session: Session,
  { id }: Person,
  change: (links: readonly Link[]) => readonly Link[],
): Promise<Result> {
  return savePair(session, id, (kept) => kept && { ...kept, links: [...change(kept.links)] })
}

/** Another device may have been first: the change is made on what it left. */
function savePair(
  session: Session,
  person: string,
  change: (kept: Pair | undefined) => Pair | undefined,
): Promise<Result> {
  return saveContent(session, (content) => ({
    ...content,
    people: content.people.map((one) => {
      const pair = one.id === person ? change(one.pair) : undefined
      return pair ? { ...one, pair } : one
    }),
  }))
}
