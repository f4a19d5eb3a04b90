/**
 * Put away: someone who is in no list until a word of one's own is typed. Discretion, not deniability: the words stay
 * sealed in the vault like everything else, and whoever looks into it with its keys finds them. (abuse 53)
 */
import type { Result } from './client.ts'
import type { Person } from './content.ts'
import { fail, ok } from './results.ts'
import { saveContent } from './save-content.ts'
import type { Session } from './session.ts'

const shortest = 4

export async function putAway(session: Session, id: string, word: string): Promise<Result> {
  const away = spelled(word)
  if ([...away].length < shortest) return fail('empty')
  if (word.length > 64) return fail('too-long')
  return change(session, (person) => (person.id === id ? { ...person, away } : person))
}

/** Everyone put away under this word; the id of the first. */
export async function bringBack(session: Session, word: string): Promise<Result<string>> {
  const [first, ...others] = session.content.people.filter(({ away }) => away === spelled(word))
  if (!first || spelled(word) === '') return fail('wrong')
  const back = new Set([first, ...others].map(({ id }) => id))
  const saved = await change(session, (person) => (back.has(person.id) ? without(person) : person))
  return saved.ok ? ok(first.id) : saved
}

function change(session: Session, to: (person: Person) => Person): Promise<Result> {
  return saveContent(session, (content) => ({ ...content, people: content.people.map(to) }))
}

function without(person: Person): Person {
  const { away: _, ...back } = person
  return back
}

/** As it may be typed on any keyboard. */
function spelled(word: string): string {
  return word.normalize('NFKC').trim().toLowerCase()
}
