/** The story of the first letter, without screens: two people, one door, through a real server. */
import { expect, test } from 'vitest'
import { offeredDoors, usualDoor } from '../src/practice/lanes.ts'
import { readFragment } from '../src/vault/invitations.ts'
import { day, hour, must, openWorld, passphrase } from './world.ts'

const zone = 'Europe/Berlin'

test('I3 the first letter passes through her door, and he sees "left at the door", then and for ever', async () => {
  await using world = await openWorld()
  const ray = await world.person('river', 'Ray')

  // Over two days he writes, lets it rest, and reads it again.
  const mia = must(await ray.addPerson('Mia'))
  const draft = await ray.newDraft({ to: mia, text: 'I took the money from your drawer.' })
  must(await ray.leaveDraft(draft.id))
  await world.wait(2 * day)
  await ray.keepDraft({
    ...draft,
    text: 'I took the money from your drawer. It was mine to ask, and I did not.',
  })
  must(await ray.leaveDraft(draft.id))

  const link = must(
    await ray.invite({ person: mia, note: 'A letter, if you ever want it.', letters: 'knock' }),
  )
  expect(must(await ray.leaveLetter(draft.id))).toEqual({ waitsHere: false })
  expect(ray.drafts()).toEqual([])

  // She opens the link on her phone.
  const secret = link.url.split('#')[1]!
  const her = await world.device()
  expect(must(await her.landing(secret)).firstName).toBe('Ray')
  expect((await her.readNote(secret, 'wrong wrong wrong wrong')).ok).toBe(false)
  expect(must(await her.readNote(secret, link.words)).note).toBe('A letter, if you ever want it.')
  must(
    await her.signUp({
      word: 'meadow',
      firstName: 'Mia',
      passphrase,
      language: 'en',
      pass: { type: 'invitation', secret },
    }),
  )
  const doors = offeredDoors('loved', zone)
  const rayOfHers = must(
    await her.comeIn({ secret, words: link.words, part: 'loved', doors, mayKnow: false }),
  )

  const before = ray.person(mia)!.left
  expect(before).toHaveLength(1)
  await world.wait(9 * day)
  const [letter] = her.person(rayOfHers)!.given
  expect(letter).toMatchObject({ kind: 'letter', cue: false, opened: false })
  expect(must(await her.read(rayOfHers, letter!.word))).toMatchObject({
    text: expect.stringContaining('from your drawer'),
  })
  await world.wait(20 * day)
  expect(ray.person(mia)!.left).toEqual(before)
  expect(ray.person(mia)!.given).toEqual([])
  expect(ray.person(mia)!.theyAppeared).toBe(false)

  // A promise to himself, which he keeps, and marks.
  const today = ray.today().date
  const promise = must(await ray.promise({ act: 'Call the clinic at nine.', due: today }))
  must(await ray.mark(promise, 'kept'))
  expect(ray.today().shelf.map(({ mark }) => mark)).toEqual(['kept'])

  // Weeks later she says one set line; that also tells him she is here.
  must(await her.answer(rayOfHers, letter!.word, { line: 'read' }))
  await world.wait(2 * day)
  const seen = ray.person(mia)!
  expect(seen.theyAppeared).toBe(true)
  expect(seen.given).toMatchObject([{ kind: 'answer', cue: true, re: letter!.word }])
  expect(must(await ray.read(mia, seen.given[0]!.word))).toMatchObject({ kind: 'answer', line: 'read' })
})

