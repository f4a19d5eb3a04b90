import { noteFault, roomToSayBack, sayBackFault, withStarter } from '../../../practice/talks-words.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Halves } from '../../kit/halves.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Heard } from './talk-rehearsed.tsx'
import { LookOver } from './guide-look-over.tsx'
import { TalkStarters } from './talk-starters.tsx'
import { useGiving } from './use-giving.ts'

/**
 * The three steps of practising alone.
 * Must pass: no button hands anything over; what is said of the words asks, and measures nothing.
 */
export type Rehearsed = { readonly text: string; readonly back: string; readonly step: string }
export type RehearseProps = {
  screen: ScreenProps
  fields: Rehearsed
  moved: boolean
  onKeep: (fields: Rehearsed) => void
  onClear: () => void
}

export function RehearseText({ screen: { t, language }, fields, onKeep }: RehearseProps) {
  const words = t.talk.rehearse
  const wrong = noteFault(fields.text)
  const giving = useGiving(wrong, () => onKeep({ ...fields, step: 'back' }))
  return (
    <form class="stack mid" {...giving.form}>
      <LetterField
        short
        label={words.text}
        hint={words.textHint}
        lang={language}
        value={fields.text}
        onWrite={(text) => onKeep({ ...fields, text })}
        error={giving.wrong && words.faults[giving.wrong]}
      />
      <Row>
        <Button submit kind="primary">
          {words.go}
        </Button>
      </Row>
    </form>
  )
}

export function RehearseBack(props: RehearseProps) {
  const { screen, fields, moved, onKeep } = props
  const { t, language } = screen
  const words = t.talk.rehearse
  const wrong = sayBackFault(fields.back, fields.text, 'letter')
  const giving = useGiving(wrong, () => onKeep({ ...fields, step: 'both' }))
  return (
    <Halves
      givenLabel={words.textHeading}
      yoursLabel={words.wordsHeading}
      given={<Heard heading={words.textHeading} lang={language} text={fields.text} focus={moved} />}
      yours={
        <form class="stack mid" {...giving.form}>
          <LetterField
            short
            label={words.label}
            hint={t.talk.say.most(`${roomToSayBack(fields.text, 'letter')}`)}
            lang={language}
            value={fields.back}
            onWrite={(back) => onKeep({ ...fields, back })}
            error={giving.wrong && words.faults[giving.wrong]}
          />
          <TalkStarters
            words={t.talk.back}
            onStart={(starter) => {
              onKeep({ ...fields, back: withStarter(fields.back, starter) })
              giving.ref.current?.querySelector('textarea')?.focus()
            }}
          />
          <LookOver screen={screen} text={fields.back} lang={language} kind="reply" />
          <Row>
            <Button submit kind="primary">
              {words.look}
            </Button>
            <Button onPress={() => onKeep({ ...fields, step: 'text' })}>{words.other}</Button>
          </Row>
        </form>
      }
    />
  )
}
