/** Looking around first: the words of its screen and frame, and what the made-up family wrote. */
import type { SampleWords } from '../../vault/sample/sample-words.ts'

const family: SampleWords = {
  ray: 'Ray',
  mia: 'Mia',
  letter: {
    line: 'About the phone bill in March',
    text: `Mia,

In March I told you the phone bill was paid. It was not. Your phone went dead on the way to work. You had to ask your boss for a ride.

You had given me the money. I spent it, and then I said it was the bank. It was me, not the bank.

I have put the whole sum aside. It is at Mom’s, in the blue tin. It stays there until you want it.

You do not have to answer this.

Ray`,
  },
  bank: {
    line: 'About the week you had the flu',
    text: `Mia,

When you had the flu last winter, I said I would bring soup and stay. I did not come, and I did not call. You lay there with a fever and listened for the door.

I did not forget. I was drinking, and I did not want you to know.

I have not had a drink since spring. That does not make the winter smaller. It is what I do now.

You can leave this letter where it is.

Ray`,
  },
  answer:
    'I read it. It helps that you said it was not the bank. I took the money from the blue tin. I do not want to say more yet.',
  limit: {
    when: 'I am asked to lend money',
    will: 'say no, and talk about something else',
    offer: 'I can come along to the bank.',
    reason: 'I slept badly for a month. I do not want that again.',
  },
  kept: {
    act: 'Drive Mom to the eye doctor',
    backup: 'If the car does not start, I call a cab and pay for it.',
    know: 'Mom has the new drops at home.',
  },
  moved: {
    act: 'Fix the step at your back door',
    backup: 'If it rains, I lay a board across and fix it the next dry day.',
    know: 'The step holds when you stand on it.',
    why: 'The wood comes two days after I thought. I will do it then.',
  },
  coming: {
    act: 'Bring back the ladder',
    backup: 'If I work long that day, I bring it before breakfast the day after.',
    know: 'It stands in your shed.',
  },
  thanks: 'You stayed with Mom at the eye doctor until they called her in. She told me about your joke.',
  talk: {
    topic: 'Mom’s birthday',
    say: 'I would like to be there for the cake, and go home before the toasts. That is easier for me. I can come early and set the tables.',
  },
  asks: {
    ray: 'Mom’s drops are nearly used up. I can fetch more after work tomorrow. Is that all right?',
    mia: 'Can you bring the long ladder too? I want to clear the gutter.',
  },
  own: {
    today: 'Call Kim before I go to work',
    draft:
      'Ray,\n\nI have begun this a few times. I do want you there for the cake. I still hold my breath when the phone rings at night.',
    ray: 'In the group I told the thing about last winter out loud. Nobody looked away.',
    mia: 'I said no about the money and we still had a good cup of coffee.',
  },
}

export const en = {
  family,
  look: {
    heading: 'Look around first',
    lede: 'Ray and Mia are a made-up brother and sister. Ray stopped drinking in spring, and some things between them need mending.',
    nothing:
      'All you write in there stays on this page. Nothing is kept and nothing is sent, and it ends when you close the tab.',
    ask: 'Whose side do you want to see first?',
    ray: 'Be Ray',
    rayLine: 'He left letters at her door. He makes small promises and says how they went.',
    mia: 'Be Mia',
    miaLine: 'She decides what comes through her door, and when. One of his letters lies in her bank.',
    atOnce: 'In there things arrive at once. In real life most of them take an hour or more.',
    back: 'To the front page',
    opening: 'Opening the door …',
    broken: 'It could not be opened in this browser. You can still start for real.',
  },
  frame: {
    label: 'Looking around',
    says: 'Made-up family: nothing is kept',
    youAre: (name: string) => `You are ${name}.`,
    be: (name: string) => `Be ${name}`,
    end: 'End the look around',
  },
  apart: {
    heading: 'Not while looking around',
    line: 'This has to do with a real account or a real link. A made-up family has neither.',
    trouble: 'This is no part of looking around.',
    back: 'Back to Today',
    start: 'End the look around',
  },
}
