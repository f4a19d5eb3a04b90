/** Who may begin here, and who must never be written to. */
import { openCodes } from '../codes.ts'
import { addressOf } from '../config.ts'
import { openKeys } from '../keys.ts'
import { textIn } from '../store.ts'
import { openSuppressions } from '../suppressions.ts'
import { type Command, plain } from './command.ts'

export const code: Command = {
  usage: 'code',
  says: 'a sign-up code for one account',
  async run({ config, ...needs }, typed) {
    if (!plain(typed, 0)) return undefined
    return `One account can be opened at ${addressOf(config)}/#code=${await openCodes(needs).make()}`
  },
}

/** Asked before anybody here writes to someone by hand. */
export const suppressed: Command = {
  usage: 'suppressed ADDRESS',
  says: 'whether this address must never be written to',
  async run({ config, ...needs }, typed) {
    const [address] = typed.words
    if (!plain(typed, 1) || !address) return undefined
    const row = await needs.store.get(`select value from meta where key = 'keys'`)
    const { pepper } = await openKeys(config.keys, row ? textIn(row, 'value') : '', needs.random)
    return (await openSuppressions({ ...needs, pepper }).isSuppressed(address)) ? 'yes' : 'no'
  },
}
