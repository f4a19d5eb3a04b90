import type { Me } from './client.ts'
import type { Session } from './session.ts'

/** Whoever is signed in here, as they see themselves. */
export function me({ content, slots }: Session): Me {
  const { signInName, firstName, settings, made } = content
  return { signInName, firstName, settings, made, hasCard: slots.slots.some(({ kind }) => kind === 'card') }
}
