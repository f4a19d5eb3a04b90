/** A made-up family over a house in the page: the real client and the real referee, and nothing beyond them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Client, Language } from '../client.ts'
import { openSample, type Sample } from './sample-family.ts'
import type { SampleWords } from './sample-words.ts'

const promise = { act: 'a promise', backup: 'if not', know: 'one sees' }
const words: SampleWords = {
  ray: 'Ray',
  mia: 'Mia',
  letter: { line: 'a line', text: 'a letter' },
  bank: { line: 'another line', text: 'a letter in the bank' },
  answer: 'an answer',
  limit: { when: 'it is asked', will: 'say no', offer: 'a walk', reason: 'mine alone' },
  kept: promise,
  moved: { ...promise, act: 'a moved promise', why: 'the wood' },
  coming: { ...promise, act: 'one to come' },
  thanks: 'thanks',
  talk: { topic: 'a topic', say: 'a say' },
  asks: { ray: 'his ask', mia: 'her ask' },
  own: { today: 'today', draft: 'a draft', ray: 'his line', mia: 'her line' },
}

let sample: Sample | undefined
const beyond = vi.fn(() => Promise.reject(new Error('beyond the page')))

beforeEach(() => {
  vi.stubGlobal('fetch', beyond)
  vi.stubGlobal('indexedDB', { open: beyond })
})
afterEach(async () => {
  await sample?.close()
  sample = undefined
  vi.unstubAllGlobals()
  beyond.mockClear()
})

async function open(language: Language = 'en', real?: () => number): Promise<Sample> {
  sample = await openSample(words, language, real && { real })
  return sample
}

/** As soon as the hints came; a busy machine takes its time. */
function soon(look: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(look, { timeout: 10_000 })
}

function other(client: Client) {
  const [person] = client.people()
  if (!person) throw new Error('somebody is there')
  return person
}

describe('a made-up family', () => {
  test('LA-1 both have a past of real acts, each their own side of it, and nothing beyond the page is asked', async () => {
    const { ray, mia } = await open()
    expect([ray.stage(), mia.stage()]).toEqual(['open', 'open'])
    const [his, hers] = [other(ray), other(mia)]
    expect([his.name, hers.name]).toEqual(['Mia', 'Ray'])
    const kinds = (given: typeof his.given) => given.map(({ kind }) => kind).sort()
    expect(kinds(his.given)).toEqual(['answer', 'limit', 'practical', 'thanks'])
    const theirs = 'letter letter practical promise promise promise settled settled settled talk-ask'
    expect(kinds(hers.given)).toEqual(theirs.split(' '))
    const letters = hers.given.filter(({ kind }) => kind === 'letter')
    expect(letters.map(({ cue, opened }) => [cue, opened])).toEqual([
      [false, false],
      [false, true],
    ])
    expect(hers.talks).toMatchObject([{ topic: 'a topic', next: 'me', phase: 'say-back' }])
    expect(ray.today()).toMatchObject({ due: [{ promise: { act: 'today' } }] })
    expect(JSON.stringify(his.left)).not.toContain('opened')
    expect(beyond).not.toHaveBeenCalled()
  })

  test.each([0, 6, 12, 23])(
    'LA-1 at %i o’clock what one leaves is there for the other at once',
    async (hour) => {
      const begun = new Date(2026, 2, 25, hour, 59, 58).getTime() / 1000
      const { ray, mia } = await open('es', () => begun)
      const { id } = other(ray)
      const draft = await ray.newDraft({ to: id, text: 'one more letter' })
      expect(await ray.leaveLetter(draft.id)).toMatchObject({ ok: true, value: { waitsHere: false } })
      const asked = { kind: 'practical', language: 'es', text: 'one more ask', question: 'none' } as const
      expect(await ray.leave(id, asked)).toMatchObject({ ok: true })
      const hers = other(mia)
      expect(await mia.leave(hers.id, { ...asked, text: 'her own' })).toMatchObject({ ok: true })
      const given = (client: Client, kind: string) => other(client).given.filter((one) => one.kind === kind)
      await soon(() => {
        expect(given(mia, 'letter')).toHaveLength(3)
        expect(given(mia, 'practical')).toHaveLength(2)
        expect(given(ray, 'practical')).toHaveLength(2)
      })
      const [letter] = given(mia, 'letter')
      expect(await mia.read(hers.id, letter?.word ?? '')).toMatchObject({
        ok: true,
        value: { text: 'one more letter' },
      })
      expect(beyond).not.toHaveBeenCalled()
    },
  )

  test('LA-1 nothing in there makes, ends or opens a real account, and no real person can be let in', async () => {
    const { ray } = await open()
    const { id } = other(ray)
    const notHere = { ok: false, trouble: 'not-here' }
    expect(await ray.invite({ person: id, note: '', letters: 'bank' })).toEqual(notHere)
    expect(await ray.deleteAccount()).toEqual(notHere)
    expect(await ray.keepCard(await ray.drawCard())).toEqual(notHere)
    expect(await ray.signIn({ name: 'ray1234', passphrase: 'river lamp cotton bridge' })).toEqual(notHere)
    expect(await ray.landing('a secret')).toEqual(notHere)
    expect(beyond).not.toHaveBeenCalled()
  })

  test('LA-1 settings are theirs to try, and doors close at once as everywhere', async () => {
    const { ray, mia } = await open()
    expect(await mia.changeSettings({ theme: 'dark' })).toMatchObject({ ok: true })
    expect(mia.me()?.settings.theme).toBe('dark')
    expect(await mia.close(other(mia).id, true)).toMatchObject({ ok: true })
    await soon(() => expect(other(ray).closed).toBe(true))
    const asked = { kind: 'practical', language: 'en', text: 'again', question: 'none' } as const
    expect(await ray.leave(other(ray).id, asked)).toEqual({ ok: false, trouble: 'closed' })
  })

  test('LA-1 it ends when it is closed: two that were opened know nothing of each other', async () => {
    const first = await open()
    const names = first.ray.me()?.signInName
    await first.close()
    expect(first.ray.people()).toEqual([])
    const second = await open()
    expect(second.ray.me()?.signInName).not.toBe(names)
    expect(second.mia.people()).toHaveLength(1)
  })
})
