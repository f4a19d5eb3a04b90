import { useState } from 'preact/hooks'
import type { ReadingView } from '../../../vault/views-helping.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Page } from '../../kit/page.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Danger } from './guide-danger.tsx'
import { Reading } from './reading.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type HelpingReadingOneProps = { screen: ScreenProps; person: PersonView; reading: ReadingView }

/**
 * One letter that I was asked to read before it is left (S1-2).
 * Must pass: what was typed goes to the writer alone, and stands before my name does; a refusal loses none of it.
 */
export function HelpingReadingOne({ screen, person, reading }: HelpingReadingOneProps) {
  const { client, shell, t, language } = screen
  const words = t.reading.asked
  const { refused, run } = useAct()
  const [said, setSaid] = useState<Said>()
  const { word, words: letter } = reading
  const id = `reading/${word}`
  const tell = (text: string) => () => {
    void client.dropForm(id)
    setSaid({ words: text, moves: true })
  }
  const answer = (text: string) => client.answer(person.id, word, { text })
  const go = async (text: string) => {
    const told = text === '' ? undefined : await answer(text)
    return told && !told.ok ? told : client.coSign(person.id, word)
  }
  return (
    <Page
      shell={shell}
      over={<bdi>{person.name}</bdi>}
      heading={words.heading}
      back={{ href: hrefTo({ screen: 'client', person: person.id }), label: person.name }}
    >
      <Status screen={screen} said={said} refused={refused} />
      <Danger key={word} screen={screen} text={letter.text} lang={letter.language} side="reader" />
      <Reading
        words={words}
        language={language}
        name={person.name}
        reading={reading}
        typed={client.form(id)['text'] ?? ''}
        onWrite={(text) => void client.keepForm(id, { text })}
        onGo={(text) => run(() => go(text), tell(words.wentNow))}
        onNot={(text) => run(() => answer(text), tell(words.saidNow))}
      />
    </Page>
  )
}
