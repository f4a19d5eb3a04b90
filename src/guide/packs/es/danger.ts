/** Rows of Spanish for words of danger that are about another person. They only offer help; nothing is blocked. */

import type { Row } from '../../pack.ts'

/** Before the other safety rows: their note is the nearer one. */
export const dangerFirst: readonly Row[] = [
  {
    id: 'leave-or-die', label: 'cr.self', note: 'self', danger: 'X02',
    any: ['(si|cuando|como|el dia que) (\\w+ ){0,2}(v[ao]s|vay|dej|abandon|vuelv|volv|regres|contest|respond|perdon|termin|separ|llam|vien|veng|quier|quit|llev|bloque|desbloque|cort|cuelg)~ {W5}(me|yo me|juro que|hago|voy a|vas a|soy capaz) {W2}(mat|mur|muer|mor|suicid|ahorc|colg|cort|tir|lanz|avent|quitar la vida|pegar? un tiro|tom(o|ar) tod|leer de mi)~', 'me (mat|mur|muer|suicid|ahorc|cort|tir|lanz|avent)~ {W1}si (\\w+ ){0,2}(v[ao]s|dej|vuelv|regres|contest|perdon|llam|vien|abandon|termin|va)~', '(vas|va|van) a (tener que )?(encontrar|enterrar|recoger|llorar)(me| mi)', '(mi|la) (muerte|sangre) {W3}(tu|tus|su) (culpa|conciencia|manos)', '(vas|va|iras) a (venir a )?mi (funeral|entierro|velorio)', 'sin (ti|vos|usted) {W4}(me (mato|muero|quito|tiro)|no (vale la pena|quiero) vivir)', 'no respondo (conmigo|de mi)'],
    unless: ['el pelo', 'sopa', 'partido'],
  },
  {
    id: 'child-1', label: 'cr.unsafe', note: 'unsafe', danger: 'X07',
    any: ['(peg|golpe|abofete|cachete|pate|zarand|sacud|quem|lastim|maltrat|viol|abus|manose|toc|empuj|encerr|encierr|ahorc|hice dano|hizo dano|hace dano)~ {W3}{CRIO}', '{CRIO} {W4}(moret|moraton|marcas|quemadura|golpes|heridas|cinturonazo)~', '(dejo|deje|deja|dejan|dejaron) {W2}{CRIO} {W1}(sol|encerrad|sin comer|en el (carro|coche|auto))~', '{CRIO} {W2}(corre|corren|esta|estan|no esta|no estan) {W1}(en peligro|peligro|a salvo|sin comer)', '(miedo|temo|casi) {W4}(peg|dano|lastim|golpe|sacud|ahog)~ {W2}{CRIO}'],
    unless: ['pelota', 'juego', 'fiebre', 'gripe', 'virus', 'beso', 'cancion', 'turno', 'profesora?', '(no|nunca) (le|les) golpe~'],
  },
]

