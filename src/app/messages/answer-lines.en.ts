import type { AnswerLine } from '../../practice/words.ts'

/** What may be said in one line. Each stands alone and asks for nothing more. */
export const lines: Readonly<Record<AnswerLine, string>> = {
  read: 'I read this.',
  'not-ready': 'Thank you for writing. I am not ready to say more.',
  wait: 'Please wait before you write again.',
  welcome: 'Yes, you may write.',
  yes: 'Yes.',
  no: 'No.',
  'other-time': 'Another time.',
  'not-now': 'Not now.',
  heard: 'I hear you. I will keep to it.',
  clear: 'Thank you for being clear.',
  'thank-you': 'Thank you.',
  'saw-differently': 'I saw it differently.',
  'got-it': 'I read it. Thank you for telling me.',
  'need-time': 'I need some time.',
  'are-you-safe': 'Are you safe?',
  agree: 'I have read this, and I agree.',
}
