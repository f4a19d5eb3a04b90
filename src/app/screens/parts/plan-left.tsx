import { useState } from 'preact/hooks'
import type { PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Left } from './left.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

/** Notes I left in this lane, folded away, each with the one sentence under it; parts of a plan stand in their plan. */
export function PlanLeft({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t, language } = screen
  const words = t.people.left
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const notes = person.left.filter(({ lane, words: left }) => lane === 'plan' && left?.kind !== 'plan-part')
  const say = (text: string) => () => setSaid({ words: text, moves: true })
  if (notes.length === 0) return null
  return (
    <>
      <Status screen={screen} said={said} refused={refused} />
      <Fold summary={t.plan.plan.left}>
        <ul class="plain stack mid">
          {notes.map((left) => (
            <Left
              key={left.word}
              words={{ ...words, letter: t.plan.plan.leftOn }}
              lines={t.letter.answer.lines}
              kinds={t.letter.kinds}
              language={language}
              left={left}
              safe={t.people.happened.safe}
              onTakeBack={() => run(() => client.takeBack(person.id, left.word), say(words.takenBack))}
              onRemove={() => run(() => client.shred(person.id, left.word), say(words.removed))}
            />
          ))}
        </ul>
      </Fold>
    </>
  )
}
