// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs'
import { render, type VNode } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Danger as DangerName, dangers, type Lang } from '../../../guide/labels.ts'
import { dangerReader, guideReader } from '../../guide-reader.ts'
import type { Shell } from '../../kit/shell.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { Danger } from './guide-danger.tsx'
import { useFindings } from './guide-findings.ts'
import { HelpRead } from './guide-help-read.tsx'
import type { HiddenClient } from './guide-hidden.ts'
import { LookOver } from './guide-look-over.tsx'

let place: HTMLElement

beforeEach(() => {
  place = document.createElement('div')
  document.body.append(place)
})
afterEach(() => {
  void act(() => render(null, place))
  place.remove()
})

const show = (node: VNode) => void act(() => render(node, place))
const text = () => place.textContent ?? ''
const until = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 20 })
const pressed = (label: string) => {
  const found = [...place.querySelectorAll('button')].find((one) => one.textContent === label)
  if (!found) throw new Error(`There is no button ${label}.`)
  void act(() => found.click())
}
const settled = async () => {
  await Promise.all([dangerReader('', 'en'), guideReader('', 'en')])
  await new Promise((done) => setTimeout(done, 60))
}

const shell: Shell = {
  words: en.frame.bar,
  lang: 'en',
  onLanguage: () => undefined,
  leaving: { onLeave: () => undefined },
  links: { front: '#0', safe: '#1', leaving: '#2', privacy: '#3' },
}
const screen = { t: en, shell }

/** All that the guide may keep: what is not to be asked again. */
function keeper(): HiddenClient & { readonly kept: Map<string, Readonly<Record<string, string>>> } {
  const kept = new Map<string, Readonly<Record<string, string>>>()
  return {
    kept,
    form: (id) => kept.get(id) ?? {},
    keepForm: async (id, fields) => void kept.set(id, fields),
    dropForm: async (id) => void kept.delete(id),
  }
}

const writes = (words: string, lang: Lang = 'en') =>
  show(<Danger key={words} screen={screen} text={words} lang={lang} side="writer" />)

const spoken: readonly (readonly [DangerName, Lang, string])[] = [
  ['X01', 'en', "I don't want to be here anymore."],
  ['X01', 'es', 'Ya no quiero vivir.'],
  ['X02', 'en', "If you leave I'll kill myself."],
  ['X02', 'es', 'Si me dejas me mato.'],
  ['X03', 'en', "I'll kill you."],
  ['X03', 'es', 'Te voy a matar.'],
  ['X04', 'en', 'I took too many pills'],
  ['X04', 'es', 'Me tomé todas las pastillas.'],
  ['X05', 'en', 'I know where you live.'],
  ['X05', 'es', 'Sé dónde vives.'],
  ['X06', 'en', "Don't tell your counselor."],
  ['X06', 'es', 'No le digas a tu terapeuta.'],
  ['X07', 'en', 'I hit my son'],
  ['X07', 'es', 'Le pegué a mi hijo.'],
  ['unsafe', 'en', 'He locked me in again.'],
  ['unsafe', 'es', 'Tengo miedo de volver a casa.'],
]

describe('words of danger', () => {
  test('G-9 every danger is proved here, in both languages', () => {
    for (const lang of ['en', 'es']) {
      const proved = spoken.filter(([, spokenIn]) => spokenIn === lang).map(([name]) => name)
      expect(new Set(proved)).toEqual(new Set(dangers))
    }
  })

  test.each(spoken)(
    'G-9 %s in %s has its own note, for the writer and for the reader',
    async (name, lang, words) => {
      writes(words, lang)
      await until(() => expect(text()).toContain(en.guide.danger.writer[name].heading))
      expect(text()).toContain(en.guide.danger.mayNot)
      expect(text()).toContain(en.guide.danger.kept)
      show(<Danger key="read" screen={{ t: es, shell }} text={words} lang={lang} side="reader" />)
      await until(() => expect(text()).toContain(es.guide.danger.reader[name].heading))
      expect(text()).not.toContain(es.guide.danger.mayNot)
      expect(text()).toContain(es.guide.danger.alone)
      for (const words of [en, es]) {
        expect(words.guide.danger.writer[name]).not.toEqual(words.guide.danger.reader[name])
      }
    },
  )

  test('G-9 the way to help is a plain link to the place with the numbers', async () => {
    writes('I took all the pills and I feel dizzy')
    await until(() => expect(place.querySelector('a')?.getAttribute('href')).toBe('/help.html#wake'))
    const ids = readFileSync('public/help.html', 'utf8') + readFileSync('public/ayuda.html', 'utf8')
    for (const id of ['danger', 'wake', 'talk', 'hurt']) expect(ids.split(`id="${id}"`)).toHaveLength(3)
  })

  test('G-9 it is spoken when it comes, and nothing is there without words of danger', async () => {
    writes('I broke the window on Sunday. I am paying for it.')
    await settled()
    const status = place.querySelector('[role=status]')
    expect(status?.textContent).toBe('')
    expect(place.querySelectorAll('button, a, input, textarea, form, dialog')).toHaveLength(0)
  })

  test('G-9 it can be put away, and then the note of another danger still comes', async () => {
    show(<Danger screen={screen} text="I want to die." lang="en" side="writer" />)
    await until(() => expect(text()).toContain(en.guide.danger.writer.X01.heading))
    pressed(en.guide.danger.away)
    expect(place.querySelector('[role=status]')?.textContent).toBe('')
    show(<Danger screen={screen} text="I want to die. I took all the pills." lang="en" side="writer" />)
    await until(() => expect(text()).toContain(en.guide.danger.writer.X04.heading))
  })

  test('G-9 someone who writes in the other language is heard too', async () => {
    writes('Ya no quiero vivir, no puedo más con todo esto', 'en')
    await until(() => expect(text()).toContain(en.guide.danger.writer.X01.heading))
    writes('I want to die and I have the pills with me', 'es')
    await until(() => expect(text()).toContain('You matter'))
  })

  test('G-9 a page for oneself does not say that they may not see it', async () => {
    show(<Danger screen={screen} text="I want to die." lang="en" side="writer" mayNotSee={false} />)
    await until(() => expect(text()).toContain(en.guide.danger.writer.X01.heading))
    expect(text()).not.toContain(en.guide.danger.mayNot)
  })
})

