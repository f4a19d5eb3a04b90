import type { Trouble } from '../../vault/client.ts'

/** One sentence or two for everything that can be expected to go wrong. */
const sentences: Record<Trouble, string> = {
  offline: 'There is no connection just now. What you wrote is kept. Try again in a while.',
  'slow-down': 'That was a lot of tries at once. Wait some minutes, then try again.',
  wrong: 'These do not go together. Look at each part and try again.',
  'signed-out': 'You are signed out on this device. Sign in and go on.',
  ended: 'This has ended. Nothing is needed from you.',
  'no-room': 'There is one already, and there can be only one. Try again another day.',
  'weak-passphrase': 'Use four words or more, or at least 14 signs.',
  'bad-name': 'Use 2 to 20 letters, with no space and no figures.',
  'bad-code': 'This code opens nothing here. Look at each sign, or ask for a new one.',
  'bad-card': 'This is not how the card goes. Look at each group again.',
  'bad-words': 'These words do not open it. Look at each one, or ask to hear them again.',
  'needs-card': 'Make your recovery card first. It takes a few minutes.',
  'too-long': 'This is longer than fits. Make it shorter, or make two of it.',
  empty: 'There is nothing written here yet.',
  'not-now': 'Not now. What you wrote is kept here.',
  closed: 'This is closed. What you have stays yours to read.',
  'needs-cosign': 'They asked that someone reads letters first. What you wrote is kept here.',
  'not-here': 'This is not here any more.',
  'server-lied':
    'The server gave two answers that cannot both be true. You can read here. Writing rests, to keep you safe.',
  broken: 'Something broke on our side. What you wrote is kept. Try again in a while.',
}

export const en = sentences
