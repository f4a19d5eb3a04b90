import { useState } from 'preact/hooks'
import { type Limit, limitKinds } from '../../../practice/limits.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { Page } from '../../kit/page.tsx'
import { Select } from '../../kit/select.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { LimitAsks } from './limit-asks.tsx'
import { faultsIn, type LimitFaults, type LimitFields, fieldsOf, pageOf } from './limit-fields.ts'
import { LimitForm } from './limit-form.tsx'
import { type Looked, lookOver } from './limit-guide.ts'
import { isOpenTo, MayNotSee, OwnDoor } from './practical-may.tsx'
import { Status } from './status.tsx'
import type { Refused } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

export type LimitWriteProps = {
  screen: ScreenProps
  id: string
  /** The one that is changed; absent for a new one. */
  limit: Limit | undefined
  refused: Refused | undefined
  back: { href: string; label: string }
  onKeep: (limit: Limit, then: 'look' | 'tell', kept: () => void) => void
}

/** The page on which a limit gets its words. Both ways on are of one size, and looking it over is an offer. */
export function LimitWrite({ screen, id, limit, refused, back, onKeep }: LimitWriteProps) {
  const { client, place, shell, t } = screen
  const words = t.limits.limit
  const today = client.today().date
  const about = limit ? limit.person : place.person
  const form = limit ? `limit/${id}` : `limit/new ${about ?? ''}`
  const { fields, keep, drop } = useForm<LimitFields>(client, form, fieldsOf(limit, about, today))
  const [faults, setFaults] = useState<LimitFaults>()
  const ref = useFaultIn<HTMLFormElement>(faults)
  const person = client.person(fields.person)
  const right = (): boolean => {
    const found = faultsIn(fields, today, t.limits.faults)
    setFaults(found)
    return found === undefined
  }
  const give = (then: 'look' | 'tell') => {
    if (right()) onKeep(pageOf(fields, { id, made: limit?.made ?? today }), then, drop)
  }
  return (
    <Page
      shell={shell}
      over={person && <bdi>{person.name}</bdi>}
      heading={limit ? words.changeHeading : words.newHeading}
      lede={words.lede}
      back={back}
    >
      <form
        class="stack mid"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          give('look')
        }}
      >
        <Examples screen={screen} />
        {!limit && place.person === undefined && <Who screen={screen} fields={fields} onWrite={keep} />}
        <Danger
          screen={screen}
          side="writer"
          lang={screen.language}
          text={[fields.when, fields.will, fields.offer].join('\n')}
          mayNotSee={person !== undefined}
        />
        <LimitForm screen={screen} fields={fields} faults={faults} onWrite={keep} />
        {person && <MayNotSee screen={screen} />}
        {person && <OwnDoor screen={screen} person={person} lane="limit" />}
        <LookOver screen={screen} fields={fields} right={right} />
        <Ways screen={screen} person={person} changed={limit !== undefined} onTell={() => give('tell')} />
        <Status screen={screen} refused={refused} />
      </form>
    </Page>
  )
}

type WaysProps = {
  screen: ScreenProps
  person: PersonView | undefined
  changed: boolean
  onTell: () => void
}

function Ways({ screen, person, changed, onTell }: WaysProps) {
  const { t } = screen
  const words = t.limits.limit
  return (
    <>
      <Row even>
        <Button submit>{words.keep}</Button>
        {person && isOpenTo(person, person.may.limit) && (
          <Button onPress={onTell}>
            <span>
              <Named words={changed ? words.tellNew : words.tell} name={person.name} />
            </span>
          </Button>
        )}
      </Row>
      {person && !person.space && <p class="hint">{t.exchange.practical.noWay}</p>}
    </>
  )
}

type PartProps = { screen: ScreenProps; fields: LimitFields; onWrite: (fields: LimitFields) => void }

function Who({ screen: { client, t }, fields, onWrite }: PartProps) {
  const words = t.limits.limit
  const people = client.people().map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Select
      label={words.who}
      value={fields.person}
      options={[{ value: '', label: words.nobody }, ...people]}
      onChoose={(person) => onWrite({ ...fields, person })}
    />
  )
}

type LookOverProps = { screen: ScreenProps; fields: LimitFields; right: () => boolean }

/** Asked for by hand. What it says stands until the words change. */
function LookOver({ screen, fields, right }: LookOverProps) {
  const words = screen.t.limits.limit
  const [looked, setLooked] = useState<{ readonly at: LimitFields; readonly said: Looked | undefined }>()
  const look = () => {
    if (!right()) return
    setLooked({ at: fields, said: undefined })
    void lookOver(fields, screen.language).then((said) => setLooked({ at: fields, said }))
  }
  const stands = looked !== undefined && looked.at === fields
  return (
    <>
      <div class="stack tight">
        <Button onPress={look}>{words.look}</Button>
        <p class="hint">{words.lookHint}</p>
      </div>
      <div role="status">
        {stands && !looked.said && <p class="hint">{words.looking}</p>}
        {stands && looked.said && <LimitAsks screen={screen} looked={looked.said} />}
      </div>
    </>
  )
}

/** One of each kind, to see how a limit is worded. */
function Examples({ screen: { t } }: { screen: ScreenProps }) {
  const { examplesHeading, examples, example } = t.limits.limit
  return (
    <Fold summary={examplesHeading}>
      <dl class="sees">
        {limitKinds.map((kind) => (
          <div key={kind}>
            <dt>{examples[kind].name}</dt>
            <dd>{example(examples[kind].when, examples[kind].will)}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
