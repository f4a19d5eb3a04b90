/**
 * A court order or condition, said by either of the two: nothing goes either way any more, for ever. It looks to the
 * other like any closing. What an order means is not for this page to say.
 */
import { useState } from 'preact/hooks'
import type { PersonView } from '../../vault/views.ts'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Sees } from '../kit/sees.tsx'
import { helpPage } from '../kit/shell.ts'
import { useHeading } from '../heading.ts'
import type { ScreenProps } from '../screen.ts'
import { CloseDone } from './parts/close-done.tsx'
import { CloseForm } from './parts/close-form.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Order(screen: ScreenProps) {
  const { client, go, place, shell, t } = screen
  const [done, setDone] = useState<'quietly' | 'aloud'>()
  const { refused, run } = useAct()
  useHeading(done ?? 'ask')
  const person = client.person(place.person ?? '')
  if (!person) return <Nobody {...screen} />
  const words = t.door.order
  const head = { shell, over: <bdi>{person.name}</bdi>, heading: words.heading, back: backTo(person) }
  if (done ?? person.held) {
    const lines = { quietly: words.doneQuietly, aloud: words.doneAloud } as const
    return (
      <CloseDone
        screen={screen}
        words={words}
        heading={words.doneHeading}
        line={done ? lines[done] : words.stands}
        name={person.name}
        back={backTo(person)}
      >
        {done && !client.online() && <p>{t.door.waits}</p>}
        <p>{words.first}</p>
        <p>{words.advice}</p>
      </CloseDone>
    )
  }
  if (!person.space) return <Page {...head}>{words.noSpace}</Page>
  const act = (picked: Picked) => {
    if (picked === 'keep') return go({ screen: 'person', person: person.id })
    const aloud = picked === 'aloud'
    return run(
      () => client.hold(person.id, aloud),
      () => setDone(aloud && (person.appeared || person.closed) ? 'aloud' : 'quietly'),
    )
  }
  return (
    <Page {...head} lede={words.lede}>
      <Notice kind="care">{words.first}</Notice>
      <Sees
        rows={[
          { term: words.countsHeading, detail: words.counts },
          { term: words.doesHeading, detail: words.does },
          { term: words.endsHeading, detail: words.ends },
          { term: words.staysHeading, detail: words.stays },
        ]}
      />
      <CloseForm words={words} options={options(person, words)} onDo={act}>
        <p>{words.advice}</p>
      </CloseForm>
      <Status screen={screen} refused={refused} />
      <p>
        <a href={helpPage(shell.lang)}>{words.help}</a>
      </p>
    </Page>
  )
}

type Picked = 'keep' | 'quietly' | 'aloud'

/** Where it is closed already, there is nothing left to say aloud. */
function options({ appeared, closed }: PersonView, words: ScreenProps['t']['door']['order']) {
  const quiet = appeared && !closed ? words.quietlyHint : words.quietlyOnly
  return [
    { value: 'keep', label: words.keep, hint: words.keepHint },
    { value: 'quietly', label: words.quietly, hint: quiet },
    ...(closed
      ? []
      : [
          {
            value: 'aloud',
            label: words.aloud,
            hint: appeared ? words.aloudHint : words.aloudLater,
          } as const,
        ]),
  ] as const
}
