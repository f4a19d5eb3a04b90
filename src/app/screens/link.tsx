/** A link I made, its four words, and a sheet to print. Giving it, or not, is mine. */
import { useState } from 'preact/hooks'
import { dateOfDay } from '../../practice/days.ts'
import { Button, Row } from '../kit/button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { When } from '../kit/when.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Filled, Named } from './parts/filled.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { PrintedInvitation } from './parts/printed-invitation.tsx'
import { type Said, Status } from './parts/status.tsx'

export function Link(screen: ScreenProps) {
  const { client, place, shell, t, language } = screen
  const [said, setSaid] = useState<Said>()
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.people.link
  const { link } = person
  if (!link) return <Ended screen={screen} person={person} />
  const copy = () => copied(link.url).then((done) => setSaid({ words: done ? words.copied : words.byHand }))
  const onward = place.draft === undefined ? undefined : hrefTo({ screen: 'letter', draft: place.draft })
  return (
    <Page
      shell={shell}
      heading={<Named words={words.heading} name={person.name} />}
      lede={words.lede}
      back={backTo(person)}
      aside={
        <Notice icon="eye" heading={words.seesHeading}>
          <div class="stack tight">
            <p>{words.sees}</p>
            <p>{words.told}</p>
          </div>
        </Notice>
      }
      asideLabel={words.seesHeading}
    >
      {isLocal(link.url) && <Notice kind="fault">{words.local}</Notice>}
      <section class="stack no-print">
        <h2>{words.linkHeading}</h2>
        <p dir="ltr" translate={false}>
          {link.url}
        </p>
        <p class="hint">
          <Filled words={words.until} by={<When day={dateOfDay(link.until)} lang={language} />} />
        </p>
        <Row>
          <Button onPress={() => void copy()}>{words.copy}</Button>
        </Row>
        <Status screen={screen} said={said} />
      </section>
      <section class="stack no-print">
        <h2>{words.wordsHeading}</h2>
        <ol class="code" translate={false}>
          {link.words.split(' ').map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ol>
        <p>{words.words}</p>
      </section>
      <section class="stack">
        <div class="stack tight no-print">
          <h2>{words.paperHeading}</h2>
          <p class="hint">{words.paperHint}</p>
        </div>
        <PrintedInvitation words={words} from={client.me()?.firstName ?? ''} url={link.url} />
        <div class="no-print">
          <Row>
            <Button onPress={() => window.print()}>{words.print}</Button>
            {onward && <LinkButton href={onward}>{t.letter.leave.leave}</LinkButton>}
          </Row>
        </div>
      </section>
    </Page>
  )
}

function Ended({
  screen: { shell, t },
  person,
}: {
  screen: ScreenProps
  person: { id: string; name: string }
}) {
  const words = t.people.link
  return (
    <Page shell={shell} heading={words.endedHeading} lede={words.ended} back={backTo(person)}>
      <LinkButton href={hrefTo({ screen: 'gate', person: person.id })}>{words.newLink}</LinkButton>
    </Page>
  )
}

/** Without https the sealing works on this computer alone. */
function isLocal(url: string): boolean {
  return new URL(url).protocol !== 'https:'
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
