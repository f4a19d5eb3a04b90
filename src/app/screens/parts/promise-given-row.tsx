import { answerTo, type ShownDay, type Standing } from '../../../practice/promise-shown.ts'
import type { AnswerLine } from '../../../practice/words.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ShelfRow } from '../../kit/shelf.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { isOpenTo } from './practical-may.tsx'
import { PromiseAnswers } from './promise-answers.tsx'
import { PromiseDays } from './promise-when.tsx'
import { PromiseSaid } from './promise-said.tsx'
import { PromiseWords } from './promise-words.tsx'

export type GivenRowProps = {
  screen: ScreenProps
  person: PersonView
  onNothing: () => void
  onAnswer: (word: string, line: AnswerLine) => void
}

/** A promise that stands: no outcome is drawn, whatever its day. */
export function standingRow(props: GivenRowProps, { shown, day }: Standing): ShelfRow {
  const { screen } = props
  const { words, word } = shown
  return {
    key: `${word} ${day ?? ''}`,
    sign: 'open',
    words: words.act,
    lang: words.language,
    when:
      day === undefined ? (
        <PromiseDays screen={screen} when={words.when} />
      ) : (
        <Filled words={screen.t.promises.shared.promisedFor} by={<When day={day} lang={screen.language} />} />
      ),
    acts: <Acts {...props} of={shown} word={word} kind="promise" takenBack={shown.takenBack} />,
  }
}

/** How one day went, as its owner told it first, and what they told beside it. */
export function shownRow(props: GivenRowProps, { shown, of, first, later }: ShownDay): ShelfRow {
  const { screen } = props
  const { words } = shown
  const said = [first, ...later].map(({ words, on }) => ({ ...words, on }))
  return {
    key: first.word,
    sign: first.words.mark,
    words: words.act,
    lang: words.language,
    when: (
      <>
        <When day={of} lang={screen.language} />.{' '}
        <PromiseSaid
          screen={screen}
          lang={first.words.language}
          names={screen.t.promises.states}
          said={said}
        />
      </>
    ),
    acts: (
      <Acts {...props} of={shown} word={first.word} kind="settled" takenBack={first.takenBack}>
        {said.map(({ text }) => text ?? '').join('\n')}
      </Acts>
    ),
  }
}

type ActsProps = GivenRowProps & {
  of: ShownDay['shown']
  /** What an answer would be to. */
  word: string
  kind: 'promise' | 'settled'
  takenBack: boolean
  /** What was said of the day, to be looked over for danger. */
  children?: string
}

function Acts({ screen, person, of, word, kind, takenBack, children = '', onNothing, onAnswer }: ActsProps) {
  const { t } = screen
  const words = t.promises.shared
  const { act, backup = '', know, limit, language } = of.words
  const mine = answerTo(word, person.left)
  const answered = person.given.some((one) => one.word === word && one.answered)
  return (
    <div class="stack tight">
      <Danger
        screen={screen}
        side="reader"
        lang={language}
        text={kind === 'promise' ? [act, backup, know].join('\n') : children}
      />
      {takenBack && <p class="hint">{words.takenBack}</p>}
      {limit !== undefined && kind === 'promise' && (
        <p class="hint">
          {words.yours}{' '}
          <a href={hrefTo({ screen: 'limits', person: person.id })}>
            {words.toLimits}
            <span class="hidden">: {act}</span>
          </a>
        </p>
      )}
      <Fold
        summary={
          <span>
            {t.promises.words.label}
            <span class="hidden">: {act}</span>
          </span>
        }
      >
        <PromiseWords screen={screen} lang={language} promise={of.words} headed />
      </Fold>
      {mine !== undefined && mine in t.promises.lines && (
        <YouSaid screen={screen} person={person} line={mine} />
      )}
      {!answered && isOpenTo(person, person.may.promise) && (
        <PromiseAnswers
          screen={screen}
          person={person}
          kind={kind}
          about={act}
          onNothing={onNothing}
          onAnswer={(line) => onAnswer(word, line)}
        />
      )}
    </div>
  )
}

type YouSaidProps = { screen: ScreenProps; person: PersonView; line: AnswerLine }

/** What I said to it. Where I saw it differently, a talk is offered; the outcome stays its owner's. */
function YouSaid({ screen: { t }, person, line }: YouSaidProps) {
  const words = t.promises.shared
  const lines: Readonly<Partial<Record<AnswerLine, string>>> = t.promises.lines
  return (
    <p class="hint">
      {words.youSaid} <q>{lines[line]}</q>{' '}
      {line === 'saw-differently' && person.forTwo && (
        <a href={hrefTo({ screen: 'talks', person: person.id })}>{words.talk}</a>
      )}
    </p>
  )
}
