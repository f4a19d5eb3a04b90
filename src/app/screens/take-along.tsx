/**
 * Take my words along (B4-8): a file to read or to print, or one for other programs. It is made on this device and sent
 * nowhere. What is in it, what is not, and who may find it stand before the press.
 */
import { useState } from 'preact/hooks'
import { jsonToTake, pageToTake, takenOf } from '../../practice/take-along.ts'
import { Button, Row } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { dayText } from '../kit/when.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { type Said, Status } from './parts/status.tsx'
import { saveToRead, saveForPrograms } from './parts/take-file.ts'
import { useOwn } from './parts/use-own.ts'

export function TakeAlong(screen: ScreenProps) {
  const { client, shell, t, language } = screen
  const words = t.taking.take
  const [said, setSaid] = useState<Said>()
  const own = useOwn(client)
  const nameOf = (id: string) => client.person(id)?.name
  const make = (kind: 'read' | 'programs') => {
    if (!own) return setSaid({ words: words.soon })
    const taken = takenOf(own, nameOf)
    if (kind === 'programs') saveForPrograms(jsonToTake(taken))
    else
      saveToRead(
        pageToTake(taken, {
          language,
          title: words.fileTitle,
          about: words.fileAbout,
          sources: t.taking.sources,
          kinds: t.taking.kinds,
          day: (on) => dayText(on, language, true),
          nameOf,
        }),
      )
    setSaid({ words: words.made })
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
        <Button onPress={() => make('read')}>{words.toRead}</Button>
        <Button onPress={() => make('programs')}>{words.toPrograms}</Button>
      </Row>
      <p>{words.print}</p>
      <Status screen={screen} said={said} />
    </Page>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
