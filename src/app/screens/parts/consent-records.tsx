import { accountingCsv, accountingJson } from '../../../practice/consent-export.ts'
import type { DisclosedWords } from '../../../practice/consents.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Named } from './filled.tsx'
import type { ScreenProps } from '../../screen.ts'
import { newRecords } from './consents-here.ts'
import type { Lying } from './limit-opened.ts'
import { saveFile } from './take-file.ts'
import type { Acting } from './use-act.ts'

export type ConsentRecordsProps = {
  screen: ScreenProps
  person: PersonView
  lane: readonly Lying[]
  records: readonly DisclosedWords[]
  run: Acting['run']
  onDone: (words: string) => void
}

/**
 * The records the staff left: looked at when one wants to, and saved to keep.
 * Must pass: looking is told to nobody; a saved file says before the press that it is not sealed.
 */
export function ConsentRecords({ screen, person, lane, records, run, onDone }: ConsentRecordsProps) {
  const { client, t } = screen
  const words = t.consent.list
  const unopened = newRecords(lane)
  const save = (keep: () => void) => () => {
    keep()
    onDone(words.saved)
  }
  return (
    <>
      {lane.map(({ word, words: said }) => (
        <Said key={word} t={t} said={said} />
      ))}
      {unopened.length > 0 && (
        <div class="stack tight">
          <div>
            <Button
              onPress={() =>
                run(
                  () => readAll(client, person.id, unopened),
                  () => undefined,
                )
              }
            >
              {words.look}
            </Button>
          </div>
          <p class="hint">{words.lookHint}</p>
        </div>
      )}
      {records.length > 0 && (
        <section class="stack tight">
          <h3>{words.all}</h3>
          <Row even>
            <Button onPress={save(() => saveFile('table', accountingCsv(records, words.headings)))}>
              {words.table}
            </Button>
            <Button onPress={save(() => saveFile('programs', accountingJson(records)))}>
              {words.programs}
            </Button>
          </Row>
          <p class="hint">{words.open}</p>
        </section>
      )}
    </>
  )
}

/** What the staff wrote down for me about an end. */
function Said({ t, said }: Pick<ScreenProps, 't'> & { said: Lying['words'] }) {
  const words = t.consent.list
  if (said?.kind === 'revoked-orally')
    return (
      <p>
        <Named words={words.oral} name={said.recordedBy} />
      </p>
    )
  if (said?.kind !== 'treatment-ended') return null
  return (
    <p>
      <Named words={words.treatment} name={said.recordedBy} />
    </p>
  )
}

async function readAll(client: Client, person: string, unopened: readonly Lying[]): Promise<Result> {
  let all: Result = { ok: true, value: undefined }
  for (const { word } of unopened) {
    const one = await client.read(person, word)
    if (all.ok && !one.ok) all = one
  }
  return all
}
