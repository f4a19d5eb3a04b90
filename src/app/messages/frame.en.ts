import type { PageWords } from '../kit/shell.ts'

/** What stands around every page. */
const bar: PageWords = {
  shortcuts: 'Shortcuts',
  skip: 'Skip to the page',
  leaveNow: 'Leave now',
  pressed: ['Leaving. Press Shift two more times.', 'Leaving. Press Shift once more.'],
  frontPage: 'Halfdoor, front page',
  name: 'Halfdoor',
  alwaysHere: 'Always here',
  helpNow: 'Help now',
  about: 'About this place',
  safe: 'Is this safe for me?',
  leaving: 'How Leave now works',
  privacy: 'Privacy',
}

export const en = {
  bar,
  back: { today: 'Today', people: 'My people', settings: 'Settings', front: 'Front page' },
  idle: {
    heading: 'Are you still here?',
    words: 'This page locks in a minute, so that nobody else can read it. What you wrote is kept.',
    stay: 'I am here',
    lock: 'Lock it now',
  },
  fresh: {
    ready: 'A new version of Halfdoor is ready. Your words stay as they are.',
    use: 'Use it',
    later: 'Later',
  },
  missing: {
    heading: 'This page is not here yet',
    words: 'It needs a connection the first time. What you wrote is kept.',
    again: 'Try again',
  },
}
