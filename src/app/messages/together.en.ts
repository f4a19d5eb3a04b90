import type { WordsFault } from '../../practice/day-words.ts'
import type { IdeaFault, ShippedIdea } from '../../practice/ideas.ts'
import type { PlaceFault, PlanFaults } from '../../practice/together-words.ts'

const odd = 'There are signs in this that no screen can show. Take them out, or type it by hand.'
const long = 'Make it shorter: 120 letters at most.'
const link = 'Say it in words, without a link or a position.'

const dayFaults: Readonly<Record<WordsFault, string>> = {
  empty: 'Write one thing you plan for today.',
  odd,
  long,
}

const ideas: Readonly<Record<ShippedIdea, string>> = {
  walk: 'Go for a walk',
  cook: 'Cook a meal',
  coffee: 'Have a coffee or a tea',
  photos: 'Sort old photos',
  music: 'Listen to music',
  garden: 'Work in a garden',
  repair: 'Mend something',
  market: 'Walk around a market',
  game: 'Play cards or a board game',
  film: 'Watch a film',
  bench: 'Sit on a bench outside',
  letter: 'Write a card to someone',
}

const ideaFaults: Readonly<Record<IdeaFault, string>> = {
  empty: 'Write one idea.',
  odd,
  long,
  link,
  there: 'This idea is there already.',
}

const placeFaults: Readonly<Record<PlaceFault, string>> = {
  empty: 'Write where, in words.',
  odd,
  long,
  link,
}

const onFaults: Readonly<Record<NonNullable<PlanFaults['on']>, string>> = {
  empty: 'Choose a day.',
  past: 'Choose today, or a day to come.',
  far: 'Choose a day within a year.',
}

const atFaults: Readonly<Record<NonNullable<PlanFaults['at']>, string>> = {
  empty: 'Choose a time.',
  past: 'Choose a time that is still to come.',
}

const answerFaults: Readonly<Record<'empty' | 'odd' | 'long' | 'link', string>> = {
  empty: 'Write a line first, or say nothing.',
  odd,
  long: 'Make it shorter: 280 letters at most.',
  link,
}

const parkedFaults: Readonly<Record<WordsFault, string>> = {
  empty: 'Write a few words first.',
  odd,
  long: 'Make it shorter: 200 letters at most.',
}

