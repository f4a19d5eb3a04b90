import { useId, useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { LeftView, PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { ShortWords, shortText } from './practical-given.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * Something short that I left at their door: my words, the day, the one phrase, and taking it back.
 * Must pass: what stands under it is the same then and for ever; nothing in it can be changed once it was left.
 */
export type LeftNoteProps = { screen: ScreenProps; person: PersonView; left: LeftView }

export function LeftNote({ screen, person, left }: LeftNoteProps) {
  const { client, t, language } = screen
  const words = t.exchange.practical
  const [asked, ask] = useState<Asked>()
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const id = useId()
  const mine = left.words && shortText(left.words, words.lines)
  const done = (text: string) => () => setSaid({ words: text, moves: true })
  const acts: Readonly<Record<Asked, () => void>> = {
    'take-back': () => run(() => client.takeBack(person.id, left.word), done(t.people.left.takenBack)),
    remove: () => run(() => client.shred(person.id, left.word), done(t.people.left.removed)),
  }
  return (
    <div class="mine stack tight">
      <p class="over" id={id}>
        {words.you} · <When day={dateOfDay(left.on)} lang={language} />
      </p>
      {mine === undefined ? (
        <p>{t.people.left.gone}</p>
      ) : (
        <ShortWords text={mine} lang={left.words?.language ?? language} />
      )}
      <p class="hint">{lineOf(left, t)}</p>
      {!left.takenBack && (
        <Button kind="quiet" describedBy={id} onPress={() => ask('take-back')}>
          {t.people.left.takeBack}
        </Button>
      )}
      {left.takenBack && left.words && (
        <Button kind="quiet" describedBy={id} onPress={() => ask('remove')}>
          {t.people.left.remove}
        </Button>
      )}
      <Status screen={screen} said={said} refused={refused} />
      {asked && (
        <Ask
          words={t.people.left}
          asked={asked}
          onClose={() => ask(undefined)}
          onDo={() => {
            ask(undefined)
            acts[asked]()
          }}
        />
      )}
    </div>
  )
}

type Asked = 'take-back' | 'remove'
type AskProps = {
  words: ScreenProps['t']['people']['left']
  asked: Asked
  onClose: () => void
  onDo: () => void
}

function Ask({ words, asked, onClose, onDo }: AskProps) {
  const removes = asked === 'remove'
  return (
    <Dialog heading={removes ? words.removeAsk : words.takeBackAsk} onClose={onClose}>
      <p>{removes ? words.removeHint : words.takeBackHint}</p>
      <Row even>
        <Button onPress={onClose}>{removes ? words.keepIt : words.leaveIt}</Button>
        <Button onPress={onDo}>{removes ? words.remove : words.takeBack}</Button>
      </Row>
    </Dialog>
  )
}

function lineOf({ takenBack, waitsHere }: LeftView, { people, exchange }: ScreenProps['t']): string {
  if (takenBack) return people.left.takenBack
  return waitsHere ? people.left.waits : exchange.practical.done
}
