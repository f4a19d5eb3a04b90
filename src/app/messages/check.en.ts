import type { CheckQuestion, CheckWord } from '../../practice/check.ts'

const questions: Readonly<Record<CheckQuestion, string>> = {
  phone: 'Is there someone who may look at this phone?',
  hurt: 'In the past year, has this person hit, pushed, choked or forced you?',
  threat: 'Have they threatened you, a child, a pet or themselves, to get their way?',
  apart: 'Have they kept you from people you love, or from your own money?',
  watched: 'Have they gone through your phone, or checked where you are?',
  came: 'Have they turned up where you did not ask them to be?',
  free: 'Do you feel free to say no to being here at all?',
  order: 'Is there a court order about contact between you?',
}

const hints: Readonly<Partial<Record<CheckQuestion, string>>> = {
  phone: 'If so, a friend’s phone or one at a library is a better place for this.',
  order: 'Bail, probation and the terms of a treatment court or a child service count too.',
}

const fits: Readonly<Record<CheckWord, string>> = {
  danger:
    'If they ever choked you, that is a sign of great danger. Talk to an advocate. They know what helps, and they do not push.',
  harm: 'This place may not be the right tool with this person. You can shut everything and still keep your own pages.',
  phone:
    'Someone may look at this phone. Sign out when you are done, and use another phone for what must stay yours.',
  order:
    'A court order comes first. Even if you both want to talk, only the court can change it. Let a lawyer or an advocate tell you more.',
  none: 'Nothing you said stands out here. That is no promise. You know more than eight questions can ask.',
}

export const en = {
  link: 'Am I OK here?',
  linkHint: 'A few questions for you alone. Nothing is kept.',
  begin: {
    heading: 'Am I OK here?',
    lede: 'Eight questions for you alone. You can skip each one.',
    first: 'The first one is about this phone. If it is not safe, stop there.',
    kept: 'Your answers stay on this page. They go nowhere, and they are gone when you leave it.',
    same: 'Everyone gets the same questions and the same last page.',
    exitHeading: 'If someone comes near',
    exit: 'Leave now is at the top of the page. Pressing Shift three times does the same.',
    notNow: 'Not now',
    goOn: 'Go on',
  },
  ask: {
    over: 'Am I OK here?',
    questions,
    hints,
    skip: 'Rather not say',
    no: 'No',
    yes: 'Yes',
    back: 'Go back',
  },
  end: {
    heading: 'You know your life best',
    lede: 'If you are afraid, you do not have to use this. Everyone gets this same page.',
    talkHeading: 'Talk to someone',
    talk: 'There are people who know about fear at home. You do not have to be sure, and you do not have to give your name.',
    talkButton: 'Find someone to talk to',
    shutHeading: 'Make everything shut',
    shut: 'Nothing more comes in to you here. Nobody is told. To open a door again takes a day, sometimes two.',
    shutOne:
      'Nothing more comes in from this person. Nobody is told. To open a door again takes a day, sometimes two.',
    shutButton: 'Make everything shut',
    shutDone: 'Everything is shut. Nobody is told.',
    shutOneDone: 'Every door to this person is shut. Nobody is told.',
    shutNothing: 'No door of yours stands open here.',
    offHeading: 'Take this off the phone',
    off: 'Your words are taken off this phone. They stay sealed on the server. The browser still keeps its own list of pages, and you can clear that yourself.',
    offButton: 'Sign out and take it off',
    orderHeading: 'If a court order forbids contact',
    order: 'You can say so here. Then nothing goes either way, and nobody is told why.',
    orderButton: 'Say that an order forbids contact',
    recordHeading: 'Keep a record',
    record: 'A signed copy of what this person left for you. Others can check it. Nobody is told.',
    recordButton: 'Keep a record',
    onHeading: 'Go on as it is',
    on: 'Your doors stay as they are. You can come back to these questions on any day.',
    onButton: 'Go on',
    cannot: 'This page cannot keep you safe. Hidden apps can watch a screen, and nothing here can stop them.',
    fits,
    show: 'Show what fits my answers',
    shown: 'What fits your answers',
    hide: 'Hide it again',
  },
}
