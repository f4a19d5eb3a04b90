/** Rows of Spanish for replies, promises, limits and setbacks: advice and vows to question, and what is worth a tick. */

import type { Row } from '../../pack.ts'

export const practice: readonly Row[] = [
  {
    id: 'advice-1', label: 'advice', note: 'advice',
    any: [
      '(deberias?|debes|tienes? que|hay que|necesitas (?!de mi)|te conv[a-z]+|podrias?|lo mejor (es|seria|que)|te toca|habria que|ve a|vete a|(seria|es) (bueno|mejor|importante) que|es hora de)' +
        '|(por que no |y si ([a-z]+as|le|te|haces)|(has|ha|ya) (probado|probaste|intentado|intentaste|pensado en|considerado|ido a)|que tal si)' +
        '|si yo (fuera|estuviera)|yo que (tu|usted)|si fuera (tu|yo)|recomiendo|sugiero|aconsejo' +
        '|se (realista|fuerte|paciente)|debiste (llamar|hablar|decir|ir|hacer|buscar|pedir)' +
        '|(pidele|preguntale|estarias mejor (sin|si)|la proxima vez)' +
        '|(te ayudaria (?!que)|yo (llamaria|iria|dejaria|le diria))' +
        '|mejor (dile|diselo|llama|ve|habla|vete|no|busca|deja|[a-z]+te )' +
        '|^((pues|bueno|entonces|mira|primero|mejor|solo|ya|y|no),? )*(haz|ve |llama |busca|habla con|deja(l[oae])? |olvida(te)?|toma(te)? |sal|duerme|come|descansa|escribe|dile|pide|prueba|intenta|respira|bloquea~|ignora~|corta|cambia(te)?|piensa|ponte|pon|concentrate|metete|aprende|empieza|perdona~|renuncia|considera|no le (digas|hagas|contestes|llames|des)|trata de|manten~|cuidate|alejate|enfrenta~|acepta~|sueltalo|levantate|date )',
    ],
    unless: ['que te ayudaria '],
  },
  {
    id: 'co-vague-1', label: 'co.vague', note: 'someday',
    any: ['([a-z]{1,9}(are|ere|ire)|dare|vere|hare|podre|tendre|voy a|vamos a|prometo|juro|quiero|intento|pienso|estoy (cambiando|intentando)|ya (cambie|veras|no)|veras|confia|esta vez|de ahora|desde ahora|nunca mas|pronto|algun dia|un dia de estos|todo (va a|sera)|no (volvera|vuelve|vuelvo)|cuando pueda|ahora si)'],
  },
  {
    id: 'co-specific-1', label: 'co.specific', note: 'specific',
    any: ['{CUANDO}'],
    unless: [
      'pronto|un dia de|mas (seguido|tiempo)|nunca(?! mas voy)|siempre|quiza' +
        '|mejor (padre|madre|persona)|si (tu|me)',
    ],
  },
  {
    id: 'boundary-1', label: 'bo.clear', note: 'limit',
    any: [
      'necesito|prefiero|preferiria|quiero|pido|gustaria|decidi|agradeceria|agradezco que' +
        '|voy a (?!(quitar|hacerte|llam|buscar|ver tu))' +
        '|^(los|el|las|a|antes|despues|desde|de) .{3,40}(apago|no |es|son|cierro|quiero|estoy|voy)' +
        '|no ((te|le|les|me|lo|la|los|nos) )*(estoy|voy a|vamos a|mas|(?!tengo que)[a-z]{2,9}(o|[aei]re))' +
        '|por favor' +
        '|(si|cuando|en cuanto) .{3,60}(,| yo| me| entonces) ?((me|nos|te) )?(no|voy|vamos|hablamos|pido|[a-z]{2,9}(o|[aei]re))' +
        '|mi [a-z]+ .{0,30}(es|esta|no|queda|son)|(podemos|nos vemos|hablemos|hablamos|quedamos) ' +
        '|(puedo|estare) ',
    ],
  },
  {
    id: 'disclose-1', label: 'se.disclose', note: 'plain',
    any: [
      '(bebi|recai|consumi|fume|aposte|me (meti|tome|corte|hice cortes|salte|escape|pase de)|use(?= (droga|otra|de nuevo|anoche|ayer|el|y|{DROGA})|{FIN})|no (fui|tome|llegue|hice|me presente|voy) {W2}(grupo|terapia|reunion|junta|sesion|medic|cita|tratamiento|pastillas|la|mi)~|falte|deje (de (ir|tomar|asistir)|el (tratamiento|grupo|programa)|la (terapia|medic)|mi)~|compre {W3}({ALCOHOL}|{DROGA}|droga|hierba|marihuana|cigarro|boleto|loteria)|fui al? (casino|bar|bingo)|menti|gaste|cai(?=[ .,])|rompi (mi|el|la)|otra vez con (las|la|el)|robe)' +
        '|(llevo|ando|estoy|estuve) {W5}(beb|tom|consum|fum|jug|apost)i?[ea]ndo(?! (la|mi|el) )' +
        '|(volvi|he vuelto) a (?!(la|mi) casa)\\w+' +
        '|tome(?= (pero|el {CUANDO}|ayer|anoche|otra|de mas|una|unas|unos|dos|tres|{ALCOHOL})|{FIN})' +
        '|(me pase|se me paso la mano) con|perdi otra vez|recaida' +
        '|he (bebid|tomad|consumid|fumad|recaid)o|rasgune',
    ],
    unless: ['ganas'],
  },
  {
    id: 'reflect-1', label: 'li.reflect', note: 'heard',
    any: [
      '(parece|suena|se (nota|oye|ve)|imagino|debe|debio|tiene que|tuvo que|habra|noto|siento|veo|oigo|entiendo) (que|como|a|de|ser|tan|muy|lo|dificil|dur|sol|estar)~' +
        '|(entonces|asi que|o sea|es decir|por lo que (dices|entiendo)|si (te )?(entiendo|entendi)|dices que|me (dices|cuentas)|sientes que|sentiste)' +
        '|^((y|pero|ya|tu|usted|hoy|todavia|aun|entonces|no) )*(te )?(?!gracias|ademas|pues |eres|pareces|hiciste nada|debes|deberias|podrias|puedes)[a-z]{3,9}(as|es|[ai]ste) ' +
        '|^(tu |usted )?(esperaba|queria|tenia|ya no) |(fue|es) lo (peor|mas (duro|dificil))' +
        '|^lo que (mas|te|peor)' +
        '|^te (da|dio|duele|dolio|pesa|preocupa|asusta|cuesta|molest[ao]|falta|hizo|hace|gustaria) ' +
        '|^estas ([a-z]+d[oa]|entre|hart[oa]|triste)|^(para ti|te han|todo (cayo|te toco)|nadie te) ',
    ],
    unless: ['\\?$|escucho(,|\\.|$)'],
  },
  {
    id: 'question-1', label: 'li.question', note: 'open',
    any: [
      '(^|[,.;:!] ?)((y|pero|oye|entonces|por|a|de|con|para|en|desde|hace|le),? )*(que|como|cuando|donde|cual|cuales|quien|cuanto|hay|me|te|quieres|quisieras|prefieres|puedo|podemos|necesitas|tienes ganas|esta bien|seria|gustaria|quiere)[^?]{0,110}\\?' +
        '|(cuentame|cuenteme|hablame|dime|digame|(gustaria|quiero|quisiera) (saber|entender|escuchar|oir))~ (mas|de|que|como|sobre|todo|lo|cual|por)',
    ],
    unless: ['que te pasa'],
  },
  {
    id: 'validate-1', label: 'li.validate', note: 'warm',
    any: [
      'agradezco|que bueno que me|gracias por' +
        '|(?<!nunca )(?<!no )(te|le|lo|la|les) {W1}(entiendo|comprendo|creo|escucho|oigo|amo|apoyo|abrazo|acompano|admiro|respeto)' +
        '|(con razon|claro que|es (normal|logico|natural|comprensible|humano)|tiene {W2}sentido|tienes {W2}(razon|derecho)|cualquiera (estaria|se habria)|yo (tambien )?(estaria|me (sentiria|habria)|sentiria|hubiera)|como no (vas|ibas|te))' +
        '|(estoy|estare|cuentas|cuenta) (contigo|aqui|para (ti|lo que|escuchar)|conmigo|con usted)~' +
        '|aqui estoy|no estas sol[oa]' +
        '|(siento|lamento) {W2}(que (estes?|hayas|tengas|tuvieras|te (pas|toque)|esto)|lo que (estas|te|has)|por lo que|oir)~' +
        '|no (tienes|tiene) (que|por que) {W3}(perdon|super|estar|cargar|poder|hacerlo|pedir|decidi|contest|decir|fingir|sentir|saber)~' +
        '|no (es|fue|eres|estas) {W1}(exager|poca cosa|tu culpa|loc[oa]|una carga|debil|mal|el problema|una tonteria|tont)~' +
        '|(tomate|toma|date) (el|tu|todo el) tiempo|no hiciste nada malo|significa mucho' +
        '|(que|fue|eres|muy|tan|mucho|se necesita|requiere) (muy |tan |de )?valiente' +
        '|me (alegra|importa|alegro|duele)' +
        '|tus? (dolor|enojo|sentimientos|rabia|miedo|tristeza) (es|son|importa|tiene)~|un abrazo' +
        '|me importas|lo que sientes (importa|es)',
    ],
    unless: ['\\?$|si te entiendo'],
  },
]
