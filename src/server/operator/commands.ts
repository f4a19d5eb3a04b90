/** Every command of the operator's. What is not in this list cannot be asked: none says anything of one person or one space. */
import { code, suppressed } from './codes.ts'
import { backup } from './backup.ts'
import { closeDown } from './close-down.ts'
import type { Command } from './command.ts'
import { counts } from './counts.ts'
import { helper, helperEnd, helpers } from './credentials.ts'
import { hold, holdEnd, holds } from './holds.ts'
import type { HouseCommand } from './house-command.ts'
import { restore, restoreDrill } from './restore.ts'
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

/** Those that are about the house as a whole. */
export const houseCommands: ReadonlyMap<string, HouseCommand> = new Map(
  Object.entries({ backup, restore, 'restore-drill': restoreDrill, 'close-down': closeDown }),
)

export function known(): string {
  const lines = [...commands.values(), ...houseCommands.values()].map(
    ({ usage, says }) => `  ${usage}\n      ${says}`,
  )
  return ['Known, each after npm run operator --', ...lines].join('\n')
}
