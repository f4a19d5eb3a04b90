/** A screen on a page, for proofs of limits and requests: everything asked of the client is written down. */
import { type FunctionComponent, h, render } from 'preact'
import { act } from 'preact/test-utils'
import { type Limit, wordsToTell } from '../../../practice/limits.ts'
import type { PageWords } from '../../../practice/pages.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { GivenView, LeftView, PersonView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { mia } from './mia.contract.ts'
import { screenProps } from './screen-props.contract.ts'

export const today = '2026-11-20'
/** The same day, as days are counted on trays. */
export const day = 20_777

export const shout: Limit = {
  kind: 'limit',
  id: 'l1',
  person: 'mia',
  when: 'we start to shout',
  will: 'leave the room',
  reason: 'It scares me.',
  made: '2026-09-01',
  review: '2026-11-30',
}
export const told = wordsToTell(shout, 'en')

export type Given = {
  readonly place: Place
  readonly person?: PersonView
  readonly pages?: readonly PageWords[]
  readonly forms?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly words?: Readonly<Record<string, EnvelopeWords>>
  readonly language?: 'en' | 'es'
}

export function given(word: string, kind: GivenView['kind'], more: Partial<GivenView> = {}): GivenView {
  const lane = kind === 'request' ? 'request' : 'limit'
  const rest = { cue: true, opened: false, aside: false, takenBack: false, answered: false }
  return { word, on: day, lane, kind, ...rest, ...more }
}

export function left(word: string, words: EnvelopeWords, more: Partial<LeftView> = {}): LeftView {
  return { word, words, lane: undefined, on: day - 1, takenBack: false, waitsHere: false, ...more }
}

export function openStage(Shown: FunctionComponent<ScreenProps>, over: Given) {
  const { language = 'en', words = {} } = over
  const asked: string[] = []
  const went: Place[] = []
  const drafted: string[] = []
  const forms = new Map<string, Readonly<Record<string, string>>>(Object.entries(over.forms ?? {}))
  let pages = over.pages ?? []
  let person = over.person ?? mia()
  let refusal: Exclude<Result, { ok: true }> | undefined
  let ids = 0
  const did = async <T>(value: T, ...what: readonly unknown[]): Promise<Result<T>> => {
    asked.push(JSON.stringify(what))
    return refusal ?? { ok: true, value }
  }
  const client = {
    today: () => ({ date: today, due: [], coming: [], shelf: [], knocks: [] }),
    people: () => [person],
    person: (id: string) => (id === person.id ? person : undefined),
    pages: () => pages,
    newId: () => `id${(ids += 1)}`,
    form: (id: string) => forms.get(id) ?? {},
    keepForm: async (id: string, fields: Readonly<Record<string, string>>) => void forms.set(id, fields),
    dropForm: async (id: string) => void forms.delete(id),
    handouts: () => [],
    refreshHandouts: async () => ({ ok: true, value: undefined }),
    async keepPage(page: PageWords) {
      const done = await did(undefined, 'keepPage', page)
      if (done.ok) pages = [...pages.filter(({ kind, id }) => kind !== page.kind || id !== page.id), page]
      return done
    },
    async removePage(kind: string, id: string) {
      const done = await did(undefined, 'removePage', kind, id)
      if (done.ok) pages = pages.filter((one) => one.kind !== kind || one.id !== id)
      return done
    },
    async read(_: string, word: string) {
      const opened = words[word]
      if (!opened) return { ok: false, trouble: 'not-here' }
      person = {
        ...person,
        given: person.given.map((one) => (one.word === word ? { ...one, opened: true } : one)),
      }
      return { ok: true, value: opened }
    },
    leave: (...what: readonly unknown[]) => did({ waitsHere: false }, 'leave', ...what),
    answer: (...what: readonly unknown[]) => did(undefined, 'answer', ...what),
    pause: (...what: readonly unknown[]) => did(undefined, 'pause', ...what),
    setAside: (...what: readonly unknown[]) => did(undefined, 'setAside', ...what),
    takeBack: (...what: readonly unknown[]) => did(undefined, 'takeBack', ...what),
    async newDraft({ text }: { text: string }) {
      drafted.push(text)
      return { id: 'draft1' }
    },
  }
  const place = document.createElement('div')
  document.body.append(place)
  const props: ScreenProps = screenProps(client as unknown as Client, over.place, {
    go: (to) => void went.push(to),
    language,
  })
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(`main ${selector}`)]
  const settle = () => act(() => new Promise((done) => void setTimeout(done, 20)))
  const draw = async () => {
    await act(async () => render(h(Shown, props), place))
    await settle()
  }
  const field = (label: string) => {
    const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label)
    const control = found && document.getElementById(found.htmlFor)
    if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) return control
    throw new Error(`there is no field ${label}`)
  }
  return {
    t: props.t,
    asked,
    went,
    all,
    draw,
    field,
    pages: () => pages,
    forms: () => [...forms.keys()],
    formOf: (id: string) => forms.get(id),
    /** What letters were begun with. */
    drafted: () => drafted,
    refuse: (trouble: Exclude<Result, { ok: true }>['trouble']) => {
      refusal = { ok: false, trouble }
    },
    text: () => place.querySelector('main')?.textContent ?? '',
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
    wrong: (label: string) =>
      field(label).closest('.field')?.querySelector('.wrong')?.textContent ?? undefined,
    radios: () => all('input[type=radio]').filter((one): one is HTMLInputElement => 'checked' in one),
    async write(label: string, text: string) {
      const found = field(label)
      found.value = text
      await act(async () => void found.dispatchEvent(new Event('input', { bubbles: true })))
    },
    async pick(value: string) {
      await act(async () => place.querySelector<HTMLElement>(`input[value="${value}"]`)?.click())
    },
    /** A button whose words begin so. A form answers to its own button. */
    async press(label: string) {
      const button = [...place.querySelectorAll('button')].find((one) => one.textContent?.startsWith(label))
      if (!button) throw new Error(`there is no button ${label}`)
      await act(async () => {
        if (button.type === 'submit')
          button.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
        else button.click()
      })
      await settle()
      await draw()
    },
    close() {
      void act(() => render(null, place))
      place.remove()
    },
  }
}
export type LimitStage = ReturnType<typeof openStage>
