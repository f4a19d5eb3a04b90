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

/** Puts the account to sleep at once; fourteen days later it is erased (erasing.ts). Nothing in any space moves. */
export function deleteAccount({ erasing, cookies, hints, signIns }: Parts): Handle {
  return async (asked) => {
    const who = asked.get('who')
    await erasing.ask(who.account)
    signIns.lookAgain()
    hints.end(({ account }) => account === who.account)
    return done(cookies.clear())
  }
}
