/**
 * Would telling help, or hurt? Five questions about one thing on the list, or before a letter is left. The answers are
 * in this page's memory only, and go with it.
 */
import { useState } from 'preact/hooks'
import { harmOutcome, type HarmAnswers } from '../../practice/harms.ts'
import { firstLine } from '../../practice/letters.ts'
import { pagesOf, type Draft, type PageOf } from '../../practice/pages.ts'
import { letterText } from '../../practice/parts.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo, type Place } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { HarmOutcomePage } from './parts/harm-outcome.tsx'
import { HarmQuestions } from './parts/harm-questions.tsx'
import { useHeading } from '../heading.ts'

/** What it is about: something on the list, or a letter about to be left. */
export type About =
  | { readonly type: 'harm'; readonly harm: PageOf<'harm'> }
  | { readonly type: 'draft'; readonly draft: Draft }

export function HarmCheck(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const [answers, setAnswers] = useState<HarmAnswers>({})
  const [asked, setAsked] = useState(false)
  const outcome = harmOutcome(answers)
  useHeading(asked ? outcome.type : 'questions')
  const about = aboutOf(screen)
  const words = t.harms.check
  if (!about) {
    return (
      <Page
        shell={shell}
        heading={words.missing}
        back={{ href: hrefTo({ screen: 'letter' }), label: t.harms.harms.back }}
      >
        <LinkButton href={hrefTo({ screen: 'harms' })}>{words.toList}</LinkButton>
      </Page>
    )
  }
  if (asked && outcome.type !== 'unanswered') {
    return <HarmOutcomePage screen={screen} about={about} outcome={outcome} onBack={() => setAsked(false)} />
  }
  const draft = client.drafts().find(({ id }) => id === place.draft)
  const before: Place = draft ? { screen: 'letter', draft: draft.id } : { screen: 'harms' }
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{
        href: hrefTo(before),
        label: draft ? t.letter.draft.label : t.harms.harms.heading,
      }}
    >
      <section class="stack tight">
        <h2 class="small">{words.about}</h2>
        <blockquote dir="auto">{textOf(about)}</blockquote>
      </section>
      <HarmQuestions
        words={words}
        answers={answers}
        onAnswer={setAnswers}
        onGoOn={() => setAsked(true)}
        backHref={hrefTo(before)}
      />
    </Page>
  )
}

function aboutOf({ client, place }: ScreenProps): About | undefined {
  const draft = client.drafts().find(({ id }) => id === place.draft)
  if (draft) return { type: 'draft', draft }
  const harm = pagesOf(client.pages(), 'harm').find(({ id }) => id === place.item)
  return harm && { type: 'harm', harm }
}

/** The theme names a letter best; without one, how it begins. */
function textOf(about: About): string {
  if (about.type === 'harm') return about.harm.text
  return about.draft.theme ?? firstLine(letterText(about.draft))
}
