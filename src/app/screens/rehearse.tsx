/**
 * Practising alone: a text of one's own, said back in own words, and both side by side (B3-4). Nothing here reaches
 * anyone; it is kept on this device until it is cleared.
 */
import { useState } from 'preact/hooks'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { type Said, Status } from './parts/status.tsx'
import { type Rehearsed, RehearseBack, RehearseText } from './parts/talk-rehearse.tsx'
import { RehearseBoth } from './parts/talk-rehearsed.tsx'
import { useForm } from './parts/use-form.ts'

export function Rehearse(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const words = t.talk.rehearse
  const [said, setSaid] = useState<Said>()
  const form = useForm<Rehearsed>(client, 'rehearse', { text: '', back: '', step: 'text' })
  /** A press led to this step: the keyboard goes to its beginning. */
  const [moved, setMoved] = useState(false)
  const Step = steps[form.fields.step] ?? RehearseText
  const person = client.person(place.person ?? '')
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={
        person
          ? { href: hrefTo({ screen: 'talks', person: person.id }), label: t.talk.talks.heading }
          : { href: hrefTo({ screen: 'today' }), label: t.frame.back.today }
      }
    >
      <Status screen={screen} said={said} />
      <Step
        screen={screen}
        fields={form.fields}
        moved={moved}
        onKeep={(fields) => {
          setSaid(undefined)
          setMoved(fields.step !== form.fields.step || moved)
          form.keep(fields)
        }}
        onClear={() => {
          form.drop()
          setSaid({ words: words.cleared, moves: true })
        }}
      />
    </Page>
  )
}

const steps: Readonly<Record<string, typeof RehearseText>> = {
  text: RehearseText,
  back: RehearseBack,
  both: RehearseBoth,
}