describe('looking it over', () => {
  const letter =
    'I lied about the money. You made me do it. You always walk off. If you loved me you would forgive me. Calm down.'
  const look = (words: string, client = keeper(), key = words) => {
    show(<LookOver key={key} screen={{ ...screen, client }} text={words} lang="en" kind="apology" />)
    pressed(en.guide.lookOver.button)
  }
  const quotes = () => [...place.querySelectorAll('q')].map((one) => one.textContent)

  test('G-5 it is off until it is asked, and then says that it can miss things', async () => {
    show(<LookOver screen={{ ...screen, client: keeper() }} text={letter} lang="en" kind="apology" />)
    await settled()
    expect(place.querySelector('[role=status]')?.textContent).toBe('')
    pressed(en.guide.lookOver.button)
    await until(() => expect(text()).toContain(en.guide.lookOver.misses))
  })

  test('G-2 two questions at most, the most harmful first, each with the words it is about', async () => {
    look(letter)
    await until(() => expect(quotes()).toHaveLength(2))
    expect(text()).toContain(en.guide.lookOver.asks.blame.ask)
    for (const quote of quotes()) expect(letter).toContain(quote)
    expect(quotes()[0]).toContain('You made me')
  })

  test('G-2 it has no field, no figure and no way to write into the letter', async () => {
    look(letter)
    await until(() => expect(quotes()).toHaveLength(2))
    expect(place.querySelectorAll('input, textarea, form, meter, progress')).toHaveLength(0)
    expect(text().replaceAll(letter, '')).not.toMatch(/\d/)
  })

  test('G-2 a question left as it is makes room for the next, and comes back with the next look', async () => {
    look(letter)
    await until(() => expect(quotes()).toHaveLength(2))
    const [first] = quotes()
    pressed(en.guide.lookOver.leave)
    await until(() => expect(quotes()).not.toContain(first))
    expect(quotes()).toHaveLength(2)
    look(letter, keeper(), 'again')
    await until(() => expect(quotes()).toContain(first))
  })

  test('G-2 what is not to be asked again is kept by its name alone, and can be asked again', async () => {
    const client = keeper()
    look(letter, client)
    await until(() => expect(text()).toContain(en.guide.lookOver.asks.blame.ask))
    pressed(en.guide.lookOver.hide)
    await until(() => expect(text()).not.toContain(en.guide.lookOver.asks.blame.ask))
    expect([...client.kept]).toEqual([['guide-hidden', { blame: 'hidden' }]])
    look(letter, client, 'later')
    await until(() => expect(quotes()).toHaveLength(2))
    expect(text()).not.toContain(en.guide.lookOver.asks.blame.ask)
    pressed(en.guide.lookOver.showAll)
    await until(() => expect(text()).toContain(en.guide.lookOver.asks.blame.ask))
    expect(client.kept.size).toBe(0)
  })

  test('G-10 after words of danger there is no question about style, and no tick', async () => {
    look(`${letter} I want to die.`)
    await until(() => expect(text()).toContain(en.guide.lookOver.helpFirst))
    expect(place.querySelectorAll('q, .asks, .has')).toHaveLength(0)
  })

  test('G-4 what is there is one quiet line each; asking to be forgiven is never among it', async () => {
    look('I lied about the money on Sunday. I am ashamed of it. Would you be willing to forgive me one day?')
    await until(() => expect(text()).toContain(en.guide.lookOver.has.named))
    expect(place.querySelectorAll('.has li')).toHaveLength(2)
    expect(Object.keys(en.guide.lookOver.has)).not.toContain('ask')
  })

  test('G-2 a letter that names no act is asked for one first', async () => {
    look('I think of you and of the garden.')
    await until(() => expect(text()).toContain(en.guide.lookOver.act.ask))
  })

  test('G-1 a blank page is told so, and an endless one is read', async () => {
    look('  ')
    expect(text()).toContain(en.guide.lookOver.blank)
    look('You always leave. '.repeat(6000))
    await until(() => expect(quotes()).toHaveLength(1))
  })
})