test('I3 two who are both willing write and answer the same evening', async () => {
  await using world = await openWorld()
  const ana = await world.person('willow', 'Ana')
  const teo = must(await ana.addPerson('Teo'))
  const link = must(await ana.invite({ person: teo, note: '', letters: 'open' }))
  const secret = link.url.split('#')[1]!
  const his = await world.person('maple', 'Teo')
  const doors = { ...offeredDoors('loved', zone), letter: usualDoor('letter', 'open', zone) }
  const anaOfHis = must(await his.comeIn({ secret, words: link.words, part: 'loved', doors, mayKnow: true }))
  await world.wait(2 * hour)
  expect(ana.person(teo)!.theyAppeared).toBe(true)

  const draft = await ana.newDraft({ to: teo, text: 'I am glad you came.' })
  must(await ana.leaveLetter(draft.id))
  await world.wait(2 * hour)
  const [letter] = his.person(anaOfHis)!.given
  expect(letter).toMatchObject({ cue: true, kind: 'letter' })
  must(await his.answer(anaOfHis, letter!.word, { text: 'So am I.' }))
  await world.wait(2 * hour)
  const [answer] = ana.person(teo)!.given
  expect(must(await ana.read(teo, answer!.word))).toMatchObject({ text: 'So am I.' })
})

test('CL10 a link comes in once, and no answer to it changes its bytes', async () => {
  await using world = await openWorld()
  const ray = await world.person('river', 'Ray')
  const mia = must(await ray.addPerson('Mia'))
  const link = must(await ray.invite({ person: mia, note: '', letters: 'knock' }))
  const secret = link.url.split('#')[1]!
  const { id } = (await readFragment(secret))!
  const bytes = async () => (await fetch(`${world.server.address}/invitations/${id}`)).text()
  const before = await bytes()
  const her = await world.person('meadow', 'Mia')
  const doors = offeredDoors('loved', zone)
  must(await her.comeIn({ secret, words: link.words, part: 'loved', doors, mayKnow: false }))
  expect(await bytes()).toBe(before)
  const other = await world.person('stone', 'Max')
  expect(
    await other.comeIn({ secret, words: link.words, part: 'loved', doors, mayKnow: false }),
  ).toMatchObject({ trouble: 'ended' })
  await world.wait(31 * day)
  expect(await other.landing(secret)).toMatchObject({ trouble: 'ended' })
})

test('CL7 a locked device opens again without a server, and what was typed is still there', async () => {
  const world = await openWorld()
  const ray = await world.person('river', 'Ray')
  const draft = await ray.newDraft({ text: 'Only for me.' })
  await ray.lock()
  expect(ray.stage()).toBe('locked')
  expect(ray.drafts()).toEqual([])
  await world.server.close()
  expect(await ray.unlock('some other words entirely')).toMatchObject({ trouble: 'wrong' })
  must(await ray.unlock(passphrase))
  expect(ray.drafts()).toMatchObject([{ id: draft.id, text: 'Only for me.' }])
  expect(await ray.leaveDraft(draft.id)).toMatchObject({ ok: true })
  expect(ray.drafts()).toMatchObject([{ text: 'Only for me.' }])
  await world[Symbol.asyncDispose]()
})

test('SE7 a name, a card, and a wrong passphrase each come to their own end', async () => {
  await using world = await openWorld()
  const ray = await world.device()
  const { signInName } = must(
    await ray.signUp({ word: 'river', firstName: 'Ray', passphrase, language: 'en', pass: { type: 'open' } }),
  )
  const card = await ray.drawCard()
  expect(
    await ray.invite({ person: must(await ray.addPerson('Mia')), note: '', letters: 'knock' }),
  ).toMatchObject({ trouble: 'needs-card' })
  must(await ray.keepCard(card))
  const other = await world.device()
  expect(await other.signIn({ name: signInName, passphrase: 'not the right one at all' })).toMatchObject({
    trouble: 'wrong',
  })
  expect(await other.signIn({ name: 'nobody1234', passphrase })).toMatchObject({ trouble: 'wrong' })
  must(await other.signIn({ name: signInName, passphrase }))
  expect(other.people()).toMatchObject([{ name: 'Mia' }])
  const third = await world.device()
  must(await third.signInWithCard({ card: card.join('-').toLowerCase() }))
  expect(third.people()).toMatchObject([{ name: 'Mia' }])
  must(await third.deleteAccount())
  expect(await other.signIn({ name: signInName, passphrase })).toMatchObject({ trouble: 'wrong' })
})
