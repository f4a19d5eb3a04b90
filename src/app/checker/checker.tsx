/** Choosing a file and reading what holds of it. Nothing leaves the page, and nothing is kept. */
import { useLayoutEffect, useState } from 'preact/hooks'
import { saidInText } from '../../practice/own-things.ts'
import type { Language } from '../../vault/client.ts'
import { type Checked, checkRecord } from '../../vault/record/check.ts'
import { dayText } from '../kit/when.tsx'
import { en } from '../messages/checker.en.ts'
import { es } from '../messages/checker.es.ts'

type Words = typeof en
type State =
  | { readonly type: 'none' }
  | { readonly type: 'checking' }
  | { readonly type: 'not-here' }
  | Checked

export function Checker({ first }: { first: Language }) {
  const [language, setLanguage] = useState(first)
  const [state, setState] = useState<State>({ type: 'none' })
  const words = language === 'es' ? es : en
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = words.pageTitle
  }, [language, words])
  const look = async (file: File | undefined) => {
    if (!file) return
    setState({ type: 'checking' })
    const bytes = new Uint8Array(await file.arrayBuffer())
    setState(await checked(bytes))
  }
  return (
    <main>
      <p class="over">
        <button type="button" lang={other(language)} onClick={() => setLanguage(other(language))}>
          {words.other}
        </button>
      </p>
      <h1>{words.heading}</h1>
      <p>{words.lede}</p>
      <p>
        <label>
          {words.file}{' '}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => void look(event.currentTarget.files?.[0])}
          />
        </label>
      </p>
      <div role="status">
        <Outcome state={state} words={words} language={language} />
      </div>
      {state.type === 'read' && <Letters checked={state} words={words} language={language} />}
      <Lines heading={words.showsHeading} lines={words.shows} />
      <Lines heading={words.notHeading} lines={words.notShown} />
      <p>{words.ask}</p>
    </main>
  )
}

/** A browser that lacks what is needed to look cannot say that anything is wrong with the file. */
async function checked(bytes: Uint8Array<ArrayBuffer>): Promise<State> {
  try {
    return await checkRecord(bytes)
  } catch {
    return { type: 'not-here' }
  }
}

function other(language: Language): Language {
  return language === 'es' ? 'en' : 'es'
}

type OutcomeProps = { state: State; words: Words; language: Language }

function Outcome({ state, words, language }: OutcomeProps) {
  if (state.type === 'none') return null
  if (state.type === 'checking') return <p>{words.checking}</p>
  if (state.type === 'not-here') return <p class="care">{words.notHere}</p>
  if (state.type === 'unreadable') return <p class="care">{words.unreadable}</p>
  const { whole, listed, others, front } = state
  return (
    <>
      <p class={whole ? 'holds' : 'care'}>{whole ? words.whole : words.changed}</p>
      {!listed && <p>{words.listChanged}</p>}
      {others && <p>{words.othersChanged}</p>}
      {state.letters
        .filter(({ fault }) => fault !== undefined)
        .map((letter, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a file has no other order than its own
          <p key={at}>
            {overLine(letter, words, language)}: {letter.fault && words.faults[letter.fault]}
          </p>
        ))}
      {front && <p>{words.made(dayText(front.made, language, true))}</p>}
    </>
  )
}

type Letter = Extract<Checked, { type: 'read' }>['letters'][number]
type LettersProps = { checked: Extract<Checked, { type: 'read' }>; words: Words; language: Language }

function Letters({ checked: { letters }, words, language }: LettersProps) {
  return (
    <section>
      <h2>{words.lettersHeading}</h2>
      {letters.length === 0 && <p>{words.none}</p>}
      {letters.map((letter, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a file has no other order than its own
        <article key={at}>
          <h3>{overLine(letter, words, language)}</h3>
          <p class={letter.fault ? 'care' : 'holds'}>
            {letter.fault ? words.faults[letter.fault] : words.holds}
          </p>
          {letter.takenBackOn && <p>{words.takenBack(dayText(letter.takenBackOn, language, true))}</p>}
          {letter.from === 'left' && <p>{words.leftDay}</p>}
          {saidInText(letter.text ?? '')
            .filter((text) => text !== '')
            .map((text, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- a file has no other order than its own
              <blockquote key={place} dir="auto">
                {text}
              </blockquote>
            ))}
          <Key name={words.writer} value={letter.writer} />
          <Key name={words.house} value={letter.house} />
        </article>
      ))}
    </section>
  )
}

function Key({ name, value }: { name: string; value: string | undefined }) {
  return value === undefined ? null : (
    <p class="over">
      {name}: <code>{value}</code>
    </p>
  )
}

function overLine({ from, name, on }: Letter, words: Words, language: Language): string {
  return words[from](name, dayText(on, language, true))
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
