import type { May, PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { MayNext } from './practical-may.tsx'

/**
 * The end of a form for something short: leaving it, and what that says of me, or when it can be left.
 * Must pass: who was not said to be here is told on the button that leaving says so.
 */
export type LeaveOrNextProps = {
  screen: ScreenProps
  person: Pick<PersonView, 'name' | 'appeared'>
  may: May
  /** It stands below something of more weight. */
  plain?: boolean
}

export function LeaveOrNext({ screen, person, may, plain = false }: LeaveOrNextProps) {
  const words = screen.t.exchange.practical
  if (may.type !== 'allowed') return <MayNext screen={screen} may={may} />
  return (
    <div class="stack tight">
      <Button submit kind={plain ? undefined : 'primary'}>
        <span>
          {words.leave}
          {!person.appeared && (
            <>
              . <Named words={words.here} name={person.name} />
            </>
          )}
        </span>
      </Button>
      <p class="hint">{words.after}</p>
    </div>
  )
}
