/** Someone reads a letter first: on the side of who wrote it, and of who was asked to read. */
export const en = {
  first: {
    heading: 'Someone reads it first',
    asked: 'They asked that someone reads letters first.',
    who: 'Ask them who.',
    ask: (name: string) => `Ask ${name} to read it`,
    askHint:
      'They get the letter just as it is here, for a month. If you change it, it has to be read again.',
    given: (name: string) => `${name} has this letter to read.`,
    says: (name: string) => `What ${name} says about it`,
    mayGo: (name: string) => `${name} has read it. It may go.`,
  },
  asked: {
    heading: 'A letter to read first',
    lede: (name: string) =>
      `${name} would like to leave this letter with someone. You were asked to read it first.`,
    label: 'The letter',
    until: (day: string) => `You can read it until ${day}.`,
    means: 'You only say that you have read it. You do not say that it is good, or that they should open it.',
    own: 'What you would like to say about it',
    ownHint: 'Only the one who wrote it gets this.',
    ownEmpty: 'Write what you would change.',
    ownLong: 'This is longer than fits. Make it shorter.',
    go: 'I have read it, it may go',
    not: 'Not like this',
    said: 'What you said about it',
    went: 'You said that it may go.',
    list: 'Letters to read first',
    from: (day: string) => `A letter from ${day}`,
    wentNow: 'Done. They can leave it now.',
    saidNow: 'Done. What you said is on its way to them.',
  },
  lend: {
    summary: 'Let someone read it first',
    line: (name: string) => `A helper of yours gets a copy. Here it stays unopened, and ${name} is not told.`,
    who: 'Who reads it?',
    pick: 'Choose who reads it.',
    do: 'Let them read it',
    has: (name: string) => `${name} has it to read. Here it is still unopened.`,
  },
}
