import { fhirJson } from '../../../practice/consent-fhir.ts'
import { isTrueToTemplate } from '../../../practice/consent-text.ts'
import type { HeldConsent } from '../../../practice/consents-held.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { listOf } from './consent-card.tsx'
import { Filled } from './filled.tsx'
import { saveFile } from './take-file.ts'
import type { Acting } from './use-act.ts'
import type { RecordWords, Records } from './use-records.ts'

export type DisclosePageProps = {
  screen: ScreenProps
  person: PersonView
  held: HeldConsent
  /** Every page of theirs: the end of treatment ends each that names it. */
  all: readonly HeldConsent[]
  records: Records
  run: Acting['run']
  onDone: (words: string) => void
}

/**
 * One signed page, as the staff have it.
 * Must pass: what the patient said by word of mouth ends it at once, also for what is still on its way, and is written
 * down for the patient.
 */
export function DisclosePage({ screen, person, held, all, records, run, onDone }: DisclosePageProps) {
  const { client, t, language } = screen
  const { consent, state } = held
  const words = t.consent.disclose
  const on = client.today().date
  const recordedBy = client.me()?.firstName ?? ''
  const byTreatment = all.filter((one) => one.consent.expiry.event === 'treatment-ended')
  const end = (record: RecordWords, done: string) =>
    run(
      () =>
        endHere(client, person.id, {
          ended: record.kind === 'treatment-ended' ? byTreatment : [held],
          record,
          records,
        }),
      () => onDone(done),
    )
  return (
    <article class="card stack">
      <h3>
        <bdi>{listOf(consent.recipients, language)}</bdi>
      </h3>
      <p>
        {state === 'active' ? (
          <Filled words={words.until} by={<When day={consent.expiry.latest} lang={language} year />} />
        ) : (
          words.states[state]
        )}
      </p>
      {!isTrueToTemplate(consent) && <p>{words.faulty}</p>}
      <Fold summary={words.text}>
        <LetterPaper words={consent.rendered} lang={consent.language} label={words.text} />
        <Row>
          <Button
            onPress={() => {
              saveFile('programs', fhirJson(consent, state))
              onDone(t.consent.list.saved)
            }}
          >
            {words.save}
          </Button>
        </Row>
        <p class="hint">{words.saveHint}</p>
        <p class="hint">{t.consent.list.open}</p>
      </Fold>
      {state === 'active' && (
        <Fold summary={words.other}>
          <Row even>
            <Button
              onPress={() =>
                end(
                  { kind: 'revoked-orally', language, consent: consent.consent, on, recordedBy },
                  words.oralDone,
                )
              }
            >
              {words.oral}
            </Button>
            {consent.expiry.event === 'treatment-ended' && (
              <Button
                onPress={() =>
                  end({ kind: 'treatment-ended', language, on, recordedBy }, words.treatmentDone)
                }
              >
                {words.treatment}
              </Button>
            )}
          </Row>
          <p class="hint">{words.saveHint}</p>
        </Fold>
      )}
    </article>
  )
}

type Ending = {
  readonly ended: readonly HeldConsent[]
  readonly record: RecordWords
  readonly records: Records
}

/** The end comes first: giving the copies back stops what is still on its way. The record is kept until it is left. */
async function endHere(client: Client, person: string, { ended, record, records }: Ending): Promise<Result> {
  for (const { word } of ended.flatMap(({ lent }) => lent)) {
    const given = await client.giveBack(person, word)
    if (!given.ok) return given
  }
  return records.add(record)
}
