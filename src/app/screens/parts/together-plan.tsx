import { useId, useState } from 'preact/hooks'
import type { OwnIdea } from '../../../practice/ideas.ts'
import { mayNote, noteOf, type Now, outOf, type Plan } from '../../../practice/together.ts'
import type { PersonView } from '../../../vault/views.ts'
import { dayText } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { ShortWords } from './practical-given.tsx'
import { type Said, Status } from './status.tsx'
import { TogetherAnswer } from './together-answer.tsx'
import { IdeaName } from './together-deck.tsx'
import { TogetherNote } from './together-note.tsx'
import { TogetherOut } from './together-out.tsx'
import { PlanState } from './together-plan-state.tsx'
import type { Opened } from './together-reading.ts'

/**
 * One place and time: what, where, when, what was said to it, and the way out.
 * Must pass: the way out is one press while it is ahead; the tag stands for both if either set it; no map and no link;
 * what was left for an idea that both did not pick is no plan.
 */
export type TogetherPlanProps = {
  screen: ScreenProps
  person: PersonView
  plan: Plan
  own: readonly OwnIdea[]
  opened: Opened
  /** Both picked the idea it is for. */
  known: boolean
  at: Now
}

export function TogetherPlan(props: TogetherPlanProps) {
  const { screen, person, plan, own } = props
  const { client, t, language } = screen
  const words = t.together.together
  const id = useId()
  const { meeting } = plan
  const idea = own.find((one) => one.idea === meeting.idea)
  const out = outOf(plan, person.may.together.type === 'allowed')
  const [said, setSaid] = useState<Said>()
  const noted = mayNote(plan) || noteOf(client.pages(), meeting.meeting) !== undefined
  if (!props.known)
    return (
      <div class="card stack">
        <p>{words.notAgreed}</p>
      </div>
    )
  return (
    <div class="card stack" role="group" aria-labelledby={id}>
      <div class="stack tight">
        <h3 id={id}>
          <IdeaName screen={screen} idea={{ idea: meeting.idea, ...(idea && { own: idea }) }} />
        </h3>
        <p>
          <time datetime={`${meeting.on}T${meeting.at}`}>
            {words.dayAt(dayText(meeting.on, language), timeText(meeting.at, language))}
          </time>
        </p>
        {plan.by === 'them' && (
          <Danger screen={screen} side="reader" lang={meeting.language} text={meeting.place} />
        )}
        <ShortWords text={meeting.place} lang={meeting.language} />
        {plan.sober && (
          <p>
            <strong>{words.sober}</strong>
          </p>
        )}
      </div>
      <PlanState {...props} />
      <TogetherAnswer {...props} />
      {out && (
        <TogetherOut
          screen={screen}
          person={person}
          out={out}
          onDone={() => setSaid({ words: words.outDone, moves: true })}
        />
      )}
      <Status screen={screen} said={said} />
      {noted && <TogetherNote screen={screen} meeting={meeting.meeting} />}
    </div>
  )
}

/** A time of day, the way the language writes it. */
export function timeText(at: string, language: string): string {
  const written = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  return written.format(new Date(`2024-01-01T${at}:00Z`))
}
