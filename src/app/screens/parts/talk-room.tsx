import { useState } from 'preact/hooks'
import { formOf, nowAndEarlier } from '../../../practice/talks.ts'
import type { PersonView, TalkView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Halves } from '../../kit/halves.tsx'
import { Page } from '../../kit/page.tsx'
import type { Messages } from '../../messages/choose.ts'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { type Said, Status } from './status.tsx'
import { TalkAside } from './talk-aside.tsx'
import { TalkBegun } from './talk-begun.tsx'
import { TalkMine } from './talk-mine.tsx'
import { TalkPrivateFold } from './talk-private.tsx'
import { TalkEarlier, TalkSaid } from './talk-said.tsx'
import { isResting, mayBreak, type Mine, mineOf, type Shown, stampOf } from './talk-state.ts'
import { useFocusLost, useSteady, useTurnBack } from './talk-steady.ts'
import { TalkSteps } from './talk-steps.tsx'
import { type TurnForm, useLanded } from './talk-turn.ts'
import { takeBreak, TalkWays } from './talk-ways.tsx'
import { useAct } from './use-act.ts'

/**
 * The room of one talk: where it is, what was said, and the one thing that is mine to do.
 * Must pass: exactly one form for whose turn it is, and none for a rebuttal; a break, the end and help at any time;
 * what arrives while one writes waits for a press, and moves nothing under the hand.
 */
export type TalkRoomProps = { screen: ScreenProps; person: PersonView; talk: TalkView }

export function TalkRoomPage({ screen, person, talk }: TalkRoomProps) {
  const { client, shell, t } = screen
  const words = t.talk.room
  const fresh = { person, talk }
  const { shown, behind, ref, catchUp } = useSteady<Shown>(fresh, stampOf)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  useLanded(client, talk)
  const mine = mineOf(shown)
  const { now, earlier } = nowAndEarlier(shown.talk.turns)
  const headOf = (one: Shown) => headingOf(t.talk, one, client.today().date)
  const done = (text: string) => {
    setSaid({ words: text, moves: true })
    catchUp()
  }
  useTurnBack(mine, () => setSaid(undefined))
  useFocusLost(ref, mine, () => setSaid({ words: headOf(shown).heading, moves: true }))
  const rest = () =>
    run(
      () => takeBreak(screen, person),
      () => done(client.online() ? t.talk.break.began : t.talk.break.beganLater),
    )
  const turn = { screen, ...shown, onDone: done, onBreak: rest }
  return (
    <Page
      shell={shell}
      over={<Over words={t.talk} person={person} talk={talk} />}
      {...headOf(shown)}
      back={{ href: hrefTo({ screen: 'talks', person: person.id }), label: words.back }}
      aside={<TalkAside screen={screen} mine={mine} name={person.name} />}
      asideLabel={words.aside}
    >
      <Status screen={screen} said={isOver(screen, said) ? undefined : said} refused={refused} />
      <p class="hidden" role="status">
        {behind ? words.changed : headOf(fresh).heading}
      </p>
      {mine !== 'after' && <TalkSteps words={words} talk={shown.talk} name={person.name} />}
      <div class="stack loose" ref={ref}>
        <Halves
          givenLabel={words.given}
          yoursLabel={words.yours}
          given={<TalkSaid screen={screen} floor={now} name={person.name} />}
          yours={
            <>
              <TalkMine {...turn} mine={mine} />
              {behind && <Newer words={words} onShow={() => done(headOf(fresh).heading)} />}
              {mine !== 'after' && <TalkWays {...turn} mayBreak={mayBreak(shown)} />}
            </>
          }
        />
        <TalkBegun
          screen={screen}
          talk={shown.talk}
          except={fieldOf[mine]}
          onGone={() => setSaid({ words: words.gone, moves: true })}
        />
        {mine !== 'wait' && <TalkPrivateFold screen={screen} talk={shown.talk} />}
      </div>
      <TalkEarlier screen={screen} floors={earlier} name={person.name} />
    </Page>
  )
}

type Words = Messages['talk']

/** That something waits for a connection is said for as long as there is none. */
function isOver({ client, t }: ScreenProps, said: Said | undefined): boolean {
  const waiting = [t.talk.room.waits, t.talk.break.beganLater]
  return said !== undefined && client.online() && waiting.includes(said.words)
}

function Over({ words, person, talk }: { words: Words; person: PersonView; talk: TalkView }) {
  return (
    <>
      <Named words={words.room.over} name={person.name} />
      {talk.topic !== '' && (
        <>
          {' · '}
          <bdi>{talk.topic}</bdi>
        </>
      )}
    </>
  )
}

/** Below the field, so that it pushes nothing away under the hand. */
function Newer({ words, onShow }: { words: Words['room']; onShow: () => void }) {
  return (
    <div class="stack tight">
      <p>{words.changed}</p>
      <Row>
        <Button onPress={onShow}>{words.show}</Button>
      </Row>
    </div>
  )
}

function headingOf(words: Words, shown: Shown, today: string): { heading: string; lede: string } {
  const { headings, resting, rests } = words.room
  if (isResting(shown, today)) return { heading: resting, lede: rests }
  const form = formOf(shown.talk)
  const ledes = {
    say: words.say.lede,
    'say-back': words.back.lede,
    confirm: words.confirm.lede,
    wait: words.wait.lede,
    after: words.after.lede,
  }
  return { heading: headings[form], lede: ledes[form] }
}

/** Whose words are under the pen on this page already. */
const fieldOf: Readonly<Record<Mine, TurnForm | undefined>> = {
  say: 'talk-say',
  'say-back': 'talk-back',
  confirm: 'talk-again',
  wait: undefined,
  break: undefined,
  after: undefined,
}
