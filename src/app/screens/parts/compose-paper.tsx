import { useEffect, useState } from 'preact/hooks'
import { fileName, fileText } from '../../../practice/letters-leaving.ts'
import type { Draft } from '../../../practice/pages.ts'
import { letterText } from '../../../practice/parts.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LetterPaper } from '../../kit/letter-paper.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Page } from '../../kit/page.tsx'
import type { ScreenProps } from '../../screen.ts'

export type ComposePaperProps = { screen: ScreenProps; draft: Draft; onBack: () => void }

/**
 * A letter kept for later, as it goes onto paper or into a file. The file is made on this device; it never leaves by
 * any other way. Must pass: the file's name tells nothing; printed, the letter stands alone.
 */
export function ComposePaper({ screen: { shell, t }, draft, onBack }: ComposePaperProps) {
  const words = t.letter.draft
  const href = useFile(fileText(draft))
  return (
    <Page shell={shell} heading={words.onPaper} headingHidden>
      <LetterPaper words={letterText(draft)} lang={draft.language} label={words.label} />
      <div class="stack no-print">
        <p class="hint">{words.saveHint}</p>
        <Row even>
          <Button onPress={onBack}>{words.toWriting}</Button>
          <Button onPress={() => window.print()}>{words.print}</Button>
          <LinkButton href={href} download={fileName}>
            {words.save}
          </LinkButton>
        </Row>
      </div>
    </Page>
  )
}

/** The address of a file that is there for as long as this page is. */
function useFile(text: string): string {
  const [href, setHref] = useState('')
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
    setHref(made)
    return () => URL.revokeObjectURL(made)
  }, [text])
  return href
}
