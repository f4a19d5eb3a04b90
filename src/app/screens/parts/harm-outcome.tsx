import type { HarmOutcome, HarmQuestion } from '../../../practice/harms.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Rooms } from '../../kit/rooms.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import type { About } from '../harm-check.tsx'
import { newLetterAbout } from './harm-letter.ts'

export type HarmOutcomeProps = {
  screen: ScreenProps
  about: About
  outcome: Exclude<HarmOutcome, { type: 'unanswered' }>
  onBack: () => void
}

/** Where the answers lead: amends by how one lives, someone to talk to first, or a letter. */
export function HarmOutcomePage(props: HarmOutcomeProps) {
  switch (props.outcome.type) {
    case 'living':
      return <Living {...props} reasons={props.outcome.reasons} />
    case 'helper':
      return <Helper {...props} reasons={props.outcome.reasons} />
    case 'letter':
      return <Letter {...props} />
  }
}

type OutcomeProps = HarmOutcomeProps & { reasons: readonly HarmQuestion[] }

/** No way from here leads to a door. What the law allows is never said. */
function Living({ screen, about, reasons, onBack }: OutcomeProps) {
  const { client, go, shell, t } = screen
  const words = t.harms.living
  const unsent = async () => {
    if (about.type === 'harm') return newLetterAbout(screen, about.harm, 'unsent')
    await client.keepDraft({ ...about.draft, purpose: 'unsent' })
    await client.leaveDraft(about.draft.id)
    return go({ screen: 'letter', draft: about.draft.id })
  }
  const item = about.type === 'harm' ? { item: about.harm.id } : {}
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede}>
      <Reasons words={words.reasons} reasons={reasons} />
      <section class="stack">
        <h2>{words.ways}</h2>
        <Rooms
          label={words.ways}
          rooms={[
            {
              href: hrefTo({ screen: 'living', ...item }),
              icon: 'leaf',
              kind: 'rest',
              name: words.toLiving,
              line: words.toLivingLine,
            },
          ]}
        />
        <p>{words.unsentLine}</p>
        <Button onPress={() => void unsent()}>
          {about.type === 'harm' ? words.unsent : words.keepUnsent}
        </Button>
        <Someone screen={screen} />
      </section>
      <Row even>
        <Button onPress={onBack}>{t.harms.check.back}</Button>
        {about.type === 'harm' ? (
          <LinkButton href={hrefTo({ screen: 'harms' })}>{t.harms.check.toList}</LinkButton>
        ) : (
          <LinkButton href={hrefTo({ screen: 'letter' })}>{t.harms.check.toLetters}</LinkButton>
        )}
      </Row>
    </Page>
  )
}

function Helper({ screen, about, reasons, onBack }: OutcomeProps) {
  const { shell, t } = screen
  const words = t.harms.helper
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede}>
      <Reasons words={words.reasons} reasons={reasons} />
      <section class="stack">
        <Someone screen={screen} />
        <p>{words.after}</p>
      </section>
      <WaysOn screen={screen} about={about} onBack={onBack} />
    </Page>
  )
}

function Letter({ screen, about, onBack }: HarmOutcomeProps) {
  const { shell, t } = screen
  const words = t.harms.letter
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede}>
      <WaysOn screen={screen} about={about} onBack={onBack} />
    </Page>
  )
}

type ReasonsProps = {
  words: Readonly<Partial<Record<HarmQuestion, string>>>
  reasons: readonly HarmQuestion[]
}

function Reasons({ words, reasons }: ReasonsProps) {
  return (
    <section class="stack mid">
      {reasons.map((reason) => (
        <Notice key={reason} kind="care">
          <p>{words[reason]}</p>
        </Notice>
      ))}
    </section>
  )
}

function Someone({ screen: { shell, t } }: { screen: ScreenProps }) {
  return (
    <p>
      <a href={helpPage(shell.lang)}>{t.harms.check.someone}</a>
    </p>
  )
}

/** On to the letter, or back to the questions, of one size. */
function WaysOn({ screen: { t }, about, onBack }: Pick<HarmOutcomeProps, 'screen' | 'about' | 'onBack'>) {
  const words = t.harms.check
  return (
    <Row even>
      <Button onPress={onBack}>{words.back}</Button>
      <LinkButton href={onTo(about)}>{about.type === 'harm' ? words.write : words.toLetter}</LinkButton>
    </Row>
  )
}

/** A thing on the list goes on by what matters to me; a letter is gone back to. */
function onTo(about: About): string {
  return about.type === 'harm'
    ? hrefTo({ screen: 'values', item: about.harm.id })
    : hrefTo({ screen: 'letter', draft: about.draft.id })
}
