/** The part of the client that is about the ways into an account, put together as open-client.ts does the rest. Loaded when used. */
import type { Result } from './client.ts'
import type { WaysClient } from './client-ways.ts'
import { loaded } from './loaded.ts'
import type { Session } from './session.ts'
import { waysView } from './ways.ts'

type Within = <T>(work: (open: Session) => Promise<Result<T>>) => Promise<Result<T>>

export function waysClient(within: Within, session: () => Session | undefined): WaysClient {
  return {
    async drawCard() {
      const { cardGroups, newCard } = await import('./card.ts')
      return cardGroups(newCard())
    },
    keepCard: (groups, again) =>
      within((open) =>
        loaded(
          () => import('./keep-card.ts'),
          ({ keepCard }) => keepCard(open, groups, again),
        ),
      ),
    changePassphrase: (passphrase, again) =>
      within((open) => loaded(changing, ({ changePassphrase }) => changePassphrase(open, passphrase, again))),
    ways() {
      const open = session()
      return open && waysView(open)
    },
    refuseWay: (kind) => within((open) => loaded(refusing, ({ refuseWay }) => refuseWay(open, kind))),
    waysRead: () => within((open) => loaded(refusing, ({ waysRead }) => waysRead(open))),
  }
}

const changing = () => import('./change-passphrase.ts')
const refusing = () => import('./refuse-way.ts')
