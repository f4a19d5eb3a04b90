/** A sitting of three, headless on a real server: called after two private talks, agreed on by two, stopped by anyone. */
import { expect, test } from 'vitest'
import type { Client } from '../src/vault/client.ts'
import type { SittingView } from '../src/vault/views-helping.ts'
import { dayOf, startOf } from '../src/domain/vocabulary.ts'
import { day, hour, must, openWorld, type World } from './world.ts'
import { helps, signsTerms } from './world-help.ts'

const dateOf = (instant: number) => new Date(instant * 1000).toISOString().slice(0, 10)

async function threePeople(world: World) {
  const ann = await world.person('ann', 'Ann')
  const [ray, mia] = [await world.person('ray', 'Ray'), await world.person('mia', 'Mia')]
  const one = await helps(world, ann, ray)
  const two = await helps(world, ann, mia)
  await signsTerms(world, one)
  await signsTerms(world, two)
  const on = dateOf(world.now())
  must(
    await ann.keepPage({ kind: 'case', id: 'loan', name: 'The loan', people: [one.client, two.client], on }),
  )
  return { ann, ray, mia, one, two }
}

async function intake(
  ann: Client,
  person: string,
  on: string,
  decision: 'proceed' | 'adapt' | 'not-suitable',
) {
  const id = ann.newId()
  must(
    await ann.keepPage({ kind: 'intake', id, case: 'loan', person, on, decision, asked: ['alone', 'fear'] }),
  )
}

async function called(world: World) {
  const all = await threePeople(world)
  const on = dateOf(world.now())
  await intake(all.ann, all.one.client, on, 'proceed')
  await intake(all.ann, all.two.client, on, 'proceed')
  const dates = [
    { on: dateOf(world.now() + 3 * day), at: '15:00' },
    { on: dateOf(world.now() + 4 * day), at: '10:00' },
  ]
  const id = must(await all.ann.callSitting({ case: 'loan', topic: 'The loan', place: 'Room two', dates }))
  await world.wait(hour)
  return { ...all, id }
}

function seen(client: Client, id: string): SittingView {
  const view = client.sittings().find((one) => one.id === id)
  if (!view) throw new Error('there is no such sitting')
  return view
}

test('S5-11 no sitting is called before both private talks said proceed, and none older than a month counts', async () => {
  await using world = await openWorld()
  const { ann, one, two } = await threePeople(world)
  const call = () =>
    ann.callSitting({
      case: 'loan',
      topic: 'The loan',
      place: 'Room two',
      dates: [{ on: dateOf(world.now() + 3 * day), at: '15:00' }],
    })
  expect(await call()).toEqual({ ok: false, trouble: 'not-now' })
  await intake(ann, one.client, dateOf(world.now()), 'proceed')
  expect((await call()).ok).toBe(false)
  await intake(ann, two.client, dateOf(world.now() - 31 * day), 'proceed')
  expect((await call()).ok).toBe(false)
  await intake(ann, two.client, dateOf(world.now()), 'not-suitable')
  expect((await call()).ok).toBe(false)
  await intake(ann, two.client, dateOf(world.now() + day), 'proceed')
  must(await call())
})

test('S5-12 one yes alone, and coming in, show the other and the mediator nothing; both to one date show it', async () => {
  await using world = await openWorld()
  const { ann, ray, mia, id } = await called(world)
  const before = [seen(ann, id), seen(mia, id)]
  const [first, second] = seen(ray, id).dates
  must(await ray.answerDates(id, { matters: [first?.matter ?? '', second?.matter ?? ''], first: 'them' }))
  await world.wait(day)
  expect([seen(ann, id), seen(mia, id)]).toEqual(before)
  must(await mia.answerDates(id, { matters: [second?.matter ?? ''], first: 'me' }))
  await world.wait(2 * hour)
  for (const client of [ann, ray, mia]) {
    expect(seen(client, id).date).toEqual({ on: second?.on, at: '10:00' })
    expect(seen(client, id).dates.filter(({ agreedOn }) => agreedOn !== undefined)).toHaveLength(1)
  }
  expect(seen(mia, id).talk).toMatchObject({ next: 'me', holder: 'me', phase: 'say' })
  expect(seen(ann, id).talk).toMatchObject({ next: 'them' })
})

