/**
 * A sitting and a client, for proofs of its screen: the client answers with what it was given, writes down what was
 * asked of it, and can be changed while the screen stands.
 */
import fc from 'fast-check'
import type { PageWords } from '../../../practice/pages.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { AgreementView, SittingTurn, SittingView } from '../../../vault/views-helping.ts'
import type { Place } from '../../place.ts'
import { mia } from './mia.contract.ts'
import { screenProps } from './screen-props.contract.ts'

export const today = 20_500
export const date = '2026-02-16'
export const here: Place = { screen: 'sitting', sitting: 's1' }

type Table = NonNullable<SittingView['talk']>

export function turn(by: SittingTurn['by'], move: SittingTurn['move'], text?: string): SittingTurn {
  return { by, move, on: today, ...(text !== undefined && { text }) }
}

export function table(more: Partial<Table> = {}): Table {
  return { next: 'me', holder: 'me', phase: 'say', lastRound: false, ended: false, turns: [], ...more }
}

/** Ben's: Ann called it, for him and Lea. */
export function sitting(more: Partial<SittingView> = {}): SittingView {
  return {
    id: 's1',
    host: false,
    people: ['ann'],
    two: [
      { member: 'm_ben', name: 'Ben' },
      { member: 'm_lea', name: 'Lea' },
    ],
    topic: 'The loan',
    place: 'Elm Street 4',
    dates: [{ matter: 'y_1', on: date, at: '18:00', mine: true, agreedOn: today - 3 }],
    date: { on: date, at: '18:00' },
    talk: table(),
    agreements: [],
    closed: false,
    ...more,
  }
}

/** Ann's own. Of the two she hears as they hear each other, and by no side of hers. */
export function called(more: Partial<SittingView> = {}): SittingView {
  const talk = table({ next: 'them', holder: 'them' })
  return sitting({ host: true, people: ['ben', 'lea'], talk, ...more })
}

export function agreement(more: Partial<AgreementView> = {}): AgreementView {
  return {
    matter: 'y_draft',
    text: 'The loan is paid back by summer.',
    acts: [
      { mine: true, act: 'I pay 40 on the first.' },
      { mine: false, act: 'I send no more notes about it.' },
    ],
    on: today - 2,
    opens: today,
    until: '2026-06-30',
    mine: false,
    ...more,
  }
}

/** Any table that can be, for one of the two. */
export const tables: fc.Arbitrary<Table> = fc
  .record({
    holder: fc.constantFrom('me' as const, 'them' as const),
    phase: fc.constantFrom('say' as const, 'say-back' as const, 'confirm' as const),
    lastRound: fc.boolean(),
    ended: fc.boolean(),
    beside: fc.boolean(),
  })
  .map(({ holder, phase, lastRound, ended, beside }) => {
    const listens = holder === 'me' ? ('them' as const) : ('me' as const)
    const turns = [
      turn(holder, 'said', 'One.'),
      ...(beside ? [turn('host', 'said', 'Take your time.')] : []),
      ...(phase === 'confirm' ? [turn(listens, 'said-back', 'You said one.')] : []),
    ]
    const next = phase === 'say-back' ? listens : holder
    return table({ holder, phase, lastRound, ended, next: ended ? 'nobody' : next, turns })
  })

export type Asked = readonly [what: string, ...with: readonly unknown[]]

type Asks = Pick<
  Client,
  | 'me'
  | 'people'
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
  | 'sittings'
  | 'sayInSitting'
  | 'confirmInSitting'
  | 'passInSitting'
  | 'endSitting'
  | 'leaveSitting'
  | 'draftAgreement'
  | 'putInitials'
  | 'takeInitialsBack'
>

type With = {
  readonly pages?: readonly PageWords[]
  readonly language?: 'en' | 'es'
  readonly today?: string
  readonly online?: boolean
}

export function stage(
  first: SittingView | undefined,
  { pages: had = [], language = 'en', today: on = date, online: line = true }: With = {},
) {
  const asked: Asked[] = []
  const went: Place[] = []
  const forms = new Map<string, Readonly<Record<string, string>>>()
  const pages = [...had]
  const people = [mia({ id: 'ann', name: 'Ann' }), mia({ id: 'lea', name: 'Lea' }), mia()]
  let shown = first
  let online = line
  let refusal: Exclude<Result, { ok: true }> | undefined
  const did = async (...what: Asked): Promise<Result> => {
    asked.push(what)
    return refusal ?? { ok: true, value: undefined }
  }
  const client: Asks = {
    me: () => ({
      signInName: 'river0000',
      firstName: first?.host ? 'Ann' : 'Ben',
      settings: { language, theme: 'system', idleMinutes: 10 },
      hasCard: true,
      made: 0,
    }),
    people: () => people,
    person: (id) => people.find((one) => one.id === id),
    today: () => ({ date: on, due: [], coming: [], shelf: [], knocks: [] }),
    online: () => online,
    newId: () => `new-${pages.length}`,
    pages: () => pages,
    async keepPage(page) {
      const done = await did('keepPage', page)
      const at = pages.findIndex(({ kind, id }) => kind === page.kind && id === page.id)
      if (done.ok) pages.splice(at < 0 ? pages.length : at, 1, page)
      return done
    },
    async removePage(kind, id) {
      const at = pages.findIndex((page) => page.kind === kind && page.id === id)
      if (at >= 0) pages.splice(at, 1)
      return did('removePage', kind, id)
    },
    form: (id) => forms.get(id) ?? {},
    keepForm: async (id, fields) => void forms.set(id, fields),
    dropForm: async (id) => void forms.delete(id),
    sittings: () => (shown ? [shown] : []),
    sayInSitting: (...what) => did('sayInSitting', ...what),
    confirmInSitting: (...what) => did('confirmInSitting', ...what),
    passInSitting: (...what) => did('passInSitting', ...what),
    endSitting: (...what) => did('endSitting', ...what),
    leaveSitting: (...what) => did('leaveSitting', ...what),
    draftAgreement: (...what) => did('draftAgreement', ...what),
    putInitials: (...what) => did('putInitials', ...what),
    takeInitialsBack: (...what) => did('takeInitialsBack', ...what),
  }
  return {
    props: screenProps(client, here, { language, go: (to) => void went.push(to) }),
    asked,
    went,
    forms,
    pages,
    change: (next: SittingView) => void (shown = next),
    refuse: (result: Exclude<Result, { ok: true }> | undefined) => void (refusal = result),
    line: (now: boolean) => void (online = now),
  }
}
