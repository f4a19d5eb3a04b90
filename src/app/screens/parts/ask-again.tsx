import { useState } from 'preact/hooks'
import { mayAskAgain } from '../../../practice/ask-again.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { Sees } from '../../kit/sees.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * The one careful ask (F1-3), in words that nobody can change.
 * Must pass: no place to write; where it may not be asked there is nothing, not even a day on which it may.
 */
export function AskAgain({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, language, t } = screen
  const words = t.alone.again
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const [now] = useState(() => Math.floor(Date.now() / 1000))
  if (!said && !mayAskAgain(person, now)) return null
  const ask = () =>
    run(
      () => client.leave(person.id, { kind: 'ask', ask: 'again', language }),
      () => setSaid({ words: words.done, moves: true }),
    )
  return (
    <>
      <Status screen={screen} said={said} refused={refused} />
      {!said && (
        <Fold summary={words.heading}>
          <p>{words.lede}</p>
          <p>{words.not}</p>
          <Sees
            rows={[
              { term: words.what, detail: words.words },
              { term: words.learn, detail: words.learnLine },
              { term: words.after, detail: words.afterLine },
              ...(person.appeared
                ? []
                : [{ term: words.here, detail: <Named words={words.hereLine} name={person.name} /> }]),
            ]}
          />
          <div>
            <Button onPress={ask}>{words.leave}</Button>
          </div>
        </Fold>
      )}
    </>
  )
}
