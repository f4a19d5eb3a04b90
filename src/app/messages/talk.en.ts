import type { TalkForm, TalkReply, TalkSide, TalkStep } from '../../practice/talks.ts'
import type { TurnFault } from '../../practice/talks-words.ts'
import type { Again, Wish } from '../../practice/turns.ts'
import type { TalkPace } from '../../practice/words.ts'

type Faults = Readonly<Record<TurnFault, string>>
type BySide = Readonly<Record<TalkSide, (name: string) => string>>

const odd = 'There are signs in this that no screen can show. Take them out, or type it by hand.'

const long = (most: string) => `Make it shorter: ${most} at most. Nothing is lost.`
const faults = (empty: string, most: string): Faults => ({ empty, long: long(most), odd })

const topicFaults = faults('Write one topic first.', '120 signs')
const laterFaults = faults('Write one topic first, in a word or two.', '60 signs')
const noteFaults = faults('Write a line, or choose one answer.', '300 words')
const practiceFaults: Faults = {
  empty: 'Write a few words first.',
  long: 'Make it shorter. Nothing is lost.',
  odd,
}

const headings: Readonly<Record<TalkForm, string>> = {
  say: 'It is your turn to talk',
  'say-back': 'Say back what you heard',
  confirm: 'Did they get it?',
  wait: 'Not your turn',
  after: 'This talk has ended',
}

const steps: Readonly<Record<TalkStep['step'], BySide>> = {
  say: { me: () => 'You say it', them: (name) => `${name} says it` },
  'say-back': { me: () => 'You say it back', them: (name) => `${name} says it back` },
  confirm: { me: () => 'You say if that’s it', them: (name) => `${name} says if that’s it` },
  own: { me: () => 'Your own turn', them: (name) => `${name}’s own turn` },
}

const said: Readonly<Record<'said' | 'said-back' | 'confirmed' | 'passed' | 'ended', BySide>> = {
  said: { me: () => 'You said', them: (name) => `${name} said` },
  'said-back': { me: () => 'You said back', them: (name) => `${name} said back` },
  confirmed: { me: () => 'You said yes to that.', them: (name) => `${name} said yes to that.` },
  passed: {
    me: (name) => `You let ${name} speak.`,
    them: (name) => `${name} let you speak.`,
  },
  ended: { me: () => 'The talk ended here.', them: () => 'The talk ended here.' },
}

const wished: Readonly<Record<Wish, BySide>> = {
  ears: { me: () => 'You asked to be heard.', them: (name) => `${name} would like you to listen.` },
  ideas: { me: () => 'You asked for ideas.', them: (name) => `${name} would like ideas, too.` },
}

const again: Readonly<Record<Again, string>> = {
  more: 'There is more:',
  'not-quite': 'Not quite. Once more:',
}

const replies: Readonly<Record<TalkReply, string>> = {
  yes: 'Yes, that’s it',
  more: 'There is more',
  'not-quite': 'Not quite',
  close: 'Close enough for now',
}

const paces: Readonly<Record<TalkPace, { name: string; hint: string; line: string }>> = {
  live: {
    name: 'Both here at once',
    hint: 'Short turns: 150 words at most.',
    line: 'Both here at once, in short turns.',
  },
  letter: {
    name: 'Like letters',
    hint: 'Each in their own time: 300 words at most.',
    line: 'Like letters, each in their own time.',
  },
}

