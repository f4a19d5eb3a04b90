import type { ComponentChildren } from 'preact'
import { dateOfDay } from '../../../practice/days.ts'
import type { Floor } from '../../../practice/talks.ts'
import type { TurnView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'

/**
 * What was said on a floor, word for word, with whose it is and the day.
 * Must pass: days and no hours; nothing to search, copy or mark in it (S2-6); words that are not here are said to be so.
 */
export type TalkSaidProps = { screen: Pick<ScreenProps, 't' | 'language'>; floor: Floor; name: string }

export function TalkSaid({ screen, floor, name }: TalkSaidProps) {
  if (floor.length === 0) return <p>{screen.t.talk.room.nothing}</p>
  return (
    <ul class="plain stack mid">
      {floor.map((turn, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- turns are only ever added at the end
        <li key={place} class="stack">
          <OneTurn screen={screen} turn={turn} name={name} />
        </li>
      ))}
    </ul>
  )
}

/** Floors before the one that is held, the latest first, folded away. */
export function TalkEarlier({
  screen,
  floors,
  name,
}: Omit<TalkSaidProps, 'floor'> & { floors: readonly Floor[] }) {
  if (floors.length === 0) return null
  return (
    <Fold summary={screen.t.talk.room.earlier}>
      {floors.toReversed().map((floor, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- floors are only ever added
        <TalkSaid key={floors.length - place} screen={screen} floor={floor} name={name} />
      ))}
    </Fold>
  )
}

type OneProps = { screen: TalkSaidProps['screen']; turn: TurnView; name: string }

function OneTurn({ screen: { t, language }, turn, name }: OneProps) {
  const words = t.talk.room
  const head = (
    <p class="hint">
      <b>
        <Named words={words.said[turn.move][turn.by]} name={name} />
      </b>{' '}
      <When day={dateOfDay(turn.on)} lang={language} />
    </p>
  )
  if (turn.move !== 'said' && turn.move !== 'said-back') return head
  const said = turn.words
  if (!said) {
    return (
      <>
        {head}
        <p>{words.notHere}</p>
      </>
    )
  }
  const say = said.kind === 'say' ? said : undefined
  return (
    <>
      {head}
      {say?.sense !== undefined && (
        <div class="stack tight">
          <p>{words.sense}</p>
          <Said lang={said.language}>{say.sense}</Said>
        </div>
      )}
      {say?.again && <p>{words.again[say.again]}</p>}
      <Said lang={said.language}>{said.text}</Said>
      {say?.wish && (
        <p class="hint">
          <Named words={words.wished[say.wish][turn.by]} name={name} />
        </p>
      )}
    </>
  )
}

/** A person's words, with the gaps they left. */
export function Said({ lang, children }: { lang?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="said" lang={lang} dir="auto">
      {typeof children === 'string'
        ? children
            .split(/\n\s*\n/)
            .map((text, place) => ({ text, key: `${place}` }))
            .map(({ text, key }) => (
              <p key={key} dir="auto">
                {text}
              </p>
            ))
        : children}
    </div>
  )
}
