import type { SittingView } from '../../../vault/views-helping.ts'
import type { ScreenProps } from '../../screen.ts'
import { Begun } from './begun.tsx'
import { type SittingPen, sittingPens, standsIn } from './sitting-turn.ts'
import { formId } from './talk-turn.ts'

/** What was begun in a sitting. `except`: whose field is on the page already. */
export type SittingBegunProps = {
  screen: ScreenProps
  sitting: SittingView
  except: SittingPen | undefined
  onDone: (words: string) => void
}

export function SittingBegun({ screen, sitting, except, onDone }: SittingBegunProps) {
  const { client, t } = screen
  const words = t.sitting.begun
  const begunNow = () =>
    sittingPens.flatMap((pen) => {
      const id = formId(pen, sitting.id)
      const fields = client.form(id)
      const text = (fields['text'] ?? '').trim()
      return pen === except || text === '' || standsIn(sitting, fields) ? [] : [{ id, text }]
    })
  return <Begun screen={screen} words={words} begunNow={begunNow} onGone={() => onDone(words.gone)} />
}
