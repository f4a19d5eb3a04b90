import { useState } from 'preact/hooks'
import { type CheckAnswers, fitting } from '../../../practice/check.ts'
import { Button } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo, type Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { CheckShut } from './check-shut.tsx'
import { CheckWay } from './check-way.tsx'

/**
 * The last page, the same for everyone, down to the letter (5.2).
 * Must pass: nothing on it follows from the answers until its owner asks for that; no way on is larger than another;
 * it promises no safety.
 */
export type CheckEndProps = { screen: ScreenProps; home: Place; answers: CheckAnswers }

export function CheckEnd({ screen, home, answers }: CheckEndProps) {
  const { client, place, shell, t } = screen
  const words = t.check.end
  const { order, record } = placesWith(screen)
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede}>
      <ul class="plain stack loose">
        <CheckWay heading={words.talkHeading} line={words.talk}>
          <LinkButton href={`${helpPage(shell.lang)}#hurt`}>{words.talkButton}</LinkButton>
        </CheckWay>
        <CheckShut screen={screen} person={place.person} />
        <CheckWay heading={words.offHeading} line={words.off}>
          <Button onPress={() => void client.signOut()}>{words.offButton}</Button>
        </CheckWay>
        {order && (
          <CheckWay heading={words.orderHeading} line={words.order}>
            <LinkButton href={hrefTo(order)}>{words.orderButton}</LinkButton>
          </CheckWay>
        )}
        {record && (
          <CheckWay heading={words.recordHeading} line={words.record}>
            <LinkButton href={hrefTo(record)}>{words.recordButton}</LinkButton>
          </CheckWay>
        )}
        <CheckWay heading={words.onHeading} line={words.on}>
          <LinkButton href={hrefTo(home)}>{words.onButton}</LinkButton>
        </CheckWay>
      </ul>
      <p>{words.cannot}</p>
      <Fitting words={words} answers={answers} />
    </Page>
  )
}

/** Behind a press, as somebody may be looking; and hidden again by another. */
function Fitting({ words, answers }: { words: ScreenProps['t']['check']['end']; answers: CheckAnswers }) {
  const [shown, show] = useState(false)
  return (
    <section class="stack" aria-label={words.shown}>
      <div role="status" class={shown ? 'stack mid' : undefined}>
        {shown &&
          fitting(answers).map((word) => (
            <Notice key={word} kind={word === 'danger' ? 'care' : 'plain'} boxed={word === 'danger'}>
              {word === 'danger' ? <strong>{words.fits[word]}</strong> : words.fits[word]}
            </Notice>
          ))}
      </div>
      <div>
        <Button onPress={() => show(!shown)}>{shown ? words.hide : words.show}</Button>
      </div>
    </section>
  )
}

/** Where there is a space with that person, it can be held for good, and what they left can be kept as a record. */
function placesWith({ client, place }: ScreenProps): { readonly order?: Place; readonly record?: Place } {
  const { id, space } = client.person(place.person ?? '') ?? {}
  if (id === undefined || !space) return {}
  return { order: { screen: 'order', person: id }, record: { screen: 'record', person: id } }
}
