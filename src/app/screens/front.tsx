/** The front page: what this is, in a few lines, and its honest limits. No wall before it, nothing counted on it. */
import { useState } from 'preact/hooks'
import { useBegun } from '../first-draft.ts'
import { Button, Row } from '../kit/button.tsx'
import { DoorPicture } from '../kit/door-picture.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { helpPage } from '../kit/shell.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { AskCode } from './front-code.tsx'
import { AskLink } from './front-link.tsx'

export function Front(props: ScreenProps) {
  const { client, shell, t, language, house, arrival, setArrival, go } = props
  const words = t.open.front
  const [asks, setAsks] = useState<'code' | 'link'>()
  const begun = useBegun(client)
  const start = () => {
    if (house?.signUp === 'code' && arrival.code === undefined) setAsks('code')
    else go({ screen: 'safety' })
  }
  return (
    <Page shell={shell}>
      <div class="hero">
        <div class="stack mid">
          <h1>
            <span>{words.first}</span> <span>{words.second}</span>
          </h1>
          <p class="lede">{words.lede}</p>
          <p>{words.more}</p>
          {asks === undefined && (
            <Row>
              {begun ? (
                <Button kind="primary" onPress={() => go({ screen: 'begin-letter' })}>
                  {words.goOn}
                </Button>
              ) : (
                <Button kind="primary" onPress={start}>
                  {words.start}
                </Button>
              )}
              <Button onPress={() => setAsks('link')}>{words.link}</Button>
              <LinkButton kind="help" href={helpPage(language)}>
                {words.help}
              </LinkButton>
            </Row>
          )}
          {asks === undefined && (
            <ul class="plain">
              <li>
                <a href={hrefTo({ screen: 'look-around' })}>{words.look}</a>
              </li>
              <li>
                <a href={hrefTo({ screen: 'sign-in' })}>{words.signIn}</a>
              </li>
            </ul>
          )}
          {asks === 'link' && <AskLink words={t.open.given} onBack={() => setAsks(undefined)} />}
          {asks === 'code' && (
            <AskCode
              words={t.open.code}
              onBack={() => setAsks(undefined)}
              onCode={(code) => {
                setArrival({ ...arrival, code })
                go({ screen: 'safety' })
              }}
            />
          )}
        </div>
        <DoorPicture state="open" />
      </div>
      <div class="floor">
        <div class="page">
          <div class="cols stack loose">
            <section class="stack">
              <h2>{words.canHeading}</h2>
              <p>{words.can}</p>
              <p>{words.sealed}</p>
            </section>
            <section class="stack">
              <h2>{words.cannotHeading}</h2>
              <p>{words.cannot}</p>
              <p>{words.court}</p>
            </section>
          </div>
        </div>
      </div>
    </Page>
  )
}
