/** Rows of Spanish that ask about making small, generalising, labelling, and apologies that take themselves back. */

import type { Row } from '../../pack.ts'

export const small: readonly Row[] = [
  {
    id: 'dismiss-1', label: 'dismiss', note: 'dismiss',
    any: ['no (es|fue|era|sea|seria) (para tanto|nada|la gran)', '(no pasa|no es) nada(?=[.,!]|$| (grave|malo))', 'exager[ao]~', 'dramatic~', '(un|tanto|mucho|hagas|puro) drama', 'te pones asi', 'cosas peores', 'asi es la vida', 'no (deberias|debes|tienes por que) (sentir|estar|poner)~', 'ni que (se )?(hubiera|fuera)', 'escandalo', '(muy|tan|demasiado) (sensible|sentid[oa]|delicad[oa]|dramatic[oa]|emocional|intens[oa])', '^calma(?=[.,!]|$)', '(calmate|tranquilizate|relajate|animate|superalo|olvidalo|cal[mn]ense|ya pasara|ya pasa|ya paso(?=[.,!]|$)|tres pies al gato|no te estreses|sonrie|no te (pongas asi|lo tomes (tan|asi|a)))', '(otr[oa]s?|hay (gente|quien|personas|otros)|much[oa]s|algun[oa]s) {W4}(peor|peores|sin (comer|casa|techo|familia))', '(podria|pudo|pudiera) (ser|estar) (mucho )?peor', '(al|por lo) menos (nadie|no|tu|tienes|el|ella|te|estas|tienen|hay)', 'todo (pasa|sucede|ocurre|va a (estar|salir) bien)', 'el tiempo (lo )?(cura|sana|dira)', '(ya )?(se te (va a )?pasa(ra|r)?|te vas a reir)', '(solo|apenas|nada mas|unicamente) (fue(ron)?|es|son|tome) (un|una|unos|unas|dos|tres|\\d+|broma|dinero)', '(fue|era|es|fueron) (solo|apenas|nada mas|una broma|un chiste|una tonteria|una copa|una sola)', 'en tu (cabeza|imaginacion)', 'te haces (ideas|peliculas)', 'ya fue', 'a todos (nos|les) (pasa|ha pasado)', 'se fuerte', 'que mas da', 'y que\\?', 'no aguantas (nada|una)', 'no hay que', 'estas bien', '(lo )?(estas )?haciendo (muy |tan )?(grande|un mundo)', 'a (todo el mundo|todos|cualquiera) le pasa', 'no vale la pena (llorar|sufrir|ponerse)', 'sonrie'],
    unless: ['rasguno', 'resfriado', 'yo los ', 'minutos'],
  },
  {
    id: 'stigma-1', label: 'stigma', note: 'stigma', instead: ['persona con adicción', 'persona que consume drogas'],
    any: ['(adict[oa]|alcoholic[oa]|drogadict[oa]|yonqui|borrach[oa]|marihuano|vicios[oa]|drogo|ebrio)s?', '(bebe|nino)s? adict~'],
    unless: ['(soy|como) (un )*(adict|alcoholic)~', 'anonimos', 'estaba borrach~', 'de borracho'],
  },
  {
    id: 'stigma-2', label: 'stigma', note: 'clean', instead: ['en recuperación', 'sin consumir', 'positivo', 'negativo'],
    any: ['(esta|estas|sigue|anda|estara|estuvo|estaba|mantiene|quedo|salio|se mantiene|mantenerse|andas|sigues) (\\w+ )?limpi[oa](?=[ .,?!]|$)', '(prueba|examen|orina|test|analisis|muestra|resultado|control)s? {W4}suci[oa]s?', '(diste|dio|salio|saliste|salir|dar) (limpi|suci)[oa]'],
    unless: ['cocina'],
  },
  {
    id: 'absolute-1', label: 'absolute', note: 'absolute',
    any: ['(nunca|jamas) me (?!fall|dij)[a-z]+ste', '(tu |usted |ustedes )?siempre (te |me |lo |la |le |nos |se |les )*(?!{BUENO}|[a-z]+mos)[a-z]+s', '(nunca|jamas) (te |me |lo |la |le |nos |se |les )*(?!{NUNCA}|los|mas)[a-z]+s', 'ni una (sola )?vez(?= |[.,]|$)', '(cada vez|siempre) que {W6}(tu |te |me |lo |\\w+s(?=[ .,]|$))', 'todo el (tiempo|dia)', 'constantemente', '(nada|nunca nada) (de lo que|que yo|de esto) {W5}(bien|suficiente|basta|sirve|gusta|vale)', 'nada (te|le) (parece|gusta|basta|viene bien|alegra)', '(lo unico|todo lo) que (haces|sabes hacer|sabes|te importa|quieres|dices)', '(todos los|todas las) [a-z]+ (de [a-z]+ )?(tienes|sales|haces|vienes|me|te)', 'usted(es)? (siempre|nunca|jamas) [a-z]+', '(se te|te) olvida (todo|siempre)', '(todo|siempre) (se )?tiene que (ser|hacer)', 'siempre (es )?la misma (historia|cosa)', 'no haces (mas|otra cosa|nada mas) que'],
    unless: ['siempre {BUENO}', 'que lindo', 'siempre que quieras', 'alegra~'],
  },
]

