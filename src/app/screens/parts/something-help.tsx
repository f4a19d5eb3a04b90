import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

/**
 * Help, before anything else. It is on the device, asks nothing, and one press goes past it.
 * Must pass: nothing of it is kept or told; calling comes before writing; closing is as near as going on.
 */
export function SomethingHelp({ screen: { shell, t }, onGoOn }: { screen: ScreenProps; onGoOn: () => void }) {
  const words = t.plan.help
  const page = helpPage(shell.lang)
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      layout="split"
      top={
        <section class="stack aid" aria-label={words.call}>
          <a class="call first" href={`${page}#danger`}>
            <b>{words.danger}</b>
            <span>{words.dangerLine}</span>
          </a>
          <a class="call" href={`${page}#talk`}>
            <b>{words.talk}</b>
            <span>{words.talkLine}</span>
          </a>
          <Row even>
            <LinkButton href={hrefTo({ screen: 'today' })}>{words.close}</LinkButton>
            <Button onPress={onGoOn}>{words.goOn}</Button>
          </Row>
          <p class="hint">{words.nothing}</p>
        </section>
      }
      aside={
        <section class="stack care" aria-labelledby="wake">
          <h2 id="wake">{words.wake}</h2>
          <p>{words.wakeLine}</p>
          <ol class="steps">
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p class="hint">{words.stepsHint}</p>
        </section>
      }
      asideLabel={words.wake}
    >
      <Notice kind="care" boxed heading={words.breakHeading}>
        {words.break}
      </Notice>
      <Notice kind="rest" icon="leaf">
        {words.built}
      </Notice>
    </Page>
  )
}
