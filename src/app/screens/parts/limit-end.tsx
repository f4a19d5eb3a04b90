import type { HowTold } from '../../../practice/limits.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { isOpenTo, MayNext } from './practical-may.tsx'

export type LimitEndProps = {
  screen: ScreenProps
  person: PersonView | undefined
  told: HowTold
  onEnd: () => void
}

/** A limit let go that was told: saying so is a choice, and saying nothing comes first. */
export function LimitEnd({ screen, person, told, onEnd }: LimitEndProps) {
  const words = screen.t.limits.limit
  if (!person || !isOpenTo(person, person.may.limit)) return null
  if (told.type !== 'told' && told.type !== 'changed') return null
  return (
    <section class="stack">
      <h2>{words.endHeading}</h2>
      <p>{words.end}</p>
      {person.may.limit.type !== 'allowed' && <MayNext screen={screen} may={person.may.limit} />}
      <Row even>
        <LinkButton href={hrefTo({ screen: 'limits', person: person.id })}>{words.endKeep}</LinkButton>
        {person.may.limit.type === 'allowed' && <Button onPress={onEnd}>{words.endTell}</Button>}
      </Row>
    </section>
  )
}
