/**
 * A screen on a page with a stand-in client, for proofs of what two people share and what one keeps: pages and forms
 * lie in memory, opening a word gives what the proof set, and all that is asked is written down.
 */
import { type FunctionComponent, h, render } from 'preact'
import { act } from 'preact/test-utils'
import { shippedIdeas } from '../../../practice/ideas.ts'
import { matters, type Matter } from '../../../practice/matters.ts'
import type { PageWords } from '../../../practice/pages.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { GivenView, LeftView, MatterView, PersonView, PromiseView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { mia as usualMia } from './mia.contract.ts'
import { screenProps } from './screen-props.contract.ts'

/** The day on which these proofs stand: 16 February 2026, by the clock that vitest sets. */
export const today = '2026-02-16'
export const dayNow = 20_500

export function standing(more: Partial<Record<Matter, MatterView>> = {}): PersonView['matters'] {
  const none = Object.fromEntries(matters.map((matter) => [matter, { mine: false }])) as Record<
    Matter,
    MatterView
  >
  return { ...none, ...more }
}

export function ideas(more: Readonly<Record<string, MatterView>> = {}): PersonView['ideas'] {
  const all = [...new Set([...shippedIdeas, ...Object.keys(more)])]
  return all.map((idea) => ({ idea, mine: false, ...more[idea] }))
}

export function mia(more: Partial<PersonView> = {}): PersonView {
  return usualMia({
    matters: standing({ today: { mine: false, agreedOn: dayNow } }),
    ideas: ideas(),
    ...more,
  })
}

export function given(word: string, more: Partial<GivenView> = {}): GivenView {
  return {
    word,
    on: dayNow,
    lane: 'together',
    kind: 'meeting',
    cue: true,
    opened: false,
    aside: false,
    takenBack: false,
    answered: false,
    ...more,
  }
}

export function left(word: string, words: EnvelopeWords | undefined, more: Partial<LeftView> = {}): LeftView {
  return { word, words, lane: 'together', on: dayNow, takenBack: false, waitsHere: false, ...more }
}

export type Given = {
  readonly person?: PersonView
  /** Without it a screen must not ask who one's people are. */
  readonly people?: readonly PersonView[]
  /** When this person came. */
  readonly made?: number
  readonly language?: 'en' | 'es'
  readonly pages?: readonly PageWords[]
  readonly promises?: readonly PromiseView[]
  /** What opening each word gives. */
  readonly words?: Readonly<Record<string, EnvelopeWords>>
}

