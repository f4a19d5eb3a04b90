/** From keys in hand to spaces open: births checked, snapshots read, the self space born if it is not there yet. */
import * as v from 'valibot'
import type { Door, LaneToken, SpaceId } from '../domain/vocabulary.ts'
import { houseAnswer, spacesAnswer } from '../wire/routes.ts'
import { newId, writeAct, writeBirth, type NewBirth } from './acts.ts'
import type { Unlocked } from './account.ts'
import type { Result } from './client.ts'
import type { DeviceStore } from './device-store.ts'
import { recallForms } from './forms.ts'
import type { Http } from './http.ts'
import { publicKeys, spaceKeys } from './keys.ts'
import { ownIdeas } from './envelope-words.ts'
import { nameIdeas, nameMatters } from './matters.ts'
import { recallOutbox } from './outbox.ts'
import { fail, fine, troubleOf } from './results.ts'
import { keepVault } from './save-content.ts'
import { sealedStore } from './sealed-store.ts'
import type { Session } from './session.ts'
import { openSpace, type Snapshot } from './space.ts'
import { trustBirth } from './streams.ts'
import { fetchWords, syncSpace } from './sync.ts'
import { recallTyped } from './typed.ts'

type Around = {
  readonly http: Http
  readonly store: DeviceStore
  readonly clock: () => number
  readonly changed: () => void
}
type Born = v.InferOutput<typeof spacesAnswer>['spaces'][number]

export async function openSession(unlocked: Unlocked, around: Around): Promise<Session> {
  const { account, key, slots, content, version, blob } = unlocked
  const session: Session = {
    ...around,
    account,
    key,
    slots,
    content,
    version,
    spaces: new Map(),
    births: new Map(),
    outbox: [],
    typed: new Map(),
    forms: new Map(),
    matters: new Map(),
    ideas: new Map(),
    online: true,
    liars: new Set(),
  }
  await keepVault(session, blob)
  await around.store.put(`${account}/slots`, slots)
  await openSpaces(session)
  await recallOutbox(session)
  await recallTyped(session)
  await recallForms(session)
  for (const space of session.spaces.values()) {
    await nameMatters(session, space.id)
    await fetchWords(session, space, 'this-device')
    await nameIdeas(
      session,
      space.id,
      ownIdeas(space).map(({ idea }) => idea),
    )
  }
  return session
}

/** Opens every space of mine that is not open yet: from the server, else as this device last knew them. */
export async function openSpaces(session: Session): Promise<Result> {
  const kept = sealedStore(session.store, session.account, session.key)
  const answer = await session.http.get('/spaces', spacesAnswer)
  session.online = answer.type !== 'silence'
  if (answer.type === 'answer') await kept.put('births', answer.value.spaces)
  const recalled = v.safeParse(spacesAnswer.entries.spaces, await kept.get('births'))
  const births = recalled.success ? recalled.output : []
  for (const born of births) await open(session, born)
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  const { self } = session.content
  if (session.spaces.has(self.space)) return fine
  return bear(session, { space: self.space, kind: 'self', members: [self.me], lanes: [] }, {})
}

async function open(session: Session, { birth, sig, member }: Born): Promise<void> {
  const trusted = await trustBirth(birth, sig)
  if (!trusted || session.spaces.has(trusted.birth.space)) return
  const { space } = trusted.birth
  const keys = await spaceKeys(session.key, space)
  const kept = await sealedStore(session.store, session.account, session.key).get(`space/${space}`)
  session.births.set(space, { birth, sig })
  session.spaces.set(space, await openSpace({ trusted, me: member, keys }, kept as Snapshot | undefined))
}

/** A space that was just born opens again without a line as well. */
function keepBirths({ births, spaces, store, account, key }: Session): Promise<void> {
  const all: readonly Born[] = [...spaces.values()].flatMap(({ id, me }) => {
    const born = births.get(id)
    return born ? [{ ...born, member: me }] : []
  })
  return sealedStore(store, account, key).put('births', all)
}

/** A new space, by one signed act of mine, with my own first doors. Born twice is born once. */
export async function bear(
  session: Session,
  birth: Pick<NewBirth, 'space' | 'kind' | 'members' | 'lanes' | 'ways'>,
  doors: Readonly<Record<LaneToken, Door>>,
): Promise<Result> {
  const [me] = birth.members
  if (me === undefined) return fail('broken')
  const house = await session.http.get('/house', houseAnswer)
  if (house.type !== 'answer') return fail(troubleOf(house))
  const keys = await spaceKeys(session.key, birth.space)
  const born = await writeBirth({ ...birth, keys: publicKeys(keys), referee: house.value.referee }, keys.sign)
  const at = { space: birth.space, author: me, id: newId.act() }
  const joined = await writeAct(at, { move: 'joined', doors, keys: publicKeys(keys) }, keys.sign)
  const body = { birth: born.text, sig: born.sig, joined: { act: joined.text, sig: joined.sig } }
  const answer = await session.http.send('POST', '/spaces', body, v.object({ type: v.literal('born') }))
  if (answer.type !== 'answer') return fail(troubleOf(answer))
  await open(session, { birth: born.text, sig: born.sig, member: me })
  await keepBirths(session)
  return syncNew(session, birth.space)
}

/** A space that was just born or joined: what stands in it already, so that the next act can be decided here. */
export async function syncNew(session: Session, id: SpaceId): Promise<Result> {
  const space = session.spaces.get(id)
  return space ? syncSpace(session, space) : fail('broken')
}
