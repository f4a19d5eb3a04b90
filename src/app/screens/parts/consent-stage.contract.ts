/**
 * A screen about consent on a page, with a client that a proof made: forms lie in memory, opening a word gives what the
 * proof set, and all that is asked is written down.
 */
import { type FunctionComponent, h, render } from 'preact'
import { act } from 'preact/test-utils'
import { consentTemplates, renderConsent } from '../../../practice/consent-text.ts'
import { type Consent, consentWords, type ConsentWords } from '../../../practice/consents.ts'
import { laneOfKind } from '../../../practice/kinds.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client, Result } from '../../../vault/client.ts'
import { hashOfText } from '../../../vault/text-hash.ts'
import type { GivenView, LeftView, PersonView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { screenProps } from './screen-props.contract.ts'

export const today = '2026-03-10'
export const dayNow = 20_522

export async function signedBy(
  patient: string,
  more: Partial<Consent> = {},
  id = 'c1',
): Promise<ConsentWords> {
  const made: Consent = {
    patient,
    disclosers: ['Ann Lee'],
    scope: ['attendance', 'progress'],
    recipients: ['Mia Diaz'],
    purpose: 'request',
    ...consentTemplates.en.usual,
    expiry: { latest: '2026-05-31' },
    typedName: patient,
    method: 'typed-name',
    signed: '2026-03-02',
    ...more,
  }
  const rendered = renderConsent(made, 'en')
  if (rendered === undefined) throw new Error('there is no text of this consent')
  return consentWords(made, { id, language: 'en', rendered, hash: await hashOfText(rendered) })
}

export function given(word: string, kind: GivenView['kind'], more: Partial<GivenView> = {}): GivenView {
  const rest = { cue: true, opened: true, aside: false, takenBack: false, answered: false }
  return {
    word,
    on: dayNow,
    lane: kind === 'disclosed' ? laneOfKind.disclosed : 'consent',
    kind,
    ...rest,
    ...more,
  }
}

export function left(word: string, words: EnvelopeWords, more: Partial<LeftView> = {}): LeftView {
  return { word, words, lane: 'consent', on: dayNow, takenBack: false, waitsHere: false, ...more }
}

export type Scene = {
  readonly people: readonly PersonView[]
  readonly words?: Readonly<Record<string, EnvelopeWords>>
  readonly language?: 'en' | 'es'
  readonly forms?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export async function openScreen(Shown: FunctionComponent<ScreenProps>, at: Place, scene: Scene) {
  const language = scene.language ?? 'en'
  const asked: unknown[][] = []
  const went: Place[] = []
  const forms = new Map(Object.entries(scene.forms ?? {}))
  const refusals = new Map<string, Exclude<Result, { ok: true }>>()
  let { people } = scene
  let ids = 0
  const did = async <T>(value: T, ...what: readonly [string, ...unknown[]]): Promise<Result<T>> => {
    asked.push([...what])
    return refusals.get(what[0]) ?? { ok: true, value }
  }
  const client: Partial<Client> = {
    today: () => ({ date: today, due: [], coming: [], shelf: [], knocks: [] }),
    me: () => ({
      signInName: 'river0000',
      firstName: 'Ann',
      settings: { language, theme: 'system', idleMinutes: 10 },
      hasCard: true,
      made: dayNow * 86_400,
    }),
    people: () => people,
    person: (id) => people.find((one) => one.id === id),
    newId: () => `id${(ids += 1)}`,
    form: (id) => forms.get(id) ?? {},
    keepForm: async (id, fields) => void forms.set(id, fields),
    dropForm: async (id) => void forms.delete(id),
    async read(id, word) {
      const opened = scene.words?.[word]
      if (!opened) return { ok: false, trouble: 'not-here' }
      people = people.map((one) =>
        one.id === id
          ? {
              ...one,
              given: one.given.map((view) => (view.word === word ? { ...view, opened: true } : view)),
            }
          : one,
      )
      return { ok: true, value: opened }
    },
    lend: (...what) => did({ waitsHere: false }, 'lend', ...what),
    disclose: (...what) => did({ waitsHere: false }, 'disclose', ...what),
    leave: (...what) => did({ waitsHere: false }, 'leave', ...what),
    takeBack: (...what) => did(undefined, 'takeBack', ...what),
    giveBack: (...what) => did(undefined, 'giveBack', ...what),
  }
  const place = document.createElement('div')
  document.body.append(place)
  const props = screenProps(client, at, { go: (to) => void went.push(to), language })
  const settle = () => act(() => new Promise<void>((done) => void setTimeout(done, 5)))
  const draw = async () => {
    await act(async () => render(h(Shown, { ...props }), place))
    await settle()
  }
  await draw()
  const all = (selector: string) => [...place.querySelectorAll<HTMLElement>(`main ${selector}`)]
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
    forms,
    all,
    draw,
    field,
    refuse: (what: string, trouble?: Exclude<Result, { ok: true }>['trouble']) =>
      void (trouble ? refusals.set(what, { ok: false, trouble }) : refusals.delete(what)),
    text: () => place.querySelector('main')?.textContent ?? '',
    texts: (selector: string) => all(selector).map(({ textContent }) => textContent),
    wrong: (label: string) => field(label).closest('.field')?.querySelector('.wrong')?.textContent,
    async write(label: string, text: string) {
      const found = field(label)
      found.value = text
      await act(async () => void found.dispatchEvent(new Event('input', { bubbles: true })))
    },
    async choose(label: string, at_: number) {
      const found = [...place.querySelectorAll('label')].find(({ textContent }) => textContent === label)
      const list = found && document.getElementById(found.htmlFor)
      if (!(list instanceof HTMLSelectElement)) throw new Error(`there is no list ${label}`)
      list.selectedIndex = at_
      await act(async () => void list.dispatchEvent(new Event('change', { bubbles: true })))
    },
    async press(label: string) {
      const found = all('button, label').find(({ textContent }) => textContent?.startsWith(label))
      if (!found) throw new Error(`there is nothing to press that says ${label}`)
      await act(async () => {
        if (found instanceof HTMLButtonElement && found.type === 'submit')
          found.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
        else found.click()
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
export type ConsentStage = Awaited<ReturnType<typeof openScreen>>