export const dangerToOthers: readonly Row[] = [
  {
    id: 'harm-1', label: 'threat', note: 'threat', danger: 'X03',
    any: ['(te|los|las|le|les|lo|la|os) {W1}(voy a|vamos a|juro que|quiero|quisiera|podria|deberia|mand)~ {W2}(matar|pegar|golpear|apunalar|acuchillar|disparar|estrangular|ahorcar|quemar|enterrar|reventar|partir|romper (la cara|los huesos|las piernas)|moler|dar (un tiro|un balazo|una paliza)|dejar (en el hospital|sin dientes)|desfigurar)', '(te|los|las|lo|la|le|os) (mato|mate|matare|pego|parto|reviento|golpeo|quemo|entierro|apunalo|rompo (la cara|los|las)|disparo|estrangulo|ahorco)(?! (a besos|de risa|la foto|(el|un) grito|a un ))', '(vas|va|van) a (morir|amanecer muert|acabar (muert|en (el hospital|una zanja)))~', '(estas|esta|date por|dese por) muert[oa](?=[.,!]| si|$)', 'merec~ {W1}(morir|que te (maten|peguen)|un (tiro|balazo)|una paliza)', '(tengo|compre|traigo) {W2}(pistola|cuchillo|arma|navaja|machete) {W3}(para|y (te|se)|contigo)', 'prend(o|ere|er) fuego a', 'no (vives|viviras|llegas|amaneces) {W2}(contarlo|viv|manana)~', 'gente {W1}que te'],
    unless: ['broma', 'partido', 'de risa', 'cartas', 'sorpresa', 'foto'],
    notBefore: ['(nunca|jamas|no) {W2}', '(dijo|decia|miedo|dice) {W3}'],
  },
  {
    id: 'showing-up', label: 'threat', note: 'threat', danger: 'X05',
    any: ['(se|sabemos|averigue|supe|descubri) (muy bien )?(en )?donde {W1}(viv|trabaj|esta|duerm|estudi|te (qued|mud)|par)[aeiou]?s?(?= |[.,!]|$)(?! (las|los|la|el))', '(estoy|estamos|estare|sigo) {W2}(afuera|fuera|enfrente|abajo|frente|en la puerta|parad[oa]) (de|a|en) {W1}(tu|su) (casa|trabajo|puerta|edificio|ventana|escuela|oficina|calle)', '(te (voy a )?espero|te esperare|esperarte|me quedo|quedarme) {W2}(afuera|fuera|a la salida|en tu|en la puerta|frente|abajo|enfrente)(?! del)', '(voy|ire|vengo|paso|me presento|aparezco|caigo) {W3}(tu (casa|trabajo)|buscarte|verte|por ti|alla) {W3}(aunque|quieras o no|hasta que|si no|te guste o no|sin avisar)', 'si no (me )?(contest|abr|respond|llam|sal|vuelv|habl)~ {W3}(voy|ire|me presento|caigo|paso|te busco|me planto)', '(te|los) (voy a (encontrar|buscar|seguir)|encontrare|buscare|rastreo|vigilo|tengo (vigil|ubic)~)', 'no te (puedes|podes|vas a poder) (esconder|escapar)', 'te vi (salir|con (el|ella|otr|es)|entrar|anoche|desde|por la)~', '(pase|paso|pasando) por tu (casa|trabajo) (a|para) ver', '(tengo|hice) {W1}copia de tu'],
    unless: ['quedamos', 'sorpresa', 'hospital', 'aeropuerto', 'estacion', 'te extrano'],
    notBefore: ['(nunca|no|jamas) (\\w+ )?', '(el|ella|que|dijo) '],
  },
  {
    id: 'secret-1', label: 'pressure', note: 'secret', danger: 'X06',
    any: ['no (se )?(le|les|lo|la|se lo|me|vayas a|vayan a) ?(se )?(lo )?(dig|dec|cont|cuent|coment|mencion|habl|muestr|ensen)~ {W3}(nadie|ningun~|(tu|mi) (\\w+ )?(?:{KIN}|terapeuta|consejer[oa]|madrin[oa]|padrin[oa]|medic[oa]|psicolog[oa]|abogad[oa])|(la|el) (policia|juez|jueza|terapeuta|consejer[oa]|doctora?|trabajadora)|mama|papa)', 'no (digas|hables|cuentes) {W2}(a )?(nadie|nada)', '(nadie|ningun~|tu (mama|familia|terapeuta)) {W2}(se )?(entere|sepa|debe saber|puede saber|lo sepa)', '(?<!(esto|que) )(queda|quedara) (solo )?entre (nosotros|tu y yo|vos y yo|usted y yo|los dos)', '(nuestro|un|en) (pequeno )?secreto(?= |[.,!]|$)', '(borr|elimin|destruy|quem)[aeoi]l?[aoe]?s?n? {W2}(este|esto|estos|esta|los|las|todo|tu|mis?|cuando|despues)? ?(mensaj|chat|carta|conversacion|fotos?|videos?|historial|audio|correo|lo leas|leer)~', '(diles|dile) {W3}que (te caiste|fue un accidente|no paso nada|lo inventaste)', '(retir|quit)~ (la denuncia|los cargos)', 'no (llames|vayas) a la policia'],
    unless: ['sorpresa', 'fiesta', 'regalo', 'cumple~', 'broma', 'por error'],
    notBefore: ['no (tienes|tiene|es necesario) (que|de) '],
  },
]
