import { useId, useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { Deck } from '../../../practice/ideas.ts'
import type { Now } from '../../../practice/together.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { IdeaName } from './together-deck.tsx'
import { planForm, TogetherPlanForm } from './together-plan-form.tsx'

/**
 * What both picked, and since when both know it.
 * Must pass: nothing follows from it by itself; either may suggest a place and a time, or leave it.
 */
export type TogetherAgreedProps = {
  screen: ScreenProps
  person: PersonView
  agreed: Deck['agreed']
  at: Now
}

export function TogetherAgreed({ screen, person, agreed, at }: TogetherAgreedProps) {
  const words = screen.t.together.together
  if (agreed.length === 0) return null
  return (
    <section class="stack mid">
      <h2>{words.agreed}</h2>
      {agreed.map((one) => (
        <AgreedIdea key={one.idea} screen={screen} person={person} idea={one} at={at} />
      ))}
    </section>
  )
}

type AgreedIdeaProps = Omit<TogetherAgreedProps, 'agreed'> & { idea: Deck['agreed'][number] }

function AgreedIdea({ screen, person, idea, at }: AgreedIdeaProps) {
  const { client, t, language } = screen
  const words = t.together.together
  const id = useId()
  const [open] = useState(() =>
    Object.values(client.form(planForm(person.id, idea.idea))).some((typed) => typed !== ''),
  )
  return (
    <div class="card stack" role="group" aria-labelledby={id}>
      <div class="stack tight">
        <h3 id={id}>
          <IdeaName screen={screen} idea={idea} />
        </h3>
        <p class="hint">
          <Filled words={words.agreedOn} by={<When day={dateOfDay(idea.on)} lang={language} />} />
        </p>
      </div>
      <Fold summary={words.suggest} open={open}>
        <TogetherPlanForm screen={screen} person={person} idea={idea.idea} at={at} />
      </Fold>
    </div>
  )
}
