/** What a link is for: between the two of a family, or between a helper and who is helped. It is looked up before any question. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Note } from '../../vault/client.ts'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { isolated } from '../names.ts'
import type { ScreenProps } from '../screen.ts'
import type { AskKnowProps } from './come-in-questions.tsx'

/** `undefined`: it could not be looked up now; then the questions are the usual ones. */
export type Look = Note | 'bad-words' | 'ended' | undefined

export function useLook(
  { client, arrival: { link } }: Pick<ScreenProps, 'client' | 'arrival'>,
  wanted: boolean,
  onLook: (found: Look) => void,
): void {
  const thenRef = useRef(onLook)
  useLayoutEffect(() => {
    thenRef.current = onLook
  })
  const looks = wanted && client.stage() === 'open'
  const secret = link?.secret
  const words = link?.words
  useEffect(() => {
    if (!looks || secret === undefined || words === undefined) return undefined
    let gone = false
    const look = async () => {
      const found = await client.readNote(secret, words)
      if (gone) return
      if (found.ok) return thenRef.current(found.value)
      const { trouble } = found
      return thenRef.current(trouble === 'bad-words' || trouble === 'ended' ? trouble : undefined)
    }
    void look()
    return () => {
      gone = true
    }
  }, [client, looks, secret, words])
}

export function Looking({ screen: { shell, t } }: { screen: ScreenProps }) {
  const words = t.comeIn.comeIn
  return (
    <Page shell={shell} heading={words.heading}>
      <Notice kind="rest" spoken>
        {words.looking}
      </Notice>
    </Page>
  )
}

/** Who would help whom, and what that means; nothing for the two of a family. */
export function aboutOf(
  as: Note['as'],
  name: string,
  words: ScreenProps['t']['comeIn']['comeIn'],
): AskKnowProps['about'] {
  if (!as) return undefined
  const helps = as.inviter === 'helper'
  const said = helps ? words.helps : words.asks
  return { line: said[as.kind](isolated(name)), next: helps ? words.helpsNext : words.asksNext }
}
