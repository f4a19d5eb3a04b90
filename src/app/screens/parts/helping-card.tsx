import { dateOfDay } from '../../../practice/days.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Qr } from '../../kit/qr.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'

/**
 * A card to give by hand; the page is the card, so nothing else is printed.
 * Must pass: my first name, the link, its words and how to use them; no name of theirs, no place, no reason and no day.
 */
export type HelpingCardProps = {
  screen: ScreenProps
  person: Pick<PersonView, 'id'>
  link: NonNullable<PersonView['link']>
}

export function HelpingCard({ screen, person, link }: HelpingCardProps) {
  const { client, shell, t, language } = screen
  const words = t.helping.card
  return (
    <Page
      shell={shell}
      heading={words.heading}
      back={{ href: hrefTo({ screen: 'caseload' }), label: t.helping.back }}
    >
      <section class="keep stack mid" aria-label={words.heading}>
        <p>
          <Named words={words.from} name={client.me()?.firstName ?? ''} />
          {'. '}
          {words.choose}
        </p>
        <Qr text={link.url} label={t.people.link.square} />
        <p dir="ltr" translate={false}>
          {link.url}
        </p>
        <div class="stack tight">
          <h2 class="small">{words.words}</h2>
          <p class="lede" translate={false}>
            <b>{link.words}</b>
          </p>
        </div>
        <div class="stack tight">
          <h2 class="small">{words.how}</h2>
          <ol>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
        <p class="hint">{words.keep}</p>
      </section>
      <div class="stack mid no-print">
        <p>
          {words.give}{' '}
          <Filled words={words.until} by={<When day={dateOfDay(link.until)} lang={language} />} />
        </p>
        {isLocal(link.url) && <Notice icon="device">{t.people.link.local}</Notice>}
        <Notice kind="rest" icon="device">
          {words.shared}
        </Notice>
        <Row even>
          <Button onPress={() => window.print()}>{words.print}</Button>
          <LinkButton href={hrefTo({ screen: 'client', person: person.id })}>{words.next}</LinkButton>
        </Row>
        <p class="hint">{words.nextLine}</p>
      </div>
    </Page>
  )
}

/** Without https the sealing works on this computer alone. */
function isLocal(url: string): boolean {
  return new URL(url).protocol !== 'https:'
}
