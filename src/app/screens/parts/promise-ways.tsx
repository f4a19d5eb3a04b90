import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { LeavingStatus, MayNext } from './practical-may.tsx'
import { QuietAfter } from './quiet-after.tsx'
import type { Refused } from './use-act.ts'

/**
 * Keeping it and showing it.
 * Must pass: keeping it comes first and is of one size with showing it; where nothing can be left now, a sentence stands
 * in place of the button; the button itself says when it also tells that one is here.
 */
export type PromiseWaysProps = {
  screen: ScreenProps
  person: PersonView
  refused: Refused | undefined
  not: string
  show: string
  onNot: () => void
  onShow: () => void
}

export function PromiseWays({ screen, person, refused, not, show, onNot, onShow }: PromiseWaysProps) {
  const { t } = screen
  const may = person.may.promise
  return (
    <>
      <QuietAfter screen={screen} person={person} />
      <p class="hint">{t.letter.draft.signed}</p>
      <LeavingStatus screen={screen} said={undefined} refused={refused} />
      {may.type !== 'allowed' && <MayNext screen={screen} may={may} />}
      <Row even>
        <Button onPress={onNot}>{not}</Button>
        {may.type === 'allowed' && (
          <Button onPress={onShow}>
            <span>
              {show}
              {!person.appeared && (
                <>
                  . <Named words={t.letter.answer.here} name={person.name} />
                </>
              )}
            </span>
          </Button>
        )}
      </Row>
    </>
  )
}
