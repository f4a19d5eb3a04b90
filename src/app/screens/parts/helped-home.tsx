import type { HelpView, LentView } from '../../../vault/views-helping.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { type Room, Rooms } from '../../kit/rooms.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { HelpedAnswer } from './helped-answer.tsx'
import { HelpedLent } from './helped-lent.tsx'
import { HelpedTerms } from './helped-terms.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type HelpedProps = {
  readonly screen: ScreenProps
  readonly person: PersonView
  readonly help: HelpView
}

export type HelpedHomeProps = HelpedProps & {
  /** What came of the step before. */
  readonly said: Said | undefined
  readonly onLend: () => void
  readonly onRenew: (lent: LentView) => void
  readonly onEnd: () => void
}

/**
 * The page of one helper. Must pass: terms come before anything that can be lent; what is lent can be ended here whatever
 * else is so, also when all is closed.
 */
export function HelpedHome(props: HelpedHomeProps) {
  const { screen, person, help, said } = props
  const { shell, t } = screen
  const { kinds, middle } = t.helped
  return (
    <Page
      shell={shell}
      over={kinds[help.kind]}
      heading={<bdi>{person.name}</bdi>}
      back={{ href: hrefTo({ screen: 'helpers' }), label: middle.heading }}
    >
      <Status screen={screen} said={said} />
      {isOver(person) ? <Over {...props} /> : <Stands {...props} />}
    </Page>
  )
}

function isOver({ closed, leftQuietly, held }: PersonView): boolean {
  return closed || leftQuietly || held
}

function Stands({ screen, person, help, onLend, onRenew, onEnd }: HelpedHomeProps) {
  const { t } = screen
  const words = t.helped.helper
  const agreed = help.terms?.agreed === true
  return (
    <>
      <Asked screen={screen} person={person} />
      {(agreed || help.lent.length > 0) && (
        <HelpedLent screen={screen} person={person} help={help} onRenew={agreed ? onRenew : undefined}>
          {agreed && <Button onPress={onLend}>{t.helped.lent.lend}</Button>}
        </HelpedLent>
      )}
      {help.terms ? (
        <section class="stack mid">
          <HelpedTerms screen={screen} person={person.id} terms={help.terms} />
          {help.kind === 'counselor' && <p>{words.therapist}</p>}
          <HelpedAnswer key={help.terms.word} screen={screen} person={person} terms={help.terms} />
        </section>
      ) : (
        <NoTerms screen={screen} person={person} />
      )}
      <Between screen={screen} person={person} />
      <section class="stack">
        <h2>{words.endIt}</h2>
        <p>{words.endLine}</p>
        <div>
          <Button onPress={onEnd}>{words.endIt}</Button>
        </div>
      </section>
    </>
  )
}

/** What still stands lent can be ended here, and the terms stay to be read. */
function Over({ screen, person, help }: HelpedHomeProps) {
  return (
    <>
      <Closed screen={screen} person={person} />
      {help.lent.length > 0 && <HelpedLent screen={screen} person={person} help={help} onRenew={undefined} />}
      {help.terms && (
        <section class="stack mid">
          <HelpedTerms screen={screen} person={person.id} terms={help.terms} />
        </section>
      )}
      <Between screen={screen} person={person} />
    </>
  )
}

type PartProps = Pick<HelpedProps, 'screen' | 'person'>

/** Sittings they asked me to. One that is over looks like none. */
function Asked({ screen: { client, t }, person }: PartProps) {
  const words = t.helped.helper
  const asked = client
    .sittings()
    .filter(({ host, closed, people }) => !host && !closed && people.includes(person.id))
  if (asked.length === 0) return null
  return (
    <section class="stack">
      <h2>{words.asked}</h2>
      <Rooms
        label={words.asked}
        rooms={asked.map(({ id, topic }): Room => ({
          href: hrefTo({ screen: 'sitting-asked', sitting: id }),
          icon: 'chairs',
          kind: 'helper',
          name: <bdi>{topic}</bdi>,
          line: words.askedLine,
        }))}
      />
    </section>
  )
}

/** Nothing of whether they came in: only that nothing is here. */
function NoTerms({ screen: { t }, person }: PartProps) {
  const words = t.helped.helper
  return (
    <section class="stack">
      <h2>{words.noTerms}</h2>
      <p>{words.noTermsLine}</p>
      {person.link && (
        <Rooms
          rooms={[
            {
              href: hrefTo({ screen: 'link', person: person.id }),
              icon: 'paper',
              name: words.link,
              line: words.linkLine,
            },
          ]}
        />
      )}
    </section>
  )
}

function Between({ screen: { t }, person }: PartProps) {
  const words = t.helped.helper
  if (!person.space) return null
  return (
    <section class="stack">
      <h2>{words.between}</h2>
      <Rooms
        label={words.between}
        rooms={[
          {
            href: hrefTo({ screen: 'practical', person: person.id }),
            icon: 'heard',
            name: words.practical,
            line: words.practicalLine,
          },
          {
            href: hrefTo({ screen: 'consents', person: person.id }),
            icon: 'paper',
            name: words.consents,
            line: words.consentsLine,
          },
          {
            href: hrefTo({ screen: 'person', person: person.id }),
            icon: 'people',
            name: words.letter,
            line: words.letterLine,
          },
        ]}
      />
    </section>
  )
}

function Closed({ screen, person }: PartProps) {
  const { client, go, t } = screen
  const words = t.helped.helper
  const { refused, run } = useAct()
  return (
    <section class="stack">
      <p>{words.closed}</p>
      <div>
        <Button
          onPress={() =>
            run(
              () => client.setHelping(person.id, undefined),
              () => go({ screen: 'helpers' }),
            )
          }
        >
          {words.off}
        </Button>
      </div>
      <Status screen={screen} refused={refused} />
    </section>
  )
}
