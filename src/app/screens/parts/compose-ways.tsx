import { useState } from 'preact/hooks'
import { isBlank } from '../../../practice/letters.ts'
import type { Draft } from '../../../practice/words.ts'
import type { PersonView } from '../../../vault/client.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { When } from '../../kit/when.tsx'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

/** Under a letter: let it rest, close it, or leave it. Where nothing can be left now, that button is not there. */
export type ComposeWaysProps = {
  screen: ScreenProps
  draft: Draft
  person: PersonView | undefined
  onKeep: (draft: Draft) => void
  onLeave: () => void
}

export function ComposeWays({ screen, draft, person, onKeep, onLeave }: ComposeWaysProps) {
  const { client, go, t } = screen
  const words = t.letter.draft
  const home: Place = person ? { screen: 'person', person: person.id } : { screen: 'letter' }
  const rest = () => {
    onKeep({ ...draft, rested: client.today().date })
    go(home)
  }
  return (
    <>
      <Row>
        <Button kind="primary" onPress={rest}>
          {words.rest}
        </Button>
        <Button onPress={() => go(home)}>{words.close}</Button>
        {(!person?.space || person.may.type === 'allowed') && (
          <Button onPress={onLeave}>{words.leave}</Button>
        )}
      </Row>
      <p class="hint">
        {words.kept} <Begun screen={screen} draft={draft} />
      </p>
    </>
  )
}

function Begun({ screen: { t, language }, draft }: { screen: ScreenProps; draft: Draft }) {
  const words = t.letter.draft
  return (
    <>
      <Filled words={words.begun} by={<When day={draft.begun} lang={language} />} />{' '}
      {draft.rested === undefined ? (
        words.restHint
      ) : (
        <Filled words={words.rested} by={<When day={draft.rested} lang={language} />} />
      )}
    </>
  )
}

export type ComposeAfterProps = {
  words: ScreenProps['t']['letter']['draft']
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
          <LetterPaper words={draft.text} lang={draft.language} label={words.label} />
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
