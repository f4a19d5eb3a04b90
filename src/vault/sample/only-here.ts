/**
 * What is no part of looking around: everything that makes or ends a real account, and every way in for somebody real.
 * Asked for all the same, it answers that this is not here.
 */
import type { Client, Result, Trouble } from '../client.ts'
import type { Parts } from '../first-draft.ts'
import { fine } from '../results.ts'

export function onlyHere(client: Client): Client {
  return {
    ...client,
    signUp: notHere,
    signIn: notHere,
    signInWithCard: notHere,
    keepCard: notHere,
    changePassphrase: notHere,
    refuseWay: notHere,
    waysRead: notHere,
    deleteAccount: notHere,
    invite: notHere,
    comeIn: notHere,
    landing: notHere,
    readNote: notHere,
    makeHandout: notHere,
    endHandout: notHere,
    refreshHandouts: async () => fine,
    redeemHelperCode: notHere,
    myCredential: notHere,
    showCredential: notHere,
    setListing: notHere,
    listHelpers: notHere,
    notices: notHere,
    holdBoth: notHere,
    endHold: notHere,
  }
}

/** The two halves of a first draft's key, held by nobody but this page. */
export function inMemory(): Parts {
  return { lasting: part(), passing: part() }
}

function part(): Parts['lasting'] {
  let held: string | undefined
  return {
    async get() {
      return held
    },
    async put(value) {
      held = value
    },
    async delete() {
      held = undefined
    },
  }
}

async function notHere(): Promise<Result<never> & { readonly ok: false }> {
  return { ok: false, trouble: 'not-here' satisfies Trouble }
}
