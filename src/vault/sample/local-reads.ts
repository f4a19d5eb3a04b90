/** Reading from a house in the page: one's own spaces, streams and words. Whatever is not one's own is not there. */
import { is } from 'valibot'
import { wireEntry } from '../../wire/arriving.ts'
import { toBase64url } from '../../wire/bytes.ts'
import { type AccountId, spaceId, wordId } from '../../wire/shapes.ts'
import { type LocalParts, refused, reply, type Reply, streamsOf } from './local-parts.ts'

export function readVault({ vaults }: LocalParts, account: AccountId): Reply {
  const vault = vaults.get(account)
  return vault ? reply(vault) : refused.notFound
}

export async function readSpaces({ members, spaces }: LocalParts, account: AccountId): Promise<Reply> {
  const mine = members.of(account).map(async ({ space, member }) => {
    const stored = await spaces.birth(space)
    return stored ? [{ birth: stored.birth, sig: stored.signature, member }] : []
  })
  return reply({ spaces: (await Promise.all(mine)).flat() })
}

/** The record, one's own side and one's own tray. */
export async function readStream(
  { members, referee }: LocalParts,
  account: AccountId,
  [space, ...named]: readonly string[],
  after: number,
): Promise<Reply> {
  const member = is(spaceId, space) ? members.member(account, space) : undefined
  if (!is(spaceId, space) || member === undefined) return refused.notFound
  const stream = streamsOf({ space, member }).find((one) => one === named.join('/'))
  const page = stream && (await referee.stream(space, stream, after))
  return page ? reply({ entries: page.entries.map(wireEntry), head: page.head }) : refused.notFound
}

/** For who wrote them, or whose tray or record names them. */
export async function readWords(
  { members, referee, words }: LocalParts,
  account: AccountId,
  word: string,
): Promise<Reply> {
  const about = is(wordId, word) ? await words.about(word) : undefined
  const member = about && members.member(account, about.space)
  if (!about || !member || !is(wordId, word)) return refused.notFound
  const may = await referee.mayHave(about.space, member, word)
  const found = may ? await words.read(word, member) : undefined
  return found ? reply({ blob: toBase64url(found.blob), wrap: toBase64url(found.wrap) }) : refused.notFound
}
