import { useState } from 'preact/hooks'
import { withoutDay } from '../../../practice/day-words.ts'
import { type Exchanged, exchangeOf } from '../../../practice/practical.ts'
import type { GivenView, LeftView, PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { PracticalAnswer } from './practical-answer.tsx'
import { GivenNote } from './practical-given.tsx'
import { LeftNote } from './practical-left.tsx'
import { isOpenTo } from './practical-may.tsx'
import { type Reading, usePlaces, useReading } from './practical-reading.ts'
import { type Said, Status } from './status.tsx'

/**
 * The exchange: one list by days, theirs on one side and mine on the other.
 * Must pass: never a number of anything; what lies in the bank is folded away, and its fold says the same whatever lies
 * there; text shows after a press; nobody is told of a press.
 */
export function PracticalList({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const words = screen.t.exchange.practical
  const notes = withoutDay(person)
  const given = notes.given.filter(({ lane }) => lane === 'practical')
  const left = notes.left.filter(({ lane }) => lane === 'practical')
  const reading = useReading(screen.client, person, given)
  const { shown, lying } = usePlaces(given)
  const all = exchangeOf(shown, left)
  const list = (label: string, threads: readonly Thread[]) => (
    <Threads label={label} threads={threads} screen={screen} person={person} reading={reading} />
  )
  return (
    <>
      <section class="stack mid">
        <h2>{words.list}</h2>
        {list(words.list, all.slice(0, recent))}
        {all.length > recent && <Fold summary={words.earlier}>{list(words.earlier, all.slice(recent))}</Fold>}
      </section>
      {person.space && <Fold summary={words.bank}>{list(words.bank, exchangeOf(lying, []))}</Fold>}
    </>
  )
}

type Thread = Exchanged<GivenView, LeftView>
type ThreadsProps = {
  label: string
  threads: readonly Thread[]
  screen: ScreenProps
  person: PersonView
  reading: Reading
}

function Threads({ label, threads, screen, person, reading }: ThreadsProps) {
  if (threads.length === 0) return <p>{screen.t.exchange.practical.quiet}</p>
  return (
    <ul class="exchange" aria-label={label}>
      {threads.map((thread) => (
        <OneThread
          key={thread.note.one.word}
          thread={thread}
          screen={screen}
          person={person}
          reading={reading}
        />
      ))}
    </ul>
  )
}

type OneThreadProps = Omit<ThreadsProps, 'label' | 'threads'> & { thread: Thread }

function OneThread({ thread: { note, answers }, ...rest }: OneThreadProps) {
  const { screen, person } = rest
  const [said, setSaid] = useState<Said>()
  return (
    <li class="stack">
      {[note, ...answers].map((one) =>
        one.side === 'mine' ? (
          <LeftNote key={one.one.word} screen={screen} person={person} left={one.one} />
        ) : (
          <GivenNote key={one.one.word} {...rest} given={one.one} kinds={kinds} />
        ),
      )}
      {note.side === 'theirs' && (
        <Back
          {...rest}
          given={note.one}
          onAnswered={() => setSaid({ words: screen.t.exchange.practical.done, moves: true })}
        />
      )}
      <Status screen={screen} said={said} />
    </li>
  )
}

type BackProps = Omit<OneThreadProps, 'thread'> & { given: GivenView; onAnswered: () => void }

/** A note that was read may be answered, once. An answer has none. */
function Back({ screen, person, given, reading, onAnswered }: BackProps) {
  const opened = reading.words[given.word]
  if (opened?.kind !== 'practical' || given.answered || !isOpenTo(person, person.may.practical)) return null
  return (
    <PracticalAnswer
      screen={screen}
      person={person}
      word={given.word}
      question={opened.question}
      onAnswered={onAnswered}
    />
  )
}

const kinds = ['practical', 'answer'] as const
/** As many as one may want to look back on at once; the rest is one press away. */
const recent = 20
