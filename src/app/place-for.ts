/** Who may stand where: the lock before everything that is somebody's, and the right page in place of a wrong one. */
import type { Stage } from '../vault/client.ts'
import type { Place, ScreenName } from './place.ts'
import { routes } from './routes.ts'

/** The place that is shown when someone wants to be at `wanted`. The lock stands before everything that is somebody's. */
export function placeFor(wanted: Place, stage: Stage, invited: boolean): Place {
  const { openTo } = routes[wanted.screen]
  if (stage === 'locked') return plain.has(wanted.screen) ? wanted : { screen: 'lock' }
  const home: Place = stage === 'open' ? inside(invited) : { screen: 'front' }
  if (wanted.screen === 'lock') return home
  if (stage === 'open')
    return outside.has(wanted.screen) || (openTo === 'invited' && !invited) ? home : wanted
  return openTo === 'anyone' || (openTo === 'invited' && invited) ? wanted : home
}

/** Where one comes in: Today, or first the door that a link led to. */
function inside(invited: boolean): Place {
  return { screen: invited ? 'come-in' : 'today' }
}

/** Pages with nothing of anybody's on them. */
const plain: ReadonlySet<ScreenName> = new Set(['safety', 'privacy'])
/** Pages for who is not signed in yet. */
const outside: ReadonlySet<ScreenName> = new Set(['front', 'look-around', 'begin-letter', 'sign-in'])
