/** The ways in, kept in PostgreSQL: asked for, told, refused, and taking effect (I8). */
import { expect, test } from 'vitest'
import { startPostgres, withoutPostgres } from '../../test/postgres.ts'
import { openRawHouse } from '../../test/raw-house.ts'
import { newSeed, newSlot, personOf, random64, signInByCard, signUp, text64 } from '../../test/raw-people.ts'

const day = 86_400

test.skipIf(withoutPostgres)(
  'I8 WI1 WI3 WI4 PostgreSQL keeps what is asked for, tells it once, and lets it hold in time',
  async () => {
    await using postgres = await startPostgres()
    await using house = await openRawHouse({ database: await postgres.database() })
    const person = await signUp(house)
    house.pass(60)
    const [old, first, second] = [await newSeed(), await newSeed(), await newSeed()]
    const list = (generation: number, slots: readonly object[]) => ({
      generation,
      slots,
      mac: random64(32),
    })
    const slots = [...person.said.json.slots.slots, newSlot('card')]
    await person.ask('PUT', '/slots', { slots: list(2, slots), card: text64(old.public) })
    house.pass(10 * day)
    const other = personOf(house, person.name, await signInByCard(house.ask, old))
    const asked = { slots: list(3, [...slots, newSlot('card')]), card: text64(first.public) }
    expect((await other.ask('POST', '/ways/card', asked)).status).toBe(200)
    const told = (await person.ask('GET', '/ways')).json
    expect(told.notices.map(({ what }: { what: string }) => what)).toEqual(['card-used', 'card-asked'])
    await person.ask('POST', '/ways/told', { upTo: told.upTo })
    expect((await person.ask('GET', '/ways')).json).toMatchObject({
      notices: [],
      changes: [{ mayRefuse: true }],
    })
    expect((await person.ask('DELETE', '/ways/card', { slots: list(4, slots) })).status).toBe(200)
    expect((await other.ask('GET', '/ways')).status).toBe(401)

    const again = { slots: list(5, [...slots, newSlot('card')]), card: text64(second.public) }
    expect((await person.ask('POST', '/ways/card', again)).status).toBe(200)
    expect((await signInByCard(house.ask, second)).status).toBe(401)
    house.pass(3 * day)
    expect((await signInByCard(house.ask, old)).status).toBe(401)
    expect((await signInByCard(house.ask, second)).status).toBe(200)
    expect((await person.ask('POST', '/sign-out/others')).status).toBe(200)
  },
)
