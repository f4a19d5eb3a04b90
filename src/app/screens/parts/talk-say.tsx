import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { mayMakeSense } from '../../../practice/talks.ts'
import {
  mostToSay,
  sayFault,
  sayOf,
  senseFault,
  type SayFields,
  type TurnFault,
} from '../../../practice/talks-words.ts'
import { type Again, wishes } from '../../../practice/turns.ts'
import type { PersonView, TalkView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { Messages } from '../../messages/choose.ts'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { MayNotSee } from './practical-may.tsx'
import { Status } from './status.tsx'
import { useTurn } from './talk-turn.ts'
import { TalkWaits } from './talk-waits.tsx'
import { useFaultIn } from './use-fault.ts'

/**
 * Saying it, or saying it again after it was said back.
 * Must pass: the limit stands at the field; the wish is never picked for anyone to hear; "It makes sense" stands only
 * before one's own first word, after one listened; words stay until they stand in the talk.
 */
export type TalkSayProps = {
  screen: ScreenProps
  person: PersonView
  talk: TalkView
  again?: Again | undefined
  /** Ways beside the button. */
  children: ComponentChildren
  onHanded: () => void
}

export function TalkSay({ screen, person, talk, again, children, onHanded }: TalkSayProps) {
  const { client, t, language } = screen
  const words = t.talk.say
  const turn = useTurn<SayFields>({
    client,
    person,
    talk,
    form: again ? 'talk-again' : 'talk-say',
    empty,
    onHanded,
  })
  const { fields, keep } = turn
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const maySense = mayMakeSense(talk)
  const wrong = sayFault(fields.text, talk.pace)
  const noSense = maySense ? senseFault(fields.sense) : undefined
  const wish = wishes.find((one) => one === fields.wish) ?? 'open'
  if (turn.waits) return <TalkWaits screen={screen} text={fields.text} onChange={turn.change} />
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const found = wrong ?? noSense
        setFault(found && {})
        if (!found) turn.hand(sayOf(fields, { language, maySense, ...(again && { again }) }))
      }}
    >
      <Danger screen={screen} side="writer" lang={language} text={`${fields.sense}\n${fields.text}`} />
      {maySense && (
        <LetterField
          short
          label={words.sense}
          hint={words.senseHint}
          lang={language}
          value={fields.sense}
          onWrite={(sense) => keep({ ...fields, sense })}
          error={noSense && words.senseFaults[noSense]}
        />
      )}
      <LetterField
        short
        label={words.labels[again ?? 'first']}
        hint={words.most(`${mostToSay[talk.pace]}`)}
        lang={language}
        value={fields.text}
        onWrite={(text) => keep({ ...fields, text })}
        error={
          wrong && (fault ?? wrong !== 'empty')
            ? sayFaultWords(words, wrong, mostToSay[talk.pace])
            : undefined
        }
      />
      <Choice
        small
        legend={words.wish}
        value={wish}
        onChoose={(next) => keep({ ...fields, wish: next })}
        options={(['open', ...wishes] as const).map((value) => ({ value, label: words.wishes[value] }))}
      />
      <MayNotSee screen={screen} />
      <Row>
        <Button submit kind="primary">
          {words.give}
        </Button>
        {children}
      </Row>
      <Status screen={screen} refused={turn.refused} />
    </form>
  )
}

/** What is wrong with a turn, as a sentence at its field. */
export function sayFaultWords(words: Messages['talk']['say'], fault: TurnFault, most: number): string {
  switch (fault) {
    case 'empty':
      return words.need
    case 'long':
      return words.long(`${most}`)
    case 'odd':
      return words.odd
  }
}

const empty: SayFields = { text: '', sense: '', wish: 'open' }
