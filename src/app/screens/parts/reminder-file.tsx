import { useState } from 'preact/hooks'
import { calendarEntries } from '../../../practice/ics.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useNow } from './reminder-now.ts'
import { type Said, Status } from './status.tsx'
import { saveFile } from './take-file.ts'

/**
 * A file for the calendar on this device, made here and sent nowhere.
 * Must pass: neutral words unless one chooses the real ones; what that means stands beside it before the press; the
 * name of the file says nothing.
 */
export function ReminderFile({ screen }: { screen: ScreenProps }) {
  const { client, t } = screen
  const words = t.reminders
  const at = useNow()
  const [chosen, choose] = useState<'neutral' | 'real'>('neutral')
  const [said, setSaid] = useState<Said>()
  const make = async () => {
    const { calendarText } = await import('../../ics.ts')
    const instead = chosen === 'neutral' ? words.plain : undefined
    saveFile('calendar', calendarText(calendarEntries(client.pages(), { ...at, instead }), at))
    setSaid({ words: words.madeFile })
  }
  return (
    <div class="stack mid">
      <p>{words.fileHint}</p>
      <Choice
        small
        legend={words.fileWords}
        value={chosen}
        onChoose={choose}
        options={[
          { value: 'neutral', label: words.neutral },
          { value: 'real', label: words.real, hint: words.realHint },
        ]}
      />
      <Button onPress={() => void make()}>{words.makeFile}</Button>
      <Status screen={screen} said={said} />
    </div>
  )
}
