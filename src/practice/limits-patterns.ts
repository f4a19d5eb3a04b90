/**
 * The few shapes that a limit is looked at for, by language. They are written over small letters without accents, and
 * each is bounded. Anything finer is the writing guide's.
 */
export type Language = 'en' | 'es'
export type Pattern = RegExp

export type Patterns = {
  /** A clause of one's own act. */
  readonly ownAct: Pattern
  /** It opens with someone else. */
  readonly othersFirst: Pattern
  /** B02: what will be done to the other. */
  readonly threat: Pattern
  /** B01: what the other must or may not do. */
  readonly rule: Pattern
  /** B05: watching the other. */
  readonly watching: Pattern
  /** B06: keeping the other from people. */
  readonly cuttingOff: Pattern
  /** B03: nobody could tell if it was kept. */
  readonly vague: Pattern
  /** S4-4: a reason, which no limit needs. */
  readonly reason: Pattern
  /** What is watched, and who someone is kept from: to tell one kind of rule from another. */
  readonly watched: Pattern
  readonly people: Pattern
}

const they = '(?:you|he|she|they|we|no ?body|no one|every ?one|every ?body)'
const must =
  "(?:can't|cant|cannot|can not|may not|may only|can only|must|mustn't|have to|has to|need to|needs to|ought to|should|shouldn't|had better|better|are to|are not to|are not allowed|aren't allowed|are forbidden|are never to|won't be|will not be|will stop|will never)"
const kin =
  '(?:sister|brother|mother|father|mum|mom|dad|parents?|family|friends?|cousins?|aunt|uncle|son|daughter|kids|children|counsell?or|sponsor|therapist|group|church|colleagues?|him|her|them|any ?one|any ?body)'
const things =
  '(?:location|phone|mobile|messages?|texts|e?mails?|inbox|passwords?|passcode|pin|bank|accounts?|camera|history|calls|chats?|apps?|car|bag|pockets|room|breath|urine|blood)'

