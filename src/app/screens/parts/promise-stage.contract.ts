/**
 * Someone with promises, a person to show them to, and a client, for proofs of the screens of promises: the client keeps
 * pages and what was left as the real one does, and writes down what was asked of it. And a page to stand a screen on.
 */
import { type FunctionComponent, h, render } from 'preact'
import { act } from 'preact/test-utils'
import type { PageWords } from '../../../practice/pages.ts'
import { promisesOf } from '../../../practice/promises.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { GivenView, LeftView, PersonView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { mia } from './mia.contract.ts'
import { screenProps } from './screen-props.contract.ts'

/** A Friday, and the same as days are counted on trays. */
export const today = '2026-11-20'
export const day = 20_777

/** A thing in my tray with its words. Given the newest first. */
export type Thing = { readonly given: GivenView; readonly words: EnvelopeWords }

export function thing(word: string, words: EnvelopeWords, more: Partial<GivenView> = {}): Thing {
  const given: GivenView = {
    word,
    on: day,
    lane: words.kind === 'limit' ? 'limit' : 'promise',
    kind: words.kind,
    cue: false,
    opened: false,
    aside: false,
    takenBack: false,
    answered: false,
    ...more,
  }
  return { given, words }
}

export function left(word: string, words: EnvelopeWords, more: Partial<LeftView> = {}): LeftView {
  return { word, words, lane: 'promise', on: day - 1, takenBack: false, waitsHere: false, ...more }
}

type Given = {
  readonly place: Place
  readonly person?: Partial<PersonView>
  readonly things?: readonly Thing[]
  readonly pages?: readonly PageWords[]
  readonly language?: 'en' | 'es'
}

export function openStage(Shown: FunctionComponent<ScreenProps>, over: Given) {
  const { language = 'en', things = [] } = over
  const asked: string[] = []
  const went: Place[] = []
  const forms = new Map<string, Readonly<Record<string, string>>>()
  const pages = [...(over.pages ?? [])]
  let person = mia({ given: things.map(({ given }) => given), ...over.person })
  let refusal: Exclude<Result, { ok: true }> | undefined
  let ids = 0
  const did = async <T>(value: T, ...what: readonly unknown[]): Promise<Result<T>> => {
    asked.push(JSON.stringify(what))
    return refusal ?? { ok: true, value }
  }
  const newId = () => `id${(ids += 1)}`
  const put = (page: PageWords) => {
    const at = pages.findIndex(({ kind, id }) => kind === page.kind && id === page.id)
    pages.splice(at < 0 ? pages.length : at, at < 0 ? 0 : 1, page)
  }
  const client: Partial<Client> = {
    today: () => ({ date: today, ...promisesOf(pages, today), knocks: [] }),
    people: () => [person],
    person: (id) => (id === person.id ? person : undefined),
    pages: () => pages,
    form: (id) => forms.get(id) ?? {},
    keepForm: async (id, fields) => void forms.set(id, fields),
    dropForm: async (id) => void forms.delete(id),
    async promise(input) {
      const id = newId()
      const done = await did(id, 'promise', input)
      if (done.ok) put({ kind: 'promise', id, ...input })
      return done
    },
    async mark(promise, mark, more) {
      const done = await did(undefined, 'mark', promise, mark, more)
      if (done.ok) put({ kind: 'mark', id: newId(), promise, mark, on: today, ...more })
      return done
    },
    async keepPage(page) {
      const done = await did(undefined, 'keepPage', page)
      if (done.ok) put(page)
      return done
    },
    async removePage(kind, id) {
      const done = await did(undefined, 'removePage', kind, id)
      const at = pages.findIndex((one) => one.kind === kind && one.id === id)
      if (done.ok && at >= 0) pages.splice(at, 1)
      return done
    },
    async leave(id, words) {
      const done = await did({ waitsHere: false }, 'leave', id, words)
      if (done.ok) person = { ...person, left: [left(newId(), words), ...person.left] }
      return done
    },
    async read(_, word) {
      asked.push(JSON.stringify(['read', word]))
      const found = things.find(({ given }) => given.word === word)
      return found ? { ok: true, value: found.words } : { ok: false, trouble: 'not-here' }
    },
    async answer(id, word, words) {
      const done = await did(undefined, 'answer', id, word, words)
      if (!done.ok || !('line' in words)) return done
      const line = left(newId(), { kind: 'answer', language: 'en', line: words.line }, { re: word })
      person = {
        ...person,
        left: [line, ...person.left],
        given: person.given.map((one) => (one.word === word ? { ...one, answered: true } : one)),
      }
      return done
    },
    takeBack: (...what) => did(undefined, 'takeBack', ...what),
  }
  const place = document.createElement('div')
  document.body.append(place)
  const props: ScreenProps = screenProps(client, over.place, { go: (to) => void went.push(to), language })
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(selector)]
  const draw = async () => {
    for (const _ of [1, 2]) {
      await act(async () => render(h(Shown, props), place))
      await act(() => new Promise((done) => void setTimeout(done, 10)))
    }
  }
  const field = (label: string) => {
    const found = all('label').find(({ textContent }) => textContent === label)
    const control = found && document.getElementById(found.getAttribute('for') ?? '')
    if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) return control
    throw new Error(`there is no field ${label}`)
  }
  const button = (label: string) => {
    const found = all('button').find(({ textContent }) => textContent?.startsWith(label))
    if (found instanceof HTMLButtonElement) return found
    throw new Error(`there is no button ${label}`)
  }
  return {
    t: props.t,
    asked,
    went,
    all,
    draw,
    field,
    forms,
    pages: () => pages,
    refuse: (trouble: Exclude<Result, { ok: true }>['trouble'], on?: number) => {
      refusal = { ok: false, trouble, ...(on !== undefined && { on }) }
    },
    /** What was asked for, but for looking at things. */
    did: () => asked.filter((one) => !one.startsWith('["read"')),
    text: () => place.querySelector('main')?.textContent ?? '',
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
    wrong: (label: string) =>
      field(label).closest('.field')?.querySelector('.wrong')?.textContent ?? undefined,
    async write(label: string, text: string) {
      const found = field(label)
      found.value = text
      await act(async () => void found.dispatchEvent(new Event('input', { bubbles: true })))
    },
    async pick(value: string) {
      await act(async () => place.querySelector<HTMLElement>(`input[value="${value}"]`)?.click())
    },
    async tick(at: number) {
      await act(async () => all('.days input')[at]?.click())
    },
    async choose(label: string, at: number) {
      const found = all('label').find(({ textContent }) => textContent === label)
      const select = document.getElementById(found?.getAttribute('for') ?? '')
      if (!(select instanceof HTMLSelectElement)) throw new Error(`there is no list ${label}`)
      select.selectedIndex = at
      await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })))
    },
    /** A button whose words begin so. A form answers to its own button. */
    async press(label: string) {
      const found = button(label)
      await act(async () => {
        if (found.type === 'submit')
          found.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
        else found.click()
      })
      await draw()
    },
    close() {
      void act(() => render(null, place))
      place.remove()
    },
  }
}
export type PromiseStage = ReturnType<typeof openStage>
