/**
 * Two people and a client, for proofs of the screens of a talk: the client answers with what it was given, writes down
 * what was asked of it, and can be changed while a screen stands. And a page to stand the screen on.
 */
import type { PageWords } from '../../../practice/pages.ts'
import type { TurnWords } from '../../../practice/turns.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { AskView, GivenView, PersonView, TalkView, TurnView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { screenProps } from './screen-props.contract.ts'

export const today = 20_500
export const date = '2026-02-16'

export function ask(word: string, more: Partial<AskView> = {}): AskView {
  return { word, by: 'them', topic: 'March', pace: 'letter', on: today, mine: false, ...more }
}

export function givenAsk(word: string, more: Partial<GivenView> = {}): GivenView {
  return {
    word,
    on: today,
    lane: 'talk',
    kind: 'talk-ask',
    cue: true,
    opened: false,
    aside: false,
    takenBack: false,
    answered: false,
    ...more,
  }
}

export function says(by: TurnView['by'], text: string, more = {}): TurnView {
  const words: TurnWords = { kind: 'say', language: 'en', text, ...more }
  return { by, move: 'said', on: today, words }
}

export function saysBack(by: TurnView['by'], text: string): TurnView {
  return { by, move: 'said-back', on: today, words: { kind: 'say-back', language: 'en', text } }
}

export function turned(by: TurnView['by'], move: 'confirmed' | 'passed' | 'ended'): TurnView {
  return { by, move, on: today }
}

export function talk(more: Partial<TalkView> = {}): TalkView {
  return {
    id: 'y_march',
    topic: 'March',
    pace: 'letter',
    next: 'me',
    holder: 'me',
    phase: 'say',
    lastRound: false,
    ended: false,
    turns: [],
    ...more,
  }
}

export type Asked = readonly [what: string, ...with: readonly unknown[]]

/** Everything these screens ask of a client. */
type Asks = Pick<
  Client,
  | 'person'
  | 'today'
  | 'online'
  | 'newId'
  | 'pages'
  | 'keepPage'
  | 'removePage'
  | 'form'
  | 'keepForm'
  | 'dropForm'
  | 'read'
  | 'setAside'
  | 'takeBack'
  | 'askToTalk'
  | 'agreeToTalk'
  | 'disagreeToTalk'
  | 'appear'
  | 'takeTurn'
  | 'confirmTurn'
  | 'passFloor'
  | 'endTalk'
  | 'pause'
  | 'resume'
>

export type Stage = {
  readonly props: ScreenProps
  readonly asked: readonly Asked[]
  readonly forms: Map<string, Readonly<Record<string, string>>>
  readonly pages: readonly PageWords[]
  /** From now on the client says this of the person. */
  readonly change: (person: PersonView) => void
  readonly refuse: (result: Exclude<Result, { ok: true }> | undefined) => void
  readonly line: (online: boolean) => void
  /** What happens in the talk when something is handed over. */
  readonly onAct: (then: (what: Asked) => void) => void
}

type With = {
  readonly pages?: readonly PageWords[]
  readonly language?: 'en' | 'es'
  readonly today?: string
}

export function stage(
  place: Place,
  first: PersonView,
  { pages: had = [], language = 'en', today: day = date }: With = {},
): Stage {
  const asked: Asked[] = []
  const forms = new Map<string, Readonly<Record<string, string>>>()
  const pages = [...had]
  let person = first
  let online = true
  let refusal: Exclude<Result, { ok: true }> | undefined
  let then: (what: Asked) => void = () => undefined
  const did = async <T>(value: T, ...what: Asked): Promise<Result<T>> => {
    asked.push(what)
    if (refusal) return refusal
    then(what)
    return { ok: true, value }
  }
  const client: Asks = {
    person: (id) => (id === person.id ? person : undefined),
    today: () => ({ date: day, due: [], coming: [], shelf: [], knocks: [] }),
    online: () => online,
    newId: () => `new-${pages.length}`,
    pages: () => pages,
    async keepPage(page) {
      const done = await did(undefined, 'keepPage', page)
      const at = pages.findIndex(({ kind, id }) => kind === page.kind && id === page.id)
      if (done.ok) pages.splice(at < 0 ? pages.length : at, 1, page)
      return done
    },
    async removePage(kind, id) {
      const done = await did(undefined, 'removePage', kind, id)
      const at = pages.findIndex((page) => page.kind === kind && page.id === id)
      if (done.ok && at >= 0) pages.splice(at, 1)
      return done
    },
    form: (id) => forms.get(id) ?? {},
    keepForm: async (id, fields) => void forms.set(id, fields),
    dropForm: async (id) => void forms.delete(id),
    async read(id, word) {
      asked.push(['read', id, word])
      then(['read', id, word])
      return { ok: false, trouble: 'not-here' }
    },
    setAside: (...with_) => did(undefined, 'setAside', ...with_),
    takeBack: (...with_) => did(undefined, 'takeBack', ...with_),
    askToTalk: (...with_) => did(undefined, 'askToTalk', ...with_),
    agreeToTalk: (...with_) => did(undefined, 'agreeToTalk', ...with_),
    disagreeToTalk: (...with_) => did(undefined, 'disagreeToTalk', ...with_),
    appear: (...with_) => did(undefined, 'appear', ...with_),
    takeTurn: (...with_) => did(undefined, 'takeTurn', ...with_),
    confirmTurn: (...with_) => did(undefined, 'confirmTurn', ...with_),
    passFloor: (...with_) => did(undefined, 'passFloor', ...with_),
    endTalk: (...with_) => did(undefined, 'endTalk', ...with_),
    pause: (...with_) => did(undefined, 'pause', ...with_),
    resume: (...with_) => did(undefined, 'resume', ...with_),
  }
  return {
    props: screenProps(client, place, { language }),
    asked,
    forms,
    pages,
    change: (next) => void (person = next),
    refuse: (result) => void (refusal = result),
    line: (now) => void (online = now),
    onAct: (next) => void (then = next),
  }
}
