/**
 * Some weeks of two people, lived through their own clients: every act is decided, sealed, signed and handed as any
 * other. Nothing is written into their past from outside.
 */
import { dateIn, daysAfter } from '../../practice/days.ts'
import { promiseWords, settledWords } from '../../practice/promise-show.ts'
import { pagesOf } from '../../practice/pages.ts'
import type { Client, Language } from '../client.ts'
import { must, openDoors } from './sample-pair.ts'
import type { SamplePromise, SampleWords } from './sample-words.ts'

export type Living = {
  readonly ray: Client
  readonly mia: Client
  /** What each calls the other by. */
  readonly his: string
  readonly hers: string
  readonly words: SampleWords
  readonly language: Language
  readonly zone: string
  /** Time passes until so many days ago, at this hour; all that is due is handed over. `looks`: who looks then. */
  readonly until: (daysAgo: number, atHour: number, looks?: Client) => Promise<void>
  readonly now: () => number
}

export async function live(living: Living): Promise<void> {
  await comesNear(living)
  await writes(living)
  await keepsHisWord(living)
  await begunThings(living)
}

async function comesNear({ ray, mia, his, hers, zone }: Living): Promise<void> {
  must(await mia.appear(hers))
  const doors = openDoors(zone, 'open')
  for (const lane of ['practical', 'thanks', 'limit', 'talk', 'promise', 'request', 'plan'] as const)
    must(await ray.setDoor(his, lane, doors[lane], false))
}

/** A letter, an answer, a limit. */
async function writes({ ray, mia, his, hers, words, language, until, now, zone }: Living): Promise<void> {
  await until(40, 20)
  await leavesLetter(ray, his, words.letter)
  await until(38, 21, mia)
  const letter = given(mia, hers, 'letter')
  must(await mia.read(hers, letter))
  must(await mia.answer(hers, letter, { text: words.answer }))
  await until(37, 19, ray)
  must(await ray.read(his, given(ray, his, 'answer')))
  await until(34, 18)
  const limit = mia.newId()
  const { reason, ...told } = words.limit
  const made = dateIn(zone, now())
  const page = { kind: 'limit' as const, id: limit, person: hers, ...told, reason, made }
  must(await mia.keepPage({ ...page, review: daysAfter(made, 90) }))
  must(await mia.leave(hers, { kind: 'limit', language, limit, ...told }))
  await until(33, 8, ray)
  must(await ray.read(his, given(ray, his, 'limit')))
}

/** One promise kept, and thanks for it; one changed ahead, and then kept. Between, a letter that lies in her bank. */
async function keepsHisWord(living: Living): Promise<void> {
  const { ray, mia, his, hers, words, language, until, now, zone } = living
  await until(30, 19)
  const first = await promises(living, words.kept, 3)
  await until(27, 20)
  await marks(living, first, { mark: 'kept', of: dateIn(zone, now()) })
  await until(26, 9)
  must(await mia.leave(hers, { kind: 'thanks', language, text: words.thanks }))
  await until(25, 19, ray)
  must(await ray.read(his, given(ray, his, 'thanks')))
  await until(21, 19)
  const second = await promises(living, words.moved, 5)
  await until(18, 12)
  const of = daysAfter(dateIn(zone, now()), 2)
  const to = daysAfter(of, 2)
  await marks(living, second, { mark: 'ahead', of, to, text: words.moved.why })
  await until(15, 20)
  await leavesLetter(ray, his, words.bank)
  await until(14, 19)
  await marks(living, second, { mark: 'kept', of: to })
}

/** What stands open: a talk begun, a question each, and what is nobody else's. */
async function begunThings(living: Living): Promise<void> {
  const { ray, mia, his, hers, words, language, until, now, zone } = living
  await until(6, 20)
  must(await ray.askToTalk(his, { topic: words.talk.topic, pace: 'letter', first: 'me' }))
  await until(5, 8, mia)
  const [ask] = mia.person(hers)?.asks ?? []
  must(await mia.agreeToTalk(hers, ask?.word ?? '', 'them'))
  await until(5, 19, ray)
  const [talk] = ray.person(his)?.talks ?? []
  must(await ray.takeTurn(his, talk?.id ?? '', { kind: 'say', language, text: words.talk.say }))
  await until(4, 18)
  await promises(living, words.coming, 7)
  await until(2, 18)
  must(await mia.leave(hers, { kind: 'practical', language, text: words.asks.mia, question: 'yes-no' }))
  await until(1, 12)
  must(await ray.leave(his, { kind: 'practical', language, text: words.asks.ray, question: 'yes-no' }))
  await until(1, 21)
  const today = dateIn(zone, now())
  must(await ray.promise({ act: words.own.today, due: daysAfter(today, 1) }))
  must(await ray.keepPage({ kind: 'reflection', id: ray.newId(), text: words.own.ray, on: today }))
  must(await mia.keepPage({ kind: 'reflection', id: mia.newId(), text: words.own.mia, on: today }))
  const draft = await mia.newDraft({ to: hers, text: words.own.draft })
  must(await mia.leaveDraft(draft.id))
}

async function leavesLetter(
  client: Client,
  to: string,
  { line, text }: SampleWords['letter'],
): Promise<void> {
  const draft = await client.newDraft({ to, text })
  await client.keepDraft({ ...draft, line, weight: 'light' })
  must(await client.leaveDraft(draft.id))
  must(await client.leaveLetter(draft.id))
}

/** Made, and shown to her. Its id. */
async function promises(
  living: Living,
  { act, backup, know }: SamplePromise,
  inDays: number,
): Promise<string> {
  const { ray, his, language, zone, now } = living
  const on = daysAfter(dateIn(zone, now()), inDays)
  const id = must(await ray.promise({ act, backup, know, due: on, when: { on, zone }, person: his }))
  must(await ray.leave(his, promiseWords(promised(ray, id), language)))
  return id
}

type Marked = {
  readonly mark: 'kept' | 'ahead'
  readonly of: string
  readonly to?: string
  readonly text?: string
}

/** Said by the one who promised, and shown to her. */
async function marks({ ray, his, language }: Living, id: string, { mark, ...more }: Marked): Promise<void> {
  must(await ray.mark(id, mark, more))
  const { of, ...beside } = more
  must(await ray.leave(his, settledWords({ promise: promised(ray, id), of }, { mark, ...beside }, language)))
}

function promised(client: Client, id: string) {
  const found = pagesOf(client.pages(), 'promise').find((promise) => promise.id === id)
  if (!found) throw new Error('the made-up family: no such promise')
  return found
}

/** The newest of this kind that was given to them. */
function given(client: Client, from: string, kind: string): string {
  const found = client.person(from)?.given.findLast((one) => one.kind === kind)
  if (!found) throw new Error(`the made-up family: no ${kind} was given`)
  return found.word
}
