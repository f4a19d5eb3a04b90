import type { LaneMatter } from '../../practice/matters.ts'
import type { PracticalFault } from '../../practice/practical.ts'
import type { ThanksAsk, ThanksFault } from '../../practice/thanks.ts'
import type { PracticalQuestion } from '../../practice/words.ts'

const questions: Readonly<Record<PracticalQuestion, string>> = {
  none: 'Nothing. It is just so they know',
  'yes-no': 'A yes or a no',
  time: 'A yes, a no, or another time',
}

const noteFaults: Readonly<Record<PracticalFault, string>> = {
  empty: 'Write one thing they need to know.',
  odd: 'There are signs in this that no screen can show. Take them out, or type it by hand.',
  long: 'Make it shorter: 280 letters at most. The rest can go in a note of its own.',
  questions: 'Ask one thing at a time. The other one can go in a note of its own.',
}

const answerFaults: Readonly<Record<Exclude<PracticalFault, 'questions'>, string>> = {
  empty: 'Write a line first, or say nothing.',
  odd: noteFaults.odd,
  long: 'Make it shorter: 280 letters at most.',
}

/** What a note may be answered with in one press. A line from another lane is shown as it is there. */
const lines: Readonly<Partial<Record<string, string>>> = {
  yes: 'Yes.',
  no: 'No.',
  'other-time': 'Another time.',
}

const thanksFaults: Readonly<Record<ThanksFault, string>> = {
  empty: 'Write one thing you saw them do.',
  odd: noteFaults.odd,
  many: 'Make it shorter: 60 words at most. One act is enough.',
  long: 'Make it shorter: 400 letters at most. One act is enough.',
}

const asks: Readonly<Record<ThanksAsk, string>> = {
  debt: 'This can sound as if something is owed. Could the act stand by itself?',
  ask: 'This may ask for something. Could the ask go in a note of its own?',
  finally: 'This can sound like blame for before. Does it say as much without it?',
  once: 'This can sound like it is rare. Does it say as much without it?',
}

const matters: Readonly<Record<LaneMatter, { readonly name: string; readonly line: string }>> = {
  practical: { name: 'Practical notes', line: 'Short and plain: a pickup, money, medicine.' },
  thanks: { name: 'Thanks', line: 'To thank for one small act. It asks for nothing back.' },
  request: { name: 'Requests', line: 'One act, at one time. A no is fine.' },
  talk: { name: 'Talks in turns', line: 'One speaks, the other says it back. Then the turns change.' },
  promise: { name: 'Promises', line: 'What each said they would do, and what came of it.' },
  together: { name: 'Time together', line: 'Ideas that cost little, and a place and a time.' },
  today: { name: 'A line for today', line: 'What one plans for the day, and a thank you.' },
}

export const en = {
  practical: {
    heading: 'Practical notes',
    lede: 'Short and plain: a pickup, money, medicine.',
    write: 'Write a note',
    text: 'What do they need to know?',
    textHint: 'One thing, in 280 letters at most. One question at most.',
    asks: 'What do you ask for?',
    questions,
    faults: noteFaults,
    leave: 'Leave it at the door',
    here: (name: string) => `This also tells ${name} you are here`,
    after:
      'They may read it, or not, in their own time. You won’t be told. It is signed, and can be shown to others.',
    outside: 'Your own door for this is shut. If they answer, it stays outside until you open it.',
    done: 'Left at the door.',
    again: (day: string) => `You can leave the next one on ${day}. Your words stay here.`,
    notNow: 'Not now. Your words stay here.',
    closed: 'This space is closed. What was handed stays readable.',
    noWay: 'There is no way to reach them here yet.',
    list: 'By the day',
    earlier: 'Before that',
    quiet: 'Quiet here. That’s allowed.',
    you: 'You',
    read: 'Read it',
    lines,
    asked: {
      none: '',
      'yes-no': 'It asks for a yes or a no.',
      time: 'It asks for a yes, a no, or another time.',
    },
    backTaken: 'It was taken back. Your copy stays yours.',
    unreadable: 'This cannot be read here. A newer version of this page may open it.',
    notFetched: 'It is not on this device yet. It comes when there is a connection.',
    reply: 'Say something back',
    replyLegend: 'If you like, say one thing',
    nothing: 'Say nothing',
    own: 'My own words',
    ownLabel: 'Your words',
    ownHint: '280 letters at most. Your words are signed, and stay with the one who gets them.',
    goOn: 'Go on',
    pick: 'Choose one, or say nothing. Both are fine.',
    answerFaults,
    bank: 'Your bank: notes you may look at, or not',
    told: 'Nobody is told what you read.',
    owe: 'Nothing here needs an answer.',
    door: 'My door for practical notes',
    doorLine: 'How they are handed to you',
  },
  thanks: {
    heading: 'Thanks',
    lede: 'One act, told plainly. It asks for nothing back.',
    text: 'What is one small thing they did this week that you were glad about?',
    textHint: 'Say what you saw. Nothing else needs to be in it.',
    size: '60 words at most.',
    faults: thanksFaults,
    guide: 'Looking it over',
    guideHint: 'Just questions. You can leave it as it is.',
    asks,
    hide: 'Hide this note',
    given: 'Thanks you were given',
    noAnswer: 'There is no place for an answer here. None is owed.',
    bank: 'Your bank: thanks you may look at, or not',
    left: 'Thanks you left at the door',
    door: 'My door for thanks',
    doorLine: 'Choose one day, and the thanks of a week come on that day',
  },
  both: {
    heading: 'For you both',
    lede: 'Only if both say yes do both learn it. One yes alone leaves nothing, and fades after 14 days.',
    legend: 'What may be open between you?',
    matters,
    no: 'Not now',
    yes: 'Yes',
    mine: 'Your yes is kept. Only you know.',
    none: 'You can say yes, or leave it.',
    saidYes: 'Your yes is kept. Nobody is told of it alone.',
    tookBack: 'Taken back. Nobody is told.',
    first: (name: string) =>
      `For two yeses to meet, ${name} has to know you are here. You have not said so yet.`,
    agreed: (day: string) => `You both said yes. You both learned it on ${day}.`,
    shut: 'Your own door for this is still shut.',
    open: 'Open my side',
    openHint: 'To open it takes a day, sometimes two. Until then only you know, and you can stop it.',
    opened: 'Set. Your side opens in a day, sometimes two. You can stop it at your door.',
    opens: (day: string) => `Your side opens on ${day}. You can stop it at your door until then.`,
    stands: 'Your side is open. You can change it at your door.',
    door: 'My door for this',
    hidden: 'There is nothing for two here right now. All that is just yours is there as ever.',
    time: 'Nobody has to say yes. There is no clock here.',
  },
}
