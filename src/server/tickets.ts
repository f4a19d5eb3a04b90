/** What the server remembers between the two steps of signing up or in: five minutes, in memory, once. */
import type { Instant } from '../domain/vocabulary.ts'
import type { Random } from './sign.ts'

const lifetime = 300
const most = 10_000

export type Tickets<T> = {
  readonly give: (held: T) => string
  /** What was held; a ticket is good for one try. */
  readonly take: (ticket: string) => T | undefined
  readonly some: (test: (held: T) => boolean) => boolean
}

/** Beyond ten thousand the oldest go first, so a flood of first steps cannot fill the memory. */
export function openTickets<T>(clock: () => Instant, random: Random): Tickets<T> {
  const tickets = new Map<string, { readonly held: T; readonly until: Instant }>()
  const clear = () => {
    for (const [ticket, { until }] of tickets) {
      if (until > clock() && tickets.size < most) return
      tickets.delete(ticket)
    }
  }
  return {
    give(held) {
      clear()
      const ticket = Buffer.from(random(24)).toString('base64url')
      tickets.set(ticket, { held, until: clock() + lifetime })
      return ticket
    },
    take(ticket) {
      const found = tickets.get(ticket)
      tickets.delete(ticket)
      return found && found.until > clock() ? found.held : undefined
    },
    some: (test) => [...tickets.values()].some(({ held, until }) => until > clock() && test(held)),
  }
}
