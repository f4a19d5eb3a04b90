import type { Danger } from '../../guide/labels.ts'
import type { AskingNote, QuietNote } from '../../guide/notes.ts'

/** A heading and a few plain lines; the link under them leads to the help page. */
export type DangerWords = {
  readonly heading: string
  readonly lines: readonly string[]
  readonly link: string
}

const writer: Readonly<Record<Danger, DangerWords>> = {
  X01: {
    heading: 'You matter more than this message',
    lines: ['Talk to a person right now. It is free, and you do not have to give your name.'],
    link: 'Talk to someone now',
  },
  X02: {
    heading: 'Your life is yours, whatever they choose',
    lines: ['If you may hurt yourself, call now. Do not tie your life to their choice.'],
    link: 'Talk to someone now',
  },
  X03: {
    heading: 'These words can frighten',
    lines: ['They may be a crime. You can stop here.', 'If someone may get hurt, call for help now.'],
    link: 'Who to call',
  },
  X04: {
    heading: 'Will someone not wake up, or not breathe well?',
    lines: ['Call for help now. Give naloxone if you have it. Stay with them.'],
    link: 'What to do now',
  },
  X05: {
    heading: 'Did they ask you to come?',
    lines: ['Going to see someone who did not ask can scare them. It may break the law.'],
    link: 'Talk it through with someone',
  },
  X06: {
    heading: 'Does this ask for a secret?',
    lines: [
      'Asking someone to keep secrets or delete things can scare them. They may tell anyone they trust.',
    ],
    link: 'Talk it through with someone',
  },
  X07: {
    heading: 'Is a child in danger?',
    lines: [
      'If it is now, call for help at once.',
      'Not sure? You can call and ask. You do not have to know.',
    ],
    link: 'Who to call',
  },
  unsafe: {
    heading: 'Are you safe right now?',
    lines: [
      'You can look at who can help, and tell nobody.',
      '“Leave now” takes you away from here at once.',
    ],
    link: 'Who can help',
  },
}

const reader: Readonly<Record<Danger, DangerWords>> = {
  X01: {
    heading: 'This has words about dying',
    lines: [
      'You do not have to handle it alone. A help line talks with you, too.',
      'If it may be now, call for help, and say where they are.',
      'You can ask them straight out, and say that you care.',
    ],
    link: 'Talk to someone now',
  },
  X02: {
    heading: 'This is not your job to carry alone',
    lines: [
      'It says they may hurt themselves over what you do. Take it to people who can help. Call now.',
      'You can care and still keep your limit. What they do is not your fault.',
    ],
    link: 'Who to call',
  },
  X03: {
    heading: 'This has words that threaten',
    lines: [
      'You do not have to answer. If you feel in danger, call for help now.',
      'You can keep this and show it to someone you trust.',
    ],
    link: 'Who can help',
  },
  X04: {
    heading: 'This may be about too much of a drug',
    lines: [
      'Will someone not wake up, or not breathe well? Call for help now, and say where they are.',
      'If you are with them, give naloxone if you have it. Stay.',
    ],
    link: 'What to do now',
  },
  X05: {
    heading: 'This is about coming to where you are',
    lines: [
      'You did nothing wrong. You do not have to open the door.',
      'If you are afraid, go where other people are, or call for help.',
    ],
    link: 'Who can help',
  },
  X06: {
    heading: 'You may tell anyone you trust',
    lines: ['Being asked to keep secrets or delete things can be a warning sign.'],
    link: 'Who can help',
  },
  X07: {
    heading: 'A child may be in danger',
    lines: [
      'If it is now, call for help at once.',
      'Not sure? You can call and ask. You do not have to know.',
    ],
    link: 'Who to call',
  },
  unsafe: {
    heading: 'Someone may not be safe',
    lines: [
      'If it is you, you can look at who can help, and tell nobody.',
      'If it is someone else, ask them what would help before you act.',
    ],
    link: 'Who can help',
  },
}