export const en = {
  talks: {
    heading: 'Talks',
    lede: 'One speaks. The other says it back. Then you change over.',
    shut: 'While every door is shut on one side, there is no talk to ask for.',
    underWay: 'Talks under way',
    quiet: 'No talk just now. That is fine.',
    mine: 'Your turn, when you like',
    theirs: 'Not your turn',
    rests: 'It rests',
    noTopic: 'A talk',
    endedHeading: 'Talks that ended',
    ended: (day: string) => `Ended on ${day}`,
    rehearse: 'Practise alone',
    rehearseLine: 'Say a text of your own back. It stays here.',
    door: 'My door for asks to talk',
    doorLine: 'How an ask comes to you',
    owe: 'You owe no talk. If you say nothing, nobody is told.',
    ways: 'Around talks',
  },
  ask: {
    heading: 'Ask for a talk',
    topic: 'What would you like to talk about?',
    topicHint: 'One topic, in a few words. 120 signs at most.',
    topicFaults,
    pace: 'How would you talk?',
    paces,
    first: 'Who speaks first?',
    firstHint: 'The one who was hurt speaks first. They may pass it on.',
    me: 'I do',
    them: (name: string) => `${name} does`,
    pick: 'Choose one of these.',
    yes: 'It carries your yes. When they say yes too, the talk begins.',
    leave: 'Leave it at the door',
    leftHeading: 'What you asked',
    on: (day: string) => `Asked on ${day}.`,
    left: 'Left at the door.',
    stands: 'Your yes goes with it. You can take both back.',
    back: {
      do: 'Take it back',
      ask: 'Take this back?',
      hint: 'If it has not reached them, it never will. If it has, they may keep it.',
      keep: 'Leave it there',
      done: 'Taken back. If it reached them, they may keep it.',
    },
  },
  given: {
    heading: 'Asked of you',
    one: (day: string) => `An ask to talk, on ${day}`,
    look: 'Look at it',
    notNow: 'Not now',
    notNowDone: 'Set aside. Nobody is told.',
    told: 'Nobody is told that you looked, or that you said “Not now”.',
    hurt: 'The one who was hurt speaks first. They may pass it on.',
    yesMe: 'Yes, and I speak first',
    yesThem: (name: string) => `Yes, and ${name} speaks first`,
    here: (name: string) => `A yes also tells ${name} you are here.`,
    saidYes: 'You said yes. If theirs still stands, the talk begins in the next hour or so.',
    waits: 'Your yes waits on this device until there is a connection.',
    noYes: 'Take my yes back',
    noYesDone: 'Taken back. If the talk had begun by then, you can end it there.',
    past: 'It is not open any more. Nothing is needed from you.',
    aside: 'Set aside',
    bank: 'Your bank: asks you may look at, or not',
    bankEmpty: 'Quiet here. That’s allowed.',
  },
  later: {
    heading: 'Not tonight',
    lede: 'Topics that are not for now. If someone asks for one, this device sets the ask aside. You do not see it, and nobody is told.',
    label: 'A topic that is not for now',
    hint: 'A word or two: 60 signs at most. Only you know this list.',
    faults: laterFaults,
    add: 'Put it on my list',
    added: 'It is on your list. Nobody is told.',
    list: 'Your list',
    remove: 'Take it off',
    removed: 'It is off your list.',
  },
  room: {
    over: (name: string) => `A talk with ${name}`,
    headings,
    label: 'The steps of a talk',
    steps,
    given: 'What was said',
    yours: 'Yours to decide',
    said,
    again,
    wished,
    sense: 'It makes sense, because …',
    notHere: 'These words are not on this device yet. They come when there is a connection.',
    nothing: 'Nothing is said yet.',
    earlier: 'Earlier in this talk',
    resting: 'This talk rests',
    rests: 'What was said stays here. Nothing needs to be done.',
    changed: 'Something new is here.',
    show: 'Show it',
    begunHeading: 'What you had begun to write',
    begun: 'It is only on this device, and only for you.',
    letGo: 'Let it go',
    gone: 'It is gone.',
    missing: 'This talk is not here',
    missingLine: 'It may be on another device.',
    back: 'Talks',
    handed: 'Handed over.',
    waits: 'It is still on this device. It leaves when there is a connection.',
    once: 'Write it again',
    calmHeading: 'Too much right now?',
    calm: 'Take a break. Twenty minutes or more helps the body calm down.',
    endingHeading: 'Ending is allowed',
    ending: 'A talk that ends without agreement is still a talk.',
    nextHeading: (name: string) => `Then ${name} answers`,
    next: '“Yes, that’s it”, “There is more”, or “Not quite”. All three are good answers.',
    aside: 'For you, in this talk',
  },
  say: {
    lede: 'Speak about you. Keep it short.',
    labels: {
      first: 'What do you want to say?',
      more: 'What else is there?',
      'not-quite': 'What did you mean?',
    },
    most: (words: string) => `${words} words at most.`,
    need: 'Write a few words first, or take a break.',
    long: (words: string) => long(`${words} words`),
    odd,
    sense: 'It makes sense, because …',
    senseHint:
      'About what you just heard. You do not have to agree. You can leave it blank. 60 words at most.',
    senseFaults: { long: long('60 words'), odd },
    wish: 'Ears or ideas?',
    wishes: {
      open: 'I leave it open',
      ears: 'Ears: I want to be heard',
      ideas: 'Ideas, once you heard me',
    },
    give: 'Hand it over',
    pass: (name: string) => `Let ${name} speak`,
    passed: (name: string) => `${name} may speak now.`,
    back: 'Back',
  },
  back: {
    lede: 'You do not have to agree. You will get your own turn. Nothing is lost.',
    label: 'In your own words, what did you hear?',
    startersHeading: 'Ways to begin',
    starters: ['What I heard is …', 'I imagine you felt …', 'Did I get that right?', 'Is there more?'],
    give: 'Hand it back',
  },
  confirm: {
    lede: 'All of these are good answers.',
    replies,
    lastRound: 'You said it three times, and it was said back. Close enough is fine. So is a break.',
    said: 'You said yes to that. Now it is their turn.',
  },
  wait: {
    lede: 'You can write privately.',
    label: 'A note for you alone',
    hint: 'Kept on this device as you type. It is never handed over. 300 words at most.',
    long: noteFaults.long,
    odd,
    clear: 'Clear the note',
    yours: 'Your private note',
  },
  break: {
    take: 'Take a break',
    began: 'You take a break. They are told that it is paused, and not why.',
    beganLater: 'You take a break. They are told once there is a connection.',
    mine: 'Twenty minutes or more helps the body calm down. Only you can end it sooner.',
    stop: 'End the break',
    longer: 'Make it last until I end it',
    isLonger: 'The break lasts until you end it.',
    stopped: 'The break ends. It is told in the next hour or so.',
    theirs: 'This is paused. It goes on when the pause is lifted. Your words stay here.',
  },
  end: {
    end: 'End the talk',
    ask: 'End this talk?',
    hint: 'A talk that ends without agreement is still a talk. What was said stays with you both.',
    keep: 'Go on with it',
    done: 'The talk has ended. That is a good ending, with or without agreement.',
  },
  after: {
    lede: 'It may end without agreement. That is a good ending too. What was said stays with you both.',
    heading: 'For you alone',
    text: 'What do you take away?',
    textHint: 'A line or two. 300 words at most. Nobody else can read it.',
    heard: 'Did you feel heard?',
    heardHint: 'Only for you. You can leave it out.',
    heards: { 1: 'Not this time', 2: 'A little', 3: 'In part', 4: 'Mostly', 5: 'Yes' },
    faults: noteFaults,
    keep: 'Keep it for myself',
    kept: 'Kept. Only you can read it.',
    remove: 'Remove the note',
    removeAsk: 'Remove this note?',
    removeHint: 'It is gone for good.',
    keepIt: 'Keep it here',
    removed: 'The note is gone.',
  },
  rehearse: {
    heading: 'Practise saying it back',
    lede: 'It stays on this device. It is never handed over.',
    text: 'A text to practise with',
    textHint: 'A few lines that you wrote once. 300 words at most.',
    go: 'Say it back',
    label: 'In your own words, what does it say?',
    look: 'Look at both',
    textHeading: 'The text',
    wordsHeading: 'Your words',
    asksHeading: 'To think about, if you like',
    asks: ['What is in both?', 'What did you leave out?', 'Is there something of your own in it?'],
    change: 'Change your words',
    other: 'Change the text',
    again: 'Begin again',
    againAsk: 'Begin again?',
    againHint: 'Both texts are gone from this device.',
    keep: 'Keep them',
    cleared: 'Both are gone from this device.',
    faults: practiceFaults,
  },
}
