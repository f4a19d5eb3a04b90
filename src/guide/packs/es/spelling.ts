/** Short forms and regional forms of Spanish (vos, vosotros), each with the form the rows are written in. */

import type { Spelling } from '../../pack.ts'

export const spelling: Spelling = {
  words: {
    q: 'que', k: 'que', ke: 'que', xq: 'porque', pq: 'porque', porq: 'porque', x: 'por', d: 'de',
    tb: 'tambien', tmb: 'tambien', pa: 'para',
    xfa: 'por favor', porfa: 'por favor', finde: 'fin de semana', sos: 'eres', vos: 'tu',
    tenes: 'tienes', teneis: 'tienes', podes: 'puedes', podeis: 'puedes', queres: 'quieres', quereis: 'quieres', estais: 'estas', habeis: 'has', os: 'te',
    vuestro: 'tu', vuestra: 'tu', vuestros: 'tus', vuestras: 'tus', debeis: 'debes', vais: 'vas', decis: 'dices',
    pensas: 'piensas', entendes: 'entiendes', sentis: 'sientes', preferis: 'prefieres',
    contame: 'cuentame', decime: 'dime', pones: 'pones',
    ubiera: 'hubiera', hubiese: 'hubiera', asta: 'hasta',
    kiero: 'quiero', aki: 'aqui', allas: 'hayas', sorry: 'perdon', t: 'te', ay: 'hay', ud: 'usted', uds: 'ustedes', nomas: 'solo',
    recordas: 'recuerdas', anda: 've', seguis: 'sigues',
  },
  beforeWord: {},
  keepAfter: { os: 'sistema', anda: 'que como asi se me te le', ay: '', d: 'vitamina plan', k: 'vitamina', x: 'rayos' },
}
