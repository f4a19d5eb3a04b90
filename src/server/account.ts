/** One's own account: what a device needs to unlock it, and its end. */
import { answer, done, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import type { Handle } from './requests.ts'

/** What a device needs after another one changed a slot or the vault. */
export function getAccount({ accounts }: Parts): Handle {
  return async (asked) => {
    const mine = await accounts.read(asked.get('who').account)
    return mine ? answer(mine) : refuse('signed-out')
  }
}

/**
 * Ends the account at once. Nothing in any space moves: the app left each of them quietly before, and to the others
 * that looks like silence.
 */
export function deleteAccount({ accounts, cookies, hints, signIns }: Parts): Handle {
  return async (asked) => {
    const who = asked.get('who')
    await accounts.remove(who.account)
    signIns.lookAgain()
    hints.end(({ account }) => account === who.account)
    return done(cookies.clear())
  }
}
