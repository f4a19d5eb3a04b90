import type { HarmQuestion } from '../../practice/harms.ts'

type Asked = { legend: string; hint: string }

/** The five questions. Not knowing is one of three answers to each. */
const questions: Readonly<Record<HarmQuestion, Asked>> = {
  order: {
    legend: 'Is there a court order, bail or probation term about contact?',
    hint: 'A treatment court or a child service can set one too.',
  },
  stop: {
    legend: 'Have they asked you to stop?',
    hint: 'In any way: in words, by blocking you, or through others.',
  },
  risk: {
    legend: 'Would the truth put them, a child or someone else at risk?',
    hint: 'Think of home, work, money, and who might get angry.',
  },
  self: {
    legend: 'Is it mostly to feel better yourself?',
    hint: 'Wanting that is human. It may not help them.',
  },
  facts: {
    legend: 'Are there new facts they do not know?',
    hint: 'Something they would learn from you for the first time.',
  },
}

export const en = {
  harms: {
    heading: 'What I did that hurt',
    lede: 'A list for yourself. Nobody else ever has it.',
    empty: 'Nothing is on the list. One thing is enough for a day, and none is fine too.',
    label: 'Your list',
    about: (name: string) => `About ${name}`,
    add: 'Put something on the list',
    what: 'What happened',
    whatHint: 'One thing, in a line or two. 400 signs at most.',
    who: 'Who was hurt?',
    nobody: 'I don’t say',
    addButton: 'Put it on the list',
    need: 'Write one line first.',
    long: 'Make it shorter: 400 signs at most. Nothing is lost.',
    added: 'It is on your list.',
    look: 'What would help?',
    remove: 'Take it off',
    removeAsk: 'Take this off your list?',
    removeHint: 'Its words are gone for good.',
    keep: 'Keep it',
    removed: 'It is off your list.',
    careHeading: 'One thing at a time',
    care: 'A list like this can weigh on you. You can stop here, and come back on another day.',
    someone: 'Someone to talk to about this',
    back: 'Letters',
  },
  check: {
    heading: 'Would telling help, or hurt?',
    lede: 'Five questions, for you alone. Your answers are on this page only. They are never kept.',
    about: 'This is about',
    questions,
    no: 'No',
    yes: 'Yes',
    unsure: 'Not sure',
    pick: 'Choose one answer.',
    goOn: 'Go on',
    later: 'Not today',
    back: 'Change an answer',
    missing: 'This is not on your list any more.',
    someone: 'Someone to talk to about this',
    toList: 'Back to my list',
    toLetter: 'Back to the letter',
    toLetters: 'My letters',
    write: 'Go on to the letter',
  },
  living: {
    heading: 'Better shown than said',
    lede: 'Not by a letter, as things are. You can make amends by how you live.',
    reasons: {
      order:
        'A court order comes first. Even if you both want to talk, only the court can change it. If you are not sure, find out first.',
      stop: 'They asked you to stop, or may have. That is their right. Keeping to it is a way to show care.',
      risk: 'The truth could put someone at risk. Their safety comes first. A helper can think it through with you.',
    },
    ways: 'What you can do instead',
    toLiving: 'Make amends by how I live',
    toLivingLine: 'Small acts that reach nobody',
    unsent: 'Write it as a letter never sent',
    unsentLine: 'Say all of it. It has no way to a door.',
    keepUnsent: 'Keep it as a letter never sent',
  },
  helper: {
    heading: 'Talk to someone first',
    lede: 'A counselor, a sponsor, someone steady who is not part of this.',
    reasons: {
      self: 'Wanting to feel better is human. A letter can put that weight on them. A helper can carry some of it with you.',
      facts: 'New facts can hurt all over again. A helper can think with you about what to tell, and how.',
    },
    after: 'After that you may still write. Nobody decides that for you.',
  },
  letter: {
    heading: 'A letter may be right',
    lede: 'Nothing you said speaks against it. They may never read it. It can still be worth writing.',
  },
  values: {
    heading: 'First, what matters to you',
    lede: 'Two or three things, and a line on why. It is easier to look at a wrong from steady ground.',
    notKept: 'Nothing on this page is kept. It goes when you go on.',
    things: ['The first thing', 'The second', 'The third, if you like'],
    what: 'What matters to you',
    whatHint: 'A person, a skill, a faith, work done well. As short as you like.',
    why: 'Why it matters',
    skip: 'Skip this',
    goOn: 'Go on to the letter',
  },
}
