import { useRef } from 'preact/hooks'
import { themeFits } from '../../../practice/letters.ts'
import type { Draft, Parts } from '../../../practice/pages.ts'
import { inParts, onOnePage } from '../../../practice/parts.ts'
import { Field } from '../../kit/field.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Select } from '../../kit/select.tsx'
import type { Messages } from '../../messages/choose.ts'
import type { ScreenProps } from '../../screen.ts'
import { addressed } from './use-draft.ts'

export type ComposeSettingsProps = {
  screen: ScreenProps
  draft: Draft
  onKeep: (draft: Draft) => void
  /** Nobody is chosen yet, and somebody is needed. */
  error: string | undefined
}

/** Before the words: for whom, and on one page or in parts; a letter that never leaves has only what it is about. */
export function ComposeSettings({ screen, draft, onKeep, error }: ComposeSettingsProps) {
  const { client, t, language } = screen
  const words = t.letter.draft
  const { purpose } = draft
  const shaped = purpose === undefined || purpose === 'unsent' || draft.parts !== undefined
  /** Above the first letter of all. Before each one is left it is said again. */
  const first = client.people().every(({ left }) => left.length === 0)
  return (
    <>
      {purpose === undefined && first && <Notice icon="pen">{words.signed}</Notice>}
      {purpose !== undefined && (
        <ComposeTheme
          words={words}
          language={language}
          draft={draft}
          label={t.letter.purposes[purpose].theme}
          onKeep={onKeep}
        />
      )}
      {shaped && (
        <div class="pair">
          {purpose === undefined && <Who screen={screen} draft={draft} onKeep={onKeep} error={error} />}
          <ComposeShape words={words} draft={draft} onKeep={onKeep} />
        </div>
      )}
    </>
  )
}

function Who({ screen: { client, t }, draft, onKeep, error }: ComposeSettingsProps) {
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

export type ComposeShapeProps = {
  words: Messages['letter']['draft']
  draft: Draft
  onKeep: (draft: Draft) => void
}

/** One page, or five parts. Going there and back loses no word, and finds the parts again as they were. */
export function ComposeShape({ words, draft, onKeep }: ComposeShapeProps) {
  const beforeRef = useRef<Parts | undefined>(undefined)
  return (
    <Select
      label={words.shape}
      value={draft.parts ? 'parts' : 'page'}
      options={[
        { value: 'page', label: words.onePage },
        { value: 'parts', label: words.inParts },
      ]}
      onChoose={(shape) => {
        if (shape === 'parts') return onKeep(inParts(draft, beforeRef.current))
        beforeRef.current = draft.parts
        return onKeep(onOnePage(draft))
      }}
    />
  )
}

export type ComposeThemeProps = ComposeShapeProps & {
  language: string
  /** For a letter that never leaves: what it is about, or who it is for. */
  label?: string | undefined
}

/** One letter, one theme: asked softly, for oneself, and never handed over (S1-3). */
export function ComposeTheme({ words, language, draft, label, onKeep }: ComposeThemeProps) {
  const theme = draft.theme ?? ''
  return (
    <Field
      label={label ?? words.themeLabel}
      hint={label === undefined ? words.themeHint : words.themeKept}
      lang={language}
      value={theme}
      onWrite={(next) => onKeep(themed(draft, next))}
      error={themeFits(theme) ? undefined : words.themeLong}
    />
  )
}

function themed(draft: Draft, next: string): Draft {
  const { theme: _, ...rest } = draft
  return next === '' ? rest : { ...rest, theme: next }
}
