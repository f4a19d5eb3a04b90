/** The one invited: what the link shows, what the spoken words open, and coming in. Nothing here tells the inviter. */
import type { LaneToken } from '../domain/vocabulary.ts'
import { dayOf } from '../domain/vocabulary.ts'
import { kindIn } from '../practice/helper-words.ts'
import { helpDoors, laneNames, type LaneMeanings } from '../practice/lanes.ts'
import { actAnswer, invitationAnswer } from '../wire/routes.ts'
import { toBase64url } from '../wire/bytes.ts'
import type { Inner } from '../wire/boxes.ts'
import { tup } from '../wire/tup.ts'
import { newId, proveJoined, writeAct } from './acts.ts'
import { bytesOf } from './bytes.ts'
import type { Client, Landing, Note, Result } from './client.ts'
import type { Pair, Person } from './content.ts'
import { zoneHere } from './dates.ts'
import type { Http } from './http.ts'
import { openOuter, readFragment, type Invitation } from './invitations.ts'
import { doorOf, openInner } from './invitation-inner.ts'
import { publicKeys, spaceKeys, type AccountKey } from './keys.ts'
import { openSpaces, syncNew } from './open-session.ts'
import { fail, fine, ok, troubleOf } from './results.ts'
import { saveContent } from './save-content.ts'
import { kdf } from './seal.ts'
import type { Session } from './session.ts'

type ComeIn = Parameters<Client['comeIn']>[0]

export async function landing(http: Http, secret: string): Promise<Result<Landing>> {
  const found = await fetchBoxes(http, secret)
  if (!found.ok) return found
  const outer = await openOuter(found.value.invitation, bytesOf(found.value.boxes.outer))
  if (!outer) return fail('ended')
  return ok({ firstName: outer.name, language: outer.language, until: dayOf(found.value.boxes.until) })
}

export async function readNote(http: Http, secret: string, words: string): Promise<Result<Note>> {
  const opened = await open(http, secret, words)
  if (!opened.ok) return opened
  const { note } = opened.value.inner
  const as = helpingOf(opened.value.inner)
  return ok({ note, ...(as && { as }) })
}

/** Joins with what the link and its words opened. Answers the person's id. */
export async function comeIn(session: Session, input: ComeIn): Promise<Result<string>> {
  const opened = await open(session.http, input.secret, input.words)
  return opened.ok ? enter(session, opened.value, input.doors) : opened
}

export type Opened = {
  readonly invitation: Invitation
  readonly inner: Inner
  readonly space: Pair['space']
  /** Of who invites. */
  readonly name: string
}

/** Keeps the door key for ever: something left late may still be wrapped to it. */
export async function enter(
  session: Session,
  { invitation, inner, space, name }: Opened,
  doors: ComeIn['doors'],
): Promise<Result<string>> {
  const known = session.content.people.find(({ pair }) => pair?.space === space)
  if (known && session.spaces.has(space)) return ok(known.id)
  const id = known?.id ?? newId.act()
  const pair = await pairFrom(inner, space)
  if (!known) {
    const saved = await saveContent(session, (content) => ({
      ...content,
      people: [...content.people, { id, name, pair, ...marked(inner) }],
    }))
    if (!saved.ok) return saved
  }
  const own = helpingOf(inner) ? helpDoors(zoneHere()) : doors
  const joined = await join(session, { invitation, pair, doors: own })
  if (!joined.ok) {
    if (joined.trouble === 'ended') await forget(session, id)
    return joined
  }
  const there = await openSpaces(session)
  const synced = there.ok ? await syncNew(session, space) : there
  return synced.ok ? ok(id) : synced
}

/** What the box says of the two, when this app knows such a helper. */
function helpingOf({ as }: Inner): Note['as'] {
  const kind = kindIn(as?.kind)
  return as && kind && { inviter: as.inviter, kind }
}

function marked(inner: Inner): Pick<Person, 'helper' | 'client'> {
  const as = helpingOf(inner)
  if (!as) return {}
  return as.inviter === 'helper' ? { helper: as.kind } : { client: as.kind }
}

/** The same act id at every try, so that a lost answer is asked for again and not taken for a second coming in. */
async function join(
  session: Session,
  { invitation, pair, doors: chosen }: { invitation: Invitation; pair: Pair; doors: ComeIn['doors'] },
): Promise<Result> {
  const keys = await spaceKeys(session.key, pair.space)
  const proof = await proveJoined(invitation.auth, pair.space, pair.me, publicKeys(keys))
  const doors = Object.fromEntries(laneNames.map((lane) => [pair.lanes[lane], chosen[lane]]))
  const did = { move: 'joined' as const, doors, keys: publicKeys(keys), proof }
  const id = await joiningId(session.key, pair.space)
  const signed = await writeAct({ space: pair.space, author: pair.me, id }, did, keys.sign)
  const answer = await session.http.send(
    'POST',
    `/invitations/${invitation.id}/come-in`,
    { act: signed.text, sig: signed.sig },
    actAnswer,
  )
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  return answer.value.type === 'accepted' ? fine : fail('broken')
}

export async function joiningId(key: AccountKey, space: string): Promise<string> {
  return toBase64url(await kdf(key, tup('halfdoor/1/joining', space), 16))
}

function forget(session: Session, id: string): Promise<Result> {
  return saveContent(session, (content) => ({
    ...content,
    people: content.people.filter((one) => one.id !== id),
  }))
}

async function pairFrom(inner: Inner, space: Pair['space']): Promise<Pair> {
  const door = await doorOf(inner)
  const lanes = Object.fromEntries(
    Object.entries(inner.lanes).map(([token, name]) => [name, token as LaneToken]),
  ) as LaneMeanings
  return {
    space,
    me: inner.invited,
    them: inner.inviter,
    role: 'invited',
    lanes,
    doorKey: { auth: door.keys.sign, seal: door.keys.seal, seed: inner.door },
    links: [],
    pinned: inner.keys,
  }
}

async function open(http: Http, secret: string, words: string) {
  const found = await fetchBoxes(http, secret)
  if (!found.ok) return found
  const { invitation, boxes } = found.value
  const opened = await openInner(invitation, words, bytesOf(boxes.inner))
  if (opened.type !== 'open') return fail(opened.type === 'words' ? 'bad-words' : 'server-lied')
  const outer = await openOuter(invitation, bytesOf(boxes.outer))
  if (!outer) return fail('ended')
  return ok({ invitation, inner: opened.inner, space: opened.birth.birth.space, name: outer.name })
}

async function fetchBoxes(http: Http, secret: string) {
  const invitation = await readFragment(secret)
  if (!invitation) return fail('ended')
  const answer = await http.get(`/invitations/${invitation.id}`, invitationAnswer)
  if (answer.type !== 'answer')
    return fail(answer.type === 'problem' && answer.problem === 'not-found' ? 'ended' : troubleOf(answer))
  return ok({ invitation, boxes: answer.value })
}
