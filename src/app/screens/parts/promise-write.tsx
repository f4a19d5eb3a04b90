import { useState } from 'preact/hooks'
import type { Promised } from '../../../practice/pages.ts'
import type { PersonView } from '../../../vault/views.ts'
import { zoneHere } from '../../../vault/dates.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { LookOver } from './guide-look-over.tsx'
import { backTo } from './nobody.tsx'
import { isOpenTo, MayNotSee } from './practical-may.tsx'
import {
  faultsIn,
  fieldsOf,
  noFields,
  type PromiseFaults,
  type PromiseFields,
  promiseIn,
} from './promise-fields.ts'
import { PromiseForm } from './promise-form.tsx'
import type { PromiseInput } from './promise-keep.ts'
import { Status } from './status.tsx'
import type { Refused } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

export type PromiseWriteProps = {
  screen: ScreenProps
  /** The one whose words are changed; absent for a new one. */
  promise: Promised | undefined
  refused: Refused | undefined
  /** `person`: it is to be shown to them, and looked at once more before. */
  onKeep: (input: PromiseInput, person: string | undefined, kept: () => void) => void
}

/** The page on which a promise gets its parts. Keeping it and showing it are of one size; a blank part keeps it here. */
export function PromiseWrite({ screen, promise, refused, onKeep }: PromiseWriteProps) {
  const { client, place, shell, t, language } = screen
  const words = t.promises.form
  const today = client.today().date
  const form = useForm<PromiseFields>(
    client,
    promise ? `promise/${promise.id}` : `promise/new ${place.person ?? ''}`,
    { ...(promise ? fieldsOf(promise) : begun(screen)), person: place.person ?? '' },
  )
  const { fields, keep } = form
  const [faults, setFaults] = useState<PromiseFaults>()
  const ref = useFaultIn<HTMLFormElement>(faults)
  const person = client.person(fields.person)
  const give = (to: string | undefined) => {
    const found = faultsIn(fields, today, to !== undefined, { form: words, promise: t.today.promise })
    setFaults(found)
    if (found) return
    onKeep(promiseIn(fields, today, promise?.when?.zone ?? zoneHere()), to, () => {
      form.drop()
      if (client.form('promise')['act'] === fields.act) void client.dropForm('promise')
    })
  }
  return (
    <Page
      shell={shell}
      over={person && <bdi>{person.name}</bdi>}
      heading={promise ? words.changeHeading : words.newHeading}
      lede={words.lede}
      back={person ? backTo(person) : { href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
    >
      <form
        class="stack mid"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          give(undefined)
        }}
      >
        <Danger
          screen={screen}
          side="writer"
          lang={language}
          text={spoken(fields)}
          mayNotSee={person !== undefined}
        />
        <PromiseForm screen={screen} fields={fields} faults={faults} onWrite={keep} today={today} />
        {person && <MayNotSee screen={screen} />}
        <LookOver screen={screen} text={spoken(fields)} lang={language} kind="commitment" />
        <Ways screen={screen} person={person} onShow={give} />
        <Status screen={screen} refused={refused} />
      </form>
    </Page>
  )
}

type WaysProps = { screen: ScreenProps; person: PersonView | undefined; onShow: (person: string) => void }

function Ways({ screen: { t }, person, onShow }: WaysProps) {
  const words = t.promises.form
  return (
    <>
      <Row even>
        <Button submit>{words.keep}</Button>
        {person && isOpenTo(person, person.may.promise) && (
          <Button onPress={() => onShow(person.id)}>
            <span>
              <Named words={words.show} name={person.name} />
            </span>
          </Button>
        )}
      </Row>
      {person && <p class="hint">{person.space ? words.needParts : t.exchange.practical.noWay}</p>}
    </>
  )
}

/** What was begun in the short form on Today goes on here. */
function begun({ client }: ScreenProps): PromiseFields {
  const { act = '', backup = '', day = '' } = client.form('promise')
  return { ...noFields, act, backup, day }
}

function spoken({ act, cue, backup, know }: PromiseFields): string {
  return [act, cue, backup, know].filter((one) => one.trim() !== '').join('\n')
}
