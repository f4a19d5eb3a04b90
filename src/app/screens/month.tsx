/**
 * A look at the month (B4-2): what mattered, what I kept, what I learned. It is one's own, at one's own time; no month
 * is held against another, and nothing is filled in or rated.
 */
import { useState } from 'preact/hooks'
import { monthOf, monthsOf } from '../../practice/growth.ts'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Rooms } from '../kit/rooms.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { MonthForm } from './parts/month-form.tsx'
import { MonthBefore, MonthName } from './parts/month-before.tsx'
import { Filled } from './parts/filled.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Month(screen: ScreenProps) {
  const { client, shell, t, language } = screen
  const words = t.growth.month
  const month = monthOf(client.today().date)
  const all = monthsOf(client.pages())
  const before = all.filter(({ id }) => id !== month)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.today.today.alone }}
      aside={<Beside screen={screen} />}
      asideLabel={words.other}
    >
      <Status screen={screen} said={said} refused={refused} />
      <section class="stack mid">
        <h2>
          <Filled words={words.this} by={<MonthName month={month} language={language} />} />
        </h2>
        <MonthForm
          screen={screen}
          month={all.find(({ id }) => id === month)}
          onKeep={(page, given) =>
            run(
              () => client.keepPage(page),
              () => {
                given()
                setSaid({ words: words.saved, moves: true })
              },
            )
          }
        />
      </section>
      {before.length > 0 && (
        <section class="stack mid">
          <h2>{words.earlier}</h2>
          {before.map((one) => (
            <MonthBefore
              key={one.id}
              screen={screen}
              month={one}
              onRemove={() =>
                run(
                  () => client.removePage('month', one.id),
                  () => setSaid({ words: words.removed, moves: true }),
                )
              }
            />
          ))}
        </section>
      )}
    </Page>
  )
}

/** What may help to look back; and a form of others, that lives where they keep it. */
function Beside({ screen: { t } }: { screen: ScreenProps }) {
  const words = t.growth.month
  return (
    <>
      <Rooms
        rooms={[
          {
            href: hrefTo({ screen: 'calendar' }),
            icon: 'shelf',
            name: words.calendar,
            line: words.calendarLine,
          },
        ]}
      />
      <Notice icon="paper" heading={words.other}>
        <p>{words.otherLine}</p>
        <p>
          <a href={barc} rel="noreferrer">
            {words.otherLink}
          </a>
        </p>
      </Notice>
    </>
  )
}

/** The protocol's own page, which says that anyone may use it; its items stay there. */
const barc = 'https://www.phenxtoolkit.org/protocols/view/590502'
