/** The part of the client that is about credentials of helpers; what does it is fetched when it is first asked for. */
import type { Client, Result } from './client.ts'
import type { CredentialAct } from './credentials.ts'
import { loaded } from './loaded.ts'
import type { Session } from './session.ts'

type Within = <T>(work: (open: Session) => Promise<Result<T>>) => Promise<Result<T>>

export function credentialClient(within: Within): Pick<Client, CredentialAct> {
  const acts = async () => (await import('./credentials.ts')).credentialActs(within)
  return {
    redeemHelperCode: (code) => loaded(acts, ({ redeemHelperCode }) => redeemHelperCode(code)),
    myCredential: () => loaded(acts, ({ myCredential }) => myCredential()),
    showCredential: (person) => loaded(acts, ({ showCredential }) => showCredential(person)),
    verifyCredential: async (person, shown) =>
      (await acts().catch(unfetched))?.verifyCredential(person, shown),
    setListing: (listing) => loaded(acts, ({ setListing }) => setListing(listing)),
    listHelpers: () => loaded(acts, ({ listHelpers }) => listHelpers()),
    notices: () => loaded(acts, ({ notices }) => notices()),
  }
}

/** Without a line nothing is vouched for. */
function unfetched(): undefined {}
