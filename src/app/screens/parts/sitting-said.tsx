import { dateOfDay } from '../../../practice/days.ts'
import { type Voice, voicesOf } from '../../../practice/sitting-table.ts'
import type { SittingTurn, SittingView } from '../../../vault/views-helping.ts'
import { Notice } from '../../kit/notice.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { type Names, namesIn } from './sitting-state.ts'
import { Said } from './talk-said.tsx'

/**
 * What was said at the table, word for word, with whose it is and the day. What who called it said stands beside, in a
 * look of its own.
 * Must pass: days and no hours; nothing to search, copy or mark; that it ended says not by whom.
 */
export type SittingSaidProps = {
  screen: ScreenProps
  sitting: SittingView
  turns: readonly SittingTurn[]
  /** The place of the first of them among all. */
  from: number
}

export function SittingSaid({ screen, sitting, turns, from }: SittingSaidProps) {
  if (turns.length === 0) return <p>{screen.t.talk.room.nothing}</p>
  const voices = voicesOf(sitting.talk?.turns ?? [], sitting.host).slice(from)
  const names = namesIn(screen, sitting)
  return (
    <ul class="plain stack mid">
      {turns.map((turn, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- turns are only ever added at the end
        <li key={at} class="stack">
          <OneTurn
            screen={screen}
            turn={turn}
            voice={voices[at] ?? turn.by}
            host={sitting.host}
            names={names}
          />
        </li>
      ))}
    </ul>
  )
}

type OneProps = { screen: ScreenProps; turn: SittingTurn; voice: Voice; host: boolean; names: Names }

function OneTurn({ screen, turn, voice, host, names }: OneProps) {
  const { t, language } = screen
  if (turn.move === 'ended') return <p>{t.sitting.ended}</p>
  const on = <When day={dateOfDay(turn.on)} lang={language} />
  const text = turn.text === undefined ? <p>{t.talk.room.notHere}</p> : <Said>{turn.text}</Said>
  if (voice === 'host' || (host && voice === 'me')) {
    const said = t.talk.room.said.said[voice === 'me' ? 'me' : 'them']
    return (
      <Notice kind="helper" word={t.sitting.beside}>
        <p class="hint">
          <b>
            <Named words={said} name={names.host} />
          </b>{' '}
          {on}
        </p>
        {text}
      </Notice>
    )
  }
  return (
    <>
      <p class="hint">
        <b>{headOf(t, turn.move, voice, names)}</b> {on}
      </p>
      {(turn.move === 'said' || turn.move === 'said-back') && text}
    </>
  )
}

function headOf(
  t: ScreenProps['t'],
  move: Exclude<SittingTurn['move'], 'ended'>,
  voice: Exclude<Voice, 'host'>,
  { other }: Names,
) {
  const words = t.talk.room.said[move]
  if (voice === 'me' || voice === 'them') return <Named words={words[voice]} name={other} />
  const name = t.sitting.voices[voice]
  return move === 'passed' ? t.sitting.passed(name) : words.them(name)
}
