import { dateOfDay } from '../../../practice/days.ts'
import type { HelpView } from '../../../vault/views-helping.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Rooms } from '../../kit/rooms.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

export type HelpingReadingsProps = { screen: ScreenProps; person: PersonView; help: HelpView }

/** Letters that I was asked to read before they are left, each behind a press of mine (S1-2). */
export function HelpingReadings({ screen: { t, language }, person, help }: HelpingReadingsProps) {
  const words = t.reading.asked
  if (help.readings.length === 0) return null
  return (
    <section class="stack">
      <h3>{words.list}</h3>
      <Rooms
        label={words.list}
        rooms={help.readings.map(({ word, words: letter, on, until, cosigned }) => ({
          href: hrefTo({ screen: 'client', person: person.id, word }),
          icon: 'letter',
          kind: 'helper',
          name:
            letter.line === undefined ? (
              <Filled words={words.from} by={<When day={dateOfDay(on)} lang={language} />} />
            ) : (
              <span dir="auto" lang={letter.language}>
                {letter.line}
              </span>
            ),
          line: cosigned ? (
            words.went
          ) : (
            <Filled words={words.until} by={<When day={dateOfDay(until - 1)} lang={language} />} />
          ),
        }))}
      />
    </section>
  )
}
