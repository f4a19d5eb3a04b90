import { useState } from 'preact/hooks'
import { noticeVersions } from '../../../practice/consent-elements.ts'
import { noticeTexts } from '../../../practice/consent-notices.ts'
import type { HeldConsent } from '../../../practice/consents-held.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Select } from '../../kit/select.tsx'
import { dayText } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { listOf } from './consent-card.tsx'
import { shareUnder } from './disclose-act.ts'
import {
  blankDisclose,
  type DiscloseFaults,
  discloseFaults,
  type DiscloseFields,
  noticeOf,
  pickedIn,
} from './disclose-fields.ts'
import { OwnText } from './own-text.tsx'
import { NoticeAbove } from './disclose-notice.tsx'
import type { Acting } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'
import type { Records } from './use-records.ts'

export type DiscloseFormProps = {
  screen: ScreenProps
  person: PersonView
  /** Pages under which something may be shared now. */
  standing: readonly HeldConsent[]
  records: Records
  run: Acting['run']
  onDone: (words: string) => void
}

/**
 * Under which page, to whom, what.
 * Must pass: only what a page names can be picked, and nothing is picked ahead; the notice stands above the words.
 */
export function DiscloseForm({ screen, person, standing, records, run, onDone }: DiscloseFormProps) {
  const { client, t, language } = screen
  const words = t.consent.disclose
  const { fields, keep, drop } = useForm(client, `disclose/${person.id}`, blankDisclose)
  const [faults, setFaults] = useState<DiscloseFaults>()
  const ref = useFaultIn<HTMLFormElement>(faults)
  const held = standing.find(({ consent }) => consent.consent === fields.consent)
  const { recipient, what, notice } = pickedIn(fields, held)
  const people = client.people().filter(({ id, space, closed }) => id !== person.id && space && !closed)
  const write = (more: Partial<DiscloseFields>) => keep({ ...fields, ...more })
  const leave = () => {
    const found = discloseFaults(fields, held, words.faults)
    setFaults(found)
    if (!found && held)
      run(
        () => shareUnder({ client, records, language }, { fields, held, patient: person.id }),
        () => {
          drop()
          onDone(words.done)
        },
      )
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        leave()
      }}
    >
      <Choice
        legend={words.which}
        options={standing.map(({ consent: { consent, recipients, expiry } }) => ({
          value: consent,
          label: <bdi>{listOf(recipients, language)}</bdi>,
          hint: words.until(dayText(expiry.latest, language, true)),
        }))}
        value={held?.consent.consent}
        onChoose={(consent) => write({ consent, recipient: '', what: '' })}
        error={faults?.consent}
      />
      {held && (
        <>
          <Choice
            small
            legend={words.recipient}
            options={held.consent.recipients.map((value) => ({ value, label: <bdi>{value}</bdi> }))}
            value={recipient}
            onChoose={(next) => write({ recipient: next })}
            error={faults?.recipient}
          />
          <Choice
            small
            legend={words.what}
            options={held.consent.scope.map((value) => ({ value, label: t.consent.theirs[value] }))}
            value={what}
            onChoose={(next) => write({ what: next })}
            error={faults?.what}
          />
          <Select
            label={words.person}
            hint={people.length === 0 ? words.noPerson : undefined}
            value={people.some(({ id }) => id === fields.person) ? fields.person : ''}
            options={[
              { value: '', label: words.choosePerson },
              ...people.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(next) => write({ person: next })}
            error={faults?.person}
          />
          <Select
            label={words.notice}
            value={notice}
            options={noticeVersions.map((value) => ({ value, label: t.consent.notices[value] }))}
            onChoose={(next) => write({ notice: next })}
          />
          <NoticeAbove screen={screen} text={noticeTexts[noticeOf(fields)]} />
          <OwnText
            screen={screen}
            label={words.words}
            hint={words.wordsHint}
            value={fields.text}
            onWrite={(text) => write({ text })}
            error={faults?.text}
          />
          <p class="hint">{words.waits}</p>
        </>
      )}
      <div>
        <Button submit>{words.leave}</Button>
      </div>
    </form>
  )
}
