/**
 * What somebody with a handout's link stands before. Nothing is asked of the server until they press; then the parts are
 * read plainly, and are gone when the page is. There is no place for an answer.
 */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import type { Language } from '../../vault/client.ts'
import { type OpenedHandout, readOpened } from '../../vault/handout-reading.ts'
import { useHeading } from '../heading.ts'
import { Button } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import type { Shell } from '../kit/shell.ts'
import { useSafeLinks } from '../safe-links.ts'
import { useTask } from '../task.ts'
import { Opened } from './opened.tsx'
import { Plain, troubleSaid } from './plain.tsx'
import { Safe } from './safe.tsx'
import { type HandoutWords, handoutWords } from './words.ts'

export type Spoken = { readonly language: Language; readonly words: HandoutWords }
export type HandoutProps = { readonly secret: string | undefined; readonly spoken: Spoken }

export function Handout({ secret, spoken: first }: HandoutProps) {
  const [spoken, setSpoken] = useState(first)
  const [opened, setOpened] = useState<OpenedHandout>()
  const [safe, setSafe] = useState(false)
  const { busy, trouble, run } = useTask()
  const { words, language } = spoken
  useLayoutEffect(() => {
    document.title = words.closed.title
    document.documentElement.lang = language
  }, [words, language])
  useSafeLinks(useCallback(() => setSafe(true), []))
  const step = opened ? 'opened' : (trouble ?? 'closed')
  useHeading(safe ? 'safe' : step)
  const speak = async (next: Language) => setSpoken({ language: next, words: await handoutWords(next) })
  const shell: Shell = {
    words: words.bar,
    lang: language,
    onLanguage: (next) => void speak(next),
    leaving: { onLeave: () => setOpened(undefined) },
    links: { front: '#main', safe: '#safe', leaving: '#safe-leaving', privacy: '#safe-privacy' },
  }
  const about = { shell, words }
  if (safe) return <Safe {...about} onBack={() => setSafe(false)} />
  if (opened) return <Opened {...about} handout={opened} onClose={() => setOpened(undefined)} />
  if (secret === undefined) return <Plain {...about} said={words.lost} />
  if (trouble === 'ended') return <Plain {...about} said={words.ended} />
  const open = async () => {
    const found = await run(() => readOpened(secret))
    if (found) setOpened(found.value)
  }
  if (trouble !== undefined) {
    return (
      <Plain {...about} said={troubleSaid(words, trouble)}>
        <Button onPress={() => void open()}>{words.offline.again}</Button>
      </Plain>
    )
  }
  const { closed } = words
  return (
    <Page shell={shell} plain heading={closed.heading} lede={closed.lede} intro={<p>{closed.told}</p>}>
      <div class="stack">
        <Button kind="primary" onPress={() => void open()}>
          {closed.open}
        </Button>
        <p role="status" class="hint">
          {busy ? closed.opening : closed.kept}
        </p>
      </div>
    </Page>
  )
}
