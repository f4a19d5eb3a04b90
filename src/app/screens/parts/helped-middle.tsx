import { useId, useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { Result } from '../../../vault/client.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Rooms } from '../../kit/rooms.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useForm } from './use-form.ts'

/**
 * The double yes to someone in the middle, with one person.
 * Must pass: nothing of the other but what both agreed; the private check is offered alone before a yes can be said, and
 * going past it weighs as much (S5-1); that it was offered stays on this device; "Not now" first and of one size; a yes
 * that stands can be taken back with nothing in the way.
 */
export function HelpedMiddle({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const words = screen.t.helped.middle
  const id = useId()
  const { fields, keep } = useForm(screen.client, middleForm(person.id), { offered: '' })
  const { mine, agreedOn } = person.matters.middle
  const offered = mine || fields.offered !== ''
  return (
    <section class="card stack" aria-labelledby={id}>
      <h3 id={id}>
        <Named words={words.pair} name={person.name} />
      </h3>
      {agreedOn !== undefined && <Agreed screen={screen} person={person} on={dateOfDay(agreedOn)} />}
      {agreedOn === undefined && !offered && (
        <Offer screen={screen} person={person} onPast={() => keep({ offered: 'yes' })} />
      )}
      {agreedOn === undefined && offered && <MyYes screen={screen} person={person} labelledBy={id} />}
    </section>
  )
}

export function middleForm(person: string): string {
  return `middle/${person}`
}

type PartProps = { screen: ScreenProps; person: PersonView }

function Offer({ screen: { t }, person, onPast }: PartProps & { onPast: () => void }) {
  const words = t.helped.middle
  return (
    <div class="stack tight">
      <p>{words.first}</p>
      <Row even>
        <LinkButton href={hrefTo({ screen: 'check', person: person.id })}>{words.check}</LinkButton>
        <Button onPress={onPast}>{words.looked}</Button>
      </Row>
      <p class="hint">{words.lookedHint}</p>
    </div>
  )
}

function MyYes({ screen, person, labelledBy }: PartProps & { labelledBy: string }) {
  const { client, t } = screen
  const words = t.helped.middle
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const { mine } = person.matters.middle
  const act = (work: () => Promise<Result>, then: string) => {
    setSaid(undefined)
    run(work, () => setSaid({ words: then }))
  }
  return (
    <div class="stack tight">
      {!person.appeared && (
        <p>
          <Named words={words.appear} name={person.name} />
        </p>
      )}
      <div class="row even yes-or-not" role="group" aria-labelledby={labelledBy}>
        <button
          type="button"
          aria-pressed={!mine}
          onClick={() => mine && act(() => client.takeYesBack(person.id, 'middle'), words.tookBack)}
        >
          {words.no}
        </button>
        <button
          type="button"
          aria-pressed={mine}
          onClick={() => !mine && act(() => client.sayYes(person.id, 'middle'), words.saidYes)}
        >
          {words.yes}
        </button>
      </div>
      <p class="hint">{mine ? words.yours : words.open}</p>
      <Status screen={screen} said={said} refused={refused} />
    </div>
  )
}

/** What comes next is theirs to do: nothing is asked of anyone from here. */
function Agreed({ screen: { t, language }, person, on }: PartProps & { on: string }) {
  const words = t.helped.middle
  return (
    <>
      <p>
        <Filled words={words.agreed} by={<When day={on} lang={language} />} />
      </p>
      <div class="stack tight">
        <h4>{words.nextHeading}</h4>
        <ol>
          {words.next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>{words.therapist}</p>
      </div>
      <Rooms
        rooms={[
          {
            href: hrefTo({ screen: 'practical', person: person.id }),
            icon: 'heard',
            name: words.note,
            line: words.noteLine,
          },
        ]}
      />
    </>
  )
}
