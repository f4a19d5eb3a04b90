/**
 * Staff: what I may share for one patient, under which signed page. The notice of the law stands above what is written;
 * without a page that stands there is nothing to write in.
 */
import { useState } from 'preact/hooks'
import { consentsHeld, mayShareUnder } from '../../practice/consents-held.ts'
import type { PersonView } from '../../vault/views.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import type { ScreenProps } from '../screen.ts'
import { DiscloseForm } from './parts/disclose-form.tsx'
import { DisclosePage } from './parts/disclose-page.tsx'
import { Named } from './parts/filled.tsx'
import { type Lying, useLane } from './parts/limit-opened.ts'
import { backTo, Nobody } from './parts/nobody.tsx'
import { type Said, Status } from './parts/status.tsx'
import { type Acting, useAct } from './parts/use-act.ts'
import { useRecords } from './parts/use-records.ts'

export function Disclose(screen: ScreenProps) {
  const person = screen.client.person(screen.place.person ?? '')
  return person ? <For screen={screen} person={person} /> : <Nobody {...screen} />
}

function For({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, shell, t } = screen
  const words = t.consent.disclose
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const records = useRecords(client, person.id)
  const lane = useLane(client, person, 'consent')
  const recorded = [...person.left.map(({ words }) => words), ...records.waiting]
  const held = consentsHeld(lane, recorded, { today: client.today().date, closed: person.closed })
  const standing = person.closed ? [] : held.filter(mayShareUnder)
  const say = (text: string) => setSaid({ words: text, moves: true })
  return (
    <Page
      shell={shell}
      heading={<Named words={words.heading} name={person.name} />}
      lede={words.lede}
      back={backTo(person)}
    >
      <Status screen={screen} said={said} refused={refused} />
      <Waiting screen={screen} person={person} records={records} run={run} onDone={say} />
      <Unopened screen={screen} person={person} lane={lane} run={run} />
      {standing.length === 0 ? (
        <p>
          <Named words={words.noneActive} name={person.name} />
        </p>
      ) : (
        <DiscloseForm
          screen={screen}
          person={person}
          standing={standing}
          records={records}
          run={run}
          onDone={say}
        />
      )}
      {held.length > 0 && (
        <section class="stack mid">
          <h2>{words.pages}</h2>
          {held.map((one) => (
            <DisclosePage
              key={one.consent.consent}
              screen={screen}
              person={person}
              held={one}
              all={held}
              records={records}
              run={run}
              onDone={say}
            />
          ))}
        </section>
      )}
    </Page>
  )
}

type Parts = { screen: ScreenProps; person: PersonView; run: Acting['run'] }

/** A record that could not be left yet is kept here, and said. */
function Waiting({
  screen: { t },
  person,
  records,
  run,
  onDone,
}: Parts & { records: ReturnType<typeof useRecords>; onDone: (words: string) => void }) {
  const words = t.consent.disclose
  if (records.waiting.length === 0) return null
  return (
    <Notice kind="care" icon="care" heading={words.recordHeading}>
      <p>
        <Named words={words.record} name={person.name} />
      </p>
      <div>
        <Button onPress={() => run(records.leaveNext, () => onDone(words.recordLeft))}>
          {words.leaveRecord}
        </Button>
      </div>
    </Notice>
  )
}

function Unopened({ screen: { client, t }, person, lane, run }: Parts & { lane: readonly Lying[] }) {
  const words = t.consent.disclose
  return (
    <>
      {lane
        .filter(({ kind, opened, takenBack }) => kind === 'consent' && !opened && !takenBack)
        .map(({ word }) => (
          <div key={word} class="card stack tight">
            <p>{words.given}</p>
            <div>
              <Button
                onPress={() =>
                  run(
                    () => client.read(person.id, word),
                    () => undefined,
                  )
                }
              >
                {words.read}
              </Button>
            </div>
          </div>
        ))}
    </>
  )
}
