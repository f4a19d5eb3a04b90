/** A screen on a page, for proofs: pages and forms lie in memory, and all that is asked of the client is written down. */
import { type FunctionComponent, h, render } from 'preact'
import { act } from 'preact/test-utils'
import type { PageWords } from '../../../practice/pages.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { screenProps } from './screen-props.contract.ts'

export const today = '2026-11-20'

export type Given = {
  readonly place?: Place
  readonly language?: 'en' | 'es'
  readonly pages?: readonly PageWords[]
  /** Without it the screen must not ask for anybody. */
  readonly people?: readonly PersonView[]
  readonly arrival?: ScreenProps['arrival']
}

export type ScreenStage = ReturnType<typeof openScreen>

export function openScreen(Shown: FunctionComponent<ScreenProps>, given: Given = {}) {
  const language = given.language ?? 'en'
  const asked: string[] = []
  const went: Place[] = []
  const forms = new Map<string, Readonly<Record<string, string>>>()
  let pages = given.pages ?? []
  let refusal: Exclude<Result, { ok: true }> | undefined
  let ids = 0

  /** Answers as the client does: done, or the refusal that the proof set. */
  const did = async (name: string, ...said: readonly unknown[]): Promise<Result> => {
    asked.push(JSON.stringify([name, ...said]))
    return refusal ?? { ok: true, value: undefined }
  }
  const people = () => {
    if (!given.people) throw new Error('this page asks for somebody')
    return given.people
  }
  const client = {
    me: () => ({ firstName: 'Ray', signInName: 'river0000', hasCard: true, made: 0 }),
    today: () => ({ date: today, due: [], coming: [], shelf: [], knocks: [] }),
    people,
    person: (id: string) => (id === '' ? undefined : people().find((one) => one.id === id)),
    pages: () => pages,
    newId: () => `id${(ids += 1)}`,
    form: (id: string) => forms.get(id) ?? {},
    async keepForm(id: string, fields: Readonly<Record<string, string>>) {
      forms.set(id, fields)
    },
    async dropForm(id: string) {
      forms.delete(id)
    },
    async keepPage(page: PageWords) {
      const done = await did('keepPage', page)
      if (done.ok) pages = [...pages.filter(({ kind, id }) => kind !== page.kind || id !== page.id), page]
      draw()
      return done
    },
    async removePage(kind: string, id: string) {
      const done = await did('removePage', kind, id)
      if (done.ok) pages = pages.filter((one) => one.kind !== kind || one.id !== id)
      draw()
      return done
    },
    newDraft: async (input: object) => ({
      kind: 'draft',
      id: 'draft1',
      language,
      begun: today,
      changed: today,
      ...input,
    }),
    keepDraft: (draft: object) => did('keepDraft', draft),
    leave: (person: string, words: object) => did('leave', person, words),
    setDoor: (person: string, lane: string, door: object, aloud: boolean) =>
      did('setDoor', person, lane, door, aloud),
    signOut: () => did('signOut'),
    invite: (input: object) => did('invite', input),
  }
  const place = document.createElement('div')
  document.body.append(place)
  let props: ScreenProps = screenProps(client as unknown as Client, given.place ?? { screen: 'alone' }, {
    go: (to) => void went.push(to),
    language,
    arrival: given.arrival ?? {},
  })
  const draw = () => void act(() => render(h(Shown, props), place))
  draw()

  return {
    t: props.t,
    /** Every act the client was asked for, with all that was said. Keeping what is typed is not among them. */
    asked,
    went,
    forms,
    place,
    pages: () => pages,
    refuse(trouble: Exclude<Result, { ok: true }>['trouble'] | undefined) {
      refusal = trouble && { ok: false, trouble }
    },
    goTo(next: Place) {
      props = { ...props, place: next }
      draw()
    },
    /** The page without its bar and foot. */
    text: () => place.querySelector('main')?.textContent ?? '',
    html: () => place.querySelector('main')?.innerHTML ?? '',
    field: () => {
      const found = place.querySelector<HTMLInputElement | HTMLTextAreaElement>(
        'textarea, main input[type=text]',
      )
      if (!found) throw new Error('there is no place to write')
      return found
    },
    async write(text: string) {
      const found = this.field()
      found.value = text
      await act(() => void found.dispatchEvent(new Event('input', { bubbles: true })))
    },
    buttons: (label: string) =>
      [...place.querySelectorAll('button')].filter(({ textContent }) => textContent === label),
    async press(label: string, which = 0) {
      const button = this.buttons(label)[which]
      if (!button) throw new Error(`there is no button ${label}`)
      await act(async () => {
        if (button.type === 'submit')
          button.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
        else button.click()
        await new Promise((resolve) => setTimeout(resolve, 0))
      })
    },
    close() {
      void act(() => render(null, place))
      place.remove()
    },
  }
}
