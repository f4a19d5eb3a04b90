import type { SittingForm } from '../../practice/sitting-table.ts'
import type { ActFault, EndFault } from '../../practice/sitting-drafts.ts'
import type { WordsFault } from '../../practice/day-words.ts'

const odd = 'There are signs in this that no screen can show. Take them out, or type it by hand.'
const faults = (empty: string, most: string): Readonly<Record<WordsFault, string>> => ({
  empty,
  long: `Make it shorter: ${most} at most. Nothing is lost.`,
  odd,
})

/** What is not a turn of one's own in a talk has words of its own. */
const heads: Readonly<
  Record<Extract<SittingForm, 'before' | 'beside' | 'after'>, { heading: string; lede: string }>
> = {
  before: {
    heading: 'Before you sit together',
    lede: 'Nobody has to be ready. You can bring what you like.',
  },
  beside: {
    heading: 'You sit beside them',
    lede: 'The floor is theirs. What you say goes beside it and takes no turn.',
  },
  after: {
    heading: 'This sitting has ended',
    lede: 'It may end without agreement. That is a good ending too.',
  },
}

const actFaults: Readonly<Record<ActFault, string>> = {
  long: 'Make it shorter: 200 letters at most. Nothing is lost.',
  odd,
  whose: 'Choose whose act it is.',
}
const endFaults: Readonly<Record<EndFault, string>> = {
  'no-day': 'Choose a day.',
  past: 'Choose a day that is still to come.',
  far: 'Choose a day within a year.',
  soon: 'Choose a day three days from now or more. Each has a whole day alone with it first.',
}

