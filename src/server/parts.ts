/** Everything a handler may ask. Put together once, in server.ts; a handler takes what it needs by name. */
import type { Instant, SpaceId } from '../domain/vocabulary.ts'
import type { StoredBirth } from '../log/spaces.ts'
import type { Words } from '../log/words.ts'
import type { Referee } from '../referee/ports.ts'
import type { House } from '../wire/routes.ts'
import type { Accounts } from './accounts.ts'
import type { Codes } from './codes.ts'
import type { Cookies } from './cookies.ts'
import type { Credentials } from './credentials.ts'
import type { Erasing } from './erasing.ts'
import type { Hints } from './hints.ts'
import type { Holds } from './holds.ts'
import type { Invitations } from './invitations.ts'
import type { Journal } from './journal.ts'
import type { Limits } from './limits.ts'
import type { Memberships } from './memberships.ts'
import type { Opaque } from './opaque.ts'
import type { Random } from './sign.ts'
import type { SignIns } from './sign-ins.ts'
import type { Handouts } from './handouts.ts'
import type { Pages } from './static.ts'
import type { Suppressions } from './suppressions.ts'
import type { Ways } from './ways.ts'

export type Parts = {
  readonly accounts: Accounts
  readonly births: (space: SpaceId) => Promise<StoredBirth | undefined>
  readonly clock: () => Instant
  readonly codes: Codes
  readonly cookies: Cookies
  readonly credentials: Credentials
  readonly erasing: Erasing
  readonly hints: Hints
  readonly holds: Holds
  readonly house: House
  readonly invitations: Invitations
  readonly journal: Journal
  readonly limits: Limits
  readonly memberships: Memberships
  readonly opaque: Opaque
  /** The address pages are served from; known once the server listens. */
  readonly origin: () => string
  readonly pages: Pages
  readonly random: Random
  readonly referee: Referee
  readonly signIns: SignIns
  readonly handouts: Handouts
  readonly suppressions: Suppressions
  readonly ways: Ways
  readonly words: Words
}
