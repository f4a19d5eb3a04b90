import type { PageWords } from '../kit/shell.ts'

/** What stands around the page of a link: no name of this place. */
const bar: PageWords = {
  shortcuts: 'Shortcuts',
  skip: 'Skip to the page',
  leaveNow: 'Leave now',
  pressed: ['Leaving. Press Shift two more times.', 'Leaving. Press Shift once more.'],
  frontPage: 'Top of this page',
  name: 'A note',
  alwaysHere: 'Always here',
  helpNow: 'Help now',
  about: 'About this page',
  safe: 'Is this safe for me?',
  leaving: 'How Leave now works',
  privacy: 'Privacy',
}

export const en = {
  bar,
  landing: {
    title: 'A note',
    /** Follows the first name. */
    left: 'left you a note',
    lede: 'You don’t have to do anything.',
    more: 'There is a note here, and a way to answer if you ever want one. Opening this page told nobody.',
    safe: 'Is this safe for me?',
    waiting: 'Looking up the link.',
  },
  ended: { heading: 'This link has ended.', words: 'Nothing is needed from you.' },
  lost: {
    heading: 'This page keeps nothing',
    words: 'To get back to the note, open your link again. If it was a whole link, it works as before.',
  },
  offline: {
    heading: 'There is no connection just now',
    words: 'The note is not lost. You can try again, or leave it.',
    again: 'Try again',
  },
  note: {
    heading: 'The note',
    folded: 'A few lines, folded. You can read it now, later, or not at all.',
    wordsLabel: 'The four words',
    wordsHint: (name: string) =>
      `${name} gives you four words by voice or on paper. They unfold the note. Nobody is told that you read it.`,
    read: 'Read the note',
    opening: 'Unfolding. This takes a few seconds.',
    from: (name: string) => `A note from ${name}`,
    none: 'There are no words in it, only the door.',
    four: 'Four words unfold it. Write all four.',
    odd: 'These words do not unfold it. Look at each one, or ask to hear them again.',
    slow: 'That was a lot of tries at once. Wait some minutes, then try again.',
    broken: 'Something broke on our side. Try again in a while.',
  },
  answers: {
    given: 'The note',
    yours: 'Your answer',
    legend: 'Your answer, if you want to give one',
    later: 'Not now',
    laterHint: 'Nothing is told. This link still opens the page.',
    never: 'Never',
    neverHint: (name: string) => `${name} is told nothing. You get a dated receipt. You need no account.`,
    read: 'I’ll read, not write',
    readHint: (name: string) =>
      `You come in and read when you like. ${name} is told only what you say yourself.`,
    terms: 'I’d like to set terms',
    termsHint: (name: string) => `How often, when, about what. ${name} is told only what you say aloud.`,
    yes: 'Yes',
    yesHint: (name: string) =>
      `You come in and choose your door. You are asked once whether ${name} may know.`,
    choose: 'Choose this',
    close: 'It is shown once more before anything happens. You can also just close this page.',
    pick: 'Pick one of the five, or close this page.',
  },
  again: {
    over: 'Your answer',
    back: 'Go back',
    later: 'Nothing is told, and nothing is kept. You can open the link on another day.',
    never: (name: string) =>
      `${name} is told nothing, now or later. This page makes a receipt for you, with the date of today. Nothing is sent.`,
    comeIn:
      'You make an account next: two names and a passphrase, no email. Then you choose how your door stands.',
    comeInRead:
      'To read the note you need no account. To read letters you do, as they are sealed for you alone.',
    comeInTerms: 'Once inside, My door holds the rest: the days, the hours, and how often.',
    told: (name: string) =>
      `You are asked once whether ${name} may know that you are here. Until you say so, nobody is told.`,
    words: 'You need the four words to come in.',
    adult:
      'By going on you say two things: you are 18 or older, and no court order, bail or probation forbids contact.',
    notSo: 'If one is not so, go back. Help now has people to talk to, at any age.',
    yesLater: 'Yes, not now',
    yesNever: 'Yes, never',
    goOn: 'Go on',
  },
  done: {
    laterHeading: 'That is fine',
    later: 'Nobody was told anything. You can close this page.',
    neverHeading: 'Never, then',
    never:
      'Nobody was told anything, and nothing is needed from you. You can print this receipt and close the page.',
    receipt: 'A receipt',
    said: 'On this day I opened a link that was given to me, and I answered: never.',
    from: 'The note was from',
    made: 'Made on my own device. Nothing was sent to anyone.',
    print: 'Print the receipt',
    helpHeading: 'If it goes on',
    help: 'If someone keeps reaching for you, you do not have to be alone with it.',
    getHelp: 'Get help',
    back: 'Back to the start',
  },
  safe: {
    heading: 'Is this safe for me?',
    lede: 'You know your life best. If you are afraid, close this page.',
    toldHeading: 'Who is told',
    told: 'Nobody is told that you opened this page, or what you read. The one who gave you the link cannot look it up.',
    phoneHeading: 'Does someone look at your phone?',
    phone:
      'Use a device they do not touch: a friend’s, a library’s, one at work. Hidden apps can watch a screen. Nothing here can stop those.',
    courtHeading: 'Is there a court order?',
    court: 'A court order comes first. Even if you both want to talk, only the court can change it.',
    leavingHeading: 'How Leave now works',
    leaving:
      'It is at the top of the page. It hides this page at once and opens the weather. Your browser still keeps its history. You can clear that yourself.',
    privacyHeading: 'Privacy',
    privacy:
      'The note is sealed. The server cannot read it, and does not know your name. Nobody from outside has checked this yet.',
    back: 'Back to the note',
  },
}
