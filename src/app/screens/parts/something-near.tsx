import { nearMe } from '../../../practice/setbacks.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Rooms } from '../../kit/rooms.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { CircleReach } from './circle-reach.tsx'
import type { Whom } from './something-who.tsx'

export type SomethingNearProps = { screen: ScreenProps; whom: Whom; onBack: () => void }

/**
 * Someone who stands near, a helper, or no one yet. Nothing is left at any door from here: one calls, or goes, oneself.
 */
export function SomethingNear({ screen, whom, onBack }: SomethingNearProps) {
  const { client, shell, t } = screen
  const words = t.plan.near
  const near = whom.type === 'near' ? nearMe(client.pages()).find(({ id }) => id === whom.id) : undefined
  const nobody = whom.type === 'nobody'
  return (
    <Page
      shell={shell}
      heading={nobody ? words.nobodyHeading : words.heading}
      lede={nobody ? words.nobody : words.lede}
    >
      {near && (
        <section class="stack tight">
          <h2 dir="auto">{near.name}</h2>
          <CircleReach one={near} words={t.today.near} />
        </section>
      )}
      {!nobody && (
        <section class="stack tight">
          <h2>{words.sayHeading}</h2>
          <ul>
            {words.say.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <Notice kind="aid" boxed>
        <div class="stack tight">
          <p>{words.lines}</p>
          <Row>
            <LinkButton kind="help" href={`${helpPage(shell.lang)}#talk`}>
              {words.toLines}
            </LinkButton>
          </Row>
        </div>
      </Notice>
      <Notice kind="rest" icon="leaf">
        {t.plan.help.built}
      </Notice>
      <Rooms
        rooms={[
          {
            href: hrefTo({ screen: 'look-back' }),
            icon: 'leaf',
            name: t.plan.left.lookBack,
            line: t.plan.left.lookBackLine,
          },
        ]}
      />
      <Row even>
        <LinkButton href={hrefTo({ screen: 'today' })}>{t.plan.help.close}</LinkButton>
        <Button onPress={onBack}>{words.back}</Button>
      </Row>
    </Page>
  )
}
