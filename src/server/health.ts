/** Whether the server answers, and what anyone may know of this place. Counts nobody. */
import type { House } from '../wire/routes.ts'
import { answer } from './answers.ts'
import type { Handle } from './requests.ts'

export function getHealth(): Handle {
  return () => answer({ ok: true })
}

export function getHouse(house: House): Handle {
  return () => answer(house)
}
