import { useState } from 'preact/hooks'
import { crossingsOf, type Limit } from '../../../practice/limits.ts'
import { Button } from '../../kit/button.tsx'
import { dayText, When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { AskDialog, removing } from './ask-once.tsx'

export type LimitNotesProps = {
  screen: Pick<ScreenProps, 'client' | 't' | 'language'>
  limit: Limit
  onRemove: (note: string) => void
}

/** Dated notes, for their writer alone, to read and to remove. Nothing says how many there are. */
export function LimitNotes({ screen: { client, t, language }, limit, onRemove }: LimitNotesProps) {
  const words = t.limits.crossed
  const [asked, ask] = useState<string>()
  const notes = crossingsOf(client.pages(), limit.id)
  if (notes.length === 0) return null
  return (
    <section class="stack">
      <h2>{words.notesHeading}</h2>
      <p class="hint">{words.notesHint}</p>
      <ul class="plain stack mid">
        {notes.map(({ id, on, text }) => (
          <li key={id} class="stack tight">
            <h3 class="small">
              <When day={on} lang={language} year />
            </h3>
            {text === undefined ? (
              <p class="hint">{words.noWords}</p>
            ) : (
              <p class="said" lang={language} dir="auto">
                {text}
              </p>
            )}
            <Button kind="quiet" onPress={() => ask(id)}>
              {words.remove}
              <span class="hidden">: {dayText(on, language, true)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {asked !== undefined && (
        <AskDialog words={removing(words)} onClose={() => ask(undefined)} onDo={() => onRemove(asked)} />
      )}
    </section>
  )
}
