/**
 * Letters to me (B4-4): written now, shut until a day one picked. Until then the page shows only that there is one, and
 * its day. Nobody else ever has one.
 */
import { useState } from 'preact/hooks'
import { type ToMe as Letter, toMeOf } from '../../practice/to-me.ts'
import { firstLine } from '../../practice/letters.ts'
import { Page } from '../kit/page.tsx'
import { type Room, Rooms } from '../kit/rooms.tsx'
import { When } from '../kit/when.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Filled } from './parts/filled.tsx'
import { type Said, Status } from './parts/status.tsx'
import { ToMeForm } from './parts/to-me-form.tsx'
import { OneToMe } from './parts/to-me-one.tsx'
import { useAct } from './parts/use-act.ts'

/** `place.item`: one of them. */
export function ToMe(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const words = t.growth.toMe
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const letters = toMeOf(client.pages(), client.today().date)
  if (place.item !== undefined)
    return <OneToMe key={place.item} screen={screen} letter={letters.find(({ id }) => id === place.item)} />
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.today.today.alone }}
    >
      <Status screen={screen} said={said} refused={refused} />
      <section class="stack">
        <h2>{words.list}</h2>
        {letters.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <Rooms label={words.list} rooms={letters.map((letter) => room(letter, screen))} />
        )}
      </section>
      <section class="stack">
        <h2>{words.write}</h2>
        <ToMeForm
          screen={screen}
          onKeep={(letter, given) =>
            run(
              () => client.keepPage(letter),
              () => {
                given()
                setSaid({ words: words.kept, moves: true })
              },
            )
          }
        />
      </section>
    </Page>
  )
}

/** What is still shut says its day, and nothing of what is in it. */
function room(letter: Letter, { t, language }: ScreenProps): Room {
  const words = t.growth.toMe
  const day = (on: string) => <When day={on} lang={language} year />
  const href = hrefTo({ screen: 'to-me', item: letter.id })
  if (letter.state === 'opened')
    return {
      href,
      icon: 'letter',
      name: <span dir="auto">{firstLine(letter.text)}</span>,
      line: <Filled words={words.written} by={day(letter.written)} />,
    }
  return {
    href,
    icon: letter.state === 'here' ? 'letter' : 'latch',
    name: words.one,
    line: letter.state === 'here' ? words.here : <Filled words={words.sealed} by={day(letter.opens)} />,
  }
}
