/** Rows of Spanish that ask about making small, generalising, labelling, and apologies that take themselves back. */

import type { Row } from '../../pack.ts'

export const small: readonly Row[] = [
  {
    id: 'dismiss-1', label: 'dismiss', note: 'dismiss',
    any: [
      'exager(ad[oa]|as|es|ando|acion)~|(un|tanto|mucho|hagas|puro) drama|dramatic~|tormenta en|te pon[eg]a?s asi' +
        '|no (deberias|debes|tienes por que) (sentir|estar|poner)~|^no (es|fue) para tanto{FIN}|te ahogas en' +
        '|(muy|tan|demasiado) (sensible|sentid[oa]|delicad[oa]|emocional|intens[oa])' +
        '|calmate|tranquilizate|relajate|superalo|olvidalo|no te lo tomes (tan|asi|a)' +
        '|en tu (cabeza|imaginacion)|te haces (ideas|peliculas)|(viendo|inventando|imaginando) cosas' +
        '|(tonterias|estupideces|boludeces|pavadas|ideas|inventos|cosas) tuyas' +
        '|por que (lloras|te (quejas|molestas))|no llores por' +
        '|(se te (va a )?pasar(a|se)|te vas a reir) |(otr[oa]s|hay (gente|quien)) {W3}(peor|peores)',
    ],
    unless: ['gripe|minutos|jaja~|finde?'],
  },
  {
    id: 'dismiss-2', label: 'dismiss', note: 'dismiss', kinds: ['apology', 'reply', 'setback', 'boundary'],
    any: [
      '(no|ni|tampoco) (es|fue|era|sea|seria) (para (tanto|que|poner)|nada|la gran)~' +
        '|no pasa nada(?! si)|cosas peores|asi es la vida' +
        '|ya (se (te|le|les) )?pas(a|o|ara)|no te estreses|animate|sonrie' +
        '|{W4}(podria|pudo) (ser|estar) {W1}peor' +
        '|(al|por lo) menos (no|tu|tienes|te|estas|hay|nadie)' +
        '|todo (pasa|sucede|ocurre|va a (estar|salir) bien)|el tiempo (lo )?(cura|sana|dira)' +
        '|se te (va a )?pasa(ra?)?' +
        '|(solo|apenas) (fue(ron)?|es|son|tome) (un|una|unos|unas|dos|tres|\\d+|broma)' +
        '|(fue|era|es|fueron) (solo|apenas|una broma|una tonteria|una copa|una sola|una mentirita)' +
        '|a todo(s| el mundo) (nos|les?) pasa|no es el fin del mundo|todos pasamos|no llores|(mira|ve|busca)(le)? el lado' +
        '|(vuelta|pasar?|pasemos) (a )?(la |de )?(pagina|hoja)|des mas vueltas',
    ],
    unless: ['rasguno|resfriado|yo los |minutos|jaja~'],
  },
  {
    id: 'stigma-1', label: 'stigma', note: 'stigma', instead: ['persona con adicción', 'persona que consume drogas'],
    any: ['((adict|alcoholic|drogadict|marihuan|vicios|faloper|pastiller)[oa]|yonqui|drogo)s?|(un|una|el|la|los|las|es[ea]|eres|es|son|era|fue) {W1}(borrach|ebri)[oa]s?'],
    unless: [
      '(soy|como|yo era|fui|siendo) (una? )?(adict|alcoholic|borrach|drogadict)~|anonimos' +
        '|llego {W1}borrach~|{FICCION}|bebidas?' +
        '|adict[oa] (al?|a la) ',
    ],
  },
  {
    id: 'stigma-2', label: 'stigma', note: 'clean', instead: ['en recuperación', 'sin consumir', 'positivo', 'negativo'],
    any: [
      '(esta|estas|sigue|anda|estara|estuvo|estaba|mantiene|quedo|salio|mantenerse|andas|sigues) {W1}limpi[oa]|(estas|sigues|andas|salio|sigue) {W1}suci[oa]' +
        '|(prueba|examen|orina|test|analisis|antidoping)s? {W4}suci[oa]s?' +
        '|(diste|dio|salio|saliste|salir|dar) (limpi|suci)[oa]',
    ],
    unless: ['cocina|examen|(la |el )?(casa|carro|piso|cuarto|ropa|bano|mesa)'],
  },
  {
    id: 'absolute-1', label: 'absolute', note: 'absolute',
    any: [
      '(nunca|jamas) me (?!fall|dij)[a-z]+ste|(nunca|jamas) (me |te )*has ' +
        '|siempre ((te|me|lo|la|le|nos|se|les) )*(?!{BUENO}|[a-z]+mos|los|mas|las|nos|dos)[a-z]{2,9}s' +
        '|(nunca|jamas) ((te|me|lo|la|le|nos|se|les) )*(?!{NUNCA}|[a-z]+mos)[a-z]{2,9}s' +
        '|ni una (sola )?vez|(cada vez|siempre) que {W6}(tu |te |me |lo |\\w+s)' +
        '|(nada|nunca nada|todo) (de lo |lo )?que (yo )?(hago|digo|hice) {W5}(bien|suficiente|basta|sirve|gusta|vale|mal|molesta)' +
        '|(nada|todo) (te|le) (parece|gusta|basta|viene bien|alegra|molesta|cae mal|enoja)' +
        '|(lo unico|todo lo) que (haces|sabes hacer|sabes|te importa|quieres|dices)' +
        '|todo lo (tienes que|[a-z]+[ae]s) |usted(es)? (siempre|nunca|jamas) [a-z]+' +
        '|siempre (es )?(la misma|lo mismo) (historia|cosa|contigo|con)~|todo el tiempo',
    ],
    unless: ['siempre {BUENO}|que (lind|ric|bonit|energia)~|verdad\\?|primero|el mejor|siempre que quieras|alegra~|gracias'],
  },
]