/** Nobody but the person of the place is there, and nothing of the client but what these screens may ask. */
export async function openScreen(Shown: FunctionComponent<ScreenProps>, at: Place, scene: Given = {}) {
  const language = scene.language ?? 'en'
  const asked: unknown[][] = []
  const went: Place[] = []
  const forms = new Map<string, Readonly<Record<string, string>>>()
  let { pages = [], person } = scene
  let refusal: Exclude<Result, { ok: true }> | undefined
  let ids = 0
  const did = async <T>(value: T, ...what: unknown[]): Promise<Result<T>> => {
    asked.push(what)
    return refusal ?? { ok: true, value }
  }
  const client: Pick<
    Client,
    | 'me'
    | 'today'
    | 'people'
    | 'person'
    | 'pages'
    | 'newId'
    | 'form'
    | 'keepForm'
    | 'dropForm'
    | 'keepPage'
    | 'removePage'
    | 'leave'
    | 'read'
    | 'answer'
    | 'takeBack'
    | 'sayYes'
    | 'takeYesBack'
    | 'sayYesToIdea'
    | 'takeIdeaBack'
    | 'makeRecord'
  > = {
    today: () => ({ date: today, due: scene.promises ?? [], coming: [], shelf: [], knocks: [] }),
    me: () => ({
      signInName: 'river0000',
      firstName: 'Ray',
      settings: { language, theme: 'system', idleMinutes: 10 },
      hasCard: true,
      made: scene.made ?? dayNow * 86_400,
    }),
    people() {
      if (!scene.people) throw new Error('this page asks for somebody')
      return scene.people
    },
    person: (id) => (id === person?.id ? person : undefined),
    pages: () => pages,
    newId: () => `id${(ids += 1)}`,
    form: (id) => forms.get(id) ?? {},
    keepForm: async (id, fields) => void forms.set(id, fields),
    dropForm: async (id) => void forms.delete(id),
    async keepPage(page) {
      const done = await did(undefined, 'keepPage', page)
      if (done.ok) pages = [...pages.filter(({ kind, id }) => kind !== page.kind || id !== page.id), page]
      draw()
      return done
    },
    async removePage(kind, id) {
      const done = await did(undefined, 'removePage', kind, id)
      if (done.ok) pages = pages.filter((one) => one.kind !== kind || one.id !== id)
      draw()
      return done
    },
    leave: (...what) => did({ waitsHere: false }, 'leave', ...what),
    async read(_id, word) {
      const opened = scene.words?.[word]
      asked.push(['read', word])
      return opened ? { ok: true, value: opened } : { ok: false, trouble: 'not-here' }
    },
    makeRecord: (input) =>
      did(
        {
          text: '{"head":{}}',
          whole: true,
          mark: 'the-mark',
          letters: input.words.map(({ word }) => ({
            from: 'given' as const,
            name: '<b>Mia',
            on: today,
            text: JSON.stringify(scene.words?.[word]),
            ssig: 'the-signature',
          })),
        },
        'makeRecord',
        input,
      ),
    answer: (...what) => did(undefined, 'answer', ...what),
    takeBack: (...what) => did(undefined, 'takeBack', ...what),
    sayYes: (...what) => did(undefined, 'sayYes', ...what),
    takeYesBack: (...what) => did(undefined, 'takeYesBack', ...what),
    sayYesToIdea: (...what) => did(undefined, 'sayYesToIdea', ...what),
    takeIdeaBack: (...what) => did(undefined, 'takeIdeaBack', ...what),
  }
  const place = document.createElement('div')
  document.body.append(place)
  let props: ScreenProps = screenProps(client, at, { go: (to) => void went.push(to), language })
  const draw = () => void act(() => render(h(Shown, props), place))
  const settle = () => act(() => new Promise<void>((done) => void setTimeout(done)))
  draw()
  await settle()
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(`main ${selector}`)]
  return {
    t: props.t,
    asked,
    went,
    forms,
    pages: () => pages,
    refuse: (result: Exclude<Result, { ok: true }> | undefined) => void (refusal = result),
    all,
    main: () => place.querySelector('main') ?? place,
    text: (selector = '') => place.querySelector(`main ${selector}`)?.textContent ?? '',
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
    html: () => (place.querySelector('main')?.innerHTML ?? '').replaceAll(/"P\d+-\d+[\w-]*"|"#\d+"/g, '""'),
    async become(next: PersonView) {
      person = next
      draw()
      await settle()
    },
    async goTo(next: Place) {
      props = { ...props, place: next }
      draw()
      await settle()
    },
    async write(label: string, text: string) {
      const field = fieldOf(place, label)
      field.value = text
      await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
    },
    /** Picks the option at this place of the only list there is. */
    async choose(at: number) {
      const [list] = all('select')
      if (!(list instanceof HTMLSelectElement)) throw new Error('there is no list')
      list.selectedIndex = at
      await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })))
    },
    written: (label: string) => fieldOf(place, label).value,
    async press(label: string, which = 0) {
      const found = all('button, label, summary').filter(({ textContent }) => textContent === label)[which]
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

/** A field by the words of its label. */
function fieldOf(place: HTMLElement, label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label)
  const field = found && place.querySelector(`[id="${found.htmlFor}"]`)
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field
  throw new Error(`there is no field ${label}`)
}
