/** Going: what ends now, how it comes back, what stays with others, and the safe way out first. Nobody is told (I9). */
import { useState } from 'preact/hooks'
import { Button, Row } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Wrong } from '../kit/wrong.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { useTask } from '../task.ts'
import { forgetShell } from '../versions.ts'

export function DeleteAccount({ client, shell, t, go }: ScreenProps) {
  const words = t.account.remove
  const [asking, setAsking] = useState(false)
  const task = useTask()
  const hasCard = client.me()?.hasCard ?? false
  const remove = async () => {
    setAsking(false)
    if (!(await task.run(() => client.deleteAccount()))) return
    await forgetShell()
    go({ screen: 'front' })
  }
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'settings' }), label: t.frame.back.settings }}
    >
      <section class="stack tight">
        <h2>{words.goesHeading}</h2>
        <p>{words.goes}</p>
      </section>
      {hasCard ? (
        <section class="stack tight">
          <h2>{words.restHeading}</h2>
          <p>{words.rest}</p>
        </section>
      ) : (
        <Notice kind="care" icon="care" heading={words.bareHeading}>
          <p>{words.bare}</p>
          <p>
            <a href={hrefTo({ screen: 'keep-card' })}>{words.makeCard}</a>
          </p>
        </Notice>
      )}
      <section class="stack tight">
        <h2>{words.staysHeading}</h2>
        <p>{words.stays}</p>
      </section>
      <section class="stack tight">
        <h2>{words.takeHeading}</h2>
        <p>
          <a href={hrefTo({ screen: 'take-along' })}>{words.take}</a>
        </p>
      </section>
      {task.trouble && <Wrong id="remove-trouble">{t.trouble[task.trouble]}</Wrong>}
      <Row even>
        <Button onPress={() => go({ screen: 'settings' })}>{words.keep}</Button>
        <Button onPress={() => setAsking(true)}>{words.remove}</Button>
      </Row>
      {task.busy && (
        <Notice kind="rest" spoken>
          {words.working}
        </Notice>
      )}
      {asking && (
        <Dialog heading={words.askHeading} onClose={() => setAsking(false)}>
          <p>{hasCard ? words.ask : words.askBare}</p>
          <Row even>
            <Button onPress={() => setAsking(false)}>{words.keep}</Button>
            <Button onPress={() => void remove()}>{words.remove}</Button>
          </Row>
        </Dialog>
      )}
    </Page>
  )
}
