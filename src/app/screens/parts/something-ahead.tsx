import type { AskedAhead } from '../../../practice/plan.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Notice } from '../../kit/notice.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'

export type SomethingAheadProps = {
  screen: Pick<ScreenProps, 't'>
  person: Pick<PersonView, 'name'>
  ahead: AskedAhead
}

/** What they asked for before it happened, in their own words: who hears it first, and how much they want to know. */
export function SomethingAhead({ screen: { t }, person, ahead }: SomethingAheadProps) {
  const words = t.plan.ahead
  const { details, 'tell-first': first } = ahead
  if (!details && !first) return null
  return (
    <Notice kind="helper" boxed heading={<Named words={words.heading} name={person.name} />}>
      <div class="stack tight">
        {first && (
          <>
            <p>{words.first}</p>
            <blockquote dir="auto" lang={first.language}>
              {first.text}
            </blockquote>
          </>
        )}
        {details && (
          <>
            <p>{words.details}</p>
            <blockquote dir="auto" lang={details.language}>
              {details.text}
            </blockquote>
          </>
        )}
        <p class="hint">{words.keep}</p>
      </div>
    </Notice>
  )
}
