/** My people: names on my own list. Nothing stands beside a name that the other did not say. */
import { useState } from 'preact/hooks'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Rooms } from '../kit/rooms.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Named } from './parts/filled.tsx'
import { Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'
import { useFaultIn } from './parts/use-fault.ts'

export function People(screen: ScreenProps) {
  const { client, shell, t } = screen
  const words = t.people.people
  const people = client.people()
  const unreached = people.filter(({ space }) => !space)
  return (
    <Page
      shell={shell}
      heading={words.heading}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
      aside={
        <Notice icon="people" heading={words.reach}>
          <div class="stack">
            <p>{words.reachHint}</p>
            {unreached.map(({ id, name }) => (
              <LinkButton key={id} href={hrefTo({ screen: 'gate', person: id })}>
                <span>
                  <Named words={words.reachOne} name={name} />
                </span>
              </LinkButton>
            ))}
          </div>
        </Notice>
      }
      asideLabel={words.reach}
    >
      {people.length === 0 ? (
        <div class="stack">
          <p>{words.nobody}</p>
          <LinkButton href={hrefTo({ screen: 'today' })}>{words.toToday}</LinkButton>
        </div>
      ) : (
        <Rooms
          label={words.heading}
          rooms={people.map(({ id, name }) => ({
            href: hrefTo({ screen: 'person', person: id }),
            icon: 'people',
            name: <bdi>{name}</bdi>,
            line: words.line,
          }))}
        />
      )}
      <AddName screen={screen} />
      <p>
        <a href={hrefTo({ screen: 'caseload' })}>{words.help}</a>
      </p>
    </Page>
  )
}

function AddName({ screen }: { screen: ScreenProps }) {
  const { client, go, t } = screen
  const words = t.people.people
  const [name, setName] = useState('')
  const [fault, setFault] = useState<{ words: string }>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const { refused, run } = useAct()
  const add = () => {
    const found = faultIn(name.trim(), words)
    setFault(found)
    if (found) return
    run(
      () => client.addPerson(name),
      (person) => go({ screen: 'person', person }),
    )
  }
  return (
    <section class="stack">
      <h2>{words.add}</h2>
      <form
        class="stack mid"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <Field
          label={words.addName}
          hint={words.addHint}
          autocomplete="off"
          value={name}
          onWrite={setName}
          error={fault?.words}
        />
        <Button submit>{words.addButton}</Button>
        <Status screen={screen} refused={refused} />
      </form>
    </section>
  )
}

function faultIn(name: string, words: { needName: string; longName: string }): { words: string } | undefined {
  if (name === '') return { words: words.needName }
  return name.length > 40 ? { words: words.longName } : undefined
}
