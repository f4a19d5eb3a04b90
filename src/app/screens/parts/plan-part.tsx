import { leavings, myPart, type PlanName, partToLeave, stateOf } from '../../../practice/plan.ts'
import type { PlanPart as PartName } from '../../../practice/words.ts'
import type { Client } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import { PlanPartAsk } from './plan-part-ask.tsx'
import { PlanPartLook } from './plan-part-look.tsx'
import { PlanPartWrite } from './plan-part-write.tsx'
import { Status } from './status.tsx'
import { usePart } from './plan-part-acts.ts'

export type PlanPartProps = {
  screen: ScreenProps
  name: PlanName
  part: PartName
  person: PersonView | undefined
}

/**
 * One part of mine: its words, who has it by my own act, and what I may do with it.
 * Must pass: it is kept for me until I leave it; leaving it signs it, this part alone; it is taken back by itself.
 */
export function PlanPart({ screen, name, part, person }: PlanPartProps) {
  const { client, t } = screen
  const { form, page, left, mayLeave } = partOf(client, { name, part, person })
  const acts = usePart({ screen, name, part, person, page, left })
  return (
    <article class="card stack">
      <h3>{t.plan.parts[part]}</h3>
      <Status screen={screen} said={acts.said} refused={acts.refused} />
      {acts.step === 'write' && (
        <PlanPartWrite
          screen={screen}
          form={form}
          name={name}
          part={part}
          first={page ? page.text : ''}
          mayNotSee={mayLeave}
          onNot={() => acts.begin('look')}
          onKeep={acts.keep}
        />
      )}
      {acts.step === 'leave' && page && person && (
        <PlanPartAsk
          screen={screen}
          person={person}
          page={page}
          onNot={() => acts.begin('look')}
          onLeave={() => acts.leave(partToLeave(page, screen.language))}
        />
      )}
      {acts.step === 'look' && (
        <PlanPartLook
          screen={screen}
          about={name.about}
          part={part}
          text={page?.text}
          state={stateOf(page?.text, left)}
          left={left}
          mayLeave={mayLeave}
          onWrite={() => acts.begin('write')}
          onLeave={() => acts.begin('leave')}
          onTakeBack={acts.takeBack}
          onRemove={acts.remove}
        />
      )}
    </article>
  )
}

/** `form`: where its words are kept while they are typed. */
function partOf(client: Client, { name, part, person }: Omit<PlanPartProps, 'screen'>) {
  const id = person?.id
  return {
    form: `plan/${id ?? 'me'}/${name.about}/${part}`,
    page: myPart(client.pages(), name, part, id),
    left: leavings(person?.left ?? [], name, part),
    mayLeave: person?.space === true,
  }
}
