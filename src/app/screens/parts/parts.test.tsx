// @vitest-environment happy-dom
import { render, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answersTo } from '../../../practice/kinds.ts'
import type { LeftView } from '../../../vault/views.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { type Answer, Answers, type AnswersProps } from './answers.tsx'
import { GateQuestions } from './gate-questions.tsx'
import { Left } from './left.tsx'
import { type Made, MakePromise, noPromise } from './make-promise.tsx'

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
const radios = () => [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')]
const submit = () =>
  void act(() => void place.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })))
const pick = (value: string) => {
  const radio = radios().find((one) => one.value === value)
  void act(() => radio?.click())
}
const write = (control: HTMLInputElement | HTMLTextAreaElement | null, text: string) => {
  if (!control) throw new Error('There is nothing to write in.')
  control.value = text
  void act(() => void control.dispatchEvent(new Event('input', { bubbles: true })))
}
const button = () => place.querySelector('form button')

describe('making a promise', () => {
  const words = en.today.promise

  test('a promise needs an act and a day, keeps what was written, and has no other person in it', () => {
    const heard: Made[] = []
    const make = (made: Made) => void heard.push(made)
    show(<Kept words={words} onMake={make} />)
    const [what, backup] = place.querySelectorAll('textarea')
    write(backup ?? null, 'I walk over at lunch.')
    submit()
    expect(heard).toEqual([])
    expect(document.activeElement).toBe(what)
    expect(backup?.value).toBe('I walk over at lunch.')
    write(what ?? null, ' Call the clinic. ')
    submit()
    expect(heard).toEqual([{ act: 'Call the clinic.', backup: 'I walk over at lunch.', due: '2026-11-22' }])
    expect(place.querySelectorAll('input, textarea, select')).toHaveLength(3)
  })
})

/** The form as Today keeps it. */
function Kept({ words, onMake }: Pick<Parameters<typeof MakePromise>[0], 'words' | 'onMake'>) {
  const [fields, keep] = useState(noPromise)
  const form = { fields, keep, drop: () => keep(noPromise) }
  return <MakePromise words={words} language="en" today="2026-11-22" form={form} onMake={onMake} />
}

describe('answering a letter', () => {
  const words = en.letter.answer
  function Written(over: Partial<AnswersProps>) {
    const [text, write] = useState('')
    return (
      <Answers
        words={words}
        language="en"
        name="Ray"
        {...answersTo.letter}
        appeared={false}
        text={text}
        onWrite={write}
        onNothing={() => {}}
        onAnswer={() => {}}
        {...over}
      />
    )
  }
  const answers = (over: Partial<AnswersProps> = {}) => <Written {...over} />

  test('S1-4 saying nothing comes first, all rows are one kind, none is picked and no button leans on anyone', () => {
    show(answers())
    expect(radios().map(({ value }) => value)).toEqual(['nothing', 'read', 'not-ready', 'wait', 'own'])
    expect(radios().some(({ checked }) => checked)).toBe(false)
    expect(new Set([...place.querySelectorAll('.choice')].map(({ className }) => className)).size).toBe(1)
    expect(place.querySelector('.primary')).toBe(null)
    submit()
    expect(place.querySelector('.wrong')?.textContent).toBe(words.pick)
  })

  test('I2 where one has not said that one is here, the button says that answering does', () => {
    show(answers())
    pick('read')
    expect(button()?.textContent).toContain('This also tells Ray you are here')
    pick('nothing')
    expect(button()?.textContent).not.toContain('tells')
    show(answers({ appeared: true }))
    pick('read')
    expect(button()?.textContent).toBe(words.leave)
  })

  test('G-5 what asks about own words stands under them, and not where a line is picked', () => {
    show(answers({ under: <p class="asks">Look it over</p> }))
    for (const row of ['nothing', 'read', 'wait']) {
      pick(row)
      expect(place.querySelector('.asks')).toBe(null)
    }
    pick('own')
    expect(
      place.querySelector('textarea')?.compareDocumentPosition(place.querySelector('.asks') ?? place),
    ).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('S1-4 saying nothing tells nothing, a line is a line, and own words are one’s own', () => {
    const heard: (Answer | 'nothing')[] = []
    show(
      answers({
        onNothing: () => void heard.push('nothing'),
        onAnswer: (answer) => void heard.push(answer),
      }),
    )
    pick('nothing')
    submit()
    pick('wait')
    submit()
    pick('own')
    submit()
    expect(heard).toEqual(['nothing', { line: 'wait' }])
    expect(document.activeElement).toBe(place.querySelector('textarea'))
    write(place.querySelector('textarea'), 'I need time. ')
    submit()
    expect(heard.at(-1)).toEqual({ text: 'I need time.' })
  })
})

describe('what was left at a door', () => {
  const left: LeftView = {
    word: 'w_1',
    words: { kind: 'letter', language: 'en', text: 'I took it.' },
    lane: 'letter',
    on: 20_500,
    takenBack: false,
    waitsHere: false,
  }
  const shown = (over: Partial<LeftView> = {}) =>
    show(
      <ul>
        <Left
          words={en.people.left}
          kinds={en.letter.kinds}
          lines={en.letter.answer.lines}
          language="en"
          left={{ ...left, ...over }}
          onTakeBack={() => {}}
          onRemove={() => {}}
        />
      </ul>,
    )
  const line = () => place.querySelector('li > .hint')?.textContent

  test('I1 abuse 28 the one sentence stands under a letter, an answer, and words one has removed', () => {
    for (const over of [{}, { re: 'w_0' }, { words: undefined }]) {
      shown(over)
      expect(line()).toBe('Left at the door. They may read it, or not, in their own time. You won’t be told.')
    }
    expect(en.letter.leave.done).toBe(en.letter.answer.done)
    expect(en.people.left.said).toBe(`Left at the door. ${en.letter.leave.done}`)
  })

  test('K4-4 taking back has one answer', () => {
    shown({ takenBack: true })
    expect(line()).toBe('Taken back. If it reached them, they may keep it.')
  })

  test('abuse 18 a day stands beside it, and nothing else is said in figures', () => {
    shown()
    expect(place.textContent?.replaceAll(/\d+ February/g, '')).not.toMatch(/\d/)
  })
})

describe('the gate', () => {
  test('S1-1 three questions with nothing picked ahead, and the first open one is where the keyboard goes', () => {
    const gone: string[] = []
    show(
      <GateQuestions
        words={en.people.gate}
        answers={{ order: 'no' }}
        onAnswer={() => {}}
        onGoOn={() => void gone.push('on')}
        backHref="#0"
      />,
    )
    expect(place.querySelectorAll('fieldset')).toHaveLength(3)
    submit()
    expect(gone).toEqual([])
    expect(place.querySelectorAll('.wrong')).toHaveLength(2)
    expect(document.activeElement?.closest('fieldset')).toBe(place.querySelectorAll('fieldset')[1])
    expect(place.querySelector('.primary')).toBe(null)
  })
})

test('both languages ask the same things in the same order', () => {
  expect(es.letter.draft.starters).toHaveLength(en.letter.draft.starters.length)
  expect(es.letter.draft.guide).toHaveLength(en.letter.draft.guide.length)
  expect(es.door.door.dayNames).toHaveLength(7)
})