test('S5-13 the two speak in turns; who called it speaks beside them, takes no turn, and anyone may stop', async () => {
  await using world = await openWorld()
  const { ann, ray, mia, id } = await called(world)
  const [date] = seen(ray, id).dates
  const matters = [date?.matter ?? '']
  must(await ray.answerDates(id, { matters, first: 'me' }))
  must(await mia.answerDates(id, { matters, first: 'them' }))
  await world.wait(2 * hour)
  must(await ann.sayInSitting(id, 'Welcome to you both.'))
  must(await ray.sync())
  must(await ray.sayInSitting(id, 'I never paid it back.'))
  must(await mia.sync())
  expect(seen(mia, id).talk).toMatchObject({ next: 'me', phase: 'say-back' })
  must(await mia.sayInSitting(id, 'You never paid it back.'))
  must(await ray.sync())
  must(await ray.confirmInSitting(id))
  must(await mia.sync())
  must(await ann.sync())
  const texts = seen(mia, id).talk?.turns.map(({ by, text }) => [by, text])
  expect(texts).toEqual([
    ['host', 'Welcome to you both.'],
    ['them', 'I never paid it back.'],
    ['me', 'You never paid it back.'],
    ['them', undefined],
  ])
  expect(
    seen(ann, id)
      .talk?.turns.map(({ text }) => text)
      .slice(1, 3),
  ).toEqual(['I never paid it back.', 'You never paid it back.'])
  expect((await ann.confirmInSitting(id)).ok).toBe(false)
  expect((await ann.passInSitting(id)).ok).toBe(false)
  must(await mia.endSitting(id))
  await world.wait(hour)
  for (const client of [ann, ray, mia])
    expect(seen(client, id).talk).toMatchObject({ ended: true, next: 'nobody' })
  expect((await ray.sayInSitting(id, 'But')).ok).toBe(false)
})

test('S5-14 initials are private until both stand, may be taken back, and lapse without a word', async () => {
  await using world = await openWorld()
  const { ann, ray, mia, id } = await called(world)
  const [date] = seen(ray, id).dates
  const matters = [date?.matter ?? '']
  must(await ray.answerDates(id, { matters, first: 'me' }))
  must(await mia.answerDates(id, { matters, first: 'me' }))
  await world.wait(2 * hour)
  const acts = seen(ann, id).two.map(({ member }) => ({ by: member, act: 'call on Sunday' }))
  const until = dateOf(startOf(dayOf(world.now()) + 30))
  must(await ann.draftAgreement(id, { text: 'We speak on Sundays.', acts, until }))
  expect((await ray.draftAgreement(id, { text: 'Mine.', acts, until })).ok).toBe(false)
  await world.wait(hour)
  const [draft] = seen(ray, id).agreements
  expect(draft).toMatchObject({ text: 'We speak on Sundays.', mine: false, opens: dayOf(world.now()) + 2 })
  expect(draft?.acts).toEqual([
    { mine: true, act: 'call on Sunday' },
    { mine: false, act: 'call on Sunday' },
  ])
  // Not before a whole day alone with it.
  expect((await ray.putInitials(id, draft?.matter ?? '')).ok).toBe(false)
  await world.wait(2 * day)
  const before = [seen(ann, id).agreements, seen(mia, id).agreements]
  must(await ray.putInitials(id, draft?.matter ?? ''))
  await world.wait(day)
  expect([seen(ann, id).agreements, seen(mia, id).agreements]).toEqual(before)
  expect(seen(ray, id).agreements[0]?.mine).toBe(true)
  must(await ray.takeInitialsBack(id, draft?.matter ?? ''))
  must(await mia.putInitials(id, draft?.matter ?? ''))
  await world.wait(day)
  expect(seen(ann, id).agreements[0]?.agreedOn).toBeUndefined()
  must(await ray.putInitials(id, draft?.matter ?? ''))
  await world.wait(2 * hour)
  for (const client of [ann, ray, mia])
    expect(seen(client, id).agreements[0]?.agreedOn).toBe(dayOf(world.now()))
})

test('S5-8 closed for all by one of the two it is not available to the others either, just as when it was stopped', async () => {
  await using world = await openWorld()
  const { ann, ray, mia, id } = await called(world)
  const [date] = seen(ray, id).dates
  for (const client of [ray, mia])
    must(await client.answerDates(id, { matters: [date?.matter ?? ''], first: 'me' }))
  await world.wait(2 * hour)
  expect(seen(mia, id).date).toBeDefined()
  must(await ray.leaveSitting(id, true))
  await world.wait(hour)
  for (const client of [ann, ray, mia]) {
    must(await client.sync())
    expect(seen(client, id).closed).toBe(true)
  }
})

test('S5-8 and S5-12 before both said yes to a date, closing for all is heard by nobody', async () => {
  await using world = await openWorld()
  const { ann, ray, mia, id } = await called(world)
  const before = [seen(ann, id), seen(mia, id)]
  must(await ray.answerDates(id, { matters: [seen(ray, id).dates[0]?.matter ?? ''], first: 'me' }))
  must(await ray.leaveSitting(id, true))
  await world.wait(day)
  for (const client of [ann, mia]) must(await client.sync())
  expect([seen(ann, id), seen(mia, id)]).toEqual(before)
})

test('S5-8 stopped for safety it looks to both like "not available", and nobody learns why', async () => {
  await using world = await openWorld()
  const { ann, ray, mia, id } = await called(world)
  const [date] = seen(ray, id).dates
  must(await ray.answerDates(id, { matters: [date?.matter ?? ''], first: 'me' }))
  must(await ann.leaveSitting(id, true))
  await world.wait(2 * hour)
  expect(seen(ray, id)).toMatchObject({ closed: true, agreements: [] })
  expect(seen(ray, id).talk).toBeUndefined()
  // Who had not come in yet learns it on trying, in the same words.
  await mia.answerDates(id, { matters: [date?.matter ?? ''], first: 'me' })
  await world.wait(2 * hour)
  expect(seen(mia, id).closed).toBe(true)
})
