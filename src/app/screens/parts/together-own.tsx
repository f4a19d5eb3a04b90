import { useId, useState } from 'preact/hooks'
import type { OwnIdea } from '../../../practice/ideas.ts'
import type { LeftView, PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { ShortWords } from './practical-given.tsx'
import { ideaForm, TogetherIdeaForm } from './together-idea-form.tsx'
import { TakeBack } from './together-take-back.tsx'

/** Adding an idea of one's own; and those I left, to take back. It stands open where something was begun. */
export type TogetherOwnProps = { screen: ScreenProps; person: PersonView; own: readonly OwnIdea[] }

export function TogetherOwn({ screen, person, own }: TogetherOwnProps) {
  const words = screen.t.together.together
  const [open] = useState(() => Boolean(screen.client.form(ideaForm(person.id))['text']))
  const left = person.left.filter((one) => one.words?.kind === 'idea')
  return (
    <>
      <Fold summary={words.own} open={open}>
        <TogetherIdeaForm screen={screen} person={person} own={own} />
      </Fold>
      {left.length > 0 && (
        <Fold summary={words.ownLeft}>
          <ul class="exchange" aria-label={words.ownLeft}>
            {left.map((one) => (
              <MyIdea key={one.word} screen={screen} person={person} left={one} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

function MyIdea({ screen, person, left }: { screen: ScreenProps; person: PersonView; left: LeftView }) {
  const id = useId()
  return (
    <li>
      <div class="mine stack tight">
        <p class="over" id={id}>
          {screen.t.exchange.practical.you}
        </p>
        {left.words?.kind === 'idea' && <ShortWords text={left.words.text} lang={left.words.language} />}
        <TakeBack screen={screen} person={person} left={left} describedBy={id} />
      </div>
    </li>
  )
}
