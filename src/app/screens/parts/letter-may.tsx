import { dateOfDay } from '../../../practice/days.ts'
import { mayLeaveLetter } from '../../../practice/letters-leaving.ts'
import type { May, PersonView } from '../../../vault/views.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

export type LetterMayProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  may: May | { readonly type: 'rested' }
}

/** Whether a letter can be left now, and if not, why: from what I did, the clock, and what was told. */
export function LetterMay({ screen: { t, language }, may }: LetterMayProps) {
  const words = t.people.person
  switch (may.type) {
    case 'allowed':
      return null
    case 'rested':
      return <p>{t.letter.draft.askedQuiet}</p>
    case 'again-on':
      return (
        <p>
          <Filled words={words.again} by={<When day={dateOfDay(may.on)} lang={language} />} />
        </p>
      )
    case 'not-now':
      return <p>{words.notNow}</p>
    case 'needs-cosign':
      return <p>{words.readFirst}</p>
    case 'closed':
      return <p>{words.closed}</p>
  }
}

/** By the clock of this device. Where there is no way to them yet, a way comes first. */
export function mayLeaveNow(person: PersonView | undefined): LetterMayProps['may'] {
  if (!person?.space) return { type: 'allowed' }
  return mayLeaveLetter(person, Math.floor(Date.now() / 1000))
}
