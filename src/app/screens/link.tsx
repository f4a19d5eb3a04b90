/** A link I made, its four words, and a sheet to print. Giving it, or not, is mine. */
import { useState } from 'preact/hooks'
import { dateOfDay } from '../../practice/days.ts'
import type { PersonView } from '../../vault/views.ts'
import { useHeading } from '../heading.ts'
import { Button, Row } from '../kit/button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Qr } from '../kit/qr.tsx'
import { When } from '../kit/when.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Filled, Named } from './parts/filled.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { PrintedInvitation } from './parts/printed-invitation.tsx'
import { type Said, Status } from './parts/status.tsx'

export function Link(screen: ScreenProps) {
  const { client, place } = screen
  const [paper, setPaper] = useState(false)
  useHeading(paper ? 'paper' : 'link')
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const { link } = person
  if (!link) return <Ended screen={screen} person={person} />
  if (paper) return <PrintedInvitation screen={screen} url={link.url} onBack={() => setPaper(false)} />
  return <Living screen={screen} person={person} link={link} onPaper={() => setPaper(true)} />
}

type LivingProps = {
  screen: ScreenProps
  person: PersonView
  link: NonNullable<PersonView['link']>
  onPaper: () => void
}

function Living({ screen, person, link, onPaper }: LivingProps) {
  const { place, shell, t, language } = screen
  const words = t.people.link
  const [said, setSaid] = useState<Said>()
  const copy = () => copied(link.url).then((done) => setSaid({ words: done ? words.copied : words.byHand }))
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
      <section class="stack">
        <h2>{words.linkHeading}</h2>
        <Qr text={link.url} label={words.square} />
        <p dir="ltr" translate={false}>
          {link.url}
        </p>
        <Row>
          <Button onPress={() => void copy()}>{words.copy}</Button>
          <Button onPress={onPaper}>{words.paper}</Button>
        </Row>
        <Status screen={screen} said={said} />
        <p class="hint">
          <Filled words={words.until} by={<When day={dateOfDay(link.until)} lang={language} />} />
        </p>
        {isLocal(link.url) && <Notice icon="device">{words.local}</Notice>}
      </section>
      <section class="stack">
        <div class="keep stack tight">
          <h2>{words.wordsHeading}</h2>
          <p class="lede" translate={false}>
            <b>{link.words}</b>
          </p>
        </div>
        <p>{words.words}</p>
      </section>
      {place.draft !== undefined && (
        <div>
          <LinkButton href={hrefTo({ screen: 'letter', draft: place.draft })}>{words.toLetter}</LinkButton>
        </div>
      )}
    </Page>
  )
}

type EndedProps = { screen: ScreenProps; person: { readonly id: string; readonly name: string } }

function Ended({ screen: { shell, t }, person }: EndedProps) {
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
