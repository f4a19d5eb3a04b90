import type { Occurrence } from '../../../practice/promises.ts'
import { LinkButton } from '../../kit/link-button.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { outcomeToShow, promisesHere, shownTo } from './promise-here.ts'

/** After a day was marked: a way to show it, where the promise itself was shown. It is pressed, or not. */
export type PromiseOfferProps = { screen: ScreenProps; marked: Occurrence | undefined }

export function PromiseOffer({ screen: { client, t }, marked }: PromiseOfferProps) {
  if (!marked) return null
  const { promise, of } = marked
  const here = promisesHere(client)
  const life = here.lives.find((one) => one.promise.id === promise.id)
  const person = shownTo(client.people(), here, promise.id)
  if (!life || !person || !outcomeToShow(life, person, of)) return null
  return (
    <div>
      <LinkButton href={hrefTo({ screen: 'promise', item: promise.id, section: of })}>
        <span>
          <Named words={t.promises.look.showDay} name={person.name} />
        </span>
      </LinkButton>
    </div>
  )
}
