import { useState } from 'preact/hooks'
import { type Case, talksWith } from '../../../practice/cases.ts'
import { Fold } from '../../kit/fold.tsx'
import { Page } from '../../kit/page.tsx'
import { Rooms } from '../../kit/rooms.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { AskOnce } from './ask-once.tsx'
import { Filled, Named } from './filled.tsx'
import { HelpingCall } from './helping-call.tsx'
import { HelpingGate } from './helping-gate.tsx'
import { readyFor } from './helping-ready.ts'
import { HelpingSitting } from './helping-sitting.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type HelpingCaseProps = { screen: ScreenProps; of: Case }

/** One case: the private talks, what is still missing, the sitting, and its end. */
export function HelpingCase({ screen, of }: HelpingCaseProps) {
  const { client, shell, t, language } = screen
  const words = t.cases.case
  const [said, setSaid] = useState<Said>()
  const say = (text: string) => setSaid({ words: text, moves: true })
  const sitting = client.sittings().find(({ id }) => id === of.sitting)
  const over = of.sitting === undefined || sitting?.closed === true
  const ready = readyFor(client, of)
  const call = ready.type === 'open' && <HelpingCall screen={screen} of={of} onSaid={say} />
  return (
    <Page
      shell={shell}
      over={t.helping.caseload.cases}
      heading={<span dir="auto">{of.name}</span>}
      back={{ href: hrefTo({ screen: 'caseload' }), label: t.helping.back }}
    >
      <Status screen={screen} said={said} />
      {of.ended !== undefined && (
        <p>
          <Filled words={words.ended} by={<When day={of.ended} lang={language} year />} />
        </p>
      )}
      {of.sitting !== undefined && <HelpingSitting screen={screen} of={of} sitting={sitting} onSaid={say} />}
      <Talks screen={screen} of={of} />
      {of.ended === undefined && over && (
        <section class="stack">
          <h2>{words.gate}</h2>
          <HelpingGate screen={screen} ready={ready} />
          {of.sitting !== undefined && call ? (
            <Fold summary={t.cases.call.again}>
              <p>{t.cases.call.againLine}</p>
              {call}
            </Fold>
          ) : (
            call
          )}
        </section>
      )}
      {of.ended === undefined && <End screen={screen} of={of} />}
    </Page>
  )
}

/** Each apart, by name; the decision stands here and nowhere else. */
function Talks({ screen: { client, t, language }, of }: HelpingCaseProps) {
  const words = t.cases.case
  return (
    <section class="stack">
      <h2>{words.talks}</h2>
      <p>{words.talksLine}</p>
      <Rooms
        label={words.talks}
        rooms={of.people.map((id) => {
          const [last] = talksWith(client.pages(), of.id, id)
          const name = client.person(id)?.name
          return {
            href: hrefTo({ screen: 'case', item: of.id, person: id }),
            icon: 'heard',
            kind: 'helper',
            name: name === undefined ? words.someone : <Named words={words.talk} name={name} />,
            line: last ? (
              <>
                <Filled words={words.talked} by={<When day={last.on} lang={language} year />} />
                {` · ${words.decisions[last.decision]}`}
              </>
            ) : (
              words.noTalk
            ),
          }
        })}
      />
    </section>
  )
}

function End({ screen, of }: HelpingCaseProps) {
  const { client, t } = screen
  const words = t.cases.case
  const { refused, run } = useAct()
  return (
    <section class="stack">
      <h2>{words.endHeading}</h2>
      <div>
        <AskOnce
          words={{ do: words.end, ask: words.endAsk, hint: words.endHint, keep: words.endKeep }}
          onDo={() =>
            run(
              () => client.keepPage({ ...of, ended: client.today().date }),
              () => undefined,
            )
          }
        />
      </div>
      <Status screen={screen} refused={refused} />
    </section>
  )
}
