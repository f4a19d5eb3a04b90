import { useState } from 'preact/hooks'
import { isBlank, letterFits } from '../../../practice/letters.ts'
import type { Draft } from '../../../practice/words.ts'
import type { PersonView } from '../../../vault/client.ts'
import { LetterField } from '../../kit/letter-field.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Select } from '../../kit/select.tsx'
import { helpPage } from '../../kit/shell.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { ComposeGuide } from './compose-guide.tsx'
import { ComposeAfter, ComposeWays } from './compose-ways.tsx'
import { Named } from './filled.tsx'
import { MayLine } from './person-state.tsx'
import { addressed } from './use-draft.ts'
import { useFaultIn } from './use-fault.ts'

export type ComposeProps = {
  screen: ScreenProps
  draft: Draft
  onKeep: (draft: Draft) => void
  /** Everything is there to leave it: a person, a way to them, and words. */
  onLeave: () => void
  onRemove: () => void
}

type Fault = { readonly who?: string; readonly text?: string }

/** The page one writes on. Resting is offered and never asked for. */
export function Compose({ screen, draft, onKeep, onLeave, onRemove }: ComposeProps) {
  const { client, go, shell, t } = screen
  const words = t.letter.draft
  const [fault, setFault] = useState<Fault>()
  const ref = useFaultIn<HTMLDivElement>(fault)
  const person = draft.to === undefined ? undefined : client.person(draft.to)

  const leave = () => {
    const found = faultIn(draft, person, words)
    setFault(found)
    if (found || !person) return
    if (person.space) onLeave()
    else go({ screen: 'gate', person: person.id, draft: draft.id })
  }
  const start = (starter: string) => {
    const before = draft.text.trimEnd()
    onKeep({ ...draft, text: before === '' ? starter : `${before}\n\n${starter}` })
    ref.current?.querySelector('textarea')?.focus()
  }
  return (
    <Page
      shell={shell}
      layout="split"
      heading={person ? <Named words={words.to} name={person.name} /> : words.toNobody}
      intro={<p class="hint">{words.lede}</p>}
      back={{ href: hrefTo({ screen: 'letter' }), label: t.letter.list.heading }}
      aside={<ComposeGuide words={words} onStart={start} />}
      asideLabel={words.waysHeading}
      top={
        <div class="stack mid" ref={ref}>
          <Signed screen={screen} />
          <Who screen={screen} draft={draft} onKeep={onKeep} error={person ? undefined : fault?.who} />
          <LetterField
            label={words.label}
            hint={words.hint}
            lang={draft.language}
            value={draft.text}
            onWrite={(text) => onKeep({ ...draft, text })}
            error={letterFits(draft) ? isBlank(draft) && fault?.text : words.long}
          />
          <p>
            {words.mayNot} <a href={helpPage(shell.lang)}>{words.help}</a>
          </p>
          {person?.space && <MayLine screen={screen} person={person} />}
          <ComposeWays screen={screen} draft={draft} person={person} onKeep={onKeep} onLeave={leave} />
        </div>
      }
    >
      <ComposeAfter words={words} draft={draft} onRemove={onRemove} />
    </Page>
  )
}

/** Above the first letter of all. Before each one is left it is said again. */
function Signed({ screen: { client, t } }: { screen: ScreenProps }) {
  const first = client.people().every(({ left }) => left.length === 0)
  return first ? <Notice icon="pen">{t.letter.draft.signed}</Notice> : null
}

type WhoProps = Pick<ComposeProps, 'screen' | 'draft' | 'onKeep'> & { error: string | undefined }

function Who({ screen: { client, t }, draft, onKeep, error }: WhoProps) {
  const words = t.letter.draft
  return (
    <Select
      label={words.who}
      value={draft.to ?? ''}
      options={[
        { value: '', label: words.nobody },
        ...client.people().map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChoose={(to) => onKeep(addressed(draft, to === '' ? undefined : to))}
      error={error}
    />
  )
}

function faultIn(
  draft: Draft,
  person: PersonView | undefined,
  words: ScreenProps['t']['letter']['draft'],
): Fault | undefined {
  const text = isBlank(draft) ? words.empty : words.long
  const found: Fault = {
    ...(!person && { who: words.choose }),
    ...((isBlank(draft) || !letterFits(draft)) && { text }),
  }
  return Object.keys(found).length > 0 ? found : undefined
}
