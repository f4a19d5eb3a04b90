import type { ComponentChildren } from 'preact'
import { dateOfDay } from '../../../practice/days.ts'
import type { HelpView } from '../../../vault/views-helping.ts'
import { Notice } from '../../kit/notice.tsx'
import { Sees } from '../../kit/sees.tsx'
import { helpPage } from '../../kit/shell.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { HelpedVouched } from './helped-vouched.tsx'

export type Terms = NonNullable<HelpView['terms']>

/**
 * A helper's terms, all of them, before anything is lent (S5-4).
 * Must pass: every line stands open on the page; where the house has not given its word, it says "not a professional";
 * that this is no emergency service stands there, with the way to help.
 */
export type TermsProps = { screen: ScreenProps; person: string; terms: Terms }

export function HelpedTerms({ screen, person, terms }: TermsProps) {
  const { shell, t, language } = screen
  const { helper: words, kinds } = t.helped
  const { words: said, on } = terms
  const own = (text: string): ComponentChildren => (
    <span dir="auto" lang={said.language}>
      {text}
    </span>
  )
  return (
    <>
      <div class="stack tight">
        <h2>{words.termsHeading}</h2>
        <p>{words.termsLede}</p>
        <p class="hint">
          <Filled words={words.left} by={<When day={dateOfDay(on)} lang={language} />} />
        </p>
      </div>
      <HelpedVouched screen={screen} person={person} terms={said} />
      <div class="card stack">
        <Sees
          rows={[
            { term: words.who, detail: own(said.name) },
            { term: words.kind, detail: kinds[said.helper] },
            { term: words.licence, detail: said.licence === undefined ? words.noLicence : own(said.licence) },
            { term: words.paid, detail: own(said.paidBy) },
            { term: words.works, detail: own(said.worksFor) },
            { term: words.report, detail: own(said.mustReport) },
            { term: words.hours, detail: own(said.hours) },
            { term: words.ending, detail: own(said.ending) },
          ]}
        />
      </div>
      <Notice kind="aid" heading={words.emergency} level={3}>
        <div class="stack tight">
          <p>{words.emergencyLine}</p>
          <p>
            <a href={helpPage(shell.lang)}>{shell.words.helpNow}</a>
          </p>
        </div>
      </Notice>
    </>
  )
}
