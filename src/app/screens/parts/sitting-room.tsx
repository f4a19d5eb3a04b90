import { useState } from 'preact/hooks'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { SittingAgreements } from './sitting-agreements.tsx'
import { SittingBefore } from './sitting-before.tsx'
import { SittingBegun } from './sitting-begun.tsx'
import { SittingDraft } from './sitting-draft.tsx'
import { SittingNotesFold } from './sitting-notes.tsx'
import { SittingLeave, SittingStop } from './sitting-stop.tsx'
import { mineIn, type SittingMine, stampOf } from './sitting-state.ts'
import { SittingTable } from './sitting-table.tsx'
import { SittingTopicsFold } from './sitting-topics.tsx'
import { type SittingPen, useStanding } from './sitting-turn.ts'
import { type Said, Status } from './status.tsx'
import { backTo } from './nobody.tsx'
import { useFocusLost, useSteady, useTurnBack } from './talk-steady.ts'

/**
 * The room of a sitting. What arrives while one writes waits for a press, but for its end, which is there at once.
 * Must pass: who listens has nothing to say in; who called it has no floor; "Stop now" is there for all three while
 * it goes on, with a connection or without; no initials stand alone on anyone's page but their owner's.
 */
export type SittingRoomProps = { screen: ScreenProps; sitting: SittingView }

export function SittingRoom({ screen, sitting: fresh }: SittingRoomProps) {
  const { client, shell, t } = screen
  const { shown, behind, ref, catchUp } = useSteady(fresh, stampOf)
  const sitting = fresh.talk?.ended ? fresh : shown
  const [said, setSaid] = useState<Said>()
  useStanding(client, fresh)
  const mine = mineIn(client, sitting)
  const head = headOf(screen, mine)
  const done = (text: string) => {
    setSaid({ words: text, moves: true })
    catchUp()
  }
  useTurnBack(mine, () => setSaid(undefined))
  useFocusLost(ref, mine, () => setSaid({ words: head.heading, moves: true }))
  const newer = behind && sitting !== fresh ? headOf(screen, mineIn(client, fresh)).heading : undefined
  const part = { screen, sitting, mine, onDone: done }
  return (
    <Page
      shell={shell}
      over={<Named words={t.sitting.over} name={sitting.topic} />}
      {...head}
      back={backOf(screen, sitting)}
      aside={<Beside screen={screen} mine={mine} />}
      asideLabel={t.sitting.room.aside}
    >
      <Status screen={screen} said={isOver(screen, said) ? undefined : said} />
      <p class="hidden" role="status">
        {newer === undefined ? head.heading : t.talk.room.changed}
      </p>
      {mine !== 'before' && mine !== 'after' && <SittingStop {...part} />}
      <div class="stack loose" ref={ref}>
        {mine === 'before' ? <SittingBefore screen={screen} sitting={sitting} /> : <SittingTable {...part} />}
        {newer !== undefined && <Newer words={t.talk.room} onShow={() => done(newer)} />}
        <SittingBegun screen={screen} sitting={sitting} except={penOf(mine)} onDone={done} />
        <SittingAgreements {...part} />
        <Kept {...part} />
        <SittingLeave {...part} />
      </div>
    </Page>
  )
}

type KeptProps = SittingRoomProps & { mine: SittingMine; onDone: (words: string) => void }

/** What is for oneself alone, one press away: what I brought, my notes, a draft that lies before nobody yet. */
function Kept({ screen, sitting, mine, onDone }: KeptProps) {
  const brought = !sitting.host && (mine === 'wait' || mine === 'say-back')
  return (
    <div class="stack">
      {mine === 'beside' && <SittingDraft screen={screen} sitting={sitting} onDone={onDone} />}
      {brought && <SittingTopicsFold screen={screen} sitting={sitting} />}
      {mine !== 'wait' && mine !== 'after' && <SittingNotesFold screen={screen} sitting={sitting} />}
    </div>
  )
}

function Beside({ screen: { t }, mine }: { screen: ScreenProps; mine: SittingMine }) {
  const words = t.sitting.room
  return (
    <>
      <Notice kind="helper" heading={words.recordHeading}>
        {words.record}
      </Notice>
      {mine !== 'after' && (
        <Notice icon="latch" heading={words.stopHeading}>
          {words.stop}
        </Notice>
      )}
      {mine !== 'before' && mine !== 'after' && <Notice icon="paper">{t.letter.draft.signed}</Notice>}
    </>
  )
}

/** Below the field, so that it pushes nothing away under the hand. */
function Newer({ words, onShow }: { words: ScreenProps['t']['talk']['room']; onShow: () => void }) {
  return (
    <div class="stack tight">
      <p>{words.changed}</p>
      <Row>
        <Button onPress={onShow}>{words.show}</Button>
      </Row>
    </div>
  )
}

/** That something waits for a connection is said for as long as there is none. */
function isOver({ client, t }: ScreenProps, said: Said | undefined): boolean {
  return said !== undefined && client.online() && said.words === t.talk.room.waits
}

function headOf({ t }: ScreenProps, mine: SittingMine): { heading: string; lede: string } {
  const { talk } = t
  const { heads, stop } = t.sitting
  switch (mine) {
    case 'before':
    case 'beside':
    case 'after':
      return heads[mine]
    case 'stopped':
      return { heading: stop.over, lede: stop.waits }
    case 'say':
      return { heading: talk.room.headings.say, lede: talk.say.lede }
    case 'say-back':
      return { heading: talk.room.headings['say-back'], lede: talk.back.lede }
    case 'confirm':
      return { heading: talk.room.headings.confirm, lede: talk.confirm.lede }
    case 'wait':
      return { heading: talk.room.headings.wait, lede: talk.wait.lede }
  }
}

function backOf({ client, t }: ScreenProps, { host, people }: SittingView) {
  const person = host ? undefined : client.person(people[0] ?? '')
  return person ? backTo(person) : { href: hrefTo({ screen: 'people' }), label: t.frame.back.people }
}

/** Whose words are under the pen on this page already. */
function penOf(mine: SittingMine): SittingPen | undefined {
  if (mine === 'say') return 'sitting-say'
  if (mine === 'say-back') return 'sitting-back'
  if (mine === 'beside') return 'sitting-beside'
  return mine === 'confirm' ? 'sitting-again' : undefined
}
