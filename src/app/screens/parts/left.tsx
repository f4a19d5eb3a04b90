import { useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { LeftView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { When } from '../../kit/when.tsx'
import type { Messages } from '../../messages/choose.ts'
import { AskDialog, removing, takingBack } from './ask-once.tsx'
import { Filled } from './filled.tsx'
import { lineOfLeft } from './line-of-left.ts'
import { languageOf, wordsAsText } from './letter-words.ts'

/**
 * Something I left at a door.
 * Must pass: the one sentence under it is the same then and for ever; nothing here can hold what the other did with it.
 */
export type LeftProps = {
  words: Messages['people']['left']
  /** The set lines, for an answer that was one of them. */
  lines: Messages['letter']['answer']['lines']
  /** What the one careful ask is called, and its fixed words. */
  kinds: Messages['letter']['kinds']
  language: string
  left: LeftView
  /** What "I am safe" says. */
  safe?: string
  onTakeBack: () => void
  onRemove: () => void
}

export function Left({ words, lines, kinds, language, left, safe = '', onTakeBack, onRemove }: LeftProps) {
  const [asked, ask] = useState<'take-back' | 'remove'>()
  const name = nameOf(left, words, kinds)
  const said = {
    letter: { answer: { lines }, kinds: { askText: kinds?.askText ?? '' } },
    people: { happened: { safe } },
  }
  const act = asked === 'remove' ? onRemove : onTakeBack
  return (
    <li class="stack tight">
      {left.words ? (
        <Fold
          summary={
            <span>
              <Filled words={name} by={<When day={dateOfDay(left.on)} lang={language} />} />
            </span>
          }
        >
          <LetterPaper
            words={wordsAsText(left.words, said)}
            lang={languageOf(left.words, language)}
            label={words.label}
          />
          <Row>
            {!left.takenBack && <Button onPress={() => ask('take-back')}>{words.takeBack}</Button>}
            <Button onPress={() => ask('remove')}>{words.remove}</Button>
          </Row>
        </Fold>
      ) : (
        <p>
          <Filled words={name} by={<When day={dateOfDay(left.on)} lang={language} />} />. {words.gone}
        </p>
      )}
      <p class="hint">{lineOfLeft(left, words)}</p>
      {asked && (
        <AskDialog
          words={asked === 'remove' ? removing(words) : takingBack(words)}
          onClose={() => ask(undefined)}
          onDo={act}
        />
      )}
    </li>
  )
}

function nameOf(
  left: LeftView,
  words: LeftProps['words'],
  kinds: LeftProps['kinds'],
): (day: string) => string {
  if (left.words?.kind === 'ask' && kinds) return kinds.askLeft
  return left.re === undefined ? words.letter : words.answer
}
