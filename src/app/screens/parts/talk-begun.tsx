import type { TalkView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import { Begun } from './begun.tsx'
import { formId, hasLanded, type TurnForm, turnForms } from './talk-turn.ts'

/** What was begun in a talk. `except`: whose field is on the page already. */
export type TalkBegunProps = {
  screen: ScreenProps
  talk: TalkView
  except: TurnForm | undefined
  onGone: () => void
}

export function TalkBegun({ screen, talk, except, onGone }: TalkBegunProps) {
  const { client, t } = screen
  const { begunHeading: heading, begun: hint, letGo } = t.talk.room
  const begunNow = () =>
    turnForms.flatMap((name) => {
      const id = formId(name, talk.id)
      const fields = client.form(id)
      const text = [fields['sense'] ?? '', fields['text'] ?? ''].join('\n\n').trim()
      return name === except || text === '' || hasLanded(talk, fields) ? [] : [{ id, text }]
    })
  return <Begun screen={screen} words={{ heading, hint, letGo }} begunNow={begunNow} onGone={onGone} />
}
