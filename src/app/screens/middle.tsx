/**
 * Someone in the middle (S5): those who help me, and somebody for the two of us by a double yes. It names no helper of
 * its own, ranks none, and never says that another would like one.
 */
import { mayMeetInMiddle } from '../../practice/helped.ts'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Rooms } from '../kit/rooms.tsx'
import { helpPage } from '../kit/shell.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { HelpedHouse } from './parts/helped-house.tsx'
import { HelpedMiddle } from './parts/helped-middle.tsx'
import { backTo } from './parts/nobody.tsx'

/** `place.person`: the one with whom it would be; without it, everyone with whom it could. */
export function Helpers(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const words = t.helped.middle
  const from = client.person(place.person ?? '')
  const people = from ? [from] : client.people()
  const pairs = people.filter(mayMeetInMiddle)
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={from ? backTo(from) : { href: hrefTo({ screen: 'support' }), label: t.helped.back }}
      aside={<Outside screen={screen} />}
      asideLabel={words.outside}
    >
      {pairs.length > 0 && (
        <section class="stack mid">
          <div class="stack tight">
            <h2>{words.both}</h2>
            <p>{words.bothLine}</p>
            <p>{words.freely}</p>
          </div>
          {pairs.map((person) => (
            <HelpedMiddle key={person.id} screen={screen} person={person} />
          ))}
        </section>
      )}
      <Mine screen={screen} />
      <HelpedHouse screen={screen} />
    </Page>
  )
}

/** Mine alone: nobody else learns that they are there. */
function Mine({ screen: { client, t } }: { screen: ScreenProps }) {
  const { middle: words, kinds } = t.helped
  const mine = client.people().flatMap(({ id, name, help }) =>
    help?.they === 'helper'
      ? [
          {
            href: hrefTo({ screen: 'helper', person: id }),
            icon: 'chairs',
            kind: 'helper',
            name: <bdi>{name}</bdi>,
            line: kinds[help.kind],
          } as const,
        ]
      : [],
  )
  return (
    <section class="stack">
      <h2>{words.mine}</h2>
      <p>{words.mineLine}</p>
      {mine.length === 0 && <p>{words.none}</p>}
      <Rooms
        label={words.mine}
        rooms={[
          ...mine,
          {
            href: hrefTo({ screen: 'invite-helper' }),
            icon: 'pen',
            name: words.invite,
            line: words.inviteLine,
          },
        ]}
      />
    </section>
  )
}

/** Always there, whoever is or is not here. */
function Outside({ screen: { shell, t } }: { screen: ScreenProps }) {
  const words = t.helped.middle
  return (
    <>
      <Notice kind="helper" heading={words.outside}>
        <div class="stack tight">
          <p>{words.outsideLine}</p>
          <p>
            <a href={helpPage(shell.lang)}>{words.help}</a>
          </p>
        </div>
      </Notice>
      <Notice kind="care">{words.afraid}</Notice>
    </>
  )
}
