import { useState } from 'preact/hooks'
import { letterFits, plainDraft } from '../../../practice/letters.ts'
import { letterFault } from '../../../practice/letters-leaving.ts'
import type { Draft } from '../../../practice/pages.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { letterText } from '../../../practice/parts.ts'
import { Danger } from './guide-danger.tsx'
import { LookOver } from './guide-look-over.tsx'
import { hrefTo, type Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { ComposeGuide } from './compose-guide.tsx'
import { ComposeOutside } from './compose-outside.tsx'
import { promiseOf } from './compose-promise.ts'
import { ComposeSettings } from './compose-settings.tsx'
import { ComposeAfter, ComposeWays } from './compose-ways.tsx'
import { ComposeWords } from './compose-words.tsx'
import { Named } from './filled.tsx'
import { LetterMay, mayLeaveNow } from './letter-may.tsx'
import { QuietAfter } from './quiet-after.tsx'
import { useFaultIn } from './use-fault.ts'

export type ComposeProps = {
  screen: ScreenProps
  draft: Draft
  onKeep: (draft: Draft) => void
  /** Everything is there to leave it: a person, a way to them, and words. */
  onLeave: () => void
  /** For a letter kept for later: on paper, or as a file. */
  onPaper: () => void
  onRemove: () => void
}

/** The page one writes on. Resting is offered and never asked for; a letter with a purpose of its own has no door. */
export function Compose({ screen, draft, onKeep, onLeave, onPaper, onRemove }: ComposeProps) {
  const { client, go, shell, t, language } = screen
  const words = t.letter.draft
  const [tried, setTried] = useState<object>()
  const ref = useFaultIn<HTMLDivElement>(tried)
  const person = draft.to === undefined ? undefined : client.person(draft.to)
  const own = ownWords(t, draft)
  const may = mayLeaveNow(person)
  const home: Place = person ? { screen: 'person', person: person.id } : { screen: 'letter' }
  const keep = (next: Draft) => onKeep(plainDraft(next))
  const leave = () => {
    setTried({})
    if (letterFault(draft) !== undefined || !person) return
    if (person.space) onLeave()
    else go({ screen: 'gate', person: person.id, draft: draft.id })
  }
  const start = (starter: string) => {
    const before = draft.text.trimEnd()
    keep({ ...draft, text: before === '' ? starter : `${before}\n\n${starter}` })
    ref.current?.querySelector('textarea')?.focus()
  }
  return (
    <Page
      shell={shell}
      layout="split"
      heading={<Heading words={words} own={own.heading} person={person} />}
      intro={<p class="hint">{own.lede}</p>}
      back={{ href: hrefTo({ screen: 'letter' }), label: t.letter.list.heading }}
      aside={<ComposeGuide words={words} draft={draft} guide={own.guide} onStart={start} />}
      asideLabel={words.guideHeading}
      top={
        <div class="stack mid" ref={ref}>
          <ComposeSettings
            screen={screen}
            draft={draft}
            onKeep={keep}
            error={tried && !person ? words.choose : undefined}
          />
          <Danger
            screen={screen}
            text={letterText(draft)}
            lang={draft.language}
            side="writer"
            mayNotSee={draft.purpose === undefined}
          />
          <ComposeWords
            words={words}
            draft={draft}
            hint={own.hint}
            error={wordsError(draft, words, tried !== undefined)}
            onKeep={keep}
            onPromise={() => void promiseOf(draft, client).then(() => go({ screen: 'today' }))}
          />
          {draft.purpose !== 'imagined' && (
            <LookOver screen={screen} text={letterText(draft)} lang={draft.language} kind="apology" />
          )}
          <p>
            {own.mayNot} <a href={helpPage(shell.lang)}>{words.help}</a>
          </p>
          <ComposeOutside words={words} language={language} draft={draft} onKeep={keep} />
          {draft.purpose === undefined && <LetterMay screen={screen} may={may} />}
          {person && <QuietAfter screen={screen} person={person} />}
          <ComposeWays
            words={words}
            language={language}
            draft={draft}
            mayLeave={may.type === 'allowed' || may.type === 'needs-cosign'}
            onRest={() => {
              onKeep({ ...draft, rested: client.today().date })
              go(home)
            }}
            onClose={() => go(home)}
            onLeave={leave}
            onPaper={onPaper}
          />
        </div>
      }
    >
      <ComposeAfter words={words} draft={draft} onRemove={onRemove} />
    </Page>
  )
}

/** What a letter to leave is called, and what one is that never leaves. */
function ownWords(t: ScreenProps['t'], { purpose }: Draft) {
  const { draft, purposes } = t.letter
  if (purpose === undefined) return { ...draft, heading: undefined }
  const { theme: _, ...own } = purposes[purpose]
  return { ...own, heading: own.title, hint: `${own.hint} ${draft.keptHint}`, mayNot: draft.mayNotKept }
}

type HeadingProps = {
  words: ScreenProps['t']['letter']['draft']
  own: string | undefined
  person: PersonView | undefined
}

function Heading({ words, own, person }: HeadingProps) {
  if (own !== undefined) return <>{own}</>
  return person ? <Named words={words.to} name={person.name} /> : <>{words.toNobody}</>
}

function wordsError(
  draft: Draft,
  words: ScreenProps['t']['letter']['draft'],
  tried: boolean,
): string | undefined {
  if (!letterFits(draft)) return words.long
  return tried && letterFault(draft) === 'empty' ? words.empty : undefined
}
