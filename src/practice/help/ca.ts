import type { Country } from './line.ts'

export const ca: Country = {
  id: 'ca',
  name: { en: 'Canada', es: 'Canadá' },
  lines: [
    {
      id: 'ca-911',
      kind: 'emergency',
      ways: [{ call: '911' }],
      hours: 'always',
      sendsHelp: 'yes',
      does: { en: 'Police, fire and ambulance.', es: 'Policía, bomberos y ambulancia.' },
      sources: ['alberta.ca'],
      checkedOn: '2026-11-22',
    },
    {
      id: 'ca-988',
      kind: 'crisis',
      name: '9-8-8: Suicide Crisis Helpline',
      who: 'both',
      ways: [{ call: '988' }, { text: '988' }],
      hours: 'always',
      cost: 'free',
      languages: ['en', 'fr'],
      interpreters: true,
      sendsHelp: 'danger',
      does: {
        en: 'For you, or if you worry about someone.',
        es: 'Para usted, o si teme por alguien.',
      },
      sources: ['newswire.ca', 'maplenow.ca'],
      checkedOn: '2026-11-22',
    },
  ],
}
