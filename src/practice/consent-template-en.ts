/** The template `halfdoor/consent@1` in English. It is never edited: other words are another template. */
import type { ConsentTemplate } from './consent-template.ts'

export const english: ConsentTemplate = {
  title: 'Consent to share information about me',
  plainHeading: 'In plain words',
  plain: [
    'The staff named here may tell the people named here what this page says, and no more.',
    'I can end it at any time. I need no reason.',
    'It ends by itself on a set day.',
  ],
  alone: {
    'counselling-notes': 'This page is about notes from counselling alone. Nothing else is shared under it.',
    proceedings:
      'This page is for one legal proceeding alone. What is shared under it may be used there, also against me.',
  },
  patient: (name) => `1. The patient. My name is ${name}.`,
  disclosers: (names) => `2. Who may share: ${names}.`,
  scope: (classes) => `3. What may be shared: ${classes}. Nothing else may be shared under this consent.`,
  more: (words) => `Closer, in my own words: ${words}`,
  recipients: (names) => `4. Who may be told: ${names}.`,
  purpose: (purpose) => `5. What it is for: ${purpose}.`,
  revocation: (right) => `6. My right to end it: ${right}`,
  route: (route) => `How: ${route}`,
  expiry: (day, event) =>
    event === undefined
      ? `7. When it ends: on ${day}, as that day begins (UTC).`
      : `7. When it ends: ${event}, and at the latest on ${day}, as that day begins (UTC).`,
  signed: (name, day) =>
    `8. and 9. Signed on ${day} with this name, typed by me: ${name}. My device signs the whole page with my own key.`,
  law: 'The rule for this page is 42 CFR 2.31. Its template is halfdoor/consent@1.',
  classes: {
    attendance: 'the days on which I came',
    progress: 'a note on how I am doing, in the words of the staff',
    session: 'a short account of what was worked on',
    'safety-plan': 'my safety plan',
    'counselling-notes': 'notes from my counselling on substance use',
  },
  purposes: {
    request: 'at the request of the patient',
    family: 'at the request of the patient, so that people close to me can stand by me',
    visits: 'at the request of the patient, to plan visits and calls',
    leaving: 'at the request of the patient, to plan the time after I leave',
    proceedings: 'a legal proceeding, and nothing else',
  },
  events: { 'treatment-ended': 'when my treatment ends', 'space-closed': 'when I close this space' },
  and: 'and',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: (day, month, year) => `${day} ${month} ${year}`,
  usual: {
    revocation:
      'I may revoke this consent in writing at any time. What was shared before, while it stood, cannot be called back.',
    route:
      'I press “End it now” beside it in Halfdoor. That counts as writing. I may also tell the staff, by word or on paper.',
  },
}
