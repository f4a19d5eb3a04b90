import { fhirJson } from '../../../practice/consent-fhir.ts'
import { lentUntil } from '../../../practice/consents.ts'
import type { HeldConsent } from '../../../practice/consents-held.ts'
import { dateOfDay } from '../../../practice/days.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { ConsentDone } from './consent-done.tsx'
import { Filled, Named } from './filled.tsx'
import { saveFile } from './take-file.ts'
import type { Acting } from './use-act.ts'

export type ConsentCardProps = {
  screen: ScreenProps
  person: PersonView
  held: HeldConsent
  run: Acting['run']
  onDone: (words: string) => void
}

/**
 * One consent of mine.
 * Must pass: it is ended in one press, with nothing asked; what was shared before stands below it; its end is a day.
 */
export function ConsentCard({ screen, person, held, run, onDone }: ConsentCardProps) {
  const { client, t, language } = screen
  const { consent, lent, state, disclosed } = held
  const words = t.consent.list
  const today = client.today().date
  const until = Math.max(0, ...lent.map((copy) => copy.until ?? 0))
  const lendable = lentUntil(consent, today)
  const mayAgain = state === 'active' && until > 0 && until < lendable
  const save = () => {
    saveFile('programs', fhirJson(consent, state))
    onDone(words.saved)
  }
  return (
    <article class="card stack">
      <h3>
        <Named words={words.to} name={listOf(consent.recipients, language)} />
      </h3>
      <ul>
        {consent.scope.map((one) => (
          <li key={one}>{t.consent.classes[one]}</li>
        ))}
        {consent.more !== undefined && <li dir="auto">{consent.more}</li>}
      </ul>
      <p>
        <Named words={words.by} name={listOf(consent.disclosers, language)} />
      </p>
      <p>
        {words.states[state]}
        {state === 'active' && (
          <>
            {' '}
            <Filled words={words.until} by={<When day={consent.expiry.latest} lang={language} year />} />
            {consent.expiry.event && ` ${t.consent.events[consent.expiry.event]}`}
          </>
        )}
      </p>
      {state === 'active' ? (
        <Row>
          <Button
            onPress={() =>
              run(
                () => endAll(client, person.id, held),
                () => onDone(words.ended),
              )
            }
          >
            {words.end}
            <span class="hidden">: {listOf(consent.recipients, language)}</span>
          </Button>
          {mayAgain && (
            <Button
              onPress={() =>
                run(
                  () => client.lend(person.id, consent, lendable),
                  () => onDone(words.lent),
                )
              }
            >
              {words.again}
            </Button>
          )}
        </Row>
      ) : (
        <p class="hint">{words.before}</p>
      )}
      {mayAgain && (
        <p class="hint">
          <Filled words={words.lentUntil} by={<When day={dateOfDay(until)} lang={language} />} />
        </p>
      )}
      <ConsentDone screen={screen} disclosed={disclosed} />
      <Fold summary={words.text}>
        <LetterPaper words={consent.rendered} lang={consent.language} label={words.text} />
        <Row>
          <Button onPress={save}>{words.save}</Button>
        </Row>
        <p class="hint">{words.open}</p>
      </Fold>
    </article>
  )
}

export function listOf(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language).format(names)
}

/** Every lent copy of it, one after the other; the first that cannot be ended is said. */
async function endAll(client: Client, person: string, { lent }: HeldConsent): Promise<Result> {
  let ended: Result = { ok: true, value: undefined }
  for (const { word } of lent) {
    const one = await client.takeBack(person, word)
    if (ended.ok) ended = one
  }
  return ended
}
