import type { Country } from './line.ts'

export const au: Country = {
  id: 'au',
  name: { en: 'Australia', es: 'Australia' },
  lines: [
    {
      id: 'au-000',
      kind: 'emergency',
      ways: [{ call: '000' }],
      hours: 'always',
      sendsHelp: 'yes',
      does: { en: 'Police, fire and ambulance.', es: 'Policía, bomberos y ambulancia.' },
      sources: ['betterhealth.vic.gov.au'],
      checkedOn: '2026-11-22',
    },
    {
      id: 'au-lifeline',
      kind: 'crisis',
      name: 'Lifeline',
      ways: [{ call: '13 11 14' }],
      hours: 'always',
      cost: {
        en: 'Free from a mobile, a local call from a landline.',
        es: 'Gratis desde un móvil; desde un fijo, una llamada local.',
      },
      asksName: 'optional',
      does: {
        en: 'They listen, and help you stay safe.',
        es: 'Escuchan y le ayudan a estar a salvo.',
      },
      sources: ['scriptwise.org.au', 'lifelineh2h.org.au', 'thepushupchallenge.com.au'],
      checkedOn: '2026-11-22',
    },
    {
      id: 'au-drugs',
      kind: 'substance',
      name: 'National Alcohol and Other Drug Hotline',
      who: 'both',
      ways: [{ call: '1800 250 015' }],
      hours: {
        en: 'Day and night in most states. In South Australia people answer from 8:30 to 22:00',
        es: 'De día y de noche en casi todos los estados. En Australia Meridional, de 8:30 a 22:00',
      },
      cost: 'free',
      does: {
        en: 'You reach the service of your own state. Family and friends may call.',
        es: 'Le atiende el servicio de su estado. También para familia y amigos.',
      },
      sources: ['mindframe.org.au', 'health.gov.au'],
      checkedOn: '2026-11-22',
    },
    {
      id: 'au-family',
      kind: 'family',
      name: 'Family Drug Support',
      who: 'worried',
      ways: [{ call: '1300 368 186' }],
      hours: 'always',
      does: {
        en: 'For families. Trained volunteers answer. Many have lived it.',
        es: 'Para familias. Contestan voluntarios preparados. Muchos lo han vivido.',
      },
      sources: ['scriptwise.org.au', 'fds.org.au'],
      checkedOn: '2026-11-22',
    },
  ],
}
