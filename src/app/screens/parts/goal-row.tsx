import { useId } from 'preact/hooks'
import type { Goal } from '../../../practice/growth.ts'
import { Button, Row } from '../../kit/button.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { RemoveOwn } from './remove-own.tsx'

export type GoalRowProps = {
  screen: ScreenProps
  goal: Goal
  onDone: () => void
  onUndo: () => void
  onRemove: () => void
}

/** One goal: its words, the day it was set or done, and what its owner may do with it. */
export function GoalRow({ screen: { t, language }, goal, onDone, onUndo, onRemove }: GoalRowProps) {
  const words = t.growth.goals
  const id = useId()
  const said = goal.done === undefined ? words.from : words.doneOn
  return (
    <li class="card stack">
      <div>
        <h3 class="small" dir="auto" id={id}>
          {goal.text}
        </h3>
        <p class="hint">
          <Filled words={said} by={<When day={goal.done ?? goal.on} lang={language} year />} />
        </p>
      </div>
      <Row>
        {goal.done === undefined ? (
          <Button describedBy={id} onPress={onDone}>
            {words.done}
          </Button>
        ) : (
          <Button kind="quiet" describedBy={id} onPress={onUndo}>
            {words.undo}
          </Button>
        )}
        <RemoveOwn words={words} describedBy={id} onRemove={onRemove} />
      </Row>
    </li>
  )
}
