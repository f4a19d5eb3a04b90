/**
 * The leaks that were once found in the design or in the source, each as a change to the source of today and the law
 * that must break. `from` stands in its file exactly once, so that a leak that can no longer be planted is noticed.
 */
import { cosignLaw } from '../cosign-laws.ts'
import { doorLaw, paceLaw, protectiveLaw } from '../door-laws.ts'
import { closedLaw, twiceLaw, wakesLaw } from '../laws.ts'
import { unstarvedLaw } from '../race-laws.ts'
import { toldLaw } from '../told-laws.ts'
import {
  act,
  carry,
  doors,
  hand,
  many,
  publish,
  readerLooks,
  refuses,
  theirs,
  writerLooks,
  type Leak,
} from './leak.ts'

export const leaks: readonly Leak[] = [
  {
    name: 'a letter carries the act that placed it, with the head of a private side',
    edits: [
      {
        file: 'src/wire/scribe.ts',
        from: 'return { statement, ssig }',
        to: 'return { statement: act, ssig }',
      },
    ],
    law: readerLooks,
  },
  {
    name: 'answers stand on the record, round the door',
    edits: [
      {
        file: publish,
        from: 'const pauses = pause(record, side, clock)',
        to: `const pauses = pause(record, side, clock)
          const answers = [...side.envelopes.values()].flatMap(({ re, word, lane }) => (re ? [{ move: 'handed', word, lane, cue: true }] : []))`,
      },
      { file: publish, from: '[...appears.moves,', to: '[...answers, ...appears.moves,' },
    ],
    law: (openPair) => doorLaw(openPair, many),
  },
  {
    name: 'answers go through a shut door',
    edits: [
      {
        file: hand,
        from: "if (door.state === 'shut') return",
        to: "if (door.state === 'shut' && envelope.re === undefined) return",
      },
    ],
    law: (openPair) => doorLaw(openPair, many),
  },
  {
    name: 'a letter that nobody has read is let in where it was told that someone reads first',
    edits: [
      {
        file: 'src/domain/decide.ts',
        from: 'return isCosigned(placed, told) ? undefined : needsCosign',
        to: 'return undefined',
      },
    ],
    law: (openPair) => cosignLaw(openPair, many),
  },
  {
    name: 'a letter that nobody has read is handed where someone reads first, untold',
    edits: [
      { file: hand, from: 'if (!isCosigned(envelope, door)) return { moves: [], wake: [loosens] }', to: '' },
    ],
    law: (openPair) => doorLaw(openPair, many),
  },
  {
    name: 'who reads first now takes the place of who did, at once',
    edits: [
      {
        file: 'src/domain/cosigns.ts',
        from: 'new Set([...keysIn(one), ...keysIn(other)])',
        to: 'new Set(keysIn(other))',
      },
    ],
    law: (openPair) => cosignLaw(openPair, many),
  },
  {
    name: 'who has read it stands on the tray',
    edits: [
      {
        file: 'src/domain/envelopes.ts',
        from: 'placedOf({ lane, word, re, until, lent }: Placed): Placed {\n  return {',
        to: 'placedOf({ lane, word, re, until, lent, cosigned }: Placed): Placed {\n  return { ...(cosigned && { cosigned }),',
      },
    ],
    law: (openPair) => cosignLaw(openPair, many),
  },
  {
    name: 'cues come outside the hours',
    edits: [
      {
        file: hand,
        from: "const windows = door.state === 'bank' ? [] : door.windows",
        to: 'const windows = []',
      },
    ],
    law: (openPair) => doorLaw(openPair, many),
  },
  {
    name: 'things are handed before their writer has appeared',
    edits: [{ file: hand, from: 'member === reader.member || record.appeared.has(member)', to: 'true' }],
    law: (openPair) => doorLaw(openPair, many),
  },
  {
    name: 'closed names its author',
    edits: [{ file: publish, from: "[{ move: 'closed' }]", to: "[{ move: 'closed', member: me }]" }],
    law: (openPair) => closedLaw(openPair, many),
  },
  {
    name: 'appeared is written when something is handed',
    edits: [
      {
        file: carry,
        from: 'for (const { member, side } of people) {',
        to: `for (const { member, side: own, tray } of people) {
          const me = tray.state.size > 0 ? { appearedAt: 0, ...own.state.me } : own.state.me
          const side = { ...own, state: { ...own.state, me } }`,
      },
    ],
    law: writerLooks,
  },
  {
    name: 'the courier stops for who left quietly, and shows it to the other',
    edits: [
      {
        file: carry,
        from: 'onto.state, envelopes, party',
        to: 'onto.state, writer.side.state.me.left ? new Map() : envelopes, party',
      },
    ],
    law: readerLooks,
  },
  {
    name: 'the courier stops both ways when one rests',
    edits: [
      {
        file: carry,
        from: 'onto.state, envelopes, party',
        to: 'onto.state, writer.side.state.me.resting ? new Map() : envelopes, party',
      },
    ],
    law: readerLooks,
  },
  {
    name: 'what was said aloud is no longer published once one has left quietly',
    edits: [
      { file: publish, from: 'if (record.closed) return', to: 'if (record.closed || side.me.left) return' },
    ],
    law: writerLooks,
  },
  {
    name: 'every act expects every stream of the space',
    edits: [
      {
        file: act,
        from: '(alone ? [onto] : [side, record, tray])',
        to: '[side, record, tray, ...(await Promise.all(birth.members.filter((one) => one !== member).map((one) => states.side(space, birth, one))))]',
      },
    ],
    law: unstarvedLaw,
  },
  {
    name: 'a tightening without a head waits for the record and the tray to stand still',
    edits: [
      {
        file: act,
        from: 'const alone = input.head === undefined',
        to: "const alone = headRule(did.move) === 'never'",
      },
    ],
    law: unstarvedLaw,
  },
  {
    name: 'what is told follows what is set quietly',
    edits: [{ file: doors, from: 'if (!aloud)', to: 'if (!aloud && !before.told)' }],
    law: writerLooks,
  },
  {
    name: 'lanes are told in the order in which their doors were set',
    edits: [
      {
        file: publish,
        from: 'for (const { token: lane } of birth.lanes) {',
        to: 'for (const lane of side.doors.keys()) {',
      },
    ],
    law: (openPair) => toldLaw(openPair, many),
  },
  {
    name: 'pace counts what was not handed yet',
    edits: [
      theirs,
      {
        file: act,
        from: 'side: side.state, tray: tray.state }',
        to: `tray: tray.state,
          side: { ...side.state, envelopes: new Map([...side.state.envelopes].filter(([one]) => !theirs.state.has(one))) } }`,
      },
    ],
    law: (openPair) => paceLaw(openPair, many),
  },
  {
    name: 'pace counts what was not handed yet, and the writer learns of it',
    edits: [
      theirs,
      {
        file: act,
        from: 'side: side.state, tray: tray.state }',
        to: `tray: tray.state,
          side: { ...side.state, envelopes: new Map([...side.state.envelopes].filter(([one]) => !theirs.state.has(one))) } }`,
      },
    ],
    law: writerLooks,
  },
  {
    name: 'a refusal comes from the door that was set',
    edits: refuses("did.move === 'placed' && theirSide.state.doors.get(did.lane)?.set.now.state === 'shut'"),
    law: writerLooks,
  },
  {
    name: 'taking back is refused once it was handed',
    edits: refuses("did.move === 'taken-back' && theirs.state.has(did.word)"),
    law: writerLooks,
  },
  {
    name: 'leaving does not keep things out',
    edits: [{ file: hand, from: 'record.closed || me.left ||', to: 'record.closed ||' }],
    law: (openPair) => protectiveLaw(openPair, many),
  },
  {
    name: 'the courier does not ask to be woken when a window opens',
    edits: [{ file: hand, from: 'wake: [loosens, when ?? clock.now + horizon]', to: 'wake: [loosens]' }],
    law: (openPair) => wakesLaw(openPair, many),
  },
  {
    name: 'the courier does not ask to be woken when a door loosens',
    edits: [
      {
        file: hand,
        from: "if (door.state === 'shut') return { moves: [], wake: [loosens] }",
        to: "if (door.state === 'shut') return nothing",
      },
    ],
    law: (openPair) => wakesLaw(openPair, many),
  },
  {
    name: 'the courier says a second time that something was taken back',
    edits: [{ file: hand, from: '|| handed.withdrawn', to: '' }],
    law: (openPair) => twiceLaw(openPair, many),
  },
]
