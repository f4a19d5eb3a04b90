/**
 * One person: above the ledge what was given to me, below it what is mine to decide. Of the other there is only what
 * they told; where they told nothing, there is nothing.
 */
import { useState } from 'preact/hooks'
import { begun } from '../../practice/letters.ts'
import type { PersonView } from '../../vault/views.ts'
import { Button } from '../kit/button.tsx'
import { Fold } from '../kit/fold.tsx'
import { Halves } from '../kit/halves.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { AskAgain } from './parts/ask-again.tsx'
import { Drafts } from './parts/drafts.tsx'
import { Named } from './parts/filled.tsx'
import { Given } from './parts/given.tsx'
import { Left } from './parts/left.tsx'
import { Nobody } from './parts/nobody.tsx'
import { PersonState } from './parts/person-state.tsx'
import { BetweenWays, GivenWays, PersonWays, WayTo } from './parts/person-ways.tsx'
import { QuietAfter } from './parts/quiet-after.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Person(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const person = client.person(place.person ?? '')
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  if (!person) return <Nobody {...screen} />
  const words = t.people.person
  /** Everything else I left stands in the room it was left in. */
  const letters = person.left.filter(({ lane }) => lane === undefined || lane === 'letter')
  const say = (text: string) => () => setSaid({ words: text, moves: true })
  return (
    <Page
      shell={shell}
      heading={<bdi>{person.name}</bdi>}
      back={{ href: hrefTo({ screen: 'people' }), label: t.frame.back.people }}
    >
      <Status screen={screen} said={said} refused={refused} />
      <Halves
        givenLabel={words.given}
        yoursLabel={words.yours}
        given={
          <>
            <Given screen={screen} person={person} />
            <GivenWays screen={screen} person={person} />
          </>
        }
        yours={
          <>
            <h2>{words.yours}</h2>
            <PersonState screen={screen} person={person} />
            <QuietAfter screen={screen} person={person} />
            {!person.held && <Write screen={screen} person={person} />}
            {person.space ? (
              <WayTo screen={screen} person={person} />
            ) : (
              <FirstWay screen={screen} person={person} />
            )}
            {letters.length > 0 && (
              <section class="stack">
                <h3>{t.people.left.heading}</h3>
                <ul class="plain stack mid">
                  {letters.map((left) => (
                    <Left
                      key={left.word}
                      words={t.people.left}
                      lines={t.letter.answer.lines}
                      kinds={t.letter.kinds}
                      language={screen.language}
                      left={left}
                      onTakeBack={() =>
                        run(() => client.takeBack(person.id, left.word), say(t.people.left.takenBack))
                      }
                      onRemove={() =>
                        run(() => client.shred(person.id, left.word), say(t.people.left.removed))
                      }
                    />
                  ))}
                </ul>
              </section>
            )}
            <AskAgain screen={screen} person={person} />
            <BetweenWays screen={screen} person={person} />
            <PersonWays screen={screen} person={person} />
            {person.space && !person.appeared && !person.closed && !person.leftQuietly && (
              <Fold
                summary={
                  <span>
                    <Named words={words.appear} name={person.name} />
                  </span>
                }
              >
                <p>{words.appearHint}</p>
                <Button onPress={() => run(() => client.appear(person.id), say(words.appearDone))}>
                  {words.appearButton}
                </Button>
              </Fold>
            )}
          </>
        }
      />
    </Page>
  )
}

function Write({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, go, t } = screen
  const words = t.people.person
  const drafts = begun(person.drafts)
  const begin = () =>
    void client.newDraft({ to: person.id, text: '' }).then(({ id }) => go({ screen: 'letter', draft: id }))
  return (
    <section class="stack">
      {drafts.length > 0 && (
        <>
          <h3>{words.drafts}</h3>
          <Drafts screen={screen} drafts={drafts} label={words.drafts} unnamed />
        </>
      )}
      <Button onPress={begin}>
        <span>
          <Named words={words.write} name={person.name} />
        </span>
      </Button>
    </section>
  )
}

/** Nobody was ever given a link. */
function FirstWay({ screen: { t }, person }: { screen: ScreenProps; person: PersonView }) {
  const words = t.people.person
  return (
    <>
      <p>{words.noWay}</p>
      <LinkButton href={hrefTo({ screen: 'gate', person: person.id })}>
        <span>
          <Named words={words.reach} name={person.name} />
        </span>
      </LinkButton>
    </>
  )
}
