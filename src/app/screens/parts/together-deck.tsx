import { useState } from 'preact/hooks'
import type { Deck, DeckIdea } from '../../../practice/ideas.ts'
import { shippedIdeas } from '../../../practice/ideas.ts'
import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Tick } from '../../kit/tick.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * The deck: what I would like, for nobody's eyes but mine.
 * Must pass: a tick is my own pick and nothing else; of the other there is only whose idea it was; nothing is ticked
 * ahead, counted or called.
 */
export type TogetherDeckProps = { screen: ScreenProps; person: PersonView; picks: Deck['picks'] }

export function TogetherDeck({ screen, person, picks }: TogetherDeckProps) {
  const { client, t } = screen
  const words = t.together.together
  const [said, setSaid] = useState<Said>()
  const { refused, run, working } = useAct()
  /** A tick stands from the press on, and goes again where it was refused. */
  const [pressed, press] = useState<{ readonly idea: string; readonly picked: boolean }>()
  const act = (work: () => Promise<Result>, then: string) => {
    setSaid(undefined)
    run(work, () => setSaid({ words: then }))
  }
  const pick = (idea: string, picked: boolean) => {
    if (working) return
    press({ idea, picked })
    if (picked) act(() => client.sayYesToIdea(person.id, idea), words.picked)
    else act(() => client.takeIdeaBack(person.id, idea), words.unpicked)
  }
  return (
    <div class="stack">
      <fieldset>
        <legend>{words.deck}</legend>
        <p class="hint under">{words.deckHint}</p>
        {picks.map((one) => (
          <Tick
            key={one.idea}
            ticked={working && pressed?.idea === one.idea ? pressed.picked : one.mine}
            hint={one.own && <Whose screen={screen} person={person} by={one.own.by} />}
            onTick={(picked) => pick(one.idea, picked)}
          >
            <IdeaName screen={screen} idea={one} />
          </Tick>
        ))}
      </fieldset>
      <Status screen={screen} said={said} refused={refused} />
    </div>
  )
}

function Whose({
  screen: { t },
  person,
  by,
}: {
  screen: ScreenProps
  person: PersonView
  by: 'me' | 'them'
}) {
  const words = t.together.together
  return by === 'me' ? <>{words.yours}</> : <Named words={words.from} name={person.name} />
}

/** The words of an idea: ours from the messages, anyone's own as they wrote them. */
export function IdeaName({ screen: { t }, idea: { idea, own } }: { screen: ScreenProps; idea: DeckIdea }) {
  if (own)
    return (
      <span lang={own.language} dir="auto">
        {own.text}
      </span>
    )
  const shipped = shippedIdeas.find((one) => one === idea)
  return <>{shipped ? t.together.together.ideas[shipped] : t.together.together.givenIdea}</>
}
