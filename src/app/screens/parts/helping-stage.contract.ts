/**
 * A helper's own place with a stand-in client, for proofs: people, pages, forms and sittings lie in memory, and all that is
 * asked is written down.
 */
import { type FunctionComponent, h, render } from 'preact'
import { act } from 'preact/test-utils'
import type { PageWords } from '../../../practice/pages.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { HelpView, LentView, SittingView } from '../../../vault/views-helping.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { mia as usualMia } from './mia.contract.ts'
import { screenProps } from './screen-props.contract.ts'

export const today = '2026-02-16'
export const dayNow = 20_500

export const terms: Extract<EnvelopeWords, { kind: 'terms' }> = {
  kind: 'terms',
  language: 'en',
  helper: 'mediator',
  name: 'Ana Reyes',
  licence: 'Family mediator 4471, state board',
  paidBy: 'Nobody',
  worksFor: 'Myself',
  mustReport: 'Harm to a child, to the child service',
  hours: 'Weekdays, nine to five',
  ending: 'Either of us can stop on any day. I keep my notes for a year.',
}
export const own: PageWords = { ...terms, kind: 'own-terms', id: 'own' }

export function helped(id: string, help: Partial<HelpView> = {}, more: Partial<PersonView> = {}): PersonView {
  return usualMia({
    id,
    name: id[0]?.toUpperCase() + id.slice(1),
    help: {
      they: 'client',
      kind: 'mediator',
      terms: { word: `t-${id}`, words: terms, on: dayNow - 3, agreed: true },
      lent: [],
      readings: [],
      ...help,
    },
    ...more,
  })
}

export function lent(word: string, more: Partial<LentView['words']> = {}): LentView {
  const words = {
    kind: 'share',
    language: 'en',
    share: 's1',
    what: 'plan',
    text: 'I call Sam first.',
    ...more,
  } as const
  return { word, words, on: dayNow - 1, until: dayNow + 30 }
}

export function sitting(more: Partial<SittingView> = {}): SittingView {
  return {
    id: 'sit',
    host: true,
    people: ['mia', 'leo'],
    two: [],
    topic: 'The loan',
    place: 'Library, room two',
    dates: [{ matter: 'm1', on: '2026-02-20', at: '17:30', mine: false }],
    agreements: [],
    closed: false,
    ...more,
  }
}

export type Given = {
  readonly people?: readonly PersonView[]
  readonly pages?: readonly PageWords[]
  readonly sittings?: readonly SittingView[]
  readonly language?: 'en' | 'es'
  readonly hasCard?: boolean
}

