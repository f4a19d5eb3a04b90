import type { Near } from '../../../practice/circle.ts'
import type { Result } from '../../../vault/client.ts'
import { Page } from '../../kit/page.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { CircleForm, circleForm } from './circle-form.tsx'
import { RemoveOwn } from './remove-own.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/** One of the circle, to change or to take out. Nobody is told of either. */
export function OneNear({ screen, one }: { screen: ScreenProps; one: Near | undefined }) {
  const { client, go, shell, t } = screen
  const words = t.circle
  const { refused, run } = useAct()
  const head = { shell, back: { href: hrefTo({ screen: 'circle' }), label: words.back } }
  if (!one)
    return (
      <Page {...head} heading={words.one}>
        <p>{words.gone}</p>
      </Page>
    )
  const leave = () => go({ screen: 'circle' })
  const then = (work: () => Promise<Result>, given: () => void) =>
    run(work, () => {
      given()
      leave()
    })
  return (
    <Page {...head} over={words.one} heading={<span dir="auto">{one.name}</span>}>
      <Status screen={screen} refused={refused} />
      <CircleForm
        screen={screen}
        one={one}
        onKeep={(next, given) => then(() => client.keepPage(next), given)}
        onLeave={leave}
      />
      <div>
        <RemoveOwn
          words={words}
          onRemove={() =>
            then(
              () => client.removePage('circle', one.id),
              () => void client.dropForm(circleForm(one.id)),
            )
          }
        />
      </div>
    </Page>
  )
}
