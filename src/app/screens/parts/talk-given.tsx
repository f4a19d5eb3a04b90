import { useState } from 'preact/hooks'
import { hushed } from '../../../practice/talks-topics.ts'
import type { TalkSide } from '../../../practice/talks.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { AskView, GivenView, PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { type Said, Status } from './status.tsx'
import { TalkGivenOne, TalkGivenPast } from './talk-given-one.tsx'
import { useAct } from './use-act.ts'

/**
 * What they ask of me.
 * Must pass: the topic shows after a press; "Not now" comes first and leaves nothing; what lies in the bank is folded
 * away, and its fold says the same whatever lies there; a topic of the list is not shown at all.
 */
export function TalkGiven({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, t } = screen
  const words = t.talk.given
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  /** An answer does not wait until the look is noted. */
  const looking = useAct()
  const act = (work: () => Promise<Result>, then: string) =>
    run(work, () => setSaid({ words: then, moves: true }))
  const asked = askedOfMe(client, person)
  const shown = asked.filter(({ given }) => given.cue && !given.aside)
  const lying = asked.filter(({ given }) => !given.cue || given.aside)
  const past = pastAsks(person)
  const list = (of: readonly Asked[]) => (
    <ul class="plain stack mid">
      {of.map(({ ask, given }) => (
        <TalkGivenOne
          key={ask.word}
          screen={screen}
          person={person}
          ask={ask}
          given={given}
          onLook={() =>
            looking.run(
              () => client.read(person.id, ask.word),
              () => undefined,
            )
          }
          onNotNow={() => act(() => client.setAside(person.id, ask.word), words.notNowDone)}
          onNoYes={() => act(() => client.disagreeToTalk(person.id, ask.word), words.noYesDone)}
          onYes={(first) =>
            act(() => agree(client, person, ask.word, first), client.online() ? words.saidYes : words.waits)
          }
        />
      ))}
    </ul>
  )
  return (
    <>
      <Status screen={screen} said={said} refused={refused ?? looking.refused} />
      {shown.length + past.length > 0 && (
        <section class="stack">
          <h2>{words.heading}</h2>
          {shown.length > 0 && list(shown)}
          {past.map((given) => (
            <TalkGivenPast
              key={given.word}
              screen={screen}
              given={given}
              onAside={() => act(() => client.setAside(person.id, given.word), words.notNowDone)}
            />
          ))}
          <p class="hint">{words.told}</p>
        </section>
      )}
      {person.space && (
        <Fold summary={words.bank}>{lying.length > 0 ? list(lying) : <p>{words.bankEmpty}</p>}</Fold>
      )}
    </>
  )
}

type Asked = { readonly ask: AskView; readonly given: GivenView }

function askedOfMe(client: Client, { asks, given }: PersonView): readonly Asked[] {
  const quiet = new Set(hushed(asks, client.pages()))
  return asks
    .filter((ask) => ask.by === 'them' && !quiet.has(ask))
    .flatMap((ask) => {
      const one = given.find(({ word }) => word === ask.word)
      return one ? [{ ask, given: one }] : []
    })
}

/** Something knocked, and there is nothing to say yes to: it was taken back, its time went by, or it cannot be read here. */
function pastAsks({ asks, given }: PersonView): readonly GivenView[] {
  const open = new Set(asks.map(({ word }) => word))
  return given.filter(
    ({ lane, cue, opened, aside, word }) => lane === 'talk' && cue && !opened && !aside && !open.has(word),
  )
}

/** A talk is between two who know of each other: a yes says that I am here, where that was not said yet. */
async function agree(client: Client, person: PersonView, word: string, first: TalkSide): Promise<Result> {
  const agreed = await client.agreeToTalk(person.id, word, first)
  return agreed.ok && !person.appeared ? client.appear(person.id) : agreed
}
