import type { Country } from './line.ts'

export const nz: Country = {
  id: 'nz',
  name: { en: 'New Zealand', es: 'Nueva Zelanda' },
  lines: [
    {
      id: 'nz-111',
      kind: 'emergency',
      ways: [{ call: '111' }],
      hours: 'always',
      sendsHelp: 'yes',
      does: { en: 'Police, fire and ambulance.', es: 'Policía, bomberos y ambulancia.' },
      sources: ['govt.nz'],
      checkedOn: '2026-11-22',
    },
    {
      id: 'nz-1737',
      kind: 'crisis',
      name: '1737, need to talk?',
      who: 'both',
      ways: [{ call: '1737' }, { text: '1737' }],
      hours: 'always',
      cost: 'free',
      languages: ['en'],
      interpreters: true,
      does: {
        en: 'A trained person answers. For you, or if you worry about someone.',
        es: 'Contesta una persona preparada. Para usted, o si teme por alguien.',
      },
      sources: ['pegasus.health.nz'],
      checkedOn: '2026-11-22',
    },
    {
      id: 'nz-refuge',
      kind: 'violence',
      name: 'Women’s Refuge',
      ways: [{ call: '0800 733 843' }],
      hours: 'always',
      cost: 'free',
      does: {
        en: 'If someone hurts or frightens you.',
        es: 'Si alguien le hace daño o le da miedo.',
      },
      sources: ['govt.nz'],
      checkedOn: '2026-11-22',
    },
    {
      id: 'nz-ok',
      kind: 'violence',
      name: 'Are You OK',
      ways: [{ call: '0800 456 450' }],
      hours: { en: 'Every day, 9:00 to 23:00', es: 'Todos los días, de 9:00 a 23:00' },
      cost: 'free',
      does: {
        en: 'For hurt at home, on either side.',
        es: 'Para el daño en casa, de un lado o del otro.',
      },
      sources: ['govt.nz'],
      checkedOn: '2026-11-22',
    },
  ],
}
