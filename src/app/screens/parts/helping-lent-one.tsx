import { dateOfDay } from '../../../practice/days.ts'
import type { HelpView } from '../../../vault/views-helping.ts'
import type { PersonView } from '../../../vault/views.ts'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { AskOnce } from './ask-once.tsx'
import { Filled } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type HelpingLentOneProps = { screen: ScreenProps; person: PersonView; help: HelpView; word: string }

/**
 * One thing that was lent to me. Must pass: it goes from the page as soon as it is not lent any more; what somebody else
 * wrote says so, as no helper carries words (abuse 36); giving it back is asked once and told to nobody.
 */
export function HelpingLentOne({ screen, person, help, word }: HelpingLentOneProps) {
  const { client, shell, t, language } = screen
  const words = t.helping.one
  const { refused, run } = useAct()
  const lent = help.lent.find((one) => one.word === word)
  const head = {
    shell,
    over: <bdi>{person.name}</bdi>,
    back: { href: hrefTo({ screen: 'client', person: person.id }), label: person.name },
  }
  if (!lent)
    return (
      <Page {...head} heading={words.lentGone} lede={words.lentGoneLine}>
        <LinkButton href={head.back.href}>{t.helping.client.toPerson}</LinkButton>
      </Page>
    )
  const { text, title, what } = lent.words
  const lang = lent.words.language
  return (
    <Page
      {...head}
      heading={words.what[what]}
      lede={<Filled words={words.until} by={<When day={dateOfDay(lent.until - 1)} lang={language} />} />}
    >
      <Danger key={word} screen={screen} text={text} lang={lang} side="reader" />
      {what === 'received' && <Notice kind="care">{words.notTheirs}</Notice>}
      {title !== undefined && (
        <h2 dir="auto" lang={lang}>
          {title}
        </h2>
      )}
      {lent.words.on !== undefined && (
        <p class="hint">
          <When day={lent.words.on} lang={language} year />
        </p>
      )}
      <LetterPaper words={text} lang={lang} label={words.what[what]} />
      <Status screen={screen} refused={refused} />
      <div>
        <AskOnce
          words={{
            do: words.giveBack,
            ask: words.giveBackAsk,
            hint: words.giveBackHint,
            keep: words.giveBackKeep,
          }}
          onDo={() =>
            run(
              () => client.giveBack(person.id, word),
              () => undefined,
            )
          }
        />
      </div>
    </Page>
  )
}
