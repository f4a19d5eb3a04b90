/** Rows of Spanish for replies, promises, limits and setbacks: advice and vows to question, and what is worth a tick. */

import type { Row } from '../../pack.ts'

export const practice: readonly Row[] = [
  {
    id: 'advice-1', label: 'advice', note: 'advice',
    any: ['(deberias|debes|deberia|tienes que|tiene que|hay que|necesitas (?!de mi)|te conviene|te convendria|podrias|podria|lo mejor (es|seria|que)|te toca|habria que|ve a|vete a|seria (bueno|mejor) que|es mejor que|es importante que|no deberias|es hora de) ?', '(por que no |y si (vas|pruebas|hablas|intentas|le|te|llamas|buscas|haces|dejas|te)|(has|ha) (probado|intentado|pensado en|considerado|ido)|intentaste|que tal si)', '(si yo (fuera|estuviera)|yo (que tu|que usted)|si fuera (tu|yo))', '(yo )?(te )?(recomiendo|sugiero|aconsejo)', 'mi (consejo|sugerencia)', 'a mi me (funciono|sirvio|ayudo|funciona)', 'el truco', 'la solucion', 'solo (tienes|hay) que', 'se (realista|fuerte|paciente)~', 'debiste (llamar|hablar|decir|ir|hacer|buscar|pedir)', '(pidele|preguntale|concentrate|estarias mejor (sin|si)|la proxima vez (di|haz|no|ve|llama))', '(te ayudaria|yo (llamaria|iria|dejaria|le diria))', 'mejor (dile|diselo|llama|ve|habla|vete|no|busca|deja)', 'metete (a|en)', 'considera ', '^(pues |bueno,? |entonces |mira,? |primero |mejor |solo |ya |por favor |y |no )*(haz|ve |llama |busca|habla con|deja(lo|la|le)? |olvida|toma |sal|duerme|come|descansa|escribe|dile|pide|prueba|intenta|respira|bloquea~|ignora~|corta|bebe|lee|reza|cambia|piensa|ponte|pon|consigue|consulta|olvidate|concentrate|dedica~|aprende|empieza|perdona~|compra|vende|renuncia|no le (digas|hagas|contestes|llames|des)|trata de|manten~|cuidate|alejate|acercate|aguanta|enfrenta~|acepta~|sueltalo|suelta|organiza~|levantate|date|tomate )'],
    unless: ['te ayudaria '],
  },
  {
    id: 'co-vague-1', label: 'co.vague', note: 'someday',
    any: ['(?:[a-z]{3,9}(are|ere|ire)(?= |[.,!]|$)|sere|dare|ire|vere|hare|podre|tendre|voy a|vamos a|prometo|juro|quiero|intento|pienso|estoy (cambiando|intentando)|ya (cambie|veras|no)|veras|confia|esta vez|de ahora|desde ahora|nunca mas|todo (va a|sera)|(las )?cosas van|no (volvera|vuelve|vuelvo)|cuando pueda|se acabaron?|ahora si)'],
  },
  {
    id: 'co-specific-1', label: 'co.specific', note: 'specific',
    any: ['{CUANDO}'],
    unless: ['pronto', 'mas (seguido|tiempo)', 'nunca', 'siempre', 'quiza', 'mejor (padre|madre|persona)', 'si (tu|me)'],
  },
  {
    id: 'boundary-1', label: 'bo.clear', note: 'limit',
    any: ['(yo )?(necesito|prefiero|preferiria|quiero|no quiero|pido|te pido|me gustaria|no acepto|no tolero|decidi|no permito|no permitire|agradeceria|agradezco que)', 'me salgo', 'que(de| quede) entre', 'no (te |le |les |me |lo |la |los |nos )*(puedo|voy a|vamos a|estoy|estare|quiero|me siento|hablo|hablare|contesto|pago|pagare|doy|dare|recibo|acepto|leo|abro|abrire|subo|hare|hago|ire|voy|tengo|quedo|conduzco|cuento|bebo|salgo|seguire|mas)', 'por favor', 'porfavor', '(si|cuando|en cuanto) .{3,60}(,| yo| me| entonces) ?(cuelgo|me voy|me ire|salgo|termino|voy a|me retiro|me llevo|llevare|me quedo|me quedare|no|dejo|paro|nos vamos|hablamos|terminare|llamare|llamo|pido)', 'mi (telefono|celular|movil|casa|cuarto|diario|medicacion|dinero|correo|terapia|limite|trabajo|cuerpo|tiempo|puerta|habitacion)s? .{0,30}(es|se|esta|no|queda|son)', '(podemos|nos vemos|hablemos|hablamos|quedamos) ', '(puedo|estare) (hablar|verte|ver|ayudar|los|el|solo|de|entre|un|una)'],
  },
  {
    id: 'disclose-1', label: 'se.disclose', note: 'plain',
    any: ['(bebi|recai|consumi|fume|aposte|me (meti|tome|corte|hice cortes|salte|escape|pase de)|use(?= (droga|heroina|otra|de nuevo|anoche|ayer|el|cocaina|cristal|y|,|[.]))|volvi a \\w+|no (fui|tome|llegue|hice|me presente|voy) (\\w+ )?(a )?(\\w+ )?(grupo|terapia|reunion|junta|sesion|medicina|medicacion|cita|tratamiento|pastillas|tarea|la|mi)|falte|deje (de (ir|tomar|asistir)|el (tratamiento|grupo|programa)|la (terapia|medicacion)|mi)|compre (\\w+ ){0,3}(vodka|cerveza|vino|botella|ron|whisky|droga|hierba|marihuana|coca|cigarro|pastillas|boleto|billete|loteria|tequila)|fui al? (casino|bar|bingo)|menti|gaste|cai(?=[ .,])|rompi (mi|el|la)|otra vez con (las|la|el)|robe)', '(tuve|tuvo|fue) (una|otra|mi) recaida', 'dia (uno|1|cero) otra vez'],
    unless: ['ganas'],
  },
  {
    id: 'reflect-1', label: 'li.reflect', note: 'heard',
    any: ['(parece|suena|se (nota|oye|ve|escucha)|me imagino|imagino|debe|debio|tiene que|tuvo que|habra|noto|siento|veo|oigo|escucho|entiendo) (que|como|a|de|ser|tan|muy|lo|dificil|dur|sol|terrible|fuerte|estar)~', '(entonces|asi que|o sea|es decir|por lo que (dices|entiendo|oigo)|si (te )?(entiendo|entendi|escucho|oi)|dices que|me (dices|estas diciendo|cuentas)|quieres decir|sientes que|sentiste)', '^(y |pero |ya |tu |usted |hoy |todavia |aun |quieres|entonces |usted )*(esperaba|queria|tenia|llevas|querias|quieres|esperabas|esperas|necesitas|necesitabas|extranas|tenias|temes|estas |estabas|tuviste que|no (confias|quieres|sabes|puedes|crees|te sientes|esperabas|querias|podias|sabias)|ya no|deseas|pensabas|pensaste|creias|creiste|perdiste|pasaste|buscabas|vives|sigues|tienes miedo|andas|estuviste|quisieras) ', '(fue|es) lo (peor|mas (duro|dificil))', 'debiste (de|sentir|pasar|estar|haber)', '^estas (agotad|cansad)~', 'lo (cargabas|hacias) ', '^(para ti|te han|todo (cayo|te toco)|nadie te) '],
    unless: ['\\?$', 'escucho(,|\\.|$)'],
  },
  {
    id: 'question-1', label: 'li.question', note: 'open',
    any: ['(^|[,.;:!] ?)(y |pero |oye,? |entonces )*(por donde|que|como|cuando|donde|cual|cuales|quien|desde cuando|a que|de que|con que|para que|cuanto|en que|hay|hace cuanto|te|quieres|quisieras|prefieres|puedo|podemos|necesitas|tienes ganas|esta bien|le gustaria|como te|seria|gustaria|quiere)[^?]{0,110}\\?', '(cuentame|cuenteme|hablame|dime|digame|me gustaria (saber|entender|escuchar|oir)|quiero (saber|entender|escuchar|oir)|quisiera (saber|entender))~( mas| de| que| como| sobre| todo| lo| cual| por)'],
    unless: ['que te pasa'],
  },
  {
    id: 'validate-1', label: 'li.validate', note: 'warm',
    any: ['que bueno que (me|lo)', 'significa mucho', 'no hiciste nada malo', '(veo|se) cuanto te (esfuerzas|cuesta|duele)', '(fue|es) todo un', 'gracias por', 'te (agradezco|lo agradezco)', 'agradezco (que|tu)', '(te|le|lo|la|les) (\\w+ )?(entiendo|comprendo|creo|escucho|oigo|amo|apoyo|abrazo|acompano|admiro|respeto)(?=[ .,!]|$)', '(con razon|claro que|es (normal|logico|natural|comprensible|humano|justo)|tiene (mucho |todo el )?sentido|tienes (toda la |mucha )?(razon|derecho)|cualquiera (estaria|se habria)|yo (tambien )?(estaria|me (sentiria|habria)|sentiria|hubiera)|como no (vas|ibas|te))', '(estoy|aqui estoy|estare|aqui estare|cuentas|cuenta) (contigo|aqui|para ti|para lo que|para escuchar|conmigo|con usted)~', 'aqui estoy', 'no estas sol[oa]', 'no esta sol[oa]', '(siento|lamento) (mucho |muchisimo |tanto |de verdad )*(que (estes|hayas|tengas|tuvieras|te (pasara|pase|toque)|este|hayan|esto)|lo que (estas|te|has)|por lo que|oir)', 'no (tienes|tiene) (que|por que) {W3}(perdon|super|estar|cargar|poder|hacerlo|ser|pedir|pasar|decir|fingir|sentir|saber)~', 'no (es|fue|eres|estas) {W1}(tu culpa|loca|loco|una carga|debil|mal|el problema|la culpable|una tonteria|tonta)', '(tomate|toma|date) (el|tu|todo el) tiempo', '(que|fue|eres|muy|tan|mucho|se necesita|requiere) (muy |tan |de )?valiente', 'valor', 'valentia', '(me (alegra|importa|alegro|duele)|aprecio) (que|mucho|lo que|tu|de que|verte|de ti|ti)?', '(tu|tus) (dolor|enojo|sentimientos|rabia|miedo|tristeza|emociones) (es|son|importa|tiene|cuenta)~', 'un abrazo', 'te abrazo', 'te quiero', 'te amo', 'nadie (merece|deberia)', 'es mucho', 'me importas', 'esta bien (que|sentir|llorar|no|si)', 'haces bien', 'eres (fuerte|importante|muy fuerte)', 'juntos', 'si (es|fue) para tanto', 'claro'],
    unless: ['\\?$', 'si te entiendo'],
  },
]
