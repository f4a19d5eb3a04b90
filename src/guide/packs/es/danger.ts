/** Rows of Spanish for words of danger that are about another person. They only offer help; nothing is blocked. */

import type { Row } from '../../pack.ts'

const lever = [
  '(si|cuando|como|el dia que) {W2}(v[ao]s|vay|dej|abandon|vuelv|volv|regres|contest|respond|perdon|termin|separ|llam|vien|veng|quier|quit|llev|bloque|desbloque|cort|cuelg)~,? {W5}(me|hago|voy a|vas a|soy capaz) {W2}(mat|mur|muer|mor|suicid|ahorc|colg|cort|tir|lanz|avent|quitar la vida|pegar? un tiro|tom(o|ar) tod|leer de mi)~',
  'me (mat|mur|muer|suicid|ahorc|cort|tir|lanz|avent)~,? {W1}si {W2}(v[ao]s|dej|vuelv|regres|contest|perdon|llam|vien|abandon|termin|va)~',
]

/** Before the other safety rows: their note is the nearer one. */
export const dangerFirst: readonly Row[] = [
  {
    id: 'leave-or-die', label: 'cr.self', note: 'self', danger: 'X02',
    any: [...lever, 'amenaz~ {W2}(matarse|suicid|quitarse)~|(vas|va) a (encontrar|enterrar|llorar)me|mi (funeral|entierro|velorio)'],
    unless: ['el pelo|sopa|partido'],
  },
  {
    id: 'leave-or-die-asks', label: 'pressure', note: 'debt', danger: 'X02',
    any: lever,
    unless: ['el pelo|sopa|partido'],
  },
  {
    id: 'child-1', label: 'cr.unsafe', note: 'unsafe', danger: 'X07',
    any: [
      '(peg|golpe|abofete|cachete|pate|zarand|sacud|quem|lastim|maltrat|viol|abus|manose|toc|empuj|encerr|encierr|ahorc|h[aiz]+[eo] dano)~ {W3}{CRIO}' +
        '|{CRIO} {W4}(moret|moraton|marcas|quemadura|golpes|heridas|cinturonazo)~' +
        '|dej(o|a|e|an|aron) {W2}{CRIO} {W1}(sol|encerrad|sin comer|en el (carro|coche|auto))~' +
        '|{CRIO} {W3}(en peligro|peligro|a salvo|sin comer)' +
        '|les? {W2}(hac|toc)~ {W1}(cosas|partes) {W1}a {CRIO}' +
        '|(miedo|temo|casi) {W4}(peg|dano|lastim|golpe|sacud|ahog)~ {W2}{CRIO}',
    ],
    unless: [
      '{COSAS} {W2}(a|al) |(peg|golpe|empuj)~ {W2}{COSAS}|{FICCION}|besos?|turno|profesora?' +
        '|(no|nunca) (le|les) golpe~',
    ],
  },
]

export const dangerToOthers: readonly Row[] = [
  {
    id: 'harm-1', label: 'threat', note: 'threat', danger: 'X03',
    any: [
      '(te|los|las|les?|lo|la) {W1}(voy a|vamos a|juro que|quiero|quisiera|podria|mand)~ {W2}(matar|pegar|golpear|apunalar|disparar|quemar|enterrar|reventar|partir|romper (la cara|los huesos|las piernas)|dar un[oa]? (tiro|paliza)|dejar (en el hospital|sin dientes))' +
        '|(te|los|las|lo|la|le) (mato|matare|(?<=te )(mate|pego|golpeo|quemo)|parto|reviento|entierro|rompo (la cara|los|las)|disparo)(?! (a besos|de risa|la foto|(el|un) grito|a un ))' +
        '|(vas|va|van) a (morir|amanecer muert|acabar (muert|en el hospital))~' +
        '|(estas|date por) muert[oa](?! de)' +
        '|(tengo|compre|traigo) {W2}(pistola|cuchillo|arma|navaja|machete) {W3}(para|y te|contigo)',
    ],
    unless: ['cosquillas|besos|album|broma|{FICCION}|de risa|cartas|sorpresa|foto|jaja~'],
    notBefore: ['(nunca|jamas|no) {W2}', '(dijo|decia|miedo|dice) {W3}'],
  },
  {
    id: 'showing-up', label: 'threat', note: 'threat', danger: 'X05',
    any: [
      '(se|sabemos|averigue|supe|descubri) {W2}donde {W1}(viv|trabaj|estas|duerm|estudi|te (qued|mud)|par[ao])~(?! (las|los|la|el))' +
        '|(estoy|estamos|sigo) {W2}(fuera|afuera|enfrente|abajo|frente|en la puerta|parad[oa]) (de|a|en) {W1}tu (casa|trabajo|puerta|edificio|ventana|calle)' +
        '|(te espero|esperarte|me quedo) {W2}(fuera|afuera|a la salida|en tu|en la puerta|abajo)(?! del)' +
        '|(voy|ire|paso|aparezco|caigo) {W3}(tu (casa|trabajo)|buscarte|verte|por ti) {W3}(nadie te|aunque|quieras o no|hasta que|si no|sin avisar)' +
        '|si no (me )?(contest|abr|respond|llam|sal|vuelv|habl)~ {W3}(voy|ire|caigo|paso|te busco)' +
        '|(te|los) (voy a (encontrar|seguir)|encontrare|vigilo|tengo vigil~)',
    ],
    unless: ['llegue|quedamos|sorpresa|hospital|aeropuerto|estacion|te extrano'],
    notBefore: ['(nunca|no|jamas) (\\w+ )?', '(el|ella|que|dijo) '],
  },
  {
    id: 'secret-1', label: 'pressure', note: 'secret', danger: 'X06',
    any: [
      'no (?!tienes|tiene|hay|puedo|quiero|he|voy|supe|se ){W2}(dig|dec|cont|cuent|coment|mencion|habl|muestr|ensen)~ {W3}(nadie|ningun~|(tu|mi|la|el) (\\w+ )?(?:{KIN}|terapeuta|consejer[oa]|madrin[oa]|padrin[oa]|medic[oa]|doctora?|psicolog[oa]|abogad[oa]|policia|jueza?|trabajadora)|mama|papa|nada{FIN})' +
        '|(nadie|tu (mama|familia|terapeuta)) {W2}(se entere|sepa|puede saber)' +
        '|(?<!(esto|que) )(queda|quedara) (solo )?entre (nosotros|tu y yo|los dos)' +
        '|(nuestro|un|en) (pequeno )?secreto(?= |[.,!]|$)' +
        '|(borr|elimin|destruy|quem)[aeoi]l?[aoe]?s?n? {W2}(mensaj|chat|carta|conversacion|fotos?|videos?|historial|audio|correo|(este|esto|los|todo|cuando|despues) (mensaj|lo leas|leer|de leer))~' +
        '|(retir|quit)~ (la denuncia|los cargos)|no (llames|vayas) a la policia',
    ],
    unless: ['sorpresa|fiesta|regalo|cumple~|broma|por error'],
    notBefore: ['no (tienes|tiene|es necesario) (que|de) ', '(agradec|gust|prefe|pref)\\w+ que {W1}', '(yo|ya|nunca) '],
  },
]
