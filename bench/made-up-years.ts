/**
 * Five years of daily promises and marks, and of what two people left with each other meanwhile: spaces, streams and
 * words signed and sealed as in life, in the answers the server would give.
 */
import { daysAfter } from '../src/practice/days.ts'
import { laneNames, lanesOfBirth, offeredDoors, type LaneMeanings } from '../src/practice/lanes.ts'
import type { PageWords } from '../src/practice/pages.ts'
import type { EnvelopeWords } from '../src/practice/words.ts'
import { newId, writeAct, writeBirth, writePage, writePlaced, writeStatement } from '../src/vault/acts.ts'
import { sealBlob, wrapTo, type Form, type Reader } from '../src/vault/blobs.ts'
import { writeContent, type Content } from '../src/vault/content.ts'
import { newAccountKey, publicKeys, sealVault, spaceKeys } from '../src/vault/keys.ts'
import { randomBytes, sha256, sign, signKeyFromSeed } from '../src/vault/seal.ts'
import { listSlots, makeSlot } from '../src/vault/slots.ts'
import { toBase64url } from '../src/wire/bytes.ts'
import { signedBytes, textBytes } from '../src/wire/chain.ts'
import { writeCourierEntry } from '../src/wire/courier.ts'
import type { MemberId, SpaceId, WordId } from '../src/domain/vocabulary.ts'
import { pagesOfYears, sharedOfYears } from './five-years-lived.ts'
import { atNoon, openStream, type MadeUpStream } from './made-up-stream.ts'

const zone = 'Europe/Madrid'

export type MadeUpYears = {
  readonly events: number
  /** What a device of this person holds before the first time; the account key as base64url. */
  readonly given: {
    readonly account: string
    readonly key: string
    readonly slots: object
    readonly vault: object
  }
  readonly spaces: object
  readonly streams: ReadonlyMap<string, MadeUpStream>
  readonly words: ReadonlyMap<string, { readonly blob: string; readonly wrap: string }>
}

type About = {
  readonly space: SpaceId
  readonly author: MemberId
  readonly reader: Reader
  readonly form: Form
}

