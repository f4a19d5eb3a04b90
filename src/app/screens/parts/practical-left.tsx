import { useId, useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { LeftView, PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { AskDialog, removing, takingBack } from './ask-once.tsx'
import { lineOfLeft } from './line-of-left.ts'
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
      <p class="hint">{lineOfLeft(left, t.people.left, words.done)}</p>
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
        <AskDialog
          words={(asked === 'remove' ? removing : takingBack)(t.people.left)}
          onClose={() => ask(undefined)}
          onDo={acts[asked]}
        />
      )}
    </div>
  )
}

type Asked = 'take-back' | 'remove'
