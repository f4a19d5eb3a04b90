/** Closing for good, quietly or aloud. Nobody is asked; keeping it and resting come first. */
import { useState } from 'preact/hooks'
import type { PersonView } from '../../vault/client.ts'
import { Button } from '../kit/button.tsx'
import { Choice } from '../kit/choice.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { helpPage } from '../kit/shell.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { backTo, Nobody } from './parts/nobody.tsx'
import { Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'
import { useHeading } from '../heading.ts'
import { useFaultIn } from './parts/use-fault.ts'

type Picked = 'keep' | 'rest' | 'quietly' | 'aloud'

export function Close(screen: ScreenProps) {
  const { client, go, place, shell, t } = screen
  const [picked, pick] = useState<Picked>()
  const [fault, setFault] = useState<object>()
  const [done, setDone] = useState<'quietly' | 'aloud'>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const { refused, run } = useAct()
  useHeading(done ?? 'ask')
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.door.close
  if (done ?? person.closed) return <Closed screen={screen} person={person} done={done} />
  const act = () => {
    if (picked === 'keep') return go({ screen: 'person', person: person.id })
    if (picked === 'rest') return go({ screen: 'rest', person: person.id })
    if (picked === undefined) return setFault({})
    const aloud = picked === 'aloud'
    return run(
      () => client.close(person.id, aloud),
      () => setDone(aloud && person.appeared ? 'aloud' : 'quietly'),
    )
  }
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={backTo(person)}
    >
      {person.leftQuietly && <p>{words.already}</p>}
      <form
        class="stack mid"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          act()
        }}
      >
        <Choice
          legend={words.legend}
          value={picked}
          onChoose={pick}
          error={fault && picked === undefined ? words.pick : undefined}
          options={options(person, words)}
        />
        <p>{words.cannot}</p>
        <Button submit>{words.do}</Button>
        <Status screen={screen} refused={refused} />
      </form>
      <p>
        <a href={helpPage(shell.lang)}>{words.help}</a>
      </p>
    </Page>
  )
}

/** After a quiet leave only saying it aloud is left to choose. */
function options({ leftQuietly, appeared }: PersonView, words: ScreenProps['t']['door']['close']) {
  const keep = { value: 'keep', label: words.keep, hint: words.keepHint } as const
  const aloud = {
    value: 'aloud',
    label: words.aloud,
    hint: appeared ? words.aloudHint : words.aloudLater,
  } as const
  if (leftQuietly) return appeared ? [keep, aloud] : [keep]
  return [
    keep,
    { value: 'rest', label: words.rest, hint: words.restHint } as const,
    {
      value: 'quietly',
      label: words.quietly,
      hint: appeared ? words.quietlyHint : words.quietlyOnly,
    } as const,
    aloud,
  ]
}

type ClosedProps = { screen: ScreenProps; person: PersonView; done: 'quietly' | 'aloud' | undefined }

function Closed({ screen: { shell, t }, person, done }: ClosedProps) {
  const words = t.door.close
  const lines = { quietly: words.doneQuietly, aloud: words.doneAloud } as const
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.doneHeading}
      lede={done ? lines[done] : words.said}
      back={backTo(person)}
    >
      <LinkButton href={hrefTo({ screen: 'people' })}>{words.toPeople}</LinkButton>
    </Page>
  )
}