const en: Patterns = {
  ownAct:
    /\bi(?:'ll| will| won't| wont| shall| need| needed| can| can't| cannot| am|'m| do| don't| have| leave| go| stop| stay| hang| say| turn| take| keep| walk| sleep| call| ask)\b/,
  othersFirst: new RegExp(`^\\W*(?:then |that |so )?(?:${they}|it|there|do not|don't|please|no|someone)\\b`),
  threat:
    /\bor else\b|\byou(?:'ll| will| are going to) (?:pay|regret|be sorry|lose everything|never see)\b|\bmake you (?:pay|sorry|regret|suffer)\b|\b(?:take|keep|get) (?:the|our|your|my) (?:kids|children|son|daughter|baby)\b.{0,12}\b(?:away|from you)\b|\b(?:tell|show) (?:everyone|everybody|your boss|your family|the judge) (?:what|who|how|that|about)\b|\bnever (?:see|talk to|hold) (?:the|our|your|my) (?:kids|children|son|daughter|baby)\b/,
  rule: new RegExp(
    `(?<!\\b(?:if|when|whenever|whether|because|that|what|where|how|once|until|unless|why|which|as|before|after)\\s)\\b${they} ${must}\\b|\\bi (?:forbid|don't allow|do not allow|won't allow|will not allow|don't want|do not want|order|expect) you\\b|\\bnot allowed\\b`,
  ),
  watching: new RegExp(
    `\\b(?:send|show|share|give|tell|text|check|checks|checking|read|reading|search|track|follow|watch|monitor|see|look at|look through|go through|unlock|hand over|turn on|test)\\b(?: \\w+){0,3}? (?:your|his|her|their) (?:\\w+ )?${things}\\b|\\byour (?:location|passwords?|passcode)\\b|\\bshare (?:your )?location\\b|\\btell me where you\\b|\\btell me who you\\b|\\bcheck in (?:with me )?every\\b|\\b(?:call|text) me every\\b|\\b(?:track|follow|watch|monitor) you\\b|\\bdrug test|\\bbreathaly`,
  ),
  cuttingOff: new RegExp(
    `\\b(?:stop|quit) (?:seeing|talking to|speaking to|meeting|visiting|calling|texting|going to see|hanging (?:out|around) with|spending time with) (?:\\w+ ){0,2}?(?:your \\w+|${kin})\\b|\\b${they} (?:can't|cannot|can not|may not|must not|mustn't|are not to|are not allowed to|won't|will not|must stop|have to stop|should not|shouldn't) (?:see|seeing|talk to|talking to|speak to|meet|visit|contact|text|call|hang (?:out|around) with|spend time with|be friends with) (?!me\\b|us\\b|my\\b|our\\b|here\\b|the\\b|this\\b|after\\b|before\\b|it\\b|at\\b|in\\b|on\\b)|\\bcut off (?:your|all your) \\w+|\\b(?:choose|pick) between (?:me|us) and\\b|\\b(?:him|her|them|your \\w+) or me\\b`,
  ),
  vague:
    /\b(?:respect(?:s|ed|ful|fully)?|disrespect(?:s|ed|ful)?|be (?:nice|nicer|good|better|kind|kinder|normal|decent|fair|reasonable|sensible|mature)|behave|behaves|act right|do better|try harder|more effort|care more|be there for me|attitude|whatever|things? change)\b/,
  reason: /\bbecause\b|\bsince you\b|\bafter (?:all|everything|what) (?:you|i)\b|\bdue to\b|\bthe reason\b/,
  watched: new RegExp(
    `\\b${things}\\b|\\bwhere (?:you|were|are)\\b|\\bwho (?:you|were|are)\\b|\\bcheck in\\b|\\btracking\\b`,
  ),
  people: new RegExp(
    `\\b(?:see|seeing|talk|talking|speak|speaking|meet|meeting|hang|hanging|visit|visiting|friends?|contact|cut)\\b|\\b${kin}\\b`,
  ),
}

const parientes =
  '(?:herman[oa]s?|madre|mama|padre|papa|padres|famili\\w*|amig[oa]s?|prim[oa]s?|ti[oa]s?|hij[oa]s?|terapeuta|consejer[oa]|padrino|grupo|iglesia|nadie|ellos|ellas|companer[oa]s?)'
const cosas =
  '(?:ubicacion|telefono|celular|movil|mensajes?|correos?|contrasenas?|claves?|pin|cuentas?|banco|camara|historial|llamadas|chats?|aplicaciones|coche|carro|bolso|bolsillos|cuarto|aliento|orina|sangre)'
const tiene =
  '(?:no podra[sn]?|no puede[sn]?|solo puede[sn]?|no debe[sn]?|debe[sn]?|debera[sn]?|tiene[sn]? que|tendra[sn]? que|ha[sn]? de|no (?:te|le|les|os) (?:permito|dejo|permitire|dejare)|(?:te|le|les|os) prohibo|no quiero que|quiero que|exijo que|(?:esta )?prohibido|no se permite|nadie puede|mas (?:te|le|les) vale)'

const es: Patterns = {
  ownAct:
    /\b(?:yo|me voy|me ire|voy a|no voy|puedo|podre|necesito|quiero estar|prefiero|estare|ire|saldre|dire|hare|no hare|colgare|cuelgo|salgo|dejo|dejare|apago|apagare|cierro|cerrare|me quedo|me quedare|contesto|contestare|respondo|respondere|pido|pedire|llamo|llamare|duermo|dormire)\b/,
  othersFirst:
    /^\W*(?:entonces |pues )?(?:tu|usted|ustedes|vos|vosotr[oa]s|ella|ellos|ellas|nosotr[oa]s|nadie|todos|todo el mundo|alguien|que|por favor|prohibido|no mas|nada de)\b/,
  threat:
    /\bo (?:ya )?(?:veras|vera|va a ver|vas a ver|atente|atengase)\b|\b(?:se|te) (?:va|vas) a (?:arrepentir|enterar)|\b(?:se|te) arrepentira|\b(?:lo|la|me la|me las)? ?(?:va|vas) a pagar\b|\b(?:le|te|les) (?:quito|quitare|voy a quitar) (?:a )?(?:los|las|mis|sus|tus) (?:nin|hij)|\b(?:se lo|lo) (?:dire|contare|digo|cuento) a (?:todo el mundo|todos|su jefe|tu jefe|su familia|tu familia|la familia|el juez)\b|\bno (?:vuelve|volvera|vuelves|volveras|vera|veras) a ver a (?:los|las|mis|sus|tus) (?:nin|hij)/,
  rule: new RegExp(
    `(?<!\\b(?:si|cuando|aunque|porque|que|donde|como|mientras|hasta que|se|me|te|le|nos|lo)\\s)\\b${tiene}\\b`,
  ),
  watching: new RegExp(
    `\\b(?:mand\\w*|envi\\w*|compart\\w*|muestr\\w*|ensen\\w*|dame|deme|dar\\w*|revis\\w*|mir\\w*|leer\\w*|leo|lee|vigil\\w*|rastre\\w*|control\\w*|desbloque\\w*|entreg\\w*|registr\\w*|buscar\\w* en)\\b(?: \\S+){0,3}? (?:su|sus|tu|tus) (?:\\w+ )?${cosas}\\b|\\b(?:su|tu) ubicacion\\b|\\b(?:diga|dime|digame|decirme) (?:donde|con quien)\\b|\\b(?:llame|llamame|avise|avisame|escriba|escribeme)\\w* cada (?:hora|dia|rato)\\b|\\b(?:te|le|les|lo|la) (?:vigil|rastre|segu)\\w+|\\bprueba de (?:drogas|alcohol|orina)\\b`,
  ),
  cuttingOff: new RegExp(
    `\\b(?:deje|deja|dejar|dejes|dejen) de (?:ver|verse|hablar|visitar|llamar|salir|quedar|juntarse|juntarte|tratar)(?:te|se|le)? (?:a |con )(?!mi\\b|nosotr)|\\b(?:no (?:puede|puedes|podra|podras|debe|debes)|no (?:te|le) permito|(?:te|le) prohibo|no quiero que) (?:ver|verse|verte|veas?|vea|hablar|hables?|hable|visitar|visites?|llamar|salir|salgas?|salga|quedar|juntarse|juntarte|tratar) (?:mas )?(?:a |con )(?!mi\\b|nosotr)|\\bcort(?:e|a|ar|es) con (?:su|tu|sus|tus)\\b|\\belij[ae]s? entre\\b|\\belegir entre\\b|\\b(?:o|u) (?:yo|ell[oa]s?)\\b`,
  ),
  vague:
    /\b(?:respet\w*|sea (?:mas )?(?:amable|bueno|buena|normal|mejor|decente)|ser (?:mas )?(?:amable|bueno|buena|normal|mejor|decente)|se (?:porte|comporte) (?:bien|mejor)|portarse (?:bien|mejor)|mas esfuerzo|esforzarse|actitud|lo que sea|las cosas cambien)\b/,
  reason:
    /\bporque\b|\bya que\b|\bpuesto que\b|\bpor culpa de\b|\bdespues de (?:todo )?lo que\b|\bpor lo que (?:me )?hi/,
  watched: new RegExp(`\\b${cosas}\\b|\\bdonde\\b|\\bcon quien\\b|\\bvigil|\\brastre`),
  people: new RegExp(
    `\\b(?:ver|veas?|hablar|hables?|visitar|salir|salgas?|quedar|juntar\\w*|cortar)\\b|\\b${parientes}\\b`,
  ),
}

export const patterns: Readonly<Record<Language, Patterns>> = { en, es }
