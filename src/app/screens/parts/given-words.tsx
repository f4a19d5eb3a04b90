import type { EnvelopeWords } from '../../../practice/words.ts'
import type { GivenView, PersonView } from '../../../vault/client.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Halves } from '../../kit/halves.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { type Answer, Answers } from './answers.tsx'
import { Named } from './filled.tsx'
import { textOf } from './left.tsx'
import { backTo } from './nobody.tsx'
import { Status } from './status.tsx'
import type { Refused } from './use-act.ts'

export type GivenWordsProps = {
  screen: ScreenProps
  person: PersonView
  given: GivenView
  opened: EnvelopeWords
  refused: Refused | undefined
  onClose: () => void
  onAnswer: (answer: Answer) => void
}

/** The words themselves, and under the ledge what is the reader's to decide. Closing comes first. */
export function GivenWords({ screen, person, given, opened, refused, onClose, onAnswer }: GivenWordsProps) {
  const { shell, t, language } = screen
  const words = t.letter.read
  const title = opened.kind === 'letter' ? words.letter : words.answer
  return (
    <Page
      shell={shell}
      heading={<Named words={title} name={person.name} />}
      headingHidden
      back={backTo(person)}
      aside={
        <>
          <Notice kind="rest">{words.owe}</Notice>
          <Notice icon="latch">{words.time}</Notice>
          <p>
            <a href={helpPage(shell.lang)}>{words.someone}</a>
          </p>
        </>
      }
      asideLabel={words.yours}
    >
      <Halves
        sheet
        givenLabel={words.given}
        yoursLabel={words.yours}
        given={
          <LetterPaper
            words={textOf(opened, t.letter.answer.lines)}
            lang={opened.language}
            label={title(person.name)}
            from={<bdi>{person.name}</bdi>}
          />
        }
        yours={
          <>
            <h2>{words.yours}</h2>
            {given.takenBack && <p>{words.takenBack}</p>}
            {opened.kind === 'letter' && <p>{words.words}</p>}
            <Row even>
              <Button onPress={onClose}>{words.close}</Button>
              {!person.closed && !person.leftQuietly && (
                <LinkButton href={hrefTo({ screen: 'rest', person: person.id })}>{words.rest}</LinkButton>
              )}
            </Row>
            <Say
              screen={screen}
              person={person}
              given={given}
              opened={opened}
              onClose={onClose}
              onAnswer={onAnswer}
            />
            <Status screen={{ t, language }} refused={refused} />
          </>
        }
      />
    </Page>
  )
}

type SayProps = Omit<GivenWordsProps, 'refused'>

/** A letter may be answered, once. An answer needs none. */
function Say({ screen: { t, language }, person, given, opened, onClose, onAnswer }: SayProps) {
  const words = t.letter.answer
  if (opened.kind !== 'letter') return null
  if (given.answered) return <p>{words.answered}</p>
  if (person.closed || person.leftQuietly) return <p>{words.closed}</p>
  return (
    <Answers
      words={words}
      language={language}
      name={person.name}
      appeared={person.appeared}
      onNothing={onClose}
      onAnswer={onAnswer}
    />
  )
}
