import { useState } from 'preact/hooks'
import type { AskedAhead } from '../../../practice/plan.ts'
import { nearMe, quietForm, quietNow } from '../../../practice/setbacks.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice, type Option } from '../../kit/choice.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { isOpenTo } from './practical-may.tsx'
import { QuietAfter } from './quiet-after.tsx'
import { useNow } from './reminder-now.ts'
import { useFaultIn } from './use-fault.ts'

export type Whom =
  | { readonly type: 'near' | 'person'; readonly id: string }
  | { readonly type: 'helper' | 'nobody' }

export type SomethingWhoProps = {
  screen: ScreenProps
  people: readonly PersonView[]
  ahead: Readonly<Record<string, AskedAhead>>
  onChoose: (whom: Whom) => void
}

/**
 * Who could hear it first.
 * Must pass: helpers and groups come before anyone a note can be left for, as that may never be read; nothing is picked;
 * "no one yet" is an answer; whom nothing can be left for now is no row, and a sentence says so.
 */
export function SomethingWho({ screen, people, ahead, onChoose }: SomethingWhoProps) {
  const { client, shell, t } = screen
  const words = t.plan.who
  const [picked, pick] = useState<string>()
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const { now } = useNow()
  const doors = people.filter((one) => isOpenTo(one, one.may.plan))
  const quiet = doors.filter(({ id }) => quietNow(client.form(quietForm(id)), now))
  const shut = doors.filter((one) => one.may.plan.type !== 'allowed' && !quiet.includes(one))
  const open = doors.filter((one) => !quiet.includes(one) && !shut.includes(one))
  const near = nearMe(client.pages())
  const rows: readonly (Option<string> & { readonly whom: Whom })[] = [
    ...near.map(({ id, name, reach }) => ({
      value: `near ${id}`,
      label: <bdi>{name}</bdi>,
      hint: reach === undefined ? words.nearHint : <bdi>{reach}</bdi>,
      whom: { type: 'near', id } as const,
    })),
    { value: 'helper', label: words.helper, hint: words.helperHint, whom: { type: 'helper' } },
    ...open.map((one) => ({
      value: `person ${one.id}`,
      label: <bdi>{one.name}</bdi>,
      hint: <PersonHint screen={screen} ahead={ahead[one.id]} />,
      whom: { type: 'person', id: one.id } as const,
    })),
    { value: 'nobody', label: words.nobody, hint: words.nobodyHint, whom: { type: 'nobody' } },
  ]
  const give = () => {
    const row = rows.find(({ value }) => value === picked)
    return row ? onChoose(row.whom) : setFault({})
  }
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede}>
      <form
        class="stack mid"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          give()
        }}
      >
        <Choice
          legend={words.legend}
          options={rows}
          value={picked}
          onChoose={pick}
          error={fault && picked === undefined ? words.pick : undefined}
        />
        {shut.map(({ id, name }) => (
          <p key={id}>
            <Named words={words.shut} name={name} />
          </p>
        ))}
        {quiet.map((one) => (
          <QuietAfter key={one.id} screen={screen} person={one} />
        ))}
        <Row even>
          <LinkButton href={hrefTo({ screen: 'today' })}>{words.close}</LinkButton>
          <Button submit>{words.goOn}</Button>
        </Row>
        <p class="hint">{t.plan.help.nothing}</p>
      </form>
      <p>
        <a href={helpPage(shell.lang)}>{words.help}</a>
      </p>
    </Page>
  )
}

type PersonHintProps = { screen: Pick<ScreenProps, 't'>; ahead: AskedAhead | undefined }

/** They may never read it; and whom they would have hear it before them comes first. */
function PersonHint({ screen: { t }, ahead }: PersonHintProps) {
  const words = t.plan.who
  const first = ahead?.['tell-first']
  return (
    <>
      {words.mayNot}
      {first && (
        <>
          {' '}
          {words.askedFirst} <q dir="auto">{first.text}</q>
        </>
      )}
    </>
  )
}
