/** Accounts for the load, each with a self space, and acts of theirs signed in advance: pages of about 1 KB of words. */
import type { Child } from './child.ts'
import type { Shot } from './load.ts'
import type { WordId } from '../src/domain/vocabulary.ts'
import { newId, writePage } from '../src/vault/acts.ts'
import { sealBlob } from '../src/vault/blobs.ts'
import { randomBytes } from '../src/vault/seal.ts'
import { toBase64url } from '../src/wire/bytes.ts'
import { askFrom } from '../test/raw-house.ts'
import { bear, newSeat, personOf, register, type Person, type Seat } from '../test/raw-people.ts'

export type Resident = { readonly person: Person; readonly seat: Seat }

export async function settle({ port }: Child, number: number): Promise<readonly Resident[]> {
  const ask = askFrom(port)
  const { referee } = (await ask('GET', '/house')).json
  const residents: Resident[] = []
  for (let index = 0; index < number; index++) {
    const { finish, name } = await register(ask, 'person', { type: 'open' })
    const said = await ask('POST', '/sign-up/finish', finish())
    const person = personOf({ server: { port } } as Parameters<typeof personOf>[0], name, said)
    const seat = await newSeat(referee, 'self')
    await bear(person, seat)
    residents.push({ person, seat })
  }
  return residents
}

/** Acts in the order in which their owners take turns. */
export async function pagesOf(residents: readonly Resident[], number: number): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  for (let index = 0; index < number; index++) {
    const resident = residents[index % residents.length]
    if (resident) shots.push(await pageOf(resident, newId.word()))
  }
  return shots
}

/** Each page in the place of its owner's last one, so that nobody's pages become more. */
export async function changesOf(
  residents: readonly Resident[],
  number: number,
  last: Map<Resident, WordId>,
): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  for (let index = 0; index < number; index++) {
    const resident = residents[index % residents.length]
    if (!resident) continue
    const page = newId.word()
    shots.push(await pageOf(resident, page, last.get(resident)))
    last.set(resident, page)
  }
  return shots
}

async function pageOf({ person, seat }: Resident, page: WordId, replaces?: WordId): Promise<Shot> {
  const sealed = await sealBlob({ space: seat.space, word: page, author: seat.me }, 'x'.repeat(900), 'page')
  const at = { space: seat.space, author: seat.me, id: newId.act() }
  const { text, sig } = await writePage(
    at,
    { id: page, hash: sealed.hash, size: sealed.size },
    replaces,
    seat.key,
  )
  const wraps = [{ reader: seat.me, wrap: toBase64url(randomBytes(80)) }]
  const words = [{ id: page, blob: toBase64url(sealed.blob), wraps }]
  return { path: '/acts', cookie: person.cookie, body: JSON.stringify({ act: text, sig, words }) }
}
