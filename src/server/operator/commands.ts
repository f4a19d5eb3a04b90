/** Every command of the operator's. What is not in this list cannot be asked: none says anything of one person or one space. */
import { code, suppressed } from './codes.ts'
import type { Command } from './command.ts'
import { counts } from './counts.ts'
import { helper, helperEnd, helpers } from './credentials.ts'
import { hold, holdEnd, holds } from './holds.ts'
import { staff, staffEnd } from './staff.ts'

export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    code,
    suppressed,
    helper,
    helpers,
    'helper-end': helperEnd,
    staff,
    'staff-end': staffEnd,
    hold,
    'hold-end': holdEnd,
    holds,
    counts,
  }),
)

export function known(): string {
  const lines = [...commands.values()].map(({ usage, says }) => `  ${usage}\n      ${says}`)
  return ['Known, each after npm run operator --', ...lines].join('\n')
}
