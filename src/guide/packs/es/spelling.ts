/** Short forms and regional forms of Spanish (vos, vosotros), each with the form the rows are written in. */

import type { Spelling } from '../../pack.ts'

export const spelling: Spelling = {
  words: {
    q: 'que', k: 'que', ke: 'que', qe: 'que', xq: 'porque', pq: 'porque', xk: 'porque', porq: 'porque', porke: 'porque', x: 'por', d: 'de',
    tb: 'tambien', tmb: 'tambien', toy: 'estoy', tas: 'estas', ta: 'esta', bn: 'bien', pa: 'para', ntp: 'no te preocupes', tqm: 'te quiero', tkm: 'te quiero',
    xfa: 'por favor', porfa: 'por favor', pf: 'por favor', mñn: 'manana', finde: 'fin de semana', sos: 'eres', sois: 'eres', vos: 'tu',
    tenes: 'tienes', teneis: 'tienes', podes: 'puedes', podeis: 'puedes', queres: 'quieres', quereis: 'quieres', estais: 'estas', habeis: 'has', os: 'te',
    vuestro: 'tu', vuestra: 'tu', vuestros: 'tus', vuestras: 'tus', debes: 'debes', debeis: 'debes', vais: 'vas', venis: 'vienes', decis: 'dices', mentis: 'mientes',
    pensas: 'piensas', pensais: 'piensas', pedis: 'pides', entendes: 'entiendes', entendeis: 'entiendes', sentis: 'sientes', preferis: 'prefieres', volves: 'vuelves',
    contame: 'cuentame', contadme: 'cuentame', decime: 'dime', decidme: 'dime', haceis: 'haces', sabeis: 'sabes', creeis: 'crees', pones: 'pones',
    perdes: 'pierdes', jodes: 'jodes', dejais: 'dejas', hablais: 'hablas', escuchais: 'escuchas', fuisteis: 'fuiste', hicisteis: 'hiciste', quisierais: 'quisieras', hijxs: 'hijos',
    siquera: 'siquiera', haiga: 'haya', ubiera: 'hubiera', ubiese: 'hubiera', hubiese: 'hubiera', aser: 'hacer', ago: 'hago', ise: 'hice', isiste: 'hiciste', asta: 'hasta', boy: 'voy',
    kiero: 'quiero', kieres: 'quieres', kiere: 'quiere', ay: 'hay', savia: 'sabia', perdon: 'perdon', perdona: 'perdona', oy: 'hoy', dejenme: 'dejame', usté: 'usted', uste: 'usted', ud: 'usted', uds: 'ustedes', nomas: 'solo', solamente: 'solo', nomás: 'solo',
    recordas: 'recuerdas', mañana: 'manana', vives: 'vives', viste: 'viste', mostrame: 'muestrame', dame: 'dame', pasame: 'pasame', respondeme: 'respondeme', haceme: 'hazme', atendeme: 'atiendeme', venite: 'ven', veni: 'ven', anda: 've', salis: 'sales', seguis: 'sigues', moris: 'mueres', elegi: 'elegi',
  },
  beforeWord: {
  },
  keepAfter: { os: 'sistema', anda: 'que como asi se me te le', ay: '', boy: 'play', d: 'vitamina plan', k: 'vitamina', x: 'rayos' },
}
