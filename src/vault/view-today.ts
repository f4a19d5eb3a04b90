import type { Instant } from '../domain/vocabulary.ts'
import { withoutDay } from '../practice/day-words.ts'
import { livesOf, promisesIn } from '../practice/promises.ts'
import { dateNow } from './dates.ts'
import { onceFor } from './once-for.ts'
import { ownPages } from './own-pages.ts'
import { people } from './people.ts'
import type { Session } from './session.ts'
import type { TodayView } from './views.ts'

/** The day: what I promised myself, and whoever knocked. Nobody is called to a line or a thank-you (S3-8). */
export function today(session: Session | undefined, now: Instant): TodayView {
  const date = dateNow({ clock: () => now })
  const knocked = session ? people(session).filter((one) => withoutDay(one).given.some(knocks)) : []
  return {
    date,
    ...promisesIn(session ? lives(ownPages(session)) : [], date, now),
    knocks: knocked.map(({ id, name }) => ({ id, name })),
  }
}

const lives = onceFor(livesOf)

type Given = { readonly cue: boolean; readonly opened: boolean; readonly aside: boolean }

function knocks({ cue, opened, aside }: Given): boolean {
  return cue && !opened && !aside
}
