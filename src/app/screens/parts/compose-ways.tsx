import { useState } from 'preact/hooks'
import { isBlank } from '../../../practice/letters.ts'
import type { Draft } from '../../../practice/pages.ts'
import { letterText } from '../../../practice/parts.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { When } from '../../kit/when.tsx'
import type { Messages } from '../../messages/choose.ts'
import { Filled } from './filled.tsx'

/**
 * Under a letter: let it rest, close it, or leave it.
 * Must pass: where nothing can be left now, that button is not there; a letter with a purpose of its own has none, and
 * only one that is kept for later has a way onto paper.
 */
export type ComposeWaysProps = {
  words: Messages['letter']['draft']
  language: string
  draft: Draft
  mayLeave: boolean
  onRest: () => void
  onClose: () => void
  onLeave: () => void
  onPaper: () => void
}

export function ComposeWays(props: ComposeWaysProps) {
  const { words, language, draft, mayLeave, onRest, onClose, onLeave, onPaper } = props
  const forDoor = draft.purpose === undefined
  return (
    <>
      <Row>
        {forDoor && (
          <Button kind="primary" onPress={onRest}>
            {words.rest}
          </Button>
        )}
        <Button kind={forDoor ? 'plain' : 'primary'} onPress={onClose}>
          {words.close}
        </Button>
        {forDoor && mayLeave && <Button onPress={onLeave}>{words.leave}</Button>}
        {draft.purpose === 'later' && !isBlank(draft) && <Button onPress={onPaper}>{words.onPaper}</Button>}
      </Row>
      <p class="hint">
        {words.kept} <Filled words={words.begun} by={<When day={draft.begun} lang={language} />} />{' '}
        {forDoor && <Rested words={words} language={language} draft={draft} />}
      </p>
    </>
  )
}

function Rested({ words, language, draft }: Pick<ComposeWaysProps, 'words' | 'language' | 'draft'>) {
  if (draft.rested === undefined) return <>{words.restHint}</>
  return <Filled words={words.rested} by={<When day={draft.rested} lang={language} />} />
}

export type ComposeAfterProps = {
  words: Messages['letter']['draft']
  draft: Draft
  onRemove: () => void
}

/** Reading it aloud to oneself, and removing it. */
export function ComposeAfter({ words, draft, onRemove }: ComposeAfterProps) {
  const [asked, ask] = useState(false)
  return (
    <>
      {!isBlank(draft) && (
        <Fold summary={words.aloud}>
          <p class="hint">{words.aloudHint}</p>
          <LetterPaper words={letterText(draft)} lang={draft.language} label={words.label} />
        </Fold>
      )}
      <div>
        <Button kind="quiet" onPress={() => ask(true)}>
          {words.remove}
        </Button>
      </div>
      {asked && (
        <Dialog heading={words.removeAsk} onClose={() => ask(false)}>
          <p>{words.removeHint}</p>
          <Row even>
            <Button onPress={() => ask(false)}>{words.keep}</Button>
            <Button onPress={onRemove}>{words.remove}</Button>
          </Row>
        </Dialog>
      )}
    </>
  )
}
