/**
 * Take my words along (B4-8): a page to read or to print, a file that can be checked and brought in again, and the page that
 * checks it. All are made on this device. What is in them, what is not, and who may find them stand before the press.
 */
import { useState } from 'preact/hooks'
import { pagesToTake } from '../../practice/own-things.ts'
import { pageToTake, takenOf } from '../../practice/take-along.ts'
import { Button, Row } from '../kit/button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { dayText } from '../kit/when.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Lines } from './parts/lines.tsx'
import { type Said, Status } from './parts/status.tsx'
import { saveChecker, saveFile } from './parts/take-file.ts'
import { useAct } from './parts/use-act.ts'
import { ownWords, useOwn } from './parts/use-own.ts'

export function TakeAlong(screen: ScreenProps) {
  const { client, shell, t, language } = screen
  const words = t.taking.take
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const own = useOwn(client)
  const nameOf = (id: string) => client.person(id)?.name
  const toRead = () => {
    if (!own) return setSaid({ words: words.soon })
    const day = (on: string) => dayText(on, language, true)
    const of = { language, title: words.fileTitle, about: words.fileAbout, day, nameOf }
    const taken = takenOf(own, nameOf)
    saveFile('read', pageToTake(taken, { ...of, sources: t.taking.sources, kinds: t.taking.kinds }))
    setSaid({ words: words.made })
  }
  const toKeep = () => {
    if (!own) return setSaid({ words: words.soon })
    const input = { things: takenOf(own, nameOf), pages: pagesToTake(own), words: ownWords(client, own) }
    setSaid({ words: words.making })
    run(
      () => client.makeRecord(input),
      ({ text, whole }) => {
        saveFile('programs', text)
        setSaid({ words: whole ? words.made : words.madeInPart })
      },
    )
  }
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'settings' }), label: t.frame.back.settings }}
    >
      <section class="stack tight">
        <h2>{words.inHeading}</h2>
        <Lines of={words.inIt} />
      </section>
      <section class="stack tight">
        <h2>{words.notHeading}</h2>
        <Lines of={words.notIn} />
      </section>
      <Notice kind="care" icon="care" heading={words.openHeading}>
        <p>{words.open}</p>
        <p>{words.who}</p>
      </Notice>
      <Row even>
        <Button onPress={toRead}>{words.toRead}</Button>
        <Button onPress={toKeep}>{words.toKeep}</Button>
        <Button onPress={() => void saveChecker().then(() => setSaid({ words: words.checkerMade }))}>
          {words.toCheck}
        </Button>
      </Row>
      <p>{words.print}</p>
      <p>{words.check}</p>
      <Status screen={screen} said={said} refused={refused} />
      <section class="stack tight">
        <h2>{words.backHeading}</h2>
        <p>{words.back}</p>
        <Row>
          <LinkButton href={hrefTo({ screen: 'bring-in' })}>{words.bringIn}</LinkButton>
        </Row>
      </section>
    </Page>
  )
}
