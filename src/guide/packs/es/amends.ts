/** Rows of Spanish for the parts of an apology. A tick says "this is there"; nothing is counted. */

import type { Row } from '../../pack.ts'

export const amends: readonly Row[] = [
  {
    id: 'regret-1', label: 'ap.regret', note: 'regret', kinds: ['apology', 'setback'],
    any: ['(lo siento|(?<!me )siento (?!que (?:te))|perdon|perdona|perdoname|perdone|perdonen|perdoneme|disculpa|disculpas|disculpame|disculpe|disculpeme|disculpen|lo lamento|lamento |me arrepiento|arrepentid[oa]|avergonzad[oa]|me averguenza|me averguenzo|me da (mucha )?verguenza|me pesa|me duele (haber|lo que hice)|culpable por)'],
  },
  {
    id: 'own-1', label: 'ap.own', note: 'named', kinds: ['apology'], namesAct: true,
    any: ['(?:{MALO})(?=[ .,!]|$)', 'nunca (te |les? )?(lo |la |los |las )?(llame|pague|devolvi|dije|conteste)', 'como (te |la |lo |le )?(trate|hable|conteste)', '(por|de|siento|lamento|mucho|muchisimo|perdon|perdona~|culpa|averguenza|disculpa~) (no )?(te |lo |la )?(haber~ \\w+|lo que (te )?(dije|hice) (\\w+|[.]) ?|(mentir|gritar|robar|romper|dejar|olvidar|llegar|ignorar|tratar|pegar|golpear|usar|gastar|perder|asustar|fallar|no \\w+[aei]r)(te|le|les|me|se|lo|los)?|el (golpe|grito)|los (gritos|anos que))'],
    unless: ['te (habria|hubiera) ', 'si (te|lo|en|alguna) ', 'algo que'],
    notBefore: ['no'],
  },
  {
    id: 'own-2', label: 'ap.own', note: 'owned', kinds: ['setback'],
    any: ['(fue|es|era) {W1}(solo mi|mia|mio)', '(asumo|acepto|me hago (cargo|responsable)|soy (el|la) responsable|(elegi|decidi) (ir|beber|tomar|yo|hacer|no|entrar|quedar)~|no (tengo|hay) excusa|nadie me (obligo|puso|ofrecio))'],
  },
  {
    id: 'explain-1', label: 'ap.explain', note: 'how',
    any: ['(tenia|tuve|sentia|senti|me daba|me dio|por) (tanto |mucho |mucha |tanta |el |la |mi )*(miedo|verguenza|panico|pena|rabia|celos|orgullo|ansiedad|temor)', '(estaba|andaba|me sentia|iba) (muy |tan |bien )?(ahogad|celos|sol[oa]|triste|nervios|fuera de)~ ?', '(no (sabia|supe|quise que|queria que|encontre|queria (perder|decepcion))|pensaba que|pense que|crei que|creia que|me dije que|queria (evitar|que|parecer)|me entro|me asuste|me gano)'],
  },
  {
    id: 'change-1', label: 'ap.change', note: 'change',
    any: ['ahora (me (acuesto|levanto|voy)|dejo|apunto|aviso|voy)', '(le |se lo |lo |ya lo |ya |hoy )*(dije|conte|pedi|llame|hable|di|entregue) (\\w+ \\w+ )?(\\w+ )?(a |con |al )?(mi|la|el|una|un|mis) (\\w+ )?(consejer|padrin|doctor|grupo|herman|mama|papa|madre|padre|mujer|marido|jefe)~', '(empece|comence|entre (a|en)|borre|estoy (en|yendo|aprendiendo|tomando|trabajando|viendo|haciendo)|puse (un|una) (alarma|bloqueo|limite)|pedi (ayuda|cita))~?'],
  },
  {
    id: 'repair-1', label: 'ap.repair', note: 'repair',
    any: ['(te |le |les |se |lo |la |los |las |ya |yo |y )*(voy a |vamos a |quiero |quisiera |puedo |podria |pienso |me gustaria |estoy |he |ya )(te |le |lo |la |se )*(pag|devolv|repon|pedir(le|les)|pidiendo|hablar con (tu|el|ella|ellos)|decir(le|les) (la verdad|a|yo)|cuidar|poner|dar~|dado|cubrir)~', 'te (lo|la|los|las) (pago|devuelvo|arreglo)', '(que|como|hay algo que|en que|de que (forma|manera)) {W2}(ayudaria|serviria|puedo|podria|necesitas|debo|te ayudaria|hago para|puedo hacer)', '(puedo|podria|me dejas|me permites|dejame) {W2}compens~'],
  },
  {
    id: 'ask-1', label: 'ap.ask', note: 'ask',
    any: ['(ojala|espero|me gustaria|quisiera|deseo|confio|sueno|agradeceria|puedes|podrias|podras|crees que|estarias|cuando (puedas|quieras|estes)) {W6}perdon~', 'tu perdon'],
  },
]