export async function openMadeUpYears(today: string): Promise<MadeUpYears> {
  const account = newAccountKey()
  const referee = await signKeyFromSeed(randomBytes(32))
  const words = new Map<string, { readonly blob: string; readonly wrap: string }>()
  const seal = async (word: WordId, { space, author, reader, form }: About, text: object) => {
    const about = { space, word, author }
    const { blob, key, hash, size } = await sealBlob(about, JSON.stringify(text), form)
    words.set(word, { blob: toBase64url(blob), wrap: toBase64url(await wrapTo(about, reader, key)) })
    return { id: word, hash, size }
  }

  const self = { space: newId.space(), me: newId.member() }
  const own = await spaceKeys(account, self.space)
  const selfBirth = await writeBirth(
    {
      space: self.space,
      kind: 'self',
      members: [self.me],
      lanes: [],
      keys: publicKeys(own),
      referee: toBase64url(referee.public),
    },
    own.sign,
  )
  const pair = { space: newId.space(), me: newId.member(), them: newId.member() }
  const mine = await spaceKeys(account, pair.space)
  const [theirSign, theirSeal] = [await signKeyFromSeed(randomBytes(32)), randomBytes(32)]
  const pinned = { sign: toBase64url(theirSign.public), seal: toBase64url(theirSeal) }
  const lanes = Object.fromEntries(laneNames.map((lane) => [lane, newId.lane()])) as LaneMeanings
  const pairBirth = await writeBirth(
    {
      space: pair.space,
      kind: 'pair',
      members: [pair.me, pair.them],
      lanes: lanesOfBirth(lanes),
      keys: publicKeys(mine),
      referee: toBase64url(referee.public),
    },
    mine.sign,
  )
  const stream = (space: SpaceId, name: string, birth: string) => openStream({ space, name, birth, referee })
  const selfSide = await stream(self.space, `${self.me}/side`, selfBirth.text)
  const record = await stream(pair.space, 'record', pairBirth.text)
  const side = await stream(pair.space, `${pair.me}/side`, pairBirth.text)
  const tray = await stream(pair.space, `${pair.me}/tray`, pairBirth.text)

  const { left, given } = sharedOfYears(today)
  const doors = offeredDoors('rebuilding', zone)
  const at = (space: SpaceId, author: MemberId) => ({ space, author, id: newId.act() })
  const keys = publicKeys(mine)
  const start = daysAfter(today, -1827)
  await selfSide.add(
    atNoon(start),
    'joined',
    await writeAct(at(self.space, self.me), { move: 'joined', doors: {}, keys: publicKeys(own) }, own.sign),
  )
  await side.add(
    atNoon(start),
    'joined',
    await writeAct(
      at(pair.space, pair.me),
      {
        move: 'joined',
        doors: Object.fromEntries(laneNames.map((lane) => [lanes[lane], doors[lane]])),
        keys,
      },
      mine.sign,
    ),
  )

  const toBoth = { space: pair.space, reader: { reader: pair.me, keys }, form: 'envelope' } as const
  for (const { on, lane, words: text } of left) {
    const brought = await seal(newId.word(), { ...toBoth, author: pair.me }, text satisfies EnvelopeWords)
    const placed = { lane: lanes[lane], word: brought.id }
    const writing = { ...at(pair.space, pair.me), head: side.tip() }
    await side.add(atNoon(on), 'placed', await writePlaced(writing, placed, brought, mine.sign))
  }
  const opened: WordId[] = []
  for (const { on, lane, words: text } of given) {
    const { id: word, hash } = await seal(
      newId.word(),
      { ...toBoth, author: pair.them },
      text satisfies EnvelopeWords,
    )
    opened.push(word)
    const said = await writeStatement(
      { space: pair.space, author: pair.them },
      { lane: lanes[lane], word },
      hash,
      theirSign,
    )
    const act = writeCourierEntry({
      space: pair.space,
      stream: `${pair.me}/tray`,
      did: { move: 'handed', lane: lanes[lane], word, cue: false },
      carried: { statement: said.text, ssig: said.sig },
    })
    const sig = toBase64url(await sign(referee, signedBytes('act', await sha256(textBytes(act)))))
    await tray.add(atNoon(on, 0), 'handed', { text: act, sig })
  }

  const pages = pagesOfYears(today, opened)
  const named = new Map<PageWords, WordId>(pages.map(({ words: page }) => [page, newId.word()]))
  const ownPage = {
    space: self.space,
    author: self.me,
    reader: { reader: self.me, keys: publicKeys(own) },
    form: 'page',
  } as const
  const batch = 32
  for (let from = 0; from < pages.length; from += batch) {
    const signed = await Promise.all(
      pages.slice(from, from + batch).map(async ({ on, words: page, replaces }) => {
        const brought = await seal(named.get(page) ?? newId.word(), ownPage, page)
        const before = replaces && named.get(replaces)
        return { on, before, act: await writePage(at(self.space, self.me), brought, before, own.sign) }
      }),
    )
    for (const { on, before, act } of signed) {
      if (before) words.delete(before)
      await selfSide.add(atNoon(on), 'page-written', act)
    }
  }

  const content: Content = {
    version: 1,
    signInName: 'maria1234',
    firstName: 'Maria',
    made: atNoon(start),
    settings: { language: 'en', theme: 'system', idleMinutes: 5 },
    self,
    people: [
      {
        id: newId.act(),
        name: 'Tomas',
        pair: {
          ...pair,
          role: 'inviter',
          lanes,
          doorKey: { auth: pinned.sign, seal: pinned.seal },
          links: [],
          pinned,
        },
      },
    ],
  }
  const slots = await listSlots(account, 0, [await makeSlot('passphrase', randomBytes(32), account)])
  const blob = toBase64url(await sealVault(account, writeContent(content)))
  const all = [selfSide, record, side, tray]
  return {
    events: all.reduce((sum, one) => sum + one.tip().seq, 0),
    given: {
      account: `a_${toBase64url(randomBytes(16))}`,
      key: toBase64url(account),
      slots,
      vault: { version: 1, blob },
    },
    spaces: {
      spaces: [
        { birth: selfBirth.text, sig: selfBirth.sig, member: self.me },
        { birth: pairBirth.text, sig: pairBirth.sig, member: pair.me },
      ],
    },
    streams: new Map([
      ...all.map((one) => [one.name, one] as const),
      [`${self.space}/record`, await stream(self.space, 'record', selfBirth.text)],
      [`${self.space}/${self.me}/tray`, await stream(self.space, `${self.me}/tray`, selfBirth.text)],
    ]),
    words,
  }
}
