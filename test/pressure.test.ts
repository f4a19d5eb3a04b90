/** No pressure primitives: what is neither sent nor stored cannot be shown, asked for in court, or leaked. */
import { describe, expect, test } from 'vitest'
import { filesUnder, isProof, readSource } from './source.ts'

const PRESSURE =
  /^(last)?(seen|viewed|opened|read|typing|online|active|login)(At|On|Day|Time|Receipts?)$|^(seen|viewed|typing|isOnline|online|presence|unread(Count|s)?|score\w*|streaks?|percent\w*|rank\w*|badges?|missed\w*|overdue\w*|deadlines?|readReceipts?|lastSeen|lastActive|lastOnline)$/i

const files = ['domain', 'practice', 'wire', 'log', 'referee', 'server']
  .flatMap((folder) => filesUnder(`src/${folder}`, /\.tsx?$/))
  .filter((file) => !isProof(file))
  .map(readSource)

describe('what is stored and sent', () => {
  test('was read', () => {
    expect(files.length).toBeGreaterThan(30)
    expect(files.reduce((sum, { fields }) => sum + fields.size, 0)).toBeGreaterThan(200)
  })

  test('I7 abuse 14 no field is one of pressure', () => {
    const strays = files.flatMap(({ file, fields }) =>
      [...fields].filter((name) => PRESSURE.test(name)).map((name) => `${name} in ${file}`),
    )
    expect(strays).toEqual([])
  })

  test('I7 no column or label in a string is one of pressure', () => {
    const spoken = files.filter(({ file }) => !/word-list/.test(file))
    const strays = spoken.flatMap(({ file, strings }) =>
      strings
        .flatMap((text) => text.split(/[^A-Za-z_-]+/))
        .map((word) => word.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase()))
        .filter((word) => PRESSURE.test(word))
        .map((word) => `${word} in ${file}`),
    )
    expect(strays).toEqual([])
  })

  test('abuse 15 no act carries a reminder or a date for another', () => {
    const acts = files.filter(({ file }) => /^src\/(wire\/acts|domain\/vocabulary)\.ts$/.test(file))
    const fields = acts.flatMap(({ fields }) => [...fields])
    expect(fields.length).toBeGreaterThan(30)
    expect(fields.filter((name) => /remind|nudge|due|hurry|expir|by(Day|When)|answerBy/i.test(name))).toEqual(
      [],
    )
  })

  test('the pattern knows pressure when it sees it', () => {
    const names = [
      'seen',
      'readAt',
      'lastSeen',
      'typing',
      'unreadCount',
      'score',
      'streak',
      'openedAt',
      'deadline',
    ]
    expect(names.filter((name) => !PRESSURE.test(name))).toEqual([])
    expect(
      ['read', 'open', 'opened', 'handed', 'at', 'pace', 'thread'].filter((name) => PRESSURE.test(name)),
    ).toEqual([])
  })
})