/** What the guide asks a writer, and why. */
const asks: Readonly<Record<AskingNote, { readonly ask: string; readonly why: string }>> = {
  threat: {
    ask: 'What will you do to take care of yourself?',
    why: 'A threat is hard to hear and hard to take back.',
  },
  blame: { ask: 'What part was yours?', why: 'This hands them the cause of what you did.' },
  judge: {
    ask: 'What did they do, and how was that for you?',
    why: 'A person is more than one word. A verdict ends the talk.',
  },
  forgive: {
    ask: 'Can you leave the time to them?',
    why: 'Trust comes back at its own pace, and so does forgiving.',
  },
  debt: { ask: 'What do you need, said plainly?', why: 'Love or work as a debt puts weight on them.' },
  answer: { ask: 'Can you leave out the ask for a reply?', why: 'They may need quiet first.' },
  control: {
    ask: 'What can you do yourself to feel safer?',
    why: 'To watch someone, or to limit them, is not trust.',
  },
  secret: { ask: 'Could they be free to tell anyone?', why: 'A secret can shut someone in.' },
  dismiss: { ask: 'What might it be like for them?', why: 'This can sound as if the hurt is small.' },
  stigma: { ask: 'Could you name the person first?', why: 'Labels add shame and keep people from help.' },
  clean: {
    ask: 'Could you say what happened: using, or not using?',
    why: 'These words put shame on a health matter.',
  },
  absolute: { ask: 'Which one time do you mean?', why: '“Always” and “never” make people defend.' },
  if: { ask: 'What did you do?', why: '“If” makes it sound as if the hurt may not be real.' },
  but: { ask: 'Can it stand without the reason?', why: 'A reason right after it tends to undo it.' },
  feelings: { ask: 'What did you do that hurt?', why: 'This puts the problem in their feelings.' },
  vague: { ask: 'Which one thing did you do?', why: 'They may not know what you mean.' },
  advice: { ask: 'Would they like ears, or ideas? You could ask.', why: 'They may want to be heard first.' },
  someday: { ask: 'What will you do, and when?', why: 'A big or open promise is hard to keep.' },
}

/** The same, turned round, for someone who reads and asked for it. */
const reads: Readonly<Record<AskingNote, string>> = {
  threat: 'This holds something over you. You do not have to answer, and you can keep your limit.',
  blame: 'This puts the cause on you. What they did is theirs.',
  judge: 'This puts a label on you. You are more than a word.',
  forgive: 'This asks you to trust or forgive. You can take all the time you want, or leave it.',
  debt: 'This makes love a debt. You owe nothing for it.',
  answer: 'This asks for an answer. You do not owe one.',
  control: 'This asks to watch you or limit you. You may say no.',
  secret: 'This asks you to keep a secret. You may tell anyone you trust.',
  dismiss: 'This makes it small. You know how big it was.',
  stigma: 'This puts a label on a person. A person is more than that.',
  clean: 'This puts shame on a health matter.',
  absolute: 'This says “always” or “never”. You may remember other times.',
  if: 'This says “if”. You know what happened to you.',
  but: 'This adds a reason. A reason does not undo what was done.',
  feelings: 'This speaks of your feelings, not of what they did.',
  vague: 'This does not say what they did. You may want to know.',
  advice: 'This tells you what to do. That is yours to choose.',
  someday: 'This is a big promise. You may wait for acts.',
}

/** What is there, in one quiet line each; it praises nothing. */
const has: Readonly<Record<Exclude<QuietNote, 'ask'>, string>> = {
  regret: 'It says that you regret it.',
  named: 'It names what you did.',
  owned: 'It takes your part.',
  how: 'It says how it came about.',
  change: 'It says what is new.',
  repair: 'It offers to put it right.',
  heard: 'It says back what you heard.',
  open: 'It makes room for more.',
  warm: 'It shows that you care.',
  limit: 'It says what you need or will do.',
  specific: 'It gives a clear step and a time.',
  plain: 'It says it plainly.',
}

export const en = {
  danger: {
    writer,
    reader,
    mayNot: 'They may not see this.',
    kept: 'Your words stay as they are.',
    alone: 'Only you see this note. It was made on this device, and nobody is told.',
    away: 'Put this note away',
  },
  lookOver: {
    button: 'Look it over',
    away: 'Put the questions away',
    hint: 'It asks a question or two. You choose. Nothing leaves this device.',
    heading: 'Some questions',
    misses: 'It only looks for some words. It can miss things, and it can be wrong. You know best.',
    asks,
    leave: 'Leave it as it is',
    hide: 'Don’t ask me this again',
    showAll: 'Ask me everything again',
    act: {
      ask: 'What is the one thing you did? Could you name it?',
      why: 'That is what people most wish to hear.',
    },
    mend: { ask: 'Is there one thing you could do to put it right?', why: 'One small act says a lot.' },
    none: 'It has no question about this.',
    hasHeading: 'What is there',
    has,
    blank: 'There are no words yet.',
    helpFirst: 'Nothing about the wording now. You come first.',
    help: 'Talk to someone now',
    notHere: 'The questions are not on this device yet. They come when there is a connection.',
  },
  helpRead: {
    button: 'Help me read this',
    away: 'Put the notes away',
    hint: 'Nobody learns that you asked.',
    heading: 'While you read',
    reads,
    none: 'It has no note on this. Trust what you feel.',
    misses: 'It only looks for some words. It can miss things, and it can be wrong.',
    wait: 'Words are one thing. You may wait for acts.',
    helpFirst: 'You do not have to carry this alone.',
    help: 'Talk to someone now',
    notHere: 'The notes are not on this device yet. They come when there is a connection.',
  },
}
