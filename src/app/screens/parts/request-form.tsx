import { useState } from 'preact/hooks'
import { textFault } from '../../../practice/limits-fields.ts'
import { type Asked, longestAct, longestWhen, mayAsk, type Standing } from '../../../practice/requests.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { dayText } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { MayNext, MayNotSee, OwnDoor } from './practical-may.tsx'
import { QuietAfter } from './quiet-after.tsx'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

export type RequestFields = { readonly act: string; readonly when: string }

export type RequestFormProps = {
  screen: ScreenProps
  person: Pick<PersonView, 'id' | 'name' | 'appeared' | 'may' | 'doors'>
  asked: readonly Asked[]
  /** An answer to the same lies unopened: it is shown, to be read first. */
  onAnswerFirst: (word: string) => void
  onLeave: (request: RequestFields, left: () => void) => void
}

/**
 * One act and one time.
 * Must pass: what a no closed is said at the field, with the day from which it may be asked again; nothing typed is lost.
 */
export function RequestForm({ screen, person, asked, onAnswerFirst, onLeave }: RequestFormProps) {
  const { client, t, language } = screen
  const words = t.limits.requests
  const { fields, keep, drop } = useForm(client, `request/${person.id}`, { act: '', when: '' })
  const [faults, setFaults] = useState<Partial<RequestFields>>()
  const ref = useFaultIn<HTMLFormElement>(faults)
  const leave = () => {
    const standing = mayAsk(fields, asked, client.today().date)
    const found = faultsIn(fields, standing, { t, language })
    setFaults(found)
    if (standing.type === 'answer-first') onAnswerFirst(standing.answer)
    if (!found) onLeave({ act: fields.act.trim(), when: fields.when.trim() }, drop)
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (person.may.request.type === 'allowed') leave()
      }}
    >
      <QuietAfter screen={screen} person={person} />
      <Danger screen={screen} side="writer" lang={language} text={`${fields.act}\n${fields.when}`} />
      <Field
        kind="textarea"
        rows={2}
        label={words.act}
        hint={words.actHint}
        lang={language}
        value={fields.act}
        onWrite={(act) => keep({ ...fields, act })}
        error={faults?.act}
      />
      <Field
        label={words.when}
        hint={words.whenHint}
        lang={language}
        value={fields.when}
        onWrite={(when) => keep({ ...fields, when })}
        error={faults?.when}
      />
      <p class="hint">{words.noIsFine}</p>
      <MayNotSee screen={screen} />
      <OwnDoor screen={screen} person={person} lane="request" />
      {person.may.request.type === 'allowed' ? (
        <Button submit>
          <span>
            {t.limits.theirs.leave}
            {!person.appeared && (
              <>
                . <Named words={t.letter.answer.here} name={person.name} />
              </>
            )}
          </span>
        </Button>
      ) : (
        <MayNext screen={screen} may={person.may.request} />
      )}
    </form>
  )
}

function faultsIn(
  { act, when }: RequestFields,
  standing: Standing,
  { t, language }: Pick<ScreenProps, 't' | 'language'>,
): Partial<RequestFields> | undefined {
  const words = t.limits.requests
  const { signs } = t.limits.faults
  const wrongAct = textFault(act, longestAct)
  const wrongWhen = textFault(when, longestWhen)
  const acts = { empty: words.needAct, long: words.longAct, signs }
  const times = { empty: words.needWhen, long: words.longWhen, signs }
  const stands = standing.type === 'free' ? undefined : standingWords(standing, words, language)
  const found = {
    ...(wrongAct ? { act: acts[wrongAct] } : stands && { act: stands }),
    ...(wrongWhen && { when: times[wrongWhen] }),
  }
  return Object.keys(found).length > 0 ? found : undefined
}

function standingWords(
  standing: Exclude<Standing, { type: 'free' }>,
  words: ScreenProps['t']['limits']['requests'],
  language: string,
): string {
  switch (standing.type) {
    case 'closed':
      return words.closed(dayText(standing.again, language))
    case 'answer-first':
      return words.answerFirst
    case 'asked':
      return words.asked
  }
}
