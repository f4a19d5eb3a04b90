import type { PlanPart } from '../../practice/plan-parts.ts'
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

/** Above each part, as its author sees it on the plan. */
const parts: Readonly<Record<PlanPart, string>> = {
  signs: 'Signs I notice',
  first: 'The first three things I do',
  call: 'Whom I call',
  tell: 'How I tell you, and by when',
  helps: 'What helps',
  'not-asked': 'What I will not be asked to do',
  limits: 'My limits',
  details: 'How much I want to know',
  'tell-first': 'Who hears it before me',
}

export const en = {
  bar,
  parts,
  closed: {
    title: 'A note',
    heading: 'Someone handed you a note',
    lede: 'You can open it, or leave it.',
    told: 'Whoever made it can see the day on which it was first opened. Not by whom, and not where.',
    kept: 'Nothing is kept in this browser.',
    open: 'Open it',
    opening: 'Opening.',
  },
  opened: {
    heading: 'The note',
    headingFrom: (name: string) => `A note from ${name}`,
    lede: 'You owe nobody an answer. There is no place for one here.',
    danger: 'If someone is in danger right now, use Help now at the top.',
    until: (day: string) => `The link opens until ${day}. Whoever made it can end it before that.`,
    kept: 'Nothing is kept in this browser. Once you close the note, it is gone from here.',
    close: 'Close the note',
  },
  ended: { heading: 'This link has ended.', words: 'Nothing is needed from you. Help now still works.' },
  lost: {
    heading: 'This page keeps nothing',
    words: 'To get back to the note, open your link again, or scan the square again.',
  },
  offline: {
    heading: 'There is no connection just now',
    words: 'The note needs one to open. You can try again, or leave it. Help now works without.',
    slowHeading: 'That was a lot at once',
    slow: 'The note is not lost. Wait a while, then try again.',
    brokenHeading: 'The note did not open',
    broken: 'Something broke on our side. Try again in a while.',
    again: 'Try again',
  },
  safe: {
    heading: 'Is this safe for me?',
    lede: 'You know your life best. If you are afraid, close this page.',
    toldHeading: 'Who is told',
    told: 'Opening this page told nobody. When you press the button, its day is kept for whoever made the note. It says nothing of you, and later times are not kept.',
    phoneHeading: 'Does someone look at your phone?',
    phone:
      'Use a device they do not touch: a friend’s, a library’s, one at work. Hidden apps can watch a screen.',
    leavingHeading: 'How Leave now works',
    leaving:
      'It is at the top of the page. It hides this page at once and opens the weather. Your browser still keeps its history. You can clear that yourself.',
    privacyHeading: 'Privacy',
    privacy:
      'The note is sealed. The server cannot read it, and does not know your name. Nobody from outside has checked this yet.',
    back: 'Back to the note',
  },
}
