import type { EnvelopeWords } from '../../../practice/words.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { Halves } from '../../kit/halves.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { Page } from '../../kit/page.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import type { Answer } from './answers.tsx'
import { titleOf } from './arrived.tsx'
import { DisclosureEnd } from './disclosure-end.tsx'
import { Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { HelpRead } from './guide-help-read.tsx'
import { LookOver } from './guide-look-over.tsx'
import { languageOf, wordsAsText } from './letter-words.ts'
import { backTo } from './nobody.tsx'
import { QuietAfter } from './quiet-after.tsx'
import { ReadGuide } from './read-guide.tsx'
import { ReadHappened } from './read-happened.tsx'
import { ReadRest } from './read-rest.tsx'
import { ReadSay } from './read-say.tsx'
import { type Said, Status } from './status.tsx'
import type { Refused } from './use-act.ts'
import { useForm } from './use-form.ts'

export type GivenWordsProps = {
  screen: ScreenProps
  person: PersonView
  given: GivenView
  opened: EnvelopeWords
  said: Said | undefined
  refused: Refused | undefined
  onClose: () => void
  onRest: () => void
  onAnswer: (answer: Answer) => void
}

/** The words themselves, and under the ledge what is the reader's to decide. Closing comes first. */
export function GivenWords(props: GivenWordsProps) {
  const { screen, person, given, opened, said, refused, onClose, onRest, onAnswer } = props
  const { shell, t, language } = screen
  const words = t.letter.read
  const title = titleOf(opened.kind, words)
  const text = wordsAsText(opened, t)
  const form = useForm(screen.client, answerForm(given.word), { text: '' })
  return (
    <Page
      shell={shell}
      heading={<Named words={title} name={person.name} />}
      headingHidden
      back={backTo(person)}
      aside={
        opened.kind === 'setback' ? (
          <ReadHappened screen={screen} />
        ) : (
          <ReadGuide words={words} lang={shell.lang} />
        )
      }
      asideLabel={words.guideHeading}
    >
      <Danger
        key={given.word}
        screen={screen}
        text={text}
        lang={languageOf(opened, language)}
        side="reader"
      />
      {opened.kind === 'disclosure' && <p>{words.toldGloss}</p>}
      <Halves
        sheet
        givenLabel={words.given}
        yoursLabel={words.yours}
        given={
          <LetterPaper
            words={text}
            lang={languageOf(opened, language)}
            label={title(person.name)}
            from={<bdi>{person.name}</bdi>}
          />
        }
        yours={
          <>
            <h2>{words.yours}</h2>
            {given.takenBack && <p>{words.takenBack}</p>}
            {opened.kind === 'letter' && <p>{words.words}</p>}
            {opened.kind === 'setback' && <p>{t.people.happened.cause}</p>}
            {opened.kind === 'disclosure' && opened.until !== undefined && (
              <DisclosureEnd screen={screen} until={opened.until} />
            )}
            {asksIfSafe(opened) && <QuietAfter screen={screen} person={person} />}
            <Status screen={{ t, language }} said={said} refused={refused} />
            <ReadRest
              words={words}
              mayRest={!person.closed && !person.leftQuietly && !person.resting}
              onClose={onClose}
              onRest={onRest}
            />
            <p>
              <a href={hrefTo({ screen: 'record', person: person.id, word: given.word })}>{words.record}</a>
            </p>
            <HelpRead key={given.word} screen={screen} text={text} lang={languageOf(opened, language)} />
            <Danger screen={screen} side="writer" lang={language} text={form.fields.text} />
            <ReadSay
              words={t.letter.answer}
              language={language}
              name={person.name}
              kind={opened.kind}
              answered={given.answered}
              closed={person.closed || person.leftQuietly}
              appeared={person.appeared}
              text={form.fields.text}
              under={<LookOver screen={screen} text={form.fields.text} lang={language} kind="reply" />}
              onWrite={(text) => form.keep({ text })}
              onNothing={onClose}
              onAnswer={onAnswer}
            />
          </>
        }
      />
    </Page>
  )
}

/** In the quiet after a note, "I am safe" can be said to this. */
function asksIfSafe(opened: EnvelopeWords): boolean {
  return opened.kind === 'answer' && opened.line === 'are-you-safe'
}

/** Where own words for an answer are kept until they are given. */
export function answerForm(word: string): string {
  return `answer/${word}`
}