export const en = {
  over: (topic: string) => `A sitting: ${topic}`,
  gone: 'This sitting is not available.',
  heads,
  host: 'Who called it',
  other: 'The other person',
  voices: { first: 'The first speaker', second: 'The other speaker' },
  own: (name: string) => `${name} has a turn then`,
  passed: (name: string) => `${name} let the other speak.`,
  ended: 'The sitting ended here.',
  beside: 'Said beside',
  before: {
    when: 'When',
    where: 'Where',
    who: 'Who',
    whoHost: (name: string) => `${name}, who called it`,
    at: (day: string, time: string) => `${day}, ${time}`,
    noDate: 'There is no day yet. It shows here once both have said yes to the same one.',
    opens: 'The table opens on that day.',
  },
  agenda: {
    heading: 'What I would like to speak of',
    fold: 'What I brought along',
    lede: 'Only you can read this, until you lay a line on the table yourself.',
    label: 'A line to bring',
    hint: 'A few words are enough. 200 letters at most.',
    faults: faults('Write a few words first.', '200 letters'),
    add: 'Keep it here',
    added: 'Kept here. Nobody is told.',
    list: 'Lines you bring',
    remove: 'Take it off',
    removeAsk: 'Take this line off?',
    removeHint: 'The words are gone for good.',
    keep: 'Leave it',
    removed: 'It is off your list.',
    lay: 'Lay this on the table',
    layHint: 'It goes into your words above. Nobody has it until you hand them over.',
    laid: 'It stands in your words now. You can still change them.',
  },
  parked: {
    heading: 'Topics you kept for the sitting',
    who: 'Whom is this sitting with?',
    whoHint: 'So that your topics about them open here. Only you see them.',
    nobody: 'Nobody chosen',
    list: 'Topics about them',
  },
  room: {
    label: 'The steps of a sitting',
    aside: 'For you, in this sitting',
    earlier: 'Earlier in this sitting',
    recordHeading: 'Nothing is recorded',
    record:
      'This page keeps no sound and no picture. Only what somebody hands over here stays, with all three of you.',
    stopHeading: 'It can stop',
    stop: 'Anyone of you can stop it at once. Nobody has to say why.',
  },
  besideForm: {
    label: 'Something to say beside them',
    hint: 'Both can read it. 300 words at most.',
    give: 'Say it to both',
    need: 'Write a few words first.',
    long: 'Make it shorter: 300 words at most. Nothing is lost.',
    odd,
  },
  back: {
    need: 'Write what you heard first, or stop.',
  },
  say: {
    need: 'Write a few words first, or stop.',
  },
  timer: {
    heading: 'Five minutes, if they help you',
    hint: 'Only you can see it. It makes no sound, and nothing happens when it ends.',
    start: 'Start five minutes',
    left: (minutes: string) => `About ${minutes} minutes to go.`,
    last: 'About one minute to go.',
    over: 'The five minutes are over. Take what you need to come to an end.',
    away: 'Put it away',
  },
  stop: {
    now: 'Stop now',
    done: 'The sitting has stopped. Nobody has to say why.',
    waits: 'You stopped. For you it is over. The others learn it once there is a connection.',
    over: 'You stopped this sitting.',
  },
  leave: {
    heading: 'Out of this sitting',
    hint: 'What you leave, you cannot come back to.',
    quiet: {
      do: 'Leave quietly',
      ask: 'Leave this sitting quietly?',
      hint: 'It closes for you. Nobody is told, and you cannot come back to it.',
      keep: 'Stay',
    },
    all: {
      do: 'Close for all',
      ask: 'Close this sitting for all?',
      hint: 'To each of you it is then “not available”. It does not say who closed it, or why.',
      keep: 'Leave it open',
    },
    waits: 'You are out as soon as there is a connection.',
  },
  begun: {
    heading: 'What you had begun to write',
    hint: 'It is only on this device, and only for you.',
    letGo: 'Let it go',
    gone: 'It is gone.',
  },
  agreements: {
    heading: 'What may be agreed on',
    by: 'Drafted by who called the sitting.',
    on: (day: string) => `Drafted on ${day}`,
    until: (day: string) => `It would hold until ${day}.`,
    holds: (day: string) => `It holds until ${day}.`,
    ended: (day: string) => `It was to hold until ${day}.`,
    acts: 'What each would do',
    mine: 'You',
    alone: 'You have a whole day to look at it alone.',
    from: (day: string) => `From ${day} you can put your initials.`,
    ask: 'Would you put your initials to it?',
    leave: 'Leave it be',
    put: 'My initials',
    none: 'Nobody is told what you do here. It only shows when both put theirs.',
    stands: 'Your initials stand. Only you know, unless both do. Alone, they fade after 14 days.',
    putDone: 'Your initials stand. Only you know.',
    backDone: 'Taken back. Nobody is told.',
    both: (day: string) => `You both put your initials. You both learned it on ${day}.`,
    hostBoth: (day: string) => `Both put their initials. It was told on ${day}.`,
    hostAlone: 'Each looks at it alone. You learn of initials only when both stand.',
    promise: 'Make this my promise',
    promiseHint: 'It opens the page for a promise with these words in it. Nothing is made by itself.',
    earlier: 'Drafts whose day has gone by',
  },
  draft: {
    heading: 'Draft what they agreed on',
    hint: 'Do it while the sitting is open. Once it has ended, no draft can be laid down.',
    text: 'What they agreed on, in plain words',
    textHint: 'Short sentences that both would use. 2,000 letters at most.',
    textFaults: faults('Write what they agreed on first.', '2,000 letters'),
    acts: 'What each will do',
    actsHint: 'One act to a row, each of one of the two. You can leave this out. Eight at most.',
    act: (place: string) => `Act ${place}`,
    whose: (place: string) => `Whose is act ${place}?`,
    nobody: 'Choose one',
    actFaults,
    more: 'One more act',
    until: 'Until which day would it hold?',
    untilHint: 'A year at most. After that day it lapses without a word.',
    endFaults,
    give: 'Lay the draft before both',
    done: 'It lies before both. Each looks at it alone for a whole day.',
  },
  notes: {
    heading: 'My notes',
    label: 'A note for you alone',
    hint: 'Sealed for you. Nobody else in this sitting can read it. 2,000 letters at most.',
    faults: faults('Write a line first.', '2,000 letters'),
    keep: 'Keep it for myself',
    kept: 'Kept. Only you can read it.',
    remove: 'Remove the note',
    removeAsk: 'Remove this note?',
    removeHint: 'It is gone for good.',
    keepIt: 'Keep it here',
    removed: 'The note is gone.',
  },
}
