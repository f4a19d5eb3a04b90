/** A helper and who is helped, as either of the two sees it: terms, whether they were agreed to, and what stands lent. */
import { lendingEnded, returnedBy, type Envelope, type Handed } from '../domain/envelopes.ts'
import { dayOf, type WordId } from '../domain/vocabulary.ts'
import { letterToRead } from '../practice/reading.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import type { Person } from './content.ts'
import { envelopeIn } from './envelope-words.ts'
import type { Session } from './session.ts'
import type { OpenSpace } from './space.ts'
import type { HelpView, LentView, ReadingView } from './views-helping.ts'

export function helpWith(session: Session, { helper, client, pair }: Person): HelpView | undefined {
  const kind = helper ?? client
  if (kind === undefined) return undefined
  const they = helper === undefined ? 'client' : 'helper'
  const space = pair && session.spaces.get(pair.space)
  if (!space) return { they, kind, lent: [], readings: [] }
  const mine = [...space.side.state.envelopes.values()]
  const theirs = [...space.tray.state.values()]
  const terms = they === 'helper' ? lastTerms(space, theirs) : lastTerms(space, mine)
  const answers = they === 'helper' ? mine : theirs
  const helpers = they === 'helper' ? theirs : mine
  const now = session.clock()
  const lent =
    they === 'helper'
      ? mine.filter((one) => one.lent && !lendingEnded(one, now))
      : theirs.filter((one) => one.lent && !returnedBy(one, now) && !space.side.state.givenBack.has(one.word))
  return {
    they,
    kind,
    ...(terms && { terms: { ...terms, agreed: agreed(space, answers, terms.word) } }),
    lent: lent.flatMap((one) => shown(space, one)).reverse(),
    readings: readings(space, they === 'helper' ? mine.filter(stands) : lent, helpers),
  }
}

type One = Envelope | Handed

function lastTerms(space: OpenSpace, all: readonly One[]) {
  const last = all.findLast((one) => envelopeIn(space, one.word)?.kind === 'terms' && stands(one))
  const words = last && envelopeIn(space, last.word)
  return last && words?.kind === 'terms' ? { word: last.word, words, on: dayOf(last.at) } : undefined
}

function stands(one: One): boolean {
  return 'withdrawn' in one ? !one.withdrawn : one.takenBackAt === undefined
}

function agreed(space: OpenSpace, answers: readonly One[], word: WordId): boolean {
  const said = answers.findLast(({ re }) => re === word)
  const words: EnvelopeWords | undefined = said && envelopeIn(space, said.word)
  return words?.kind === 'answer' && words.line === 'agree'
}

function shown(space: OpenSpace, { word, at, until }: One): readonly LentView[] {
  const words = envelopeIn(space, word)
  if (words?.kind !== 'share' || until === undefined) return []
  return [{ word, words, on: dayOf(at), until: dayOf(until) }]
}

/** What they were asked to read, and what the helper said of each. Ended, it still stands with who wrote it. */
function readings(space: OpenSpace, asked: readonly One[], helpers: readonly One[]): readonly ReadingView[] {
  return asked.flatMap((one) => readingOf(space, one, helpers.filter(stands))).reverse()
}

function readingOf(space: OpenSpace, one: One, helpers: readonly One[]): readonly ReadingView[] {
  const { word, at, until } = one
  const words = envelopeIn(space, word)
  if (words?.kind !== 'reading' || until === undefined) return []
  const letter = letterToRead(words)
  if (!letter) return []
  const said = helpers.flatMap((one) => {
    const back = envelopeIn(space, one.word)
    return one.re === word && back?.kind === 'answer' ? (back.text ?? []) : []
  })
  const cosigned = helpers.some((one) => {
    const back = envelopeIn(space, one.word)
    return back?.kind === 'cosigned' && back.hash === words.hash
  })
  const [text] = said
  return [
    {
      word,
      letter: words.letter,
      words: letter,
      on: dayOf(at),
      until: dayOf(until),
      cosigned,
      ...(text !== undefined && { said: text }),
    },
  ]
}
