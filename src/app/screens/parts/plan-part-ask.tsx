import type { PartPage } from '../../../practice/plan.ts'
import { mayLeaveInQuiet } from '../../../practice/setbacks.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Sees } from '../../kit/sees.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { MayNext, MayNotSee } from './practical-may.tsx'
import { useQuiet } from './quiet-after.tsx'

export type PlanPartAskProps = {
  screen: ScreenProps
  person: PersonView
  page: PartPage
  onNot: () => void
  onLeave: () => void
}

/** Once more, before a part is left: the words, what they see, and two ways of the same size. Leaving it signs it. */
export function PlanPartAsk({ screen, person, page, onNot, onLeave }: PlanPartAskProps) {
  const { t, language } = screen
  const words = t.plan.leave
  const may = person.may.plan
  const free = mayLeaveInQuiet('plan-part', useQuiet(screen.client, person.id))
  return (
    <div class="stack">
      <div class="said" lang={language}>
        <p dir="auto">{page.text}</p>
      </div>
      <Sees
        rows={[
          { term: words.what, detail: words.whatLine },
          { term: words.not, detail: words.notLine },
          { term: words.holds, detail: words.holdsLine },
          { term: t.letter.leave.learn, detail: t.letter.leave.learnLine },
          ...(person.appeared
            ? []
            : [
                {
                  term: t.letter.leave.here,
                  detail: <Named words={t.letter.leave.hereLine} name={person.name} />,
                },
              ]),
        ]}
      />
      <MayNotSee screen={screen} />
      <p class="hint">{t.letter.draft.signed}</p>
      {may.type !== 'allowed' && <MayNext screen={screen} may={may} />}
      {!free && <p>{words.quiet}</p>}
      <Row even>
        <Button onPress={onNot}>{words.notYet}</Button>
        {may.type === 'allowed' && free && <Button onPress={onLeave}>{words.leave}</Button>}
      </Row>
    </div>
  )
}
