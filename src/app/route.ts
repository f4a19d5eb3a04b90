/** What a route says of a screen. */
import type { Group } from './messages/groups.ts'
import type { Screen } from './screen.ts'

export type Route = {
  /** `invited`: someone who holds a link and its words, with or without an account. */
  readonly openTo: 'anyone' | 'signed-in' | 'invited'
  /** Groups of words it reads beside those every page has. */
  readonly words?: readonly Group[]
  readonly load: () => Promise<Screen>
}
