/**
 * I1 at the wire, in a talk that both agreed to: what the reader does in private beside it, or instead of going on with
 * it, moves no byte of what the writer gets: streams, words, refusals, sizes, headers and hints.
 */
import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { MemberMove } from '../src/domain/vocabulary.ts'
import { json } from './raw-socket.ts'
import {
  a,
  allDoors,
  b,
  door,
  everyLane,
  makePlace,
  matter,
  notes,
  openLife,
  openSeat,
  talks,
  word,
} from './wire-twin.ts'

const [talk, other] = [matter('talk'), matter('another talk')]
const hour = 3600
const day = 24 * hour

/** Beside a talk that goes on; and instead of saying it back. */
const beside = ['nothing', 'every door shut', 'every door fading', 'resting', 'yes to another', 'gave back']
const instead = [...beside, 'left quietly', 'held quietly', 'deleted', 'read and said nothing'] as const

async function live(place: string, how: string, goesOn: boolean) {
  await using life = await openLife(place)
  const seen: string[] = []
  const { cookie } = await life.signUp('writer', { type: 'open' })
  const he = await openSeat(life, 'a', cookie)
  await he.bear()
  const hints = await he.listen()
  const pass = { type: 'invitation', id: (await openSeat(life, 'b', '')).openPass.id }
  const her = await openSeat(life, 'b', (await life.signUp('reader', pass)).cookie)
  await her.comeIn(allDoors('open'))
  const must = async (said: Promise<string>) => {
    const answer = await said
    if (!answer.startsWith('HTTP/1.1 200')) throw new Error(`${how}: ${answer}`)
    return answer
  }
  const quietly = (did: MemberMove, name: string, headless = false) => must(her.act(did, name, { headless }))
  await quietly({ move: 'appear' }, 'her appear')
  seen.push(await must(he.act({ move: 'placed', lane: talks, word: word('ask') }, 'his ask')))
  seen.push(await must(he.act({ move: 'yes-put', matter: talk, first: a }, 'his yes')))
  await life.wait(day)
  await quietly({ move: 'yes-put', matter: talk, first: b }, 'her yes')
  // They named different people, so the one who was asked begins; she passes her floor on.
  await life.wait(2 * hour)
  await quietly({ move: 'passed', talk }, 'her passing')
  const words = [word('ask'), word('his 1'), word('her 1'), word('his 2')]
  const look = async (step: string) => {
    await life.wait(2 * hour + 600)
    seen.push(...(await he.everything(step, words)), hints.heard())
  }
  const his = async (did: MemberMove, name: string, stale = false) =>
    seen.push(await he.act(did, name, { stale }))

  await his({ move: 'said', talk, word: word('his 1') }, 'his 1')
  await look('said')
  await privately(quietly, how, 1)
  if (how === 'gave back') {
    const [handed] = json(await her.stream('tray')).entries as readonly { readonly act: string }[]
    await quietly({ move: 'words-shredded', word: JSON.parse(handed?.act ?? '').clear.word }, 'her shred')
  }
  if (how === 'read and said nothing') await must(her.ask('GET', `/words/${word('his 1')}`))
  if (how === 'deleted') {
    await quietly({ move: 'leave', aloud: false }, 'her leave')
    await must(her.ask('DELETE', '/account', {}))
  }
  if (goesOn) await quietly({ move: 'said-back', talk, word: word('her 1') }, 'her 1')
  await look('said back')
  await his({ move: 'confirmed', talk }, 'his confirming')
  await his({ move: 'confirmed', talk }, 'his old head', true)
  await his({ move: 'said', talk, word: word('his 2') }, 'his 2')
  if (goesOn) await privately(quietly, how, 2)
  await look('confirmed')
  await his({ move: 'placed', lane: notes, word: word('a note') }, 'a note')
  await his({ move: 'pause', aloud: true }, 'his pause')
  await his({ move: 'passed', talk }, 'his passing')
  await life.wait(hour)
  await his({ move: 'resume' }, 'his resume')
  await look('paused')
  await his({ move: 'ended', talk }, 'his end')
  await his({ move: 'ended', talk }, 'his end again')
  await look('ended')
  hints.socket.destroy()
  expect(seen.filter((said) => said.startsWith('HTTP/1.1 401'))).toEqual([])
  return seen
}

type Quietly = (did: MemberMove, name: string, headless?: boolean) => Promise<string>

async function privately(quietly: Quietly, how: string, time: number): Promise<void> {
  await quietly({ move: 'page-written', page: word(`her page ${time}`) }, `her page ${time}`)
  const sets = async (fades: boolean) => {
    for (const lane of everyLane) {
      const to = fades ? { ...door('open'), fade: true as const } : door('shut')
      await quietly({ move: 'door-set', lane, door: to, aloud: false }, `her door ${lane} ${time}`, true)
    }
  }
  if (how === 'every door shut') await sets(false)
  if (how === 'every door fading') await sets(true)
  if (how === 'resting') await quietly({ move: 'pause', aloud: false }, `her rest ${time}`)
  if (how === 'yes to another')
    await quietly({ move: 'yes-put', matter: other, first: b }, `her other yes ${time}`)
  if (how === 'left quietly') await quietly({ move: 'leave', aloud: false }, `her leave ${time}`)
  if (how === 'held quietly') await quietly({ move: 'hold', aloud: false }, `her hold ${time}`)
}

async function same(place: string, hows: readonly string[], goesOn: boolean): Promise<readonly string[]> {
  const [first = 'nothing', ...rest] = hows
  const plain = await live(place, first, goesOn)
  for (const how of rest) {
    const twin = await live(place, how, goesOn)
    const parted = twin.findIndex((said, index) => said !== plain[index])
    if (parted >= 0) expect(twin[parted], `${how}, answer ${parted}`).toBe(plain[parted])
    expect(twin.length).toBe(plain.length)
  }
  return plain
}

test('I1 and S2-5: in a talk the wire is the same to the writer, whatever the reader does in private', async () => {
  const place = await makePlace()
  const goesOn = await same(place, beside, true)
  const rests = await same(place, instead, false)
  expect(rests.join(''), 'saying it back is seen, so this comparison looks').not.toBe(goesOn.join(''))
  expect(goesOn.filter((said) => said.includes('"move":"confirmed"')).length).toBeGreaterThan(1)
  expect(rests.filter((said) => said.includes('"not-now"')).length).toBeGreaterThan(1)
  await rm(place, { recursive: true, force: true })
}, 240_000)
