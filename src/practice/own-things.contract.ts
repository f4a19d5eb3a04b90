/** Somebody's own space for proofs: `mine` stands in all that is one's own, `theirs` in all that another wrote. */
import type { Own, OwnPerson } from './own-things.ts'
import type { PageWords } from './pages.ts'

const on = '2026-02-03'

export function ownSpace(mine: string, theirs: string, hidden: string): Own {
  return {
    pages: [...pagesOfMine(mine), ...hiddenPages(hidden)],
    people: [her(mine, theirs)],
    today: '2026-02-16',
  }
}

function pagesOfMine(text: string): readonly PageWords[] {
  return [
    { kind: 'draft', id: 'd', language: 'en', to: 'mia', text, begun: on, changed: on },
    { kind: 'promise', id: 'p', act: text, due: on },
    { kind: 'mark', id: 'k', promise: 'p', mark: 'kept', on: '2026-02-05' },
    { kind: 'limit', id: 'l', when: text, will: text, made: on, review: on },
    { kind: 'crossed', id: 'x', limit: 'l', text, on: '2026-02-06' },
    { kind: 'season', id: 's', name: text, begun: on },
    { kind: 'season-line', id: 'sl', season: 's', text, on },
    { kind: 'reflection', id: 'r', text, on },
    { kind: 'letter-to-me', id: 'o', language: 'en', text, written: on, opens: on, opened: on },
  ]
}

/** Letters to oneself that are shut, what hangs on somebody put away, and the secret of a link. */
function hiddenPages(text: string): readonly PageWords[] {
  const letter = { kind: 'letter-to-me', language: 'en', text, written: on } as const
  return [
    { ...letter, id: 'shut', opens: '2027-01-01' },
    { ...letter, id: 'here', opens: '2026-02-10' },
    { kind: 'note', id: 'n', text, on, person: 'away' },
    { kind: 'mark', id: 'ka', promise: 'away', mark: 'told', text, on },
    { kind: 'crossed', id: 'xa', limit: 'away', text, on },
    { kind: 'talk-note', id: 'ta', talk: 'away', text, on },
    { kind: 'living', id: 'la', text, harm: 'away', on },
    {
      kind: 'handout',
      id: 'h',
      secret: text.slice(0, 32),
      parts: [{ part: 'signs', text }],
      until: 1_800_000_000,
    },
  ]
}

function her(mine: string, theirs: string): OwnPerson {
  return {
    id: 'mia',
    left: [{ word: 'w1', on: '2026-02-04', words: { kind: 'letter', language: 'en', text: mine } }],
    opened: [{ word: 'w2', on: '2026-02-07', words: { kind: 'letter', language: 'en', text: theirs } }],
    talks: [{ id: 't', on: '2026-02-08' }, { id: 'quiet' }],
  }
}
