/**
 * Putting someone away: out of every list until a word of one's own is typed in the settings. It promises a quick look
 * kept off, and no more. The word is not kept while it is typed: whoever opens this page must not find it.
 */
import { useState } from 'preact/hooks'
import { awayFault, awayWord } from '../../practice/doors-away.ts'
import { Button, Row } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { Sees } from '../kit/sees.tsx'
import { useHeading } from '../heading.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { backTo, Nobody } from './parts/nobody.tsx'
import { Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'
import { useFaultIn } from './parts/use-fault.ts'

export function PutAway(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<object>()
  const [done, setDone] = useState(false)
  const ref = useFaultIn<HTMLFormElement>(fault)
  const { refused, run } = useAct()
  useHeading(done ? 'done' : 'ask')
  const words = t.door.away
  if (done) {
    return (
      <Page shell={shell} heading={words.doneHeading} lede={words.done}>
        <LinkButton href={hrefTo({ screen: 'people' })}>{words.toPeople}</LinkButton>
      </Page>
    )
  }
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const missing = awayFault(typed)
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
    >
      <Sees
        rows={[
          { term: words.howHeading, detail: words.how },
          { term: words.keepsHeading, detail: words.keeps },
          { term: words.staysHeading, detail: words.stays },
        ]}
      />
      <form
        class="stack mid"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (missing) return setFault({})
          return run(
            () => client.putAway(person.id, awayWord(typed)),
            () => setDone(true),
          )
        }}
      >
        <Field
          label={words.word}
          hint={words.wordHint}
          value={typed}
          onWrite={setTyped}
          autocomplete="off"
          capitals="off"
          spellcheck={false}
          error={fault && missing ? words.faults[missing] : undefined}
        />
        <Row even>
          <LinkButton href={hrefTo({ screen: 'person', person: person.id })}>{words.back}</LinkButton>
          <Button submit>{words.do}</Button>
        </Row>
        <Status screen={screen} refused={refused} />
      </form>
    </Page>
  )
}
