/**
 * A talk as the two who hold it see it: which step it is at, what each may do now, and what was said. It shapes what
 * the record says and adds nothing: no clock presses, nothing is counted for anyone, and no form is for a rebuttal.
 */
import { hour, type Day, type Instant, type TalkMove } from '../domain/vocabulary.ts'
import { dateOfDay, daysAfter } from './days.ts'
import type { TurnWords } from './turns.ts'
import type { TalkPace } from './words.ts'

export type TalkSide = 'me' | 'them'
export type Turned = {
  readonly by: TalkSide
  readonly move: TalkMove['move']
  readonly words?: TurnWords
  readonly on: Day
}
export type Talked = {
  readonly pace: TalkPace
  readonly next: TalkSide | 'nobody'
  readonly holder: TalkSide
  readonly phase: 'say' | 'say-back' | 'confirm'
  readonly lastRound: boolean
  readonly ended: boolean
  readonly turns: readonly Turned[]
}

/** The one thing that is mine to do now; `wait`: the turn is theirs. */
export type TalkForm = 'say' | 'say-back' | 'confirm' | 'wait' | 'after'

export function formOf({ ended, next, phase }: Talked): TalkForm {
  if (ended) return 'after'
  return next === 'me' ? phase : 'wait'
}

export type TalkStep = {
  readonly step: 'say' | 'say-back' | 'confirm' | 'own'
  readonly by: TalkSide
  readonly current: boolean
}

/** The four steps of the floor that is held now; the last is the other's own floor. None is current after the end. */
export function stepsOf({ holder, phase, ended }: Talked): readonly TalkStep[] {
  const other = otherOf(holder)
  const steps = [
    { step: 'say', by: holder },
    { step: 'say-back', by: other },
    { step: 'confirm', by: holder },
    { step: 'own', by: other },
  ] as const
  return steps.map((one) => ({ ...one, current: !ended && one.step === phase }))
}

/** A floor that is mine and not begun may be passed on. */
export function mayPass(talk: Talked): boolean {
  return formOf(talk) === 'say'
}

/** "It makes sense, because …": for one's own first say, when the other just said that they were heard (S2). */
export function mayMakeSense(talk: Talked): boolean {
  const last = talk.turns.at(-1)
  return formOf(talk) === 'say' && last?.move === 'confirmed' && last.by === 'them'
}

/** What may be said to a say-back. Each is a good answer; said three times, it is close enough, or time for a break. */
export type TalkReply = 'yes' | 'more' | 'not-quite' | 'close'

export function repliesTo({ lastRound }: Talked): readonly TalkReply[] {
  return lastRound ? ['yes', 'close'] : ['yes', 'more', 'not-quite']
}

/** What belongs to one floor, up to where it passes. */
export type Floor = readonly Turned[]

export function floorsOf(turns: readonly Turned[]): readonly Floor[] {
  const floors: Turned[][] = []
  let open = false
  for (const turn of turns) {
    if (open) floors.at(-1)?.push(turn)
    else floors.push([turn])
    open = turn.move !== 'confirmed' && turn.move !== 'passed'
  }
  return floors
}

/** What stands on the page, the latest floor, and what stands folded away. */
export function nowAndEarlier(turns: readonly Turned[]): {
  readonly now: Floor
  readonly earlier: readonly Floor[]
} {
  const floors = floorsOf(turns)
  return { now: floors.at(-1) ?? [], earlier: floors.slice(0, -1) }
}

/** The words that are said back now. */
export function lastSaid(turns: readonly Turned[]): string | undefined {
  return turns.findLast(({ move }) => move === 'said')?.words?.text
}

/**
 * From this many days after the last turn on, a talk rests: twice ten minutes, or twice seven days, have passed then,
 * wherever one lives. The record has only UTC days, and a day at home may begin fourteen hours before one.
 */
export const restsAfter = { live: 2, letter: 16 } as const satisfies Record<TalkPace, number>

/** Whether the page says that it rests. It is the same whoever has the turn, and changes nothing else (S2-5). */
export function rests({ pace, turns, ended }: Talked, today: string): boolean {
  const last = turns.at(-1)
  if (ended || !last) return false
  return today >= daysAfter(dateOfDay(last.on), restsAfter[pace])
}

/** A break is said aloud, and lasts twenty minutes at least. In hours. (K6) */
export const breakHours = 1 / 3

type Rest = { readonly restedOn?: Instant; readonly restsUntil?: Instant }

/** A rest of minutes: the day on which it is over says nothing. */
export function isShortRest({ restedOn, restsUntil }: Rest): boolean {
  return restedOn !== undefined && restsUntil !== undefined && restsUntil - restedOn < hour
}

function otherOf(side: TalkSide): TalkSide {
  return side === 'me' ? 'them' : 'me'
}
