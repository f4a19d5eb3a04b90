/** A line for today, and time together: before both said yes, with what she left, and after. */
import type { ScreenName } from '../../src/app/place.ts'
import { unfold } from './lived-steps.ts'
import { must } from './people.ts'
import { pick, press, sees, write } from './stage.ts'
import { dayThere, gives, goes, hers, leaves, type Walk } from './walks.ts'

export const timeRooms: ReadonlySet<ScreenName> = new Set(['day', 'together', 'parked'])

/** What he would like, alone; and what he keeps for a safe room. */
export async function wishes(walk: Walk): Promise<void> {
  const { stage, page, look, pen } = walk
  const { parked, together, ways } = stage.t.together
  const { both, practical } = stage.t.exchange
  await goes(walk, 'day', ways.day)
  await look(page, 'day')
  await page.locator('main .yes-or-not').getByRole('button', { name: both.yes, exact: true }).click()
  await sees(page, both.saidYes)
  await goes(walk, 'together', ways.together)
  await page.getByLabel(together.ideas.walk).click()
  await sees(page, together.picked)
  await unfold(page, together.own)
  await look(page, 'together')
  await pen(page, together.ownLabel, 'Feed the ducks')
  await gives(page, together.ownLabel, practical.leave)
  await sees(page, practical.done)
  await unfold(page, together.ownLeft)
  await look(page, 'together-own')
  await goes(walk, 'parked', ways.parked)
  await look(page, 'parked')
  await pen(page, parked.label, 'The night of the accident')
  await press(page, parked.add)
  await sees(page, parked.added)
  await look(page, 'parked-one')
}

/** She would like the same. */
export async function wishesToo({ her: { client, person } }: Walk): Promise<void> {
  must(await client.sync())
  must(await client.sayYes(person, 'today'))
  must(await client.sayYesToIdea(person, 'walk'))
}

/** Her line of the day, and a place and a time. */
export async function leavesLines(walk: Walk): Promise<void> {
  const { stage, her } = walk
  await leaves(walk, { kind: 'today', language: 'en', text: hers.plan, on: dayThere(stage) })
  const meeting = { meeting: her.client.newId(), idea: 'walk', place: hers.place, sober: true } as const
  await leaves(walk, { kind: 'meeting', language: 'en', ...meeting, on: dayThere(stage, 1), at: '17:00' })
}

/** He reads both, says thank you and something back, writes his own line, and stops it. */
export async function answersLines(walk: Walk): Promise<void> {
  const { stage, page, look, pen } = walk
  const { day: words, together, ways } = stage.t.together
  const { practical } = stage.t.exchange
  await goes(walk, 'day', ways.day)
  await look(page, 'day-agreed')
  await press(page, practical.read)
  await sees(page, hers.plan)
  await press(page, words.thank)
  await sees(page, words.thanked)
  await pen(page, words.begins, 'I clear the gutter.')
  await gives(page, words.begins, practical.leave)
  await sees(page, words.mine)
  await unfold(page, words.stop)
  await look(page, 'day-lines')
  await press(page, words.stopButton)
  await sees(page, words.stopped)
  await look(page, 'day-stopped')
  await goes(walk, 'together', ways.together)
  await look(page, 'together-given')
  await press(page, practical.read)
  await sees(page, hers.place)
  await unfold(page, together.answer)
  await pick(page, practical.own)
  await look(page, 'together-answer')
  await pen(page, practical.ownLabel, 'I bring bread.')
  await gives(page, practical.ownLabel, practical.leave)
  await sees(page, together.iWrote)
  await unfold(page, together.suggest)
  await look(page, 'together-suggest')
}

/** It is over: how it was, for himself; and a week after his own idea he may leave a place and a time. */
export async function looksBack(walk: Walk): Promise<void> {
  const { stage, page, look, pen } = walk
  const { together, ways } = stage.t.together
  const { practical } = stage.t.exchange
  await goes(walk, 'together', ways.together)
  await unfold(page, together.past)
  await unfold(page, together.note)
  await look(page, 'together-note')
  await pen(page, together.noteLabel, 'We laughed once.')
  await press(page, together.noteKeep)
  await sees(page, together.noteKept)
  await unfold(page, together.suggest)
  await look(page, 'together-again')
  await pen(page, together.place, 'The old mill')
  await write(page, together.on, dayThere(stage, 2))
  await write(page, together.at, '16:00')
  await gives(page, together.place, practical.leave)
  await sees(page, together.youAsk)
  await look(page, 'together-planned')
}