export const apologies: readonly Row[] = [
  {
    id: 'if-1', label: 'na.if', note: 'if', nearApology: true,
    any: ['{PERDON} {W4}(si |por si|en caso de|a quien|a quienes)', '(si|por si|quiza~|tal vez|a lo mejor|acaso) (?=.{0,70}{PERDON}(?![a-z]))'],
    unless: ['si ya te', 'tarde', 'despierto', 'clave'],
  },
  {
    id: 'justify-1', label: 'na.justify', note: 'but', kinds: ['apology', 'setback', 'commitment'],
    any: ['(siento|perdon~|disculp~|lamento|culpa|mal|tome|menti|falle|hice|volvi|fumar|beber|tomar|ayer|noche|otra vez|nuevo|avisar|tarde|use|llame|equivoque|olvide)[^.]{0,60}[ ,](pero|aunque|solo que|sino que|es que),? {W2}(es que|yo (estaba|tenia|no|soy|solo)|(no )?(estaba|tenia|tuve|andaba|venia|he (tenido|estado|pasado)|estoy|llevo|iba|era)|tu|usted|ustedes|todos|cualquiera|fue|es|la|el|mi|las cosas|el trabajo|nadie|asi|ya|al menos|estas|eres|necesitaba|hay|con|estuve|entiende|comprende|a veces)', '(fue|era|es|eran|fueron) (el|la|los|las|por el|por la|mi)?l? ?(?:{COSA}),? {W2}(no|la|el|que|quien|hablando|y no|,|\\.|$)', 'no (fui|era|soy) (yo|el mismo|la misma|yo mism[oa])', '(ya )?(sabes|conoces) (como (soy|me pongo|es|estoy)|que (cuando|yo soy|no puedo))', 'no (tuve|tenia|habia|me quedo|quedaba) (otra |mas |de otra)?(opcion|remedio|alternativa|salida|eleccion)?(?=[.,]|$)', 'no (fue|era|es|sabia|queria|quise|lo hice) (con |a |lo que |mi )?(intencion|proposito|queriendo|hacia|quise)', '(solo|nada mas|unicamente) {W4}porque', '(bebi|tome) porque (estaba lloviendo|hacia|era|todos|el|la|mi)~', 'que (querias|esperabas)', 'asi me (criaron|ensenaron)', 'culpa a (la|las|el|los)', 'todos nos', 'no (lo )?(hice|fue) (con|a) {W1}(intencion|proposito|maldad)', 'no soy (el|la) unic[oa]'],
  },
  {
    id: 'feelings-1', label: 'na.feelings', note: 'feelings',
    any: ['(siento|lamento|perdon~|lastima|pena|una pena) {W1}(que )?(tu |usted |ustedes )?(te |le |les |lo |la |se |me )?(\\w+ )?(hayas?|hayan|sientas?|sientan|sentiste|sintio|ofend[ia]~|molest~|enoj~|enfad~|tom[aeo]~|veas?|vean|viste|decidas|pienses|piense|parezca|parecio|entend~|lleves?|creas|dolio|afect~|incomod~|cayer~|caiga|pongas|eches|reaccion~|decepcion~)', '(siento|lamento|perdon~) (que )?mi[s]? \\w+ (te|le|les) '],
    unless: ['haber(te)? ', 'hayas pasado'],
  },
  {
    id: 'vague-1', label: 'na.vague', note: 'vague', kinds: ['apology', 'setback', 'message', 'reply'], nearApology: true,
    any: ['{PERDON} (mucho |muchisimo |de verdad |tanto |si )*(por |de |con |sobre )?(todo|lo (que (paso|sucedio|ocurrio|sea|hice|fue|haya)|ocurrido|sucedido|pasado|de (ayer|anoche|el otro|la otra|antes|siempre|todo|el \\w+|la \\w+))|mi (comportamiento|conducta|actitud)|mis (acciones|errores|actos)|eso|esto|aquello|cualquier|la situacion|algunas|tanto)(?= |[.,!]|$)', '(las cosas|la situacion|todo|esto|aquello|eso|algo|la noche) (se |me |nos )*(\\w+ )?(salio|salieron|fue|fueron|pusieron|dio|paso|pasaron|sali|fue de)~ ?(de control|de las manos|mal|feas?|asi|de madre|lejos)?', '(sea|fuera) lo que (sea|fuera)', '(siento|lamento) como (salio|fue|acabo|termino)', 'se (cometieron|dijeron|hicieron|dieron|me fue|nos fue|cometio|hizo|perdio|rompio) {W2}(errores|cosas|de las manos|dano|un error|la)?', '(hubo|habian|ocurrieron|pasaron) {W2}(errores|cosas|problemas)', '(simplemente|solo|nada mas|solo que) (paso|sucedio|ocurrio)', 'paso (otra vez|lo que paso|y ya|sin)', 'dejemoslo (atras|asi)', 'fue un (malentendido|error)(?=[.,]|$)'],
  },
  {
    id: 'vague-2', label: 'na.vague', note: 'vague', kinds: ['apology'], alone: true,
    any: ['^(oye,? |mira,? |bueno,? |mama,? |papa,? |amor,? |hola,? |de verdad,? |pues )*(te |lo )?{PERDON}( mucho| muchisimo| de verdad| otra vez| amor| mama| de corazon| por favor| en serio| tanto| hermano| a todos)*[.!]*$'],
  },
]
