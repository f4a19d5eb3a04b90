/**
 * Somebody with helpers, for proofs of the screens about them: the client says what a proof set, and writes down what was
 * asked of it. And a page to stand the screen on.
 */
import { type FunctionComponent, h, render } from 'preact'
import { act } from 'preact/test-utils'
import { type Day, day } from '../../../domain/vocabulary.ts'
import type { PageWords } from '../../../practice/pages.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client, Note, Result } from '../../../vault/client.ts'
import type { HelpView, LentView, SittingView } from '../../../vault/views-helping.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { mia } from './mia.contract.ts'
import { screenProps } from './screen-props.contract.ts'

export const today: Day = 20_500
export const date = '2026-02-16'

type Terms = NonNullable<HelpView['terms']>

export function terms(more: Partial<Terms> = {}, said: Partial<Terms['words']> = {}): Terms {
  return {
    word: 'terms-1',
    words: {
      kind: 'terms',
      language: 'en',
      helper: 'counselor',
      name: 'Ann Lee, counselor since 2009',
      licence: 'LCSW 4471',
      paidBy: 'The county pays',
      worksFor: 'Works for Elm Street Center',
      mustReport: 'Harm to a child must be reported',
      hours: 'Weekdays, nine to five',
      ending: 'Say so, and it ends that day',
      ...said,
    },
    on: today - 1,
    agreed: false,
    ...more,
  }
}

export function lent(word: string, more: Partial<LentView['words']> = {}, until = today + 8): LentView {
  const words = {
    kind: 'share',
    language: 'en',
    share: 'd1',
    what: 'letter',
    text: 'The letter to Mia',
    ...more,
  } as const
  return { word, words, on: today, until }
}

export function ann(help: Partial<HelpView> = {}, more: Partial<PersonView> = {}): PersonView {
  return mia({
    id: 'ann',
    name: 'Ann',
    help: { they: 'helper', kind: 'counselor', lent: [], readings: [], ...help },
    ...more,
  })
}

export function given(word: string, kind: GivenView['kind'], more: Partial<GivenView> = {}): GivenView {
  return {
    word,
    on: today,
    lane: 'plan',
    kind,
    cue: false,
    opened: false,
    aside: false,
    takenBack: false,
    answered: false,
    ...more,
  }
}

export function sitting(more: Partial<SittingView> = {}): SittingView {
  return {
    id: 's1',
    host: false,
    people: ['ann'],
    two: [],
    topic: 'The loan',
    other: 'Ben',
    place: 'Elm Street 4',
    dates: [
      { matter: 'y_1', on: '2026-03-02', at: '18:00', mine: false },
      { matter: 'y_2', on: '2026-03-04', at: '10:30', mine: false },
    ],
    agreements: [],
    closed: false,
    ...more,
  }
}

export type Scene = {
  readonly people?: readonly PersonView[]
  readonly pages?: readonly PageWords[]
  readonly sittings?: readonly SittingView[]
  readonly words?: Readonly<Record<string, EnvelopeWords>>
  readonly hasCard?: boolean
  readonly note?: Result<Note>
  /** What this device finds the house to say of a credential. */
  readonly vouched?: Awaited<ReturnType<Client['verifyCredential']>>
  readonly listed?: Awaited<ReturnType<Client['listHelpers']>>
  readonly props?: Partial<ScreenProps>
}

