import type { CircleAsk, NearFaults } from '../../practice/circle.ts'
import type { CircleAgreed, CircleSort } from '../../practice/pages.ts'

const odd = 'There are signs in this that no screen can show. Take them out, or type it by hand.'

/** Both questions of a call stand whole: a tired person reads one line. */
const asks: Readonly<Record<CircleAsk, string>> = {
  evening: 'Who could you call at 9 pm?',
  night: 'Who could you call at 2 am?',
  talk: 'Who will hear you out?',
  company: 'Who would sit with you for a while?',
  ride: 'Who is good for a ride?',
  meal: 'Who is good for a meal?',
  laugh: 'Who is good for a laugh?',
}

/** As their owner heard them say it. */
const agreed: Readonly<Record<CircleAgreed, string>> = {
  day: 'You can call by day or in the evening',
  night: 'You can call at any hour, at night too',
  talk: 'They will hear you out',
  ride: 'A ride',
  meal: 'A meal',
  laugh: 'A laugh',
  company: 'Company, without much talk',
}

const sorts: Readonly<Record<CircleSort, string>> = {
  person: 'A person',
  group: 'A group or a meeting',
  service: 'A service, such as a clinic or a line',
}

const headings: Readonly<Record<CircleSort, string>> = {
  person: 'People',
  group: 'Groups and meetings',
  service: 'Services',
}

type Faults = {
  readonly [F in keyof NearFaults]-?: Readonly<Record<NonNullable<NearFaults[F]>, string>>
}
const faults: Faults = {
  name: { empty: 'Write a name, or what you call it.', odd, long: 'Make it shorter: 80 letters at most.' },
  reach: { odd, long: 'Make it shorter: 200 letters at most. Nothing is lost.' },
  note: { odd, long: 'Make it shorter: 200 letters at most. Nothing is lost.' },
}

export const en = {
  heading: 'My circle',
  lede: 'Who and what stands near you. Only you have this list, and nobody on it is told.',
  who: 'Who could you call?',
  asks,
  open: 'No name yet',
  openHint: 'You can ask someone, or leave it as it is. Both are fine.',
  line: 'There are lines that answer at any hour, at night too.',
  help: 'Help is here',
  list: 'Who stands near',
  empty: 'Nobody stands here yet. That’s allowed. One name is a start.',
  headings,
  sorts,
  agreed,
  agreedTo: 'What they agreed to',
  nothing: 'Nothing is agreed. They are not on call.',
  onlyDay: 'A call by day or in the evening, not at night.',
  call: (name: string) => `Call ${name}`,
  text: (name: string) => `Text ${name}`,
  change: (name: string) => `Change what stands for ${name}`,
  addHeading: 'Put someone or something here',
  name: 'Name',
  nameHint: 'What you call them. 80 letters at most.',
  sort: 'What is it?',
  reach: 'How you reach them',
  reachHint: 'A number you can press, if you write the number alone. Or any words. 200 letters at most.',
  agreedLegend: 'What did they say yes to?',
  agreedHint: 'Tick only what they told you. Nothing is fine too.',
  note: 'What to keep in mind',
  noteHint: 'Such as: days only, or not on Sundays. 200 letters at most. You can leave it blank.',
  first: 'Put it on Today',
  firstHint: 'It stands close at hand each time you come in. Whoever looks at your screen can read it.',
  add: 'Put it in my circle',
  added: 'It stands in your circle. Nobody is told.',
  save: 'Keep the changes',
  saved: 'It is changed.',
  leave: 'Leave it as it was',
  one: 'In my circle',
  gone: 'This is not in your circle any more.',
  back: 'My circle',
  faults,
  remove: 'Take it out',
  removeAsk: 'Take this out of your circle?',
  removeHint: 'What you wrote is gone for good. Nobody is told.',
  keep: 'Keep it',
  removed: 'It is out of your circle.',
  asking: 'How to ask for help',
  askingHint: 'Find your own words. These are only things to think of.',
  askingList: [
    'What would help: a call, a ride, an hour together?',
    'One thing, at one time: which, and when?',
    'How will they know that a no is okay?',
    'What could you do if they cannot?',
    'Is there a time when you should not call?',
  ],
  dutyHeading: 'Nobody here is on call',
  duty: 'Someone you love does not have to stand on this list. What stands here is what each one said yes to, and no more.',
  join: 'Someone who wants a door with you',
  joinLine: 'They come in by their own yes. They never learn who else is near you.',
}