/** The stand-in: `refuse` names acts that answer with a trouble. */
export function helpingClient(scene: Given, drawn: () => void) {
  const asked: unknown[][] = []
  const forms = new Map<string, Readonly<Record<string, string>>>()
  const refused = new Map<string, Exclude<Result, { ok: true }>>()
  let { pages = [], people = [], sittings = [] } = scene
  let ids = 0
  const did = async <T>(value: T, ...what: readonly [string, ...unknown[]]): Promise<Result<T>> => {
    asked.push([...what])
    return refused.get(what[0]) ?? { ok: true, value }
  }
  const change = (id: string, next: (person: PersonView) => PersonView) => {
    people = people.map((one) => (one.id === id ? next(one) : one))
  }
  const client: Partial<Client> = {
    today: () => ({ date: today, due: [], coming: [], shelf: [], knocks: [] }),
    me: () => ({
      signInName: 'river0000',
      firstName: 'Ana',
      settings: { language: scene.language ?? 'en', theme: 'system', idleMinutes: 10 },
      hasCard: scene.hasCard ?? true,
      made: dayNow * 86_400,
    }),
    people: () => people,
    person: (id) => people.find((one) => one.id === id),
    pages: () => pages,
    sittings: () => sittings,
    newId: () => `id${(ids += 1)}`,
    form: (id) => forms.get(id) ?? {},
    keepForm: async (id, fields) => void forms.set(id, fields),
    dropForm: async (id) => void forms.delete(id),
    async keepPage(page) {
      const done = await did(undefined, 'keepPage', page)
      if (done.ok) pages = [...pages.filter(({ kind, id }) => kind !== page.kind || id !== page.id), page]
      drawn()
      return done
    },
    async removePage(kind, id) {
      const done = await did(undefined, 'removePage', kind, id)
      if (done.ok) pages = pages.filter((one) => one.kind !== kind || one.id !== id)
      drawn()
      return done
    },
    async addPerson(name) {
      const done = await did('fresh', 'addPerson', name)
      if (done.ok) people = [...people, usualMia({ id: 'fresh', name, space: false, theyAppeared: false })]
      drawn()
      return done
    },
    invite: (...what) => did({ url: 'https://a.b/in', words: 'a b c d', until: dayNow }, 'invite', ...what),
    showCredential: async () => ({ ok: false, trouble: 'not-here' }),
    leave: (...what) => did({ waitsHere: false }, 'leave', ...what),
    answer: (...what) => did(undefined, 'answer', ...what),
    coSign: (...what) => did(undefined, 'coSign', ...what),
    lendUnread: (...what) => did({ waitsHere: false }, 'lendUnread', ...what),
    async giveBack(person, word) {
      const done = await did(undefined, 'giveBack', person, word)
      if (done.ok)
        change(person, (one) =>
          one.help
            ? { ...one, help: { ...one.help, lent: one.help.lent.filter((it) => it.word !== word) } }
            : one,
        )
      drawn()
      return done
    },
    async setHelping(person, as) {
      const done = await did(undefined, 'setHelping', person, as)
      if (done.ok) change(person, ({ help: _gone, ...rest }) => rest)
      drawn()
      return done
    },
    async callSitting(input) {
      const done = await did('sit', 'callSitting', input)
      if (done.ok) sittings = [sitting(), ...sittings]
      return done
    },
    async leaveSitting(id, aloud) {
      const done = await did(undefined, 'leaveSitting', id, aloud)
      if (done.ok) sittings = sittings.map((one) => (one.id === id ? { ...one, closed: true } : one))
      drawn()
      return done
    },
  }
  return { client, asked, forms, refused }
}

export async function openHelping(Shown: FunctionComponent<ScreenProps>, at: Place, scene: Given = {}) {
  const place = document.createElement('div')
  document.body.append(place)
  const went: Place[] = []
  const stand = helpingClient(scene, () => draw())
  const props = screenProps(stand.client, at, {
    go: (to) => void went.push(to),
    ...(scene.language && { language: scene.language }),
  })
  const draw = () => void act(() => render(h(Shown, props), place))
  const settle = () => act(() => new Promise<void>((done) => void setTimeout(done)))
  draw()
  await settle()
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(`main ${selector}`)]
  return {
    ...stand,
    went,
    all,
    text: (selector = '') => place.querySelector(`main ${selector}`)?.textContent ?? '',
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
    html: () => (place.querySelector('main')?.innerHTML ?? '').replaceAll(/"P\d+-\d+[\w-]*"|"#\d+"/g, '""'),
    async write(label: string, text: string, which = 0) {
      const field = fieldOf(place, label, which)
      field.value = text
      await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    },
    written: (label: string, which = 0) => fieldOf(place, label, which).value,
    /** A button, a tick or a choice, by the words it begins with. */
    async press(label: string, which = 0) {
      const found = all('button, label, summary').filter(({ textContent }) => textContent.startsWith(label))[
        which
      ]
      if (!found) throw new Error(`there is nothing to press that says ${label}`)
      await act(async () => {
        if (found instanceof HTMLButtonElement && found.type === 'submit')
          found.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
        else found.click()
        await new Promise((done) => void setTimeout(done))
      })
    },
    close() {
      void act(() => render(null, place))
      place.remove()
    },
  }
}

function fieldOf(place: HTMLElement, label: string, which: number): HTMLInputElement | HTMLTextAreaElement {
  const found = [...place.querySelectorAll('label')].filter(({ textContent }) => textContent === label)[which]
  const field = found && place.querySelector(`[id="${found.htmlFor}"]`)
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field
  throw new Error(`there is no field ${label}`)
}