export const apologies: readonly Row[] = [
  {
    id: 'if-1', label: 'na.if', note: 'if', nearApology: true,
    any: [
      '{PERDON} {W4}(si |por si|en caso de|a quien|a quienes)' +
        '|(si|por si|quiza~|tal vez|a lo mejor|acaso) (?!(de verdad )?me (ama|quis)|puedes|quieres|prefieres|necesitas|algun dia)(?=.{0,70}{PERDON}(?![a-z]))',
    ],
    unless: [
      'si ya te|tarde|despierto|desperte|clave' +
        '|si (te )?(mando|llega|escribo|llamo|insisto|interrumpo)|si molesto|lo respeto',
    ],
  },
  {
    id: 'justify-1', label: 'na.justify', note: 'but', kinds: ['apology', 'setback', 'commitment'],
    any: [
      '(?<!no )(siento|perdon~|disculp~|lamento|culpa|mal|(?<!casi )(?!aguant|pens)[a-z]{2,9}[ei]|fumar|beber|tomar|ayer|noche|otra vez|nuevo|avisar|tarde|gritos?)[^.]{0,60}[ ,](pero|aunque|solo que|sino que|es que),? {W2}(yo (no|soy|solo)|(est|ten|tuv|andaba|venia|he |llevo|iba|era)[a-z]*|tu|usted~|todos|cualquiera|fue|es|la|el|mi|las cosas|nadie|asi|ya|al menos|eres|necesitaba|hay|con|entiende)' +
        '|(fue|era|es|eran|fueron) (el|la|los|las|por el|por la|mi)?l? ?{COSA},? {W2}(no|la|el|que|quien|hablando|y no|,|\\.|$)' +
        '|{COSA} {W1}(hablo|hablaba|me hizo|decidio|actuo|pudo)' +
        '|no (fui|era|soy) (yo|asi|el mismo|la misma)|culpa (del?|de la) {COSA}' +
        '|(sabes|conoces) como (soy|me pongo|estoy)' +
        '|no (tuve|tenia|habia|quedaba) {W1}(opcion|remedio|alternativa|salida)' +
        '|no (lo )?(fue|era|sabia|queria|quise|hice) {W3}(intencion|proposito|queriendo|hacia)' +
        '|no queria,? |solo ({W4}porque|(para|por) (no |que no )?(proteg|tu bien|cuid|evit|ayud)~)' +
        '|que (querias|esperabas)|todos (nos|lo hac|tom|beb)~' +
        '|todo el mundo {W1}(estaba|lo hac|tom|beb)~|cualquiera (en mi lugar|lo habria|habria|hubiera)' +
        '|(estaba|andaba|iba|venia) {W1}(drogad|borrach|tomad|pasad|pedo|cansad|estresad)~,? {W1}(ni|no)' +
        '|porque (estaba|andaba) {W1}(borrach|tomad|drogad)~|ni me acuerdo|no me acuerdo de nada',
    ],
    unless: ['no basta|no alcanza|no es (excusa|suficiente)'],
  },
  {
    id: 'feelings-1', label: 'na.feelings', note: 'feelings',
    any: [
      '(siento|lamento|perdon~|lastima|pena) {W2}que (?!no ){W3}(hayas?|hayan|duela|sient[ae]s?|sientan|sentiste|sintio|sintieras?|est[ea]s? (tan |muy )?(molest|enoj|enfad|ofend|dolid)|ofend[ia]~|molest~|enoj~|enfad~|tom[aeo]~|veas?|vean|viste|decidas|pienses|piense|parezca|parecio|entend~|lleves?|creas|dolio|afect~|incomod~|cayer~|caiga|pongas|eches|reaccion~|decepcion~)( (tan|muy|que|asi|lo|mal)?( ?(molest|enoj|enfad|ofendid|dolid|atacad|heridd|interpret|tom|sentid)~)?)?' +
        '|(siento|lamento|perdon~) (que )?mi[s]? \\w+ (te|le|les) ',
    ],
    unless: [
      'haber(te)? |hayas (pasado|perdido|tenido)' +
        '|(estes|estas|este) (enferm|pasando|mal(?!ita)|internad|lej|cansad|sol|trist|deprim)~|porque' +
        '|por haber',
    ],
  },
  {
    id: 'vague-1', label: 'na.vague', note: 'vague', kinds: ['apology', 'setback', 'message', 'reply'], nearApology: true,
    any: [
      '{PERDON} ((mucho|muchisimo|de verdad|tanto|si) )*(por )?(todo(?!:| (el|la) )|lo (que (paso|sucedio|ocurrio|sea|hice|fue|haya)|ocurrido|sucedido|pasado|de (ayer|anoche|el otro|la otra|antes|siempre|todo|el \\w+|la \\w+))|mi (comportamiento|conducta|actitud)|mis (acciones|errores|actos)|eso|esto|aquello|cualquier|la situacion|algunas|tanto)' +
        '|(las cosas|la situacion|todo|esto|aquello|eso|algo|la noche) (se |me |nos )*(no )?(salio|salieron|fue|fueron|pusieron|dio|paso|pasaron|se) {W1}(de (control|las manos)|mal|feas?|asi|lejos|como)' +
        '|se (cometieron|dijeron|hicieron|dieron|me fue|nos fue|cometio|hizo|perdio|rompio) {W2}(errores|cosas|de las manos|dano|un error|la)?' +
        '|(hubo|habian|ocurrieron|pasaron) {W2}(errores|cosas|problemas)' +
        '|solo (paso|sucedio)|(las cosas|algo) (paso|pasaron)',
    ],
    unless: ['factura'],
  },
  {
    id: 'vague-2', label: 'na.vague', note: 'vague', kinds: ['apology'], alone: true,
    any: ['^((oye|mira|bueno|mama|papa|amor|hola),? )*(te |lo )?{PERDON}( mucho| muchisimo| de verdad| amor| mama| de corazon| por favor| en serio)*[.!]*$'],
  },
]
