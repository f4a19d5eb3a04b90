/**
 * A letter begun before there is any account. It is kept sealed on this device and ends with the tab; the page says
 * so. On the way out it offers to keep the letter, and never holds anyone back.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { plain, textFits } from '../../practice/letters.ts'
import { Button, Row } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { LetterField } from '../kit/letter-field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { helpPage } from '../kit/shell.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Danger } from './parts/guide-danger.tsx'

export function BeginLetter(screen: ScreenProps) {
  const { client, shell, t, language, go } = screen
  const words = t.open.begin
  const [text, write] = useFirstDraft(client)
  const [asking, setAsking] = useState(false)
  const empty = text.trim() === ''
  const drop = async () => {
    await client.firstDraft.drop()
    go({ screen: 'front' })
  }
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'front' }), label: t.frame.back.front }}
    >
      <div class="stack">
        <Notice icon="pen">{words.signed}</Notice>
        <Danger screen={screen} side="writer" lang={language} text={text} />
        <LetterField
          label={words.label}
          hint={words.hint}
          value={text}
          onWrite={(typed) => write(plain(typed))}
          error={textFits(text) ? undefined : t.letter.draft.long}
          lang={language}
        />
        <p>
          {words.maySee} <a href={helpPage(language)}>{words.helpNow}</a>
        </p>
        <Button kind="primary" onPress={() => setAsking(true)}>
          {words.done}
        </Button>
      </div>
      {asking && (
        <Dialog heading={empty ? words.emptyHeading : words.askHeading} onClose={() => setAsking(false)}>
          <p>{empty ? words.empty : words.ask}</p>
          <Row even>
            <Button onPress={() => setAsking(false)}>{words.write}</Button>
            {!empty && <Button onPress={() => void drop()}>{words.drop}</Button>}
            <Button onPress={() => go({ screen: 'sign-up' })}>{words.keep}</Button>
          </Row>
        </Dialog>
      )}
    </Page>
  )
}

/** What was written so far, and a way to write on. Each keystroke is kept, one after the other. */
function useFirstDraft(client: ScreenProps['client']): readonly [string, (text: string) => void] {
  const [text, setText] = useState('')
  const touchedRef = useRef(false)
  const lastRef = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    const read = async () => {
      const kept = await client.firstDraft.read()
      if (!touchedRef.current) setText(kept)
    }
    void read()
  }, [client])
  const write = (next: string) => {
    touchedRef.current = true
    setText(next)
    const before = lastRef.current
    const save = async () => {
      await before
      await client.firstDraft.save(next)
    }
    lastRef.current = save()
  }
  return [text, write]
}
