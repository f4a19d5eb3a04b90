/** One's own account: what a device needs to unlock it, and its end. */
import { answer, done, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import type { Handle } from './requests.ts'

/** Asked when the app opens, so a sign-in that is used stays. */
export function getAccount({ accounts, cookies }: Parts): Handle {
  return (asked) => {
    const mine = accounts.read(asked.get('who').account)
    const token = cookies.token(asked)
    return mine && token !== undefined ? answer(mine, 200, cookies.set(token)) : refuse('signed-out')
  }
}

/**
 * Ends the account at once. Nothing in any space moves: the app left each of them quietly before, and to the others
 * that looks like silence.
 */
export function deleteAccount({ accounts, cookies, hints }: Parts): Handle {
  return async (asked) => {
    const who = asked.get('who')
    await accounts.remove(who.account)
    hints.end(({ account }) => account === who.account)
    return done(cookies.clear())
  }
}
