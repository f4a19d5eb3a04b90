/** The note, folded until somebody types the four words. Reading it needs no account and tells nobody. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Trouble } from '../../vault/client.ts'
import { readFoldedNote } from '../../vault/landing.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { LetterPaper } from '../kit/letter-paper.tsx'
import { Notice } from '../kit/notice.tsx'
import { isolated } from '../names.ts'
import { useMend } from '../task.ts'
import type { LandingProps } from './landing.tsx'
import type { InvitationWords } from './words.ts'

export function NotePart({ words, link, note, onNote, fourWords, setFourWords }: LandingProps) {
  const { firstName, language } = link.landing
  const said = words.note
  const [trouble, setTrouble] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [refusals, setRefusals] = useState(0)
  useMend(refusals)
  const refuse = (said: string) => {
    setTrouble(said)
    setRefusals(refusals + 1)
  }
  if (note !== undefined) return <Unfolded words={words} note={note} name={firstName} language={language} />
  const unfold = async () => {
    if (busy) return
    setTrouble(undefined)
    if (!isFour(fourWords)) {
      refuse(said.four)
      return
    }
    setBusy(true)
    const opened = await readFoldedNote(link.secret, fourWords)
    setBusy(false)
    if (opened.ok) onNote(opened.value.note)
    else refuse(sentence(words, opened.trouble))
  }
  return (
    <>
      <Notice kind="rest" icon="letter" heading={said.heading}>
        {said.folded}
      </Notice>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void unfold()
        }}
      >
        <Field
          label={said.wordsLabel}
          hint={said.wordsHint(isolated(firstName))}
          error={trouble}
          value={fourWords}
          onWrite={setFourWords}
          autocomplete="off"
          capitals="off"
          spellcheck={false}
        />
        <Button submit>{said.read}</Button>
        <p role="status" class="hint">
          {busy ? said.opening : ''}
        </p>
      </form>
    </>
  )
}

type UnfoldedProps = {
  readonly words: InvitationWords
  readonly note: string
  readonly name: string
  readonly language: string
}

function Unfolded({ words, note, name, language }: UnfoldedProps) {
  const said = words.note
  const headingRef = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => headingRef.current?.focus(), [])
  return (
    <>
      <h2 ref={headingRef} tabIndex={-1}>
        {said.heading}
      </h2>
      {note.trim() === '' ? (
        <p>{said.none}</p>
      ) : (
        <LetterPaper
          words={note}
          lang={language}
          label={said.from(isolated(name))}
          from={<bdi>{name}</bdi>}
        />
      )}
    </>
  )
}

export function isFour(typed: string): boolean {
  return typed.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).length === 4
}

function sentence(words: InvitationWords, trouble: Trouble): string {
  const known: Partial<Record<Trouble, string>> = {
    'bad-words': words.note.odd,
    offline: words.offline.heading,
    'slow-down': words.note.slow,
    ended: words.ended.heading,
  }
  return known[trouble] ?? words.note.broken
}
