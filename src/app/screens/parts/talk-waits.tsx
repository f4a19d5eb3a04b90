import { Button, Row } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Said } from './talk-said.tsx'

/** Handed over without a connection: the words are here, and leave when there is one. Nothing to press meanwhile. */
export type TalkWaitsProps = {
  screen: Pick<ScreenProps, 't' | 'client' | 'language'>
  text: string
  onChange: () => void
}

export function TalkWaits({ screen: { t, client, language }, text, onChange }: TalkWaitsProps) {
  const words = t.talk.room
  return (
    <div class="stack">
      <Said lang={language}>{text.trim()}</Said>
      <p>{words.waits}</p>
      {client.online() && (
        <Row>
          <Button onPress={onChange}>{words.once}</Button>
        </Row>
      )}
    </div>
  )
}
