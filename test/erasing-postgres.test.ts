/** Erasing an account where the house is in PostgreSQL (I9): the same sleep, and the same nothing after it. */
import { afterEach, expect, test } from 'vitest'
import { openPostgres } from '../src/server/storage/postgres.ts'
import { allAnswered, endHearing } from './all-answered.ts'
import { startPostgres, withoutPostgres } from './postgres.ts'
import { day, must, openWorld } from './world.ts'
import { couple } from './world-pair.ts'

afterEach(endHearing)

test.skipIf(withoutPostgres)(
  'I9 I1 PostgreSQL lets an account sleep, wakes it by its card, and then keeps nothing of it',
  async () => {
    await using postgres = await startPostgres()
    const database = await postgres.database()
    await using world = await openWorld({ database })
    const { ray, mia } = await couple(world)
    const card = await mia.client.drawCard()
    must(await mia.client.keepCard(card))
    must(await mia.client.keepPage({ kind: 'note', id: 'n', text: 'I slept badly.', on: '2026-03-25' }))
    const { id } = await ray.client.newDraft({ to: ray.person, text: 'I lied in March.' })
    must(await ray.client.leaveLetter(id))
    await world.wait(3 * day)
    const before = await allAnswered(world, ray.client)
    await using store = await openPostgres(database)
    const left = async () => ({
      accounts: (await store.all('select id from account')).length,
      words: (await store.all('select id from word where token is not null')).length,
      wraps: (await store.all('select word from wrap where reader is not null')).length,
    })
    const all = await left()

    must(await mia.client.deleteAccount())
    expect(await left()).toEqual(all)
    const back = await world.device()
    const typed = card.join(' ')
    expect(await back.signInWithCard({ card: typed })).toMatchObject({ trouble: 'ended' })
    must(await back.signInWithCard({ card: typed, back: true }))
    expect(back.pages().map(({ kind }) => kind)).toContain('note')
    must(await back.deleteAccount())
    await world.wait(15 * day)

    expect(await allAnswered(world, ray.client)).toEqual(before)
    const after = await left()
    expect(after.accounts).toBe(all.accounts - 1)
    expect(after.words).toBeLessThan(all.words)
    expect(after.wraps).toBeLessThan(all.wraps)
    expect(await (await world.device()).signInWithCard({ card: typed, back: true })).toMatchObject({
      trouble: 'wrong',
    })
  },
)
