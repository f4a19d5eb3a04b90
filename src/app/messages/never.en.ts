/** Fetched after the page of a link stands: only who says never has a use for it. */
export const en = {
  heading: 'Your email address, if you like',
  lede: 'This place has sent you nothing. If its staff ever wish to write to someone, they must look here first.',
  label: 'An address nobody here may write to',
  hint: 'It is turned into a code on this device. The address itself is not kept, and nobody can read the list.',
  add: 'Put it on the list',
  need: 'Write an email address, or leave this.',
  odd: 'An email address has an @ in it, and no spaces.',
  done: 'It is on the list. No name, no link and no time is kept with it.',
  offline: 'There is no connection just now. What you wrote is still here.',
  slow: 'That was a lot at once. Try again tomorrow. What you wrote is still here.',
  broken: 'Something broke on our side. What you wrote is still here. Try again in a while.',
}
