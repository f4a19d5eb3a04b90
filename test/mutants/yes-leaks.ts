/** Leaks that the double yes, a hold, giving back and fading doors could have; as in leaks.ts. */
import { protectiveLaw } from '../door-laws.ts'
import { closedLaw, ownMouthLaw } from '../laws.ts'
import { talkLaw } from '../talk-laws.ts'
import { toldLaw } from '../told-laws.ts'
import { agreedLaw, singleYesLaw } from '../yes-laws.ts'
import {
  act,
  carry,
  doors,
  hand,
  many,
  match,
  publish,
  refuses,
  state,
  talks,
  writerLooks,
  type Leak,
} from './leak.ts'

export const yesLeaks: readonly Leak[] = [
  {
    name: 'one yes alone stands on the record',
    edits: [
      {
        file: publish,
        from: 'const pauses = pause(record, side, clock)',
        to: `const pauses = pause(record, side, clock)
          const said = [...side.yeses].flatMap(([matter, { id }]) => record.used.has(id) ? [] : [{ move: 'agreed', matter, yeses: [id, id] }])`,
      },
      { file: publish, from: '[...appears.moves,', to: '[...said, ...appears.moves,' },
    ],
    law: (openPair) => singleYesLaw(openPair, many),
  },
  {
    name: 'a yes is refused once the other has said theirs and it faded',
    edits: refuses("did.move === 'yes-put' && theirSide.state.yeses.has(did.matter)"),
    law: (openPair) => singleYesLaw(openPair, many),
  },
  {
    name: 'an agreement is told at once instead of on a tick',
    edits: [{ file: match, from: 'if (pair.at <= lastTick(ticks, now))', to: 'if (true)' }],
    law: (openPair) => agreedLaw(openPair, many),
  },
  {
    name: 'an agreement names the yeses in the order in which they were said',
    edits: [
      {
        file: match,
        from: '= [one.id, other.id]',
        to: '= one.at <= other.at ? [one.id, other.id] : [other.id, one.id]',
      },
    ],
    law: (openPair) => agreedLaw(openPair, many),
  },
  {
    name: 'agreements come in the order in which someone said yes',
    edits: [{ file: match, from: '[...one.keys()].sort()', to: '[...one.keys()]' }],
    law: (openPair) => agreedLaw(openPair, many),
  },
  {
    name: 'a yes counts a second time',
    edits: [
      {
        file: match,
        from: 'record.used.has(one.id) || record.used.has(other.id)',
        to: 'record.used.has(one.id)',
      },
    ],
    law: (openPair) => agreedLaw(openPair, many),
  },
  {
    name: 'who left quietly goes on agreeing',
    edits: [
      {
        file: 'src/domain/yeses.ts',
        from: "event.move === 'leave' || event.move === 'hold'",
        to: 'false',
      },
    ],
    law: (openPair) => agreedLaw(openPair, many),
  },
  {
    name: 'one yes to a talk stands on the record',
    edits: [
      {
        file: match,
        from: 'if (!pair) continue',
        to: `if (!pair) {
          for (const lone of [one.get(matter), other.get(matter)])
            if (lone?.first && !record.used.has(lone.id)) moves.push({ move: 'agreed', matter, yeses: [lone.id, lone.id], first: lone.first })
          continue
        }`,
      },
    ],
    law: (openPair) => singleYesLaw(openPair, many),
  },
  {
    name: 'whoever asked speaks first',
    edits: [{ file: match, from: 'one.at > other.at ? 0 : 1', to: 'one.at > other.at ? 1 : 0' }],
    law: (openPair) => agreedLaw(openPair, many),
  },
  {
    name: 'a yes that names nobody begins a talk all the same',
    edits: [
      {
        file: match,
        from: 'one.first === undefined || other.first === undefined',
        to: 'one.first === undefined && other.first === undefined',
      },
    ],
    law: (openPair) => agreedLaw(openPair, many),
  },
  {
    name: 'a listener may speak',
    edits: [
      { file: talks, from: "return mine && (talk.phase === 'say' ||", to: "return (talk.phase === 'say' ||" },
    ],
    law: (openPair) => talkLaw(openPair, many),
  },
  {
    name: 'who has the floor says it back to themselves',
    edits: [
      {
        file: talks,
        from: "return !mine && talk.phase === 'say-back'",
        to: "return talk.phase === 'say-back'",
      },
    ],
    law: (openPair) => talkLaw(openPair, many),
  },
  {
    name: 'a talk that has ended begins again when both say yes again',
    edits: [{ file: state, from: ' && !talks.has(event.matter)', to: '' }],
    law: (openPair) => talkLaw(openPair, many),
  },
  {
    name: 'a pause keeps a talk from ending',
    edits: [{ file: 'src/domain/decide.ts', from: "if (did.move !== 'ended') {", to: '{' }],
    law: (openPair) => talkLaw(openPair, many),
  },
  {
    name: 'a turn is refused once the other has left quietly',
    edits: refuses("did.move === 'said' && theirSide.state.me.left"),
    law: writerLooks,
  },
  {
    name: 'a turn is refused while the other stands by something in private',
    edits: refuses("did.move === 'said' && theirSide.state.yeses.size > 1"),
    law: writerLooks,
  },
  {
    name: 'a turn stands on the record with its second',
    edits: [
      { file: act, from: 'Math.max(startOf(dayOf(read)), record.at)', to: 'Math.max(read, record.at)' },
    ],
    law: (openPair) => talkLaw(openPair, many),
  },
  {
    name: 'a hold tells that it is one',
    edits: [
      {
        file: publish,
        from: "[{ move: 'closed' }]",
        to: "[{ move: 'closed', ...(side.me.held ? { order: true } : {}) }]",
      },
    ],
    law: (openPair) => closedLaw(openPair, many),
  },
  {
    name: 'a hold stops only what comes in',
    edits: [{ file: hand, from: 'stopped === true || ', to: '' }],
    law: (openPair) => protectiveLaw(openPair, many),
  },
  {
    name: 'what was given back is shown to its author as withdrawn',
    edits: [
      {
        file: carry,
        from: 'const carried = await carriedBy(parts, space, writer, step.moves)',
        to: `const carried = await carriedBy(parts, space, writer, step.moves)
          const back = [...writer.side.state.givenBack].map((word) => ({ move: 'withdrawn', word }))
          if (reader.tray.seq === 0) written.push(...write(parts, { space, birth, clock }, reader.tray, back, carried))`,
      },
    ],
    law: writerLooks,
  },
  {
    name: 'giving back lets go of the words for their author as well',
    edits: [
      {
        file: act,
        from: 'forgetWrap: [{ word: did.word, reader: member }]',
        to: 'forget: [did.word]',
      },
    ],
    law: (openPair) => ownMouthLaw(openPair, many),
  },
  {
    name: 'fading is told as shut in the end',
    edits: [
      {
        file: doors,
        from: 'return { shut, pace: fadedPace(pace, fading, now), cap,',
        to: 'return { shut: shut || fadedShut(pace, fading, now), pace: fadedPace(pace, fading, now), cap,',
      },
    ],
    law: (openPair) => toldLaw(openPair, many),
  },
  {
    name: 'what is told fades since the door began to fade untold',
    edits: [{ file: doors, from: 'begun(told, at)', to: 'begun(before.set, at)' }],
    law: writerLooks,
  },
]