/** Nothing of the client but what these screens may ask. */
export async function openHelped(shown: FunctionComponent<ScreenProps>, at: Place, scene: Scene = {}) {
  const asked: unknown[][] = []
  const went: Place[] = []
  const forms = new Map<string, Readonly<Record<string, string>>>()
  const { sittings = [] } = scene
  const people = [...(scene.people ?? [])]
  const refusals = new Map<string, Exclude<Result, { ok: true }>>()
  const pages = [...(scene.pages ?? [])]
  const did = async <T>(value: T, ...what: [string, ...unknown[]]): Promise<Result<T>> => {
    asked.push(what)
    return refusals.get(what[0]) ?? { ok: true, value }
  }
  const client: Partial<Client> = {
    stage: () => 'open',
    online: () => true,
    me: () => ({
      signInName: 'river0000',
      firstName: 'Ray',
      settings: { language: 'en', theme: 'system', idleMinutes: 10 },
      hasCard: scene.hasCard ?? true,
      made: (today - 30) * day,
    }),
    today: () => ({ date, due: [], coming: [], shelf: [], knocks: [] }),
    people: () => people,
    person: (id) => people.find((one) => one.id === id),
    pages: () => pages,
    sittings: () => sittings,
    form: (id) => forms.get(id) ?? {},
    keepForm: async (id, fields) => void forms.set(id, fields),
    dropForm: async (id) => void forms.delete(id),
    async read(_person, word) {
      const words = scene.words?.[word]
      return words ? { ok: true, value: words } : { ok: false, trouble: 'not-here' }
    },
    verifyCredential: async () => scene.vouched,
    listHelpers: async () => scene.listed ?? { ok: true, value: [] },
    landing: async () => ({ ok: true, value: { firstName: 'Ann', language: 'en', until: today + 30 } }),
    readNote: async () => scene.note ?? { ok: true, value: { note: '' } },
    comeIn: (...what) => did('new', 'comeIn', ...what),
    removePage: (...what) => did(undefined, 'removePage', ...what),
    addPerson: async (name) => {
      const added = await did('new', 'addPerson', name)
      if (added.ok) people.push(mia({ id: added.value, name }))
      return added
    },
    invite: (...what) => did({ url: '', words: '', until: today }, 'invite', ...what),
    answer: (...what) => did(undefined, 'answer', ...what),
    lend: (...what) => did({ waitsHere: false }, 'lend', ...what),
    takeBack: (...what) => did(undefined, 'takeBack', ...what),
    close: (...what) => did(undefined, 'close', ...what),
    setHelping: (...what) => did(undefined, 'setHelping', ...what),
    sayYes: (...what) => did(undefined, 'sayYes', ...what),
    takeYesBack: (...what) => did(undefined, 'takeYesBack', ...what),
    answerDates: (...what) => did(undefined, 'answerDates', ...what),
  }
  const place = document.createElement('div')
  document.body.append(place)
  const props = screenProps(client, at, { go: (to) => void went.push(to), ...scene.props })
  const settle = () => act(() => new Promise<void>((done) => void setTimeout(done)))
  void act(() => render(h(shown, props), place))
  await settle()
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(`main ${selector}`)]
  return {
    t: props.t,
    asked,
    went,
    forms,
    all,
    refuse: (what: string, result: Exclude<Result, { ok: true }>) => void refusals.set(what, result),
    allow: (what: string) => void refusals.delete(what),
    text: (selector = '') => place.querySelector(`main ${selector}`)?.textContent ?? '',
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
    html: () => (place.querySelector('main')?.innerHTML ?? '').replaceAll(/"P\d+-\d+[\w-]*"|"#\d+"/g, '""'),
    /** By its words, or else by the first of them. */
    async press(label: string, which = 0) {
      const ways = all('button, label, summary')
      const exact = ways.filter(({ textContent }) => textContent === label)
      const found = (exact.length > 0 ? exact : ways.filter((one) => one.textContent.startsWith(label)))[
        which
      ]
      if (!found) throw new Error(`there is nothing to press that says ${label}`)
      await act(async () => {
        if (found instanceof HTMLButtonElement && found.type === 'submit')
          found.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
        else found.click()
        await new Promise((done) => void setTimeout(done))
      })
      await settle()
    },
    async write(label: string, text: string) {
      const named = all('label').find(({ textContent }) => textContent === label)
      const field = place.querySelector(`[id="${named?.getAttribute('for') ?? ''}"]`)
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
        throw new Error(`there is no field ${label}`)
      field.value = text
      await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    },
    ticked: () => all('input').filter((one) => one instanceof HTMLInputElement && one.checked).length,
    close() {
      void act(() => render(null, place))
      place.remove()
    },
  }
}
