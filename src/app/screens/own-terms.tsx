/**
 * My terms (S5-4): what somebody reads before they lend me anything. They are kept here and left with each person apart;
 * that this is no emergency service stands under them, and is nobody's to take out.
 */
import { useState } from 'preact/hooks'
import {
  ownTermsOf,
  termsFaults,
  type TermsFields,
  termsFields,
  termsParts,
  termsToKeep,
  type TermsPart,
} from '../../practice/own-terms.ts'
import { kindIn } from '../../practice/helper-words.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { HelpingKind } from './parts/helping-kind.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'
import { useFaultIn } from './parts/use-fault.ts'
import { useForm } from './parts/use-form.ts'

export const termsForm = 'helping/terms'

type Typed = { readonly [F in keyof TermsFields]: string }

export function OwnTerms(screen: ScreenProps) {
  const { client, shell, t, language } = screen
  const words = t.helping.terms
  const { fields, keep, forget } = useTerms(screen)
  const [tried, setTried] = useState<object>()
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const faults = termsFaults(fields)
  const save = () => {
    setTried(faults && {})
    setSaid(undefined)
    const own = faults ? undefined : termsToKeep(fields, language)
    if (!own) return
    run(
      () => client.keepPage(own),
      () => {
        forget()
        setSaid({ words: words.kept, moves: true })
      },
    )
  }
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'caseload' }), label: t.helping.back }}
      aside={
        <>
          <Notice kind="helper" heading={words.plain}>
            {words.plainLine}
          </Notice>
          <Notice kind="aid" heading={words.emergency}>
            {words.emergencyLine}
          </Notice>
        </>
      }
      asideLabel={words.heading}
    >
      <Status screen={screen} said={said} refused={refused} />
      <form
        class="stack loose"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <HelpingKind
          screen={screen}
          legend={words.kind}
          value={kindIn(fields.helper)}
          onChoose={(helper) => keep({ ...fields, helper })}
          error={tried && faults?.helper && words.needKind}
        />
        {termsParts.map((part) => (
          <Field
            key={part}
            kind={part === 'name' ? 'text' : 'textarea'}
            rows={2}
            label={words.parts[part]}
            hint={words.partHints[part]}
            autocomplete={part === 'name' ? 'off' : undefined}
            lang={language}
            value={fields[part]}
            onWrite={(text) => keep({ ...fields, [part]: text })}
            error={faultWords(part)}
          />
        ))}
        <div>
          <Button submit kind="primary">
            {words.save}
          </Button>
        </div>
      </form>
    </Page>
  )

  function faultWords(part: TermsPart): string | undefined {
    const fault = faults?.[part]
    if (fault === 'long') return words.long
    return tried && fault ? words.need : undefined
  }
}

/** What is typed and not kept yet stands before what is kept. */
function useTerms({ client }: ScreenProps) {
  const { fields, keep } = useForm<Typed>(client, termsForm, { ...termsFields(ownTermsOf(client.pages())) })
  return { fields, keep, forget: () => void client.dropForm(termsForm) }
}
