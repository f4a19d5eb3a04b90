/** Rows of Spanish for the parts of an apology. A tick says "this is there"; nothing is counted. */

import type { Row } from '../../pack.ts'

export const amends: readonly Row[] = [
  {
    id: 'regret-1', label: 'ap.regret', note: 'regret', kinds: ['apology', 'setback'],
    any: [
      'lo siento|(?<!(me|se) )siento (?!que)|perdon[ae]?(d|n|me|nme|nos|dme)?(?! a )' +
        '|disculp[ae](s|d|n|me|nme)?|lo lamento|lamento |me arrepiento' +
        '|(arrepentid|avergonzad|apenad)[oa]|me averguen[zc]\\w+' +
        '|me da(n)? {W1}(verguenza|pena)|me pesa|me duele (haber|lo que hice)|culpable por',
    ],
    unless: ['(no|nunca) me (arrepiento|averguenz)~|me perdono'],
  },
  {
    id: 'own-1', label: 'ap.own', note: 'named', kinds: ['apology'], namesAct: true,
    any: [
      '(robe|gaste|perdi|falte|falle|deje|dije(?! la verdad)|fui (un|una|cruel|muy|infiel|injust|egoist|groser)\\w*|oculte|escondi|insulte|llegue (tarde|borrach|tomad|gritando)~|hable (mal|feo)|use|lei|prometi|rompi|me (equivoque|porte|pase|olvide|lleve|calle|fui|burle|escondi)|elegi|gritara|hice (mal|trampa|pasar|llorar|promesas)|menti~|(el que|la que|quien) {W4}fui yo)|^(yo )?(?!borre|bloquee|cancele|entre|empece|pague|devolvi|arregle|pedi|hable|lleve|compre|llame|parece|puse un)[a-z]{3,9}[ei] (el|la|los|las|tus?|al?|mis?|una?|en|de|con|sin|dinero|plata|todo) ' +
        '|(?<!que )(te|les?|se) (lo |la |los |las )?(?!duele|hace|parece|quiere|debe|tiene|puede|dice|merece|sirve|pone|averguence|pase|sigue|di |pedi|entregue|devolvi|compre|pague|de |mande)[a-z]{2,9}[ei](?! (perdon|disculpas|la llave|las llaves))' +
        '|(?!borre|hace|tiene|puede|sabe|aunque|porque|donde|desde|entre|sobre|pague|devolvi|arregle)[a-z]{3,9}[ei] (a )?(tu|tus|su|mi palabra|nuestr[oa]s?) ' +
        '|{OMITI}|nunca ((te|les?|lo|la) )*(llame|pague|devolvi|dije|conteste|ayude|escuche)' +
        '|como ((te|la|lo|le) )?(trate|hable|conteste)' +
        '|(por|de|siento|lamento|mucho|muchisimo|perdon|perdona~|culpa|averguenza|pesa|disculpa~) (no )?(te |lo |la )?(haber~ \\w+|lo que (te )?(dije|hice) (\\w+|[.]) ?|(no )?(?!ser|estar)[a-z]{2,9}[aei]r(te|le|les|me|se|los?)?|el (golpe|grito)|los (gritos|anos que)|las veces que)',
    ],
    unless: ['te (habria|hubiera) |si (te|lo|en|alguna) |algo que'],
    notBefore: ['no( (me|lo|te))?'],
  },
  {
    id: 'own-2', label: 'ap.own', note: 'owned', kinds: ['apology', 'setback'],
    any: [
      '(fue|es|era|fui) {W2}(mi (culpa|error|responsabilidad|decision)|solo mi|mia|mio)' +
        '|(asumo|acepto|reconozco|admito|me hago (cargo|responsable)|soy (el|la) responsable|es toda mia)' +
        '|(elegi|decidi) (ir|beber|tomar|yo|hacer|no|entrar|quedar)~|no (tengo|hay) excusa' +
        '|nadie (mas )?(me (obligo|puso)|tuvo la culpa)|por mi culpa' +
        '|(hice|estuvo|estuve|actue) {W1}mal|(la|lo) (regue|cague|embarre|arruine)|meti la pata' +
        '|yo fui|fui yo|bebi yo|te lo (escondi|oculte)',
    ],
    unless: ['no fui'],
  },
  {
    id: 'explain-1', label: 'ap.explain', note: 'how',
    any: [
      '(tenia|tuve|sentia|senti|me daba|me dio|por) (tanto |mucho |mucha |tanta |el |la |mi )*(miedo|verguenza|panico|pena|rabia|celos|orgullo|ansiedad|temor)' +
        '|(estaba|andaba|me sentia|iba) (muy |tan |bien )?(ahogad|celos|sol[oa]|triste|nervios|fuera de)~ ?' +
        '|(no (sabia|supe|quise que|queria que|encontre|queria (perder|decepcion))|pensaba que|pense que|crei que|creia que|me dije que|queria (evitar|que|parecer)|me entro|me asuste|me gano)',
    ],
  },
  {
    id: 'change-1', label: 'ap.change', note: 'change',
    any: [
      '(ahora|ya) (me (acuesto|levanto|voy)|dejo|apunto|aviso|voy|no (bebo|tomo|uso))' +
        '|(dije|conte|pedi|llame|hable|di|entregue) {W4}(mi|la|el|una?|mis) {W1}(consejer|padrin|madrin|doctor|terapeut|psicolog|grupo|herman|mama|papa|madre|padre|mujer|marido|jefe)~' +
        '|empece|comence|entr(e|o|are) (al?|en)|borre|bloquee|cancele|instale' +
        '|me (apunte|inscribi|uni) |estoy (en|[a-z]+ndo)|he (empezado|entrado)' +
        '|puse una? (alarma|bloqueo|limite)|pedi (ayuda|cita)|(guarda|tiene) mis (tarjetas|llaves)' +
        '|hace {W3}que no|ya me [a-z]{3,9}[ei]|llevo {W4}sin |desde {W2}voy a' +
        '|(voy|veo|fui) (a|con) (la|el|un|una|mi) {W1}(doctor|terapi|grupo|consejer|psicolog|reunion|programa|clinica|padrin|madrin)~',
    ],
  },
  {
    id: 'repair-1', label: 'ap.repair', note: 'repair',
    any: [
      '(voy a|vamos a|quiero|quisiera|puedo|podria|pienso|gustaria|estoy|he|ya|para) {W1}(pag|devolv|repon|pedir(le|les)|pidiendo|hablar con (tu|el|ella|ellos)|decir(le|les) (la verdad|a|yo)|cuidar|poner|dar~|dado|cubrir|arreglar|repar|compens)~' +
        '|(te|le|les) (lo |la |los |las )?(pago|pagare|devuelvo|devolvere|arreglo|compro|comprare|repongo|regreso (el|la|lo|tu)|deposito)' +
        '|(yo (lo |la )?(pago|arreglo|cubro)|pago yo|cubro (el|la|los)|con el taller)' +
        '|(que|como|hay algo que|en que|de que (forma|manera)) {W2}(ayudaria|serviria|puedo|podria|necesitas|debo|te ayudaria|hago para|puedo hacer)' +
        '|(puedo|podria|me dejas|me permites|dejame) {W2}compens~',
    ],
  },
  {
    id: 'ask-1', label: 'ap.ask', note: 'ask',
    any: [
      '(ojala|espero|me gustaria|quisiera|deseo|confio|sueno|agradeceria|puedes|podrias|podras|crees que|estarias|cuando (puedas|quieras|estes)),? {W6}perdon~' +
        '|tu perdon',
    ],
  },
]
