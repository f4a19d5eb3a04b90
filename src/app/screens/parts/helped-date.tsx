import { useState } from 'preact/hooks'
import { Button } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { useNow } from './reminder-now.ts'
import { type Said, Status } from './status.tsx'
import { saveFile } from './take-file.ts'

export type HelpedDateProps = {
  screen: ScreenProps
  /** Of the sitting. */
  id: string
  date: { readonly on: string; readonly at: string }
}

/**
 * The date that both said yes to. Must pass: the file is made here, and says neither a name nor a place (abuse 49).
 */
export function HelpedDate({ screen, id, date: { on, at } }: HelpedDateProps) {
  const { t, language } = screen
  const words = t.helped.sitting
  const now = useNow()
  const [said, setSaid] = useState<Said>()
  const make = async () => {
    const { calendarText } = await import('../../ics.ts')
    saveFile('calendar', calendarText([{ id, summary: words.fileWord, on, at, days: [] }], now))
    setSaid({ words: words.fileMade })
  }
  return (
    <section class="stack">
      <h2>{words.dateHeading}</h2>
      <p>
        <When day={on} lang={language} />. {words.at(at)}.
      </p>
      <p class="hint">{words.fileHint}</p>
      <div>
        <Button onPress={() => void make()}>{words.file}</Button>
      </div>
      <Status screen={screen} said={said} />
      <div>
        <LinkButton href={hrefTo({ screen: 'sitting', sitting: id })}>{words.toSitting}</LinkButton>
      </div>
      <p>{words.change}</p>
    </section>
  )
}
