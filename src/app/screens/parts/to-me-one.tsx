import { openedPage, type ToMe } from '../../../practice/to-me.ts'
import { Button } from '../../kit/button.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { RemoveOwn } from './remove-own.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * One letter to me: shut, back, or open.
 * Must pass: no word of it is on the page before its day, nor before one opened it; it can be removed unread.
 */
export function OneToMe({ screen, letter }: { screen: ScreenProps; letter: ToMe | undefined }) {
  const { client, go, shell, t } = screen
  const words = t.growth.toMe
  const { refused, run } = useAct()
  const head = { shell, back: { href: hrefTo({ screen: 'to-me' }), label: words.heading } }
  if (!letter)
    return (
      <Page {...head} heading={words.one}>
        <p>{words.gone}</p>
      </Page>
    )
  const open = () => {
    const page = openedPage(client.pages(), letter.id, client.today().date)
    if (page)
      run(
        () => client.keepPage(page),
        () => undefined,
      )
  }
  return (
    <Page {...head} heading={words.one} lede={<Lede screen={screen} letter={letter} />}>
      <Status screen={screen} refused={refused} />
      {letter.state === 'sealed' && <Notice icon="latch">{words.shut}</Notice>}
      {letter.state === 'here' && (
        <div>
          <Button onPress={open}>{words.open}</Button>
        </div>
      )}
      {letter.state === 'opened' && (
        <LetterPaper words={letter.text} lang={letter.language} label={words.one} />
      )}
      <div>
        <RemoveOwn
          words={words}
          onRemove={() =>
            run(
              () => client.removePage('letter-to-me', letter.id),
              () => go({ screen: 'to-me' }),
            )
          }
        />
      </div>
    </Page>
  )
}

function Lede({ screen: { t, language }, letter }: { screen: ScreenProps; letter: ToMe }) {
  const words = t.growth.toMe
  const day = (on: string) => <When day={on} lang={language} year />
  if (letter.state === 'sealed') return <Filled words={words.sealed} by={day(letter.opens)} />
  if (letter.state === 'here') return <>{words.here}</>
  return <Filled words={words.openedFrom} by={day(letter.written)} />
}
