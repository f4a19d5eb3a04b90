/** Before a link: three questions, and what to do instead where one of them says stop. Then a note, and the link. */
import { useState } from 'preact/hooks'
import { type GateAnswers, throughGate } from '../../practice/gate.ts'
import type { Client } from '../../vault/client.ts'
import type { PersonView } from '../../vault/views.ts'
import { Row } from '../kit/button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Named } from './parts/filled.tsx'
import { GateNote } from './parts/gate-note.tsx'
import { GateQuestions } from './parts/gate-questions.tsx'
import { GateStop } from './parts/gate-stop.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { useAct } from './parts/use-act.ts'
import { useHeading } from '../heading.ts'

export function Gate(screen: ScreenProps) {
  const { client, go, place, shell, t } = screen
  const [answers, setAnswers] = useState<GateAnswers>({})
  const [asked, setAsked] = useState(false)
  const { refused, run, working } = useAct()
  const verdict = throughGate(answers)
  const step = asked ? verdict.type : 'questions'
  useHeading(step)
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.people.gate
  const home = hrefTo({ screen: 'person', person: person.id })
  if (asked && verdict.type === 'stop') {
    return (
      <GateStop screen={screen} person={person} reasons={verdict.reasons} onBack={() => setAsked(false)} />
    )
  }
  if (asked && verdict.type === 'clear') {
    return (
      <GateNote
        screen={screen}
        person={person}
        refused={refused}
        working={working}
        onMake={(note, made) =>
          run(
            () => client.invite({ person: person.id, ...note, ...helping(person) }),
            () => {
              made()
              go({
                screen: 'link',
                person: person.id,
                ...(place.draft !== undefined && { draft: place.draft }),
              })
            },
          )
        }
      />
    )
  }
  return (
    <Page
      shell={shell}
      heading={<Named words={words.heading} name={person.name} />}
      lede={client.me()?.hasCard ? words.lede : undefined}
      back={backTo(person)}
    >
      {client.me()?.hasCard ? (
        <GateQuestions
          words={words}
          answers={answers}
          onAnswer={setAnswers}
          onGoOn={() => setAsked(true)}
          backHref={home}
        />
      ) : (
        <Notice icon="paper" heading={words.cardHeading}>
          <div class="stack mid">
            <p>{words.card}</p>
            <Row even>
              <LinkButton href={home}>{words.later}</LinkButton>
              <LinkButton href={hrefTo({ screen: 'keep-card' })}>{words.makeCard}</LinkButton>
            </Row>
          </div>
        </Notice>
      )}
    </Page>
  )
}

/** A new link for a helper, or for whom I help, is of the same kind as the first. */
function helping({ help }: PersonView): Pick<Parameters<Client['invite']>[0], 'as'> {
  return help ? { as: { inviter: help.they === 'helper' ? 'client' : 'helper', kind: help.kind } } : {}
}
