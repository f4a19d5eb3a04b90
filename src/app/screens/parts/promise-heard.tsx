import { useEffect, useState } from 'preact/hooks'
import type { AnswerLine } from '../../../practice/words.ts'
import type { Client } from '../../../vault/client.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * What somebody said back to something I showed, opened by a press.
 * Must pass: it never changes the outcome; "I saw it differently" offers a talk and asks for nothing.
 */
export type PromiseHeardProps = { screen: ScreenProps; person: PersonView; word: string }

export function PromiseHeard({ screen, person, word }: PromiseHeardProps) {
  const { client, t } = screen
  const words = t.promises.shared
  const answer = person.given.find(({ re, kind }) => re === word && kind === 'answer')
  const [line, setLine] = useLine(client, person, answer)
  const { refused, run } = useAct()
  if (!answer) return null
  if (line === undefined) {
    const read = () =>
      run(
        () => client.read(person.id, answer.word),
        (opened) => setLine(opened.kind === 'answer' ? opened.line : undefined),
      )
    return (
      <>
        <p>{words.answerHere}</p>
        <div>
          <Button onPress={read}>{words.readAnswer}</Button>
        </div>
        <Status screen={screen} refused={refused} />
      </>
    )
  }
  const lines: Readonly<Partial<Record<AnswerLine, string>>> = t.promises.lines
  return (
    <p role="status">
      {words.theySaid} <q>{lines[line]}</q> {line === 'saw-differently' && words.stands}{' '}
      {line === 'saw-differently' && person.forTwo && (
        <a href={hrefTo({ screen: 'talks', person: person.id })}>{words.talk}</a>
      )}
    </p>
  )
}

/** What I opened before is open again. */
function useLine(client: Client, { id }: PersonView, answer: GivenView | undefined) {
  const [line, setLine] = useState<AnswerLine>()
  const word = answer?.opened ? answer.word : undefined
  useEffect(() => {
    let current = true
    const read = async (word: string) => {
      const opened = await client.read(id, word)
      if (current && opened.ok && opened.value.kind === 'answer') setLine(opened.value.line)
    }
    if (word !== undefined) void read(word)
    return () => {
      current = false
    }
  }, [client, id, word])
  return [line, setLine] as const
}
