/**
 * How much this house holds, in numbers too coarse to say anything of a person or a pair: below twenty none is said, above
 * it tens. There is no command that counts for one account or one space.
 */
import { numberIn, type Store } from '../store.ts'
import { type Command, plain } from './command.ts'

const least = 20

const counted = {
  accounts: 'select count(*) as many from account',
  spaces: 'select count(*) as many from space',
  acts: 'select count(*) as many from entry where act_id is not null',
} as const

export const counts: Command = {
  usage: 'counts',
  says: 'how many accounts, spaces and acts there are, in tens',
  async run({ store }, typed) {
    if (!plain(typed, 0)) return undefined
    const lines = Object.entries(counted).map(
      async ([what, sql]) => `${what}: ${coarse(await many(store, sql))}`,
    )
    return (await Promise.all(lines)).join('\n')
  },
}

export function coarse(number: number): string {
  return number < least ? `fewer than ${least}` : String(number - (number % 10))
}

async function many(store: Store, sql: string): Promise<number> {
  const row = await store.get(sql)
  return row ? numberIn(row, 'many') : 0
}
