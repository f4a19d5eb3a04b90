import { useState } from 'preact/hooks'
import type { Danger as DangerName } from '../../../guide/labels.ts'
import type { Language } from '../../../vault/client.ts'
import { dangerReader } from '../../guide-reader.ts'
import { Button, Row } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { helpPage } from '../../kit/shell.ts'
import type { ScreenProps } from '../../screen.ts'
import { useFindings } from './guide-findings.ts'

/**
 * Above what one writes or reads: a calm note with a way to help when there are words of danger (practice.md 4.9).
 * Must pass: it stops nothing, keeps nothing and tells nobody; it can be put away; the words stay as they are; without
 * words of danger nothing is on the page.
 */
export type DangerProps = {
  screen: Pick<ScreenProps, 't' | 'shell'>
  text: string
  lang: Language
  side: 'writer' | 'reader'
  /** Says "They may not see this." A writer's words may never be read, so only a page for oneself goes without. */
  mayNotSee?: boolean | undefined
}

export function Danger({
  screen: { t, shell },
  text,
  lang,
  side,
  mayNotSee = side === 'writer',
}: DangerProps) {
  const looked = useFindings(dangerReader, { text, lang, kind: 'message', pause })
  const [away, setAway] = useState<readonly DangerName[]>([])
  const found = typeof looked === 'object' ? looked.findings.map(({ danger }) => danger) : []
  const danger = nearest.find((name) => found.includes(name) && !away.includes(name))
  const words = t.guide.danger
  const note = danger && words[side][danger]
  return (
    <div role="status">
      {danger && note && (
        <Notice kind="aid" boxed heading={note.heading}>
          <div class="stack tight">
            {mayNotSee && <p>{words.mayNot}</p>}
            {note.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <Row>
              <LinkButton kind="help" href={`${helpPage(shell.lang)}#${sections[side][danger]}`}>
                {note.link}
              </LinkButton>
              <Button kind="quiet" onPress={() => setAway([...away, danger])}>
                {words.away}
              </Button>
            </Row>
            <p class="hint">{side === 'writer' ? words.kept : words.alone}</p>
          </div>
        </Notice>
      )}
    </div>
  )
}

/** Typing rests this long before it is read. */
const pause = 400

/** One note at a time: first what cannot wait. */
const nearest: readonly DangerName[] = ['X04', 'X02', 'X01', 'X07', 'X03', 'unsafe', 'X05', 'X06']

type Section = 'danger' | 'wake' | 'talk' | 'hurt'

/** Where on the help page the numbers for it stand. */
const sections: Readonly<Record<DangerProps['side'], Readonly<Record<DangerName, Section>>>> = {
  writer: {
    X01: 'talk',
    X02: 'talk',
    X03: 'danger',
    X04: 'wake',
    X05: 'talk',
    X06: 'talk',
    X07: 'danger',
    unsafe: 'hurt',
  },
  reader: {
    X01: 'talk',
    X02: 'talk',
    X03: 'hurt',
    X04: 'wake',
    X05: 'hurt',
    X06: 'hurt',
    X07: 'danger',
    unsafe: 'hurt',
  },
}
