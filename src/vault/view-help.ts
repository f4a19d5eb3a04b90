/** A helper and who is helped, as either of the two sees it: terms, whether they were agreed to, and what stands lent. */
import { lendingEnded, returnedBy, type Envelope, type Handed } from '../domain/envelopes.ts'
import { dayOf, type WordId } from '../domain/vocabulary.ts'
import type { EnvelopeWords } from '../practice/words.ts'
import type { Person } from './content.ts'
import { envelopeIn } from './envelope-words.ts'
import type { Session } from './session.ts'
import type { OpenSpace } from './space.ts'
import type { HelpView, LentView } from './views-helping.ts'

export function helpWith(session: Session, { helper, client, pair }: Person): HelpView | undefined {
  const kind = helper ?? client
  if (kind === undefined) return undefined
  const they = helper === undefined ? 'client' : 'helper'
  const space = pair && session.spaces.get(pair.space)
  if (!space) return { they, kind, lent: [] }
  const mine = [...space.side.state.envelopes.values()]
  const theirs = [...space.tray.state.values()]
  const terms = they === 'helper' ? lastTerms(space, theirs) : lastTerms(space, mine)
  const answers = they === 'helper' ? mine : theirs
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
