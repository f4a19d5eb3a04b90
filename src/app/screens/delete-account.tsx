/** Going for good: what goes, what stays with others, and the safe way out first. Nobody is told. */
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
      <section class="stack tight">
        <h2>{words.staysHeading}</h2>
        <p>{words.stays}</p>
      </section>
      <section class="stack tight">
        <h2>{words.backHeading}</h2>
        <p>{words.back}</p>
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
          <p>{words.ask}</p>
          <Row even>
            <Button onPress={() => setAsking(false)}>{words.keep}</Button>
            <Button onPress={() => void remove()}>{words.remove}</Button>
          </Row>
        </Dialog>
      )}
    </Page>
  )
}
