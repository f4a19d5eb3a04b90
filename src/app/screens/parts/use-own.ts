/**
 * What is one's own, gathered on this device from what is open here. Only what was opened before is opened again, and
 * everything goes with the screen.
 */
import { useEffect, useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { Own, OwnPerson } from '../../../practice/own-things.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'

type Opened = ReadonlyMap<string, EnvelopeWords>

/** Without what was opened: nothing of another is asked for. */
export function ownActs(client: Client): Own {
  return ownWith(client, new Map())
}

/** `undefined` until everything that was opened is here again. */
export function useOwn(client: Client): Own | undefined {
  const [opened, setOpened] = useState<Opened>()
  useEffect(() => {
    let gone = false
    const gather = async () => {
      const found = await openedIn(client)
      if (!gone) setOpened(found)
    }
    void gather()
    return () => {
      gone = true
    }
  }, [client])
  return opened && ownWith(client, opened)
}

/** What of it was signed for somebody, or by somebody for me, and is given out still. */
export function ownWords(client: Client, own: Own) {
  return own.people.flatMap(({ id: person, opened }) => {
    const left =
      client.person(person)?.left.filter(({ takenBack, waitsHere }) => !takenBack && !waitsHere) ?? []
    return [...left, ...opened].map(({ word }) => ({ person, word }))
  })
}

async function openedIn(client: Client): Promise<Opened> {
  const found = new Map<string, EnvelopeWords>()
  for (const { id, given } of client.people()) {
    for (const one of given) {
      if (!isOpened(one)) continue
      // oxlint-disable-next-line no-await-in-loop -- it is here already, and one after the other is soon enough
      const words = await client.read(id, one.word)
      if (words.ok) found.set(`${id} ${one.word}`, words.value)
    }
  }
  return found
}

function isOpened({ opened, kind, takenBack }: PersonView['given'][number]): boolean {
  return opened && !takenBack && kind !== 'not-fetched' && kind !== 'unreadable'
}

function ownWith(client: Client, opened: Opened): Own {
  return {
    pages: client.pages(),
    people: client.people().map((person) => ownPerson(person, opened)),
    today: client.today().date,
  }
}

function ownPerson({ id, left, given, talks }: PersonView, opened: Opened): OwnPerson {
  return {
    id,
    left: left.flatMap(({ word, on, words }) => (words ? [{ word, on: dateOfDay(on), words }] : [])),
    opened: given.flatMap((one) => {
      const words = isOpened(one) ? opened.get(`${id} ${one.word}`) : undefined
      return words ? [{ word: one.word, on: dateOfDay(one.on), words }] : []
    }),
    talks: talks.map(({ id: talk, turns }) => {
      const last = turns.findLast(({ by }) => by === 'me')
      return { id: talk, ...(last && { on: dateOfDay(last.on) }) }
    }),
  }
}
