import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pauseFloor } from '../domain/members.ts'
import { hour } from '../domain/vocabulary.ts'
import { dateOfDay, daysAfter } from './days.ts'
import { type Seen, talksLived } from './talks.contract.ts'
import {
  breakHours,
  floorsOf,
  formOf,
  lastSaid,
  mayMakeSense,
  mayPass,
  nowAndEarlier,
  repliesTo,
  rests,
  restsAfter,
  stepsOf,
  type Talked,
} from './talks.ts'

/** Holds at every moment of every talk. */
function always(law: (seen: Seen, moments: readonly Seen[]) => void): void {
  fc.assert(
    fc.property(talksLived, (moments) => {
      for (const seen of moments) law(seen, moments)
    }),
  )
}

const said: Talked = {
  pace: 'live',
  next: 'them',
  holder: 'me',
  phase: 'say-back',
  lastRound: false,
  ended: false,
  turns: [{ by: 'me', move: 'said', on: 20_500 }],
}

describe('what one may do', () => {
  test('S2-1 while it lasts exactly one of the two has a form, and a listener never one to say', () => {
    always(({ mine, theirs }) => {
      const forms = [formOf(mine), formOf(theirs)]
      if (mine.ended) expect(forms).toEqual(['after', 'after'])
      else expect(forms.filter((form) => form === 'wait')).toHaveLength(1)
      for (const talk of [mine, theirs]) {
        const form = formOf(talk)
        if (talk.holder === 'them') expect(['say-back', 'wait', 'after']).toContain(form)
        else expect(['say', 'confirm', 'wait', 'after']).toContain(form)
      }
    })
  })

  test('S2-1 both see the same four steps, with one of them current until it has ended', () => {
    always(({ mine, theirs }) => {
      const turned = stepsOf(theirs).map((one) => ({ ...one, by: one.by === 'me' ? 'them' : 'me' }))
      expect(turned).toEqual(stepsOf(mine))
      const current = stepsOf(mine).filter((one) => one.current)
      expect(current.map(({ step }) => step)).toEqual(mine.ended ? [] : [mine.phase])
      if (!mine.ended) expect(current[0]?.by).toBe(mine.next)
    })
    expect(stepsOf(said)).toEqual([
      { step: 'say', by: 'me', current: false },
      { step: 'say-back', by: 'them', current: true },
      { step: 'confirm', by: 'me', current: false },
      { step: 'own', by: 'them', current: false },
    ])
  })

  test('S2-2 a say-back has three good answers; said three times, there is no more to add', () => {
    expect(repliesTo({ ...said, lastRound: false })).toEqual(['yes', 'more', 'not-quite'])
    expect(repliesTo({ ...said, lastRound: true })).toEqual(['yes', 'close'])
    always(({ mine }) => {
      const rounds = nowAndEarlier(mine.turns).now.filter(({ move }) => move === 'said').length
      expect(rounds).toBeLessThanOrEqual(3)
      if (mine.phase === 'confirm') expect(mine.lastRound).toBe(rounds === 3)
    })
  })

  test('S2-4 a floor is passed on only by whom it is, before a word is said on it', () => {
    always(({ mine }) => {
      const fresh = !nowAndEarlier(mine.turns).now.length || isOver(mine)
      expect(mayPass(mine)).toBe(!mine.ended && mine.holder === 'me' && mine.phase === 'say' && fresh)
    })
  })

  test('S2-4 floors are equal: at any moment the two had as many, or one had one more', () => {
    always(({ mine }) => {
      const over = floorsOf(mine.turns).filter((floor) => passes(floor.at(-1)?.move))
      const had = (side: 'me' | 'them') => over.filter((floor) => floor.at(-1)?.by === side).length
      expect(Math.abs(had('me') - had('them'))).toBeLessThanOrEqual(1)
    })
  })

  test('S2-2 "It makes sense" is for one who listened and was told so, before the own first word', () => {
    always(({ mine }) => {
      const last = mine.turns.at(-1)
      const heard = last?.move === 'confirmed' && last.by === 'them' && !mine.ended
      expect(mayMakeSense(mine)).toBe(heard)
      if (heard) expect(formOf(mine)).toBe('say')
    })
  })
})

describe('what was said', () => {
  test('S2-1 every turn stands in one floor, in order, and a floor is over where it passes', () => {
    always(({ mine: { turns } }) => {
      const floors = floorsOf(turns)
      expect(floors.flat()).toEqual(turns)
      for (const floor of floors) {
        expect(floor.length).toBeGreaterThan(0)
        expect(floor.slice(0, -1).filter(({ move }) => passes(move))).toEqual([])
      }
      for (const floor of floors.slice(0, -1)) expect(passes(floor.at(-1)?.move)).toBe(true)
      const { now, earlier } = nowAndEarlier(turns)
      expect([...earlier.flat(), ...now]).toEqual(turns)
    })
  })

  test('S2-3 what is said back is what was said last', () => {
    const turn = (move: 'said' | 'said-back', text: string) =>
      ({
        by: 'me',
        move,
        on: 1,
        words: { kind: move === 'said' ? 'say' : 'say-back', language: 'en', text },
      }) as const
    expect(lastSaid([])).toBeUndefined()
    expect(lastSaid([turn('said', 'one'), turn('said-back', 'back'), turn('said', 'two')])).toBe('two')
    expect(lastSaid([turn('said', 'one'), { by: 'me', move: 'said', on: 1 }])).toBeUndefined()
  })
})

describe('time', () => {
  test('S2-5 after twice its time a talk rests, whoever has the turn, and nothing else is another', () => {
    fc.assert(
      fc.property(talksLived, fc.integer({ min: 0, max: 60 }), (moments, days) => {
        for (const { mine, theirs } of moments) {
          const on = mine.turns.at(-1)?.on
          if (on === undefined) {
            expect(rests(mine, '9999-01-01')).toBe(false)
            continue
          }
          const today = daysAfter(dateOfDay(on), days)
          expect(rests(mine, today)).toBe(!mine.ended && days >= restsAfter[mine.pace])
          expect(rests(theirs, today)).toBe(rests(mine, today))
        }
      }),
    )
  })

  test('S2-5 no talk rests before twice its time has passed, in whatever zone one looks', () => {
    const due = { live: 20 * 60, letter: 14 * 24 * hour }
    const zones = ['Pacific/Kiritimati', 'UTC', 'Etc/GMT+12']
    for (const pace of ['live', 'letter'] as const) {
      const day = 20_500
      const lastSecond = (day + 1) * 24 * hour - 1
      for (const timeZone of zones) {
        const soonest = Temporal.PlainDate.from(dateOfDay(day))
          .add({ days: restsAfter[pace] })
          .toZonedDateTime(timeZone).epochMilliseconds
        expect(soonest / 1000 - lastSecond).toBeGreaterThanOrEqual(due[pace])
      }
    }
  })

  test('K6 a break lasts as long as the shortest pause there is', () => {
    expect(breakHours * hour).toBe(pauseFloor)
  })
})

function passes(move: string | undefined): boolean {
  return move === 'confirmed' || move === 'passed'
}

/** The latest floor has passed, so that a new one begins. */
function isOver({ turns }: Talked): boolean {
  return passes(turns.at(-1)?.move)
}