describe('help to read', () => {
  const letter = 'You made me drink. You have to forgive me now. You never listen.'

  test('G-7 it is off every time, and shows two notes in the words of a reader', async () => {
    show(<HelpRead screen={screen} text={letter} lang="en" />)
    await settled()
    expect(place.querySelector('[role=status]')?.textContent).toBe('')
    expect(text()).toContain(en.guide.helpRead.hint)
    pressed(en.guide.helpRead.button)
    await until(() => expect(place.querySelectorAll('q')).toHaveLength(2))
    expect(text()).toContain(en.guide.helpRead.reads.blame)
    expect(text()).toContain(en.guide.helpRead.wait)
  })

  test('G-10 with words of danger it says only where help is', async () => {
    show(<HelpRead screen={screen} text={`${letter} If you leave I will kill myself.`} lang="en" />)
    pressed(en.guide.helpRead.button)
    await until(() => expect(text()).toContain(en.guide.helpRead.helpFirst))
    expect(place.querySelectorAll('q')).toHaveLength(0)
  })
})

describe('what the guide found', () => {
  function Probe({ load }: { load: typeof dangerReader }) {
    const looked = useFindings(load, { text: 'words', lang: 'en', kind: 'message', pause: 0 })
    return <p>{typeof looked === 'string' ? looked : 'not missing'}</p>
  }

  test('G-1 a guide that is not on the device stops nothing', async () => {
    show(<Probe load={async () => Promise.reject(new Error('no connection'))} />)
    await until(() => expect(text()).toBe('missing'))
  })

  test('G-3 never reaches an act, a store, a log or the wire', () => {
    const folder = 'src/app/screens/parts'
    const parts = readdirSync(folder).filter((name) => /^guide-.*(?<!\.test)\.tsx?$/.test(name))
    expect(parts.length).toBeGreaterThan(5)
    const sources = [...parts.map((name) => `${folder}/${name}`), 'src/app/guide-reader.ts'].map((file) => ({
      file,
      source: readFileSync(file, 'utf8'),
    }))
    const outward =
      /\b(fetch|localStorage|sessionStorage|indexedDB|console|postMessage|BroadcastChannel|sendBeacon|XMLHttpRequest|WebSocket|document\.cookie|history|dispatchEvent|useAct|useTask|useForm)\b/
    for (const { file, source } of sources) {
      const code = source.replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
      expect(code, file).not.toMatch(outward)
      const vault = [...code.matchAll(/^import (.*) from '.*\/vault\/.*'$/gm)].map(([, what]) => what)
      for (const what of vault) expect(what, file).toMatch(/^type \{/)
      const asked = [...code.matchAll(/\bclient\.(\w+)\(/g)].map(([, name]) => name)
      expect(file.endsWith('guide-hidden.ts') ? [] : asked, file).toEqual([])
      for (const name of asked) expect(['form', 'keepForm', 'dropForm']).toContain(name)
    }
    const hidden = sources.find(({ file }) => file.endsWith('guide-hidden.ts'))
    expect(hidden?.source).toContain("Pick<Client, 'form' | 'keepForm' | 'dropForm'>")
    const danger = sources.find(({ file }) => file.endsWith('guide-danger.tsx'))
    expect(danger?.source).toContain("screen: Pick<ScreenProps, 't' | 'shell'>")
  })

  test('G-5 every lane of words has its own questions: letter, answer, limit, promise, say-back, a hard note', () => {
    for (const [file, kind] of [
      ['compose.tsx', 'kind="apology"'],
      ['given-words.tsx', 'kind="reply"'],
      ['limit-guide.ts', "read(text, 'boundary')"],
      ['promise-write.tsx', 'kind="commitment"'],
      ['say-back-form.tsx', 'kind="reply"'],
      ['something-write.tsx', 'kind="setback"'],
    ] as const)
      expect(readFileSync(`src/app/screens/parts/${file}`, 'utf8'), file).toContain(kind)
  })
})
