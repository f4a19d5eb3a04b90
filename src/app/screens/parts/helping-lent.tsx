import { dateOfDay } from '../../../practice/days.ts'
import type { HelpView } from '../../../vault/views-helping.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Rooms } from '../../kit/rooms.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

export type HelpingLentProps = { screen: ScreenProps; person: PersonView; help: HelpView }

/** What they lent me and until when, each behind a press of mine. It ends by itself, and nothing counts how much there is. */
export function HelpingLent({ screen: { t, language }, person, help }: HelpingLentProps) {
  const words = t.helping.one
  return (
    <>
      <h2>{words.lentHeading}</h2>
      {help.lent.length === 0 ? (
        <p>{words.lentNone}</p>
      ) : (
        <>
          <p>{words.lentLine}</p>
          <Rooms
            label={words.lentHeading}
            rooms={help.lent.map(({ word, words: lent, until }) => ({
              href: hrefTo({ screen: 'client', person: person.id, word }),
              icon: 'letter',
              kind: 'helper',
              name:
                lent.title === undefined ? (
                  words.what[lent.what]
                ) : (
                  <span dir="auto" lang={lent.language}>
                    {lent.title}
                  </span>
                ),
              line: (
                <>
                  {lent.title !== undefined && `${words.what[lent.what]} · `}
                  <Filled words={words.until} by={<When day={dateOfDay(until - 1)} lang={language} />} />
                </>
              ),
            }))}
          />
        </>
      )}
    </>
  )
}
