import type { StopReason } from '../../../practice/gate.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { useAct } from './use-act.ts'

/**
 * What one can do instead, for each reason to stop.
 * Must pass: nothing here reaches the other person; saying that an order stands is the one thing they may notice.
 */
export type GateInsteadProps = { screen: ScreenProps; person: PersonView; reason: StopReason }

export function GateInstead({ screen, person, reason }: GateInsteadProps) {
  const words = screen.t.people.gate
  switch (reason) {
    case 'order':
      return (
        <Row>
          <Alone words={words} />
          {person.space && !person.closed && !person.held && (
            <LinkButton href={hrefTo({ screen: 'order', person: person.id })}>{words.hold}</LinkButton>
          )}
        </Row>
      )
    case 'order-unsure':
      return (
        <Row>
          <Alone words={words} />
        </Row>
      )
    case 'asked-to-stop':
      return (
        <Row>
          <LinkButton href={hrefTo({ screen: 'living' })}>{words.living}</LinkButton>
        </Row>
      )
    case 'minor':
      return <ForLater screen={screen} person={person} />
  }
}

function Alone({ words }: { words: ScreenProps['t']['people']['gate'] }) {
  return <LinkButton href={hrefTo({ screen: 'alone' })}>{words.alone}</LinkButton>
}

/** A letter that is only ever kept, and exported by hand one day (M-5). */
function ForLater({ screen: { client, go, t }, person }: Pick<GateInsteadProps, 'screen' | 'person'>) {
  const words = t.people.gate
  const { run } = useAct()
  const begin = () =>
    run(
      async () => {
        const draft = await client.newDraft({ to: person.id, text: '' })
        await client.keepDraft({ ...draft, purpose: 'later' })
        return { ok: true, value: draft.id } as const
      },
      (draft) => go({ screen: 'letter', draft }),
    )
  return (
    <>
      <Row>
        <Button onPress={begin}>{words.keepLetter}</Button>
      </Row>
      <p>{words.young}</p>
    </>
  )
}
