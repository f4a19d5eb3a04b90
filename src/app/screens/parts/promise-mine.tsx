import { shelfOf, type ShownDay, type Standing, standingOf } from '../../../practice/promise-shown.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Rooms } from '../../kit/rooms.tsx'
import { Shelf, type ShelfRow } from '../../kit/shelf.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { mineShown } from './promise-here.ts'
import { PromiseHeard } from './promise-heard.tsx'
import { PromiseSaid } from './promise-said.tsx'
import { PromiseDays } from './promise-when.tsx'

/** What I showed one person, and what they said back, if they did. Of the rest there is nothing to be known. */
export function PromiseMine({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t } = screen
  const words = t.promises.shared
  const { date } = client.today()
  const shown = mineShown(person)
  const standing = standingOf(shown, date)
  const shelf = shelfOf(shown, date)
  return (
    <>
      <h2>{words.mine}</h2>
      {standing.length === 0 && shelf.length === 0 && <p>{words.mineNone}</p>}
      {standing.length > 0 && <Shelf rows={standing.map((one) => standingRow(screen, person, one))} />}
      {shelf.length > 0 && (
        <section class="stack">
          <h3>{words.shelf}</h3>
          <Shelf rows={shelf.map((one) => shelfRow(screen, person, one))} />
        </section>
      )}
      <Rooms
        rooms={[
          {
            href: hrefTo({ screen: 'promise', person: person.id }),
            icon: 'pen',
            name: words.make,
            line: t.promises.form.lede,
          },
          { href: hrefTo({ screen: 'calendar' }), icon: 'shelf', name: t.promises.calendar.heading },
        ]}
      />
    </>
  )
}

function standingRow(screen: ScreenProps, person: PersonView, { shown, day }: Standing): ShelfRow {
  const { words, word } = shown
  return {
    key: `${word} ${day ?? ''}`,
    sign: 'open',
    words: words.act,
    lang: words.language,
    when:
      day === undefined ? (
        <PromiseDays screen={screen} when={words.when} />
      ) : (
        <Filled words={screen.t.promises.shared.promisedFor} by={<When day={day} lang={screen.language} />} />
      ),
    acts: <Acts screen={screen} person={person} word={word} promise={words.promise} about={words.act} />,
  }
}

function shelfRow(screen: ScreenProps, person: PersonView, { shown, of, first, later }: ShownDay): ShelfRow {
  const { words } = shown
  return {
    key: first.word,
    sign: first.words.mark,
    words: words.act,
    lang: words.language,
    when: (
      <>
        <When day={of} lang={screen.language} />.{' '}
        <PromiseSaid
          screen={screen}
          lang={first.words.language}
          names={screen.t.today.promise.marks}
          said={[first, ...later].map(({ words, on }) => ({ ...words, on }))}
        />
      </>
    ),
    acts: (
      <Acts screen={screen} person={person} word={first.word} promise={words.promise} about={words.act} />
    ),
  }
}

type ActsProps = { screen: ScreenProps; person: PersonView; word: string; promise: string; about: string }

function Acts({ screen, person, word, promise, about }: ActsProps) {
  const words = screen.t.promises
  return (
    <div class="stack tight">
      <PromiseHeard screen={screen} person={person} word={word} />
      <p>
        <a href={hrefTo({ screen: 'promise', item: promise })}>
          {words.calendar.look}
          <span class="hidden">: {about}</span>
        </a>
      </p>
    </div>
  )
}
