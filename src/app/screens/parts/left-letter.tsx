import type { Day } from '../../../domain/vocabulary.ts'
import { dateOfDay } from '../../../practice/days.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Row } from '../../kit/button.tsx'
import { DoorPicture } from '../../kit/door-picture.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Sees } from '../../kit/sees.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

export type LeftLetterProps = {
  screen: ScreenProps
  person: PersonView
  /** The first day on which it is handed no more. */
  until: Day | undefined
  waitsHere: boolean
}

/**
 * It was left. The picture and the words are the same whatever door stands on the other side.
 */
export function LeftLetter({ screen: { shell, t, language }, person, until, waitsHere }: LeftLetterProps) {
  const words = t.letter.leave
  const may = person.may.letter
  return (
    <Page
      shell={shell}
      layout="picture"
      heading={words.doneHeading}
      lede={words.done}
      aside={<DoorPicture state="bank" stand />}
    >
      {waitsHere && <Notice icon="device">{t.people.left.waits}</Notice>}
      <Sees
        rows={[
          { term: words.have, detail: words.haveLine },
          ...(until === undefined
            ? []
            : [
                {
                  term: words.until,
                  detail: (
                    <Filled
                      words={words.untilLine}
                      by={<When day={dateOfDay(until - 1)} lang={language} year />}
                    />
                  ),
                },
              ]),
          { term: words.can, detail: words.canLine },
          ...(may.type === 'again-on'
            ? [
                {
                  term: words.next,
                  detail: (
                    <Filled words={words.nextLine} by={<When day={dateOfDay(may.on)} lang={language} />} />
                  ),
                },
              ]
            : []),
        ]}
      />
      <Notice kind="rest" icon="leaf">
        {words.lived}
      </Notice>
      <Row>
        <LinkButton kind="primary" href={hrefTo({ screen: 'today' })}>
          {words.toToday}
        </LinkButton>
        <LinkButton href={hrefTo({ screen: 'person', person: person.id })}>{words.toPerson}</LinkButton>
      </Row>
    </Page>
  )
}
