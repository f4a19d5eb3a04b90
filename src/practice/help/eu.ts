import type { Country } from './line.ts'

export const de: Country = {
  id: 'de',
  name: { en: 'Germany', es: 'Alemania' },
  lines: [
    {
      id: 'de-112',
      kind: 'emergency',
      ways: [
        { call: '112', hint: { en: 'Fire and ambulance', es: 'Bomberos y ambulancia' } },
        { call: '110', hint: { en: 'Police', es: 'Policía' } },
      ],
      hours: 'always',
      cost: 'free',
      sendsHelp: 'yes',
      does: { en: 'If you call the wrong one, they pass you on.', es: 'Si llama al otro, le pasan.' },
      sources: ['mainz.de', 'maerkischer-kreis.polizei.nrw'],
      checkedOn: '2026-11-22',
    },
    {
      id: 'de-seelsorge',
      kind: 'crisis',
      name: 'TelefonSeelsorge',
      ways: [{ call: '0800 111 0 111' }, { call: '0800 111 0 222' }],
      hours: 'always',
      cost: 'free',
      asksName: 'optional',
      does: {
        en: 'Volunteers listen, whatever it is. Your number does not show, and it is not on the bill.',
        es: 'Escuchan voluntarios, sea lo que sea. Su número no aparece ni sale en la factura.',
      },
      sources: ['domradio.de'],
      checkedOn: '2026-11-22',
    },
  ],
}

export const eu: Country = {
  id: 'eu',
  name: { en: 'European Union', es: 'Unión Europea' },
  inside: { en: 'the European Union', es: 'la Unión Europea' },
  lines: [
    {
      id: 'eu-112',
      kind: 'emergency',
      ways: [{ call: '112' }],
      hours: 'always',
      cost: 'free',
      sendsHelp: 'yes',
      does: {
        en: 'Police, fire and ambulance, in every country of the Union.',
        es: 'Policía, bomberos y ambulancia, en cada país de la Unión.',
      },
      sources: ['112.hu', 'asklily.org.uk'],
      checkedOn: '2026-11-22',
    },
  ],
}
