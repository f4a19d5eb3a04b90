import { useState } from 'preact/hooks'
import { caseFaults } from '../../../practice/cases.ts'
import { plain } from '../../../practice/letters.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Tick } from '../../kit/tick.tsx'
import { Wrong } from '../../kit/wrong.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * Two people of those I help, and a name for it on my own list.
 * Must pass: exactly two; whoever is the counselor of one of them is told not to be the mediator for both (S5-7).
 */
export function HelpingCaseForm({ screen }: { screen: ScreenProps }) {
  const { client, go, shell, t, language } = screen
  const words = t.cases.case
  const { fields, keep, drop } = useForm(client, 'helping/case', { name: '', people: '' })
  const [tried, setTried] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const { refused, run } = useAct()
  const helped = client.people().filter(({ help }) => help?.they === 'client')
  const [one, other, ...more] = helped.filter(({ id }) => fields.people.split(' ').includes(id))
  const picked = [one, other, ...more].filter((person) => person !== undefined)
  const faults = caseFaults(
    fields.name,
    picked.map(({ id }) => id),
  )
  const back = { href: hrefTo({ screen: 'caseload' }), label: t.helping.back }
  if (helped.length < 2)
    return (
      <Page shell={shell} heading={words.heading} lede={words.few} back={back}>
        <LinkButton href={hrefTo({ screen: 'new-client' })}>{t.helping.caseload.add}</LinkButton>
      </Page>
    )
  const make = () => {
    setTried(faults && {})
    if (faults || !one || !other) return
    const id = client.newId()
    run(
      () =>
        client.keepPage({
          kind: 'case',
          id,
          name: plain(fields.name).trim(),
          people: [one.id, other.id],
          on: client.today().date,
        }),
      () => {
        drop()
        go({ screen: 'case', item: id })
      },
    )
  }
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede} back={back}>
      <form
        class="stack loose"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          make()
        }}
      >
        <Field
          label={words.name}
          hint={words.nameHint}
          autocomplete="off"
          lang={language}
          value={fields.name}
          onWrite={(name) => keep({ ...fields, name })}
          error={nameWords(faults?.name)}
        />
        <fieldset aria-describedby={tried && faults?.people ? 'case-people' : undefined}>
          <legend>{words.people}</legend>
          {tried && faults?.people && <Wrong id="case-people">{words.needTwo}</Wrong>}
          <div class="stack tight">
            {helped.map(({ id, name }) => (
              <Tick
                key={id}
                ticked={picked.some((person) => person.id === id)}
                onTick={(ticked) => keep({ ...fields, people: withPerson(picked, id, ticked) })}
              >
                <bdi>{name}</bdi>
              </Tick>
            ))}
          </div>
        </fieldset>
        {picked.some(({ help }) => help?.kind === 'counselor') && (
          <Notice kind="care">{words.therapist}</Notice>
        )}
        <Row even>
          <LinkButton href={back.href}>{t.helping.notNow}</LinkButton>
          <Button submit>{words.make}</Button>
        </Row>
        <Status screen={screen} refused={refused} />
      </form>
    </Page>
  )

  function nameWords(fault: 'empty' | 'long' | undefined): string | undefined {
    if (fault === 'long') return words.long
    return tried && fault ? words.needName : undefined
  }
}

function withPerson(picked: readonly PersonView[], id: string, ticked: boolean): string {
  const others = picked.map((one) => one.id).filter((one) => one !== id)
  return [...others, ...(ticked ? [id] : [])].join(' ')
}