export const en = {
  ways: {
    day: 'A line for today',
    dayLine: 'What one plans, and a thank you',
    together: 'Time together',
    togetherLine: 'Each picks alone. Only what both pick is told.',
    parked: 'Kept for the sitting',
    parkedLine: 'Topics for a safe room. Only you see them.',
  },
  day: {
    heading: 'A line for today',
    lede: 'One writes a line: “For today, my plan is …” The other may say thank you. That is all.',
    rest: 'Nobody has to write each day. A day without a line is just a day.',
    ask: 'Would you like this?',
    begins: 'For today, my plan is …',
    hint: 'One small thing. 120 letters at most.',
    faults: dayFaults,
    mine: 'Your line for today is at the door. There is one a day.',
    list: 'By the day',
    earlier: 'Before that',
    thank: 'Thank you',
    thanked: 'You said thank you.',
    wasThanked: (name: string) => `${name} said thank you.`,
    thankDone: 'Your thank you is left at the door.',
    doorShut: 'Your own door for practical notes is shut. Their lines stay outside.',
    door: 'My door for practical notes',
    stop: 'Stop this',
    stopHint:
      'It ends at once on your side, and you see no more lines. They are not told. To them it is a day without a line.',
    stopButton: 'Stop the daily lines',
    stoppedSaid: 'Stopped. Nobody is told.',
    stopped: 'You stopped the daily lines. Nobody was told.',
    begin: 'Begin again',
    began: 'You go on. Nobody is told.',
    before: 'The days before',
  },
  together: {
    heading: 'Time together',
    lede: 'Each picks alone. Only what you both pick is told, and to both.',
    rest: 'Nobody has to pick a thing. Nobody turns up unasked.',
    ideas,
    deck: 'What would you like?',
    deckHint:
      'Tick as many as you like, or none. Only you know. One pick alone leaves nothing, and fades after 14 days.',
    deckLabel: 'Ideas that cost little',
    picked: 'Kept. Only you know.',
    unpicked: 'Taken out. Nobody is told.',
    yours: 'Your own idea',
    from: (name: string) => `An idea from ${name}`,
    own: 'Add an idea of your own',
    ownLabel: 'An idea that costs little',
    ownHint: 'They can see it, and that it is yours. Your own pick stays private. 120 letters at most.',
    ownFaults: ideaFaults,
    ownLeft: 'Ideas you left',
    agreed: 'You both picked',
    agreedOn: (day: string) => `You both learned it on ${day}. After 14 days it is back among the ideas.`,
    suggest: 'Suggest a place and a time',
    place: 'Where?',
    placeHint: 'In words, as you would say it. No links. 120 letters at most.',
    on: 'On which day?',
    at: 'At what time?',
    sober: 'Substance-free',
    soberHint: 'If one of you says so, it holds for both.',
    placeFaults,
    onFaults,
    atFaults,
    plans: 'Places and times',
    dayAt: (day: string, time: string) => `${day}, ${time}`,
    theyAsk: (name: string) => `${name} suggests this.`,
    youAsk: 'You suggested this.',
    yes: (name: string) => `${name} said yes.`,
    otherTime: (name: string) => `${name} would like another time.`,
    wrote: (name: string) => `${name} wrote:`,
    myYes: 'You said yes.',
    myOtherTime: 'You said: another time.',
    iWrote: 'You wrote:',
    lines: { yes: 'Yes', 'other-time': 'Another time' },
    answer: 'Say something back',
    answerFaults,
    pick: 'Choose one, or say nothing. Both are fine.',
    out: 'Call it off',
    outHint: 'One press, and no reason. You can do it until it begins.',
    outSoon: 'It shows here once it gets to them. If it is soon, tell them another way too, if you can.',
    outDone: 'Called off.',
    off: 'Called off.',
    wasOff: (day: string) => `Something was called off on ${day}.`,
    notAgreed: 'This is for something you did not both pick. It is no plan, and needs no answer.',
    given: 'Left for you',
    givenPlan: 'A place and a time',
    givenIdea: 'An idea',
    givenAnswer: 'An answer',
    readPlan: 'It stands under “Places and times”.',
    readIdea: 'It stands among the ideas now.',
    bank: 'Your bank: plans you may look at, or not',
    past: 'What was before',
    note: 'How was it for me?',
    noteLabel: 'A few words',
    noteHint: 'For you alone. Nobody else ever reads it.',
    noteKeep: 'Keep it',
    noteKept: 'Kept. Only you can read it.',
    noteNeed: 'Write a few words first.',
    noteLong: 'This is longer than a note can hold. Nothing is lost. Make it shorter.',
    noteRemove: {
      remove: 'Remove it',
      removeAsk: 'Remove this note?',
      removeHint: 'The words are gone for good.',
      keep: 'Keep it',
    },
    noteRemoved: 'The note is gone.',
    doorShut: 'Your own door for time together is shut. What they leave stays outside.',
    door: 'My doors',
  },
  parked: {
    heading: 'Kept for the sitting',
    lede: 'Some topics go better with a trained person in the room. You can keep them here until then.',
    label: 'A topic to keep',
    hint: 'A few words, so that you know what it was. 200 letters at most.',
    faults: parkedFaults,
    add: 'Keep it here',
    added: 'Kept here. Nobody is told.',
    list: 'What you keep',
    empty: 'Nothing is kept here. That’s allowed.',
    on: (day: string) => `Kept on ${day}`,
    why: 'Why it opens nowhere else',
    whyLine: 'What hurts most can wait for a safe room. So there is no way from here to a letter or a talk.',
    helper: 'One day you can bring it to a sitting with a helper. Until then only you can read it.',
    safety: 'Does it have to do with being safe? That need not wait.',
    remove: 'Remove it',
    removeAsk: 'Remove this topic?',
    removeHint: 'The words are gone for good.',
    keep: 'Keep it',
    removed: 'It is gone.',
  },
}
