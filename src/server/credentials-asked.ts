/** What a browser may ask of credentials: one's own, the list of those who chose to be on it, and what was done to one's own. */
import { credentialRequest, listing, showRequest } from '../wire/credential.ts'
import { answer, done, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'

type Has = Pick<Parts, 'credentials' | 'limits'>

export function postCredential({ credentials, limits }: Has): Handle {
  return taking(credentialRequest, kib, async (asked, { code }) => {
    const { account } = asked.get('who')
    if (!(await limits.allows('credentials', account))) return refuse('slow-down')
    const credential = await credentials.redeem(account, code)
    return credential ? answer({ credential }) : refuse('ended')
  })
}

export function getCredential({ credentials }: Pick<Parts, 'credentials'>): Handle {
  return async (asked) => {
    const credential = await credentials.of(asked.get('who').account)
    return answer(credential ? { credential } : {})
  }
}

/** One answer for every reason why there is nothing to show: no credential, no such space, not one's own. */
export function showCredential({
  credentials,
  limits,
  memberships,
}: Has & Pick<Parts, 'memberships'>): Handle {
  return taking(showRequest, kib, async (asked, { space }) => {
    const { account } = asked.get('who')
    if (!(await limits.allows('credentials', account))) return refuse('slow-down')
    const member = await memberships.member(account, space)
    const shown = member && (await credentials.show(account, { space, member }))
    return shown ? answer(shown) : refuse('not-found')
  })
}

export function putListing({ credentials, limits }: Has): Handle {
  return taking(listing, 4 * kib, async (asked, lines) => {
    const { account } = asked.get('who')
    if (!(await limits.allows('credentials', account))) return refuse('slow-down')
    return (await credentials.list(account, lines)) ? done() : refuse('not-found')
  })
}

/** It needs nothing and is refused to nobody. */
export function deleteListing({ credentials }: Pick<Parts, 'credentials'>): Handle {
  return async (asked) => {
    await credentials.unlist(asked.get('who').account)
    return done()
  }
}

export function getHelpers({ credentials }: Pick<Parts, 'credentials'>): Handle {
  return async () => answer({ helpers: await credentials.listed() })
}

export function getNotices({ credentials }: Pick<Parts, 'credentials'>): Handle {
  return async (asked) => answer({ notices: await credentials.notices(asked.get('who').account) })
}
