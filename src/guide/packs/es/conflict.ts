/** Rows of Spanish that ask about conflict: what lands on the other person. */

import type { Row } from '../../pack.ts'

export const conflict: readonly Row[] = [
  {
    id: 'threat-1', label: 'threat', note: 'threat',
    any: [
      '(te|les?|lo|la|los) (voy a|vamos a|juro que|puedo) {W2}(quitar~ {W2}(nin|hij|nen|chic|casa|custodia|todo)|arruinar|hundir|denunciar|hacer (la vida|pagar|dano|sufrir)|romper|echar|pesar|encontrar|quemar|dejar (sin|en la calle))~' +
        '|te (quito|rompo|arruino|hundo|denuncio|echo (de|a la)|saco (a|de)|pesara)|quemo (tus?|la)' +
        '|(vas|van|va|vais) a {W1}(pagar|arrepent~(?! de no)|conocer(me)?|enterar(te)?({FIN}| si| de quien)|sufrir|perder (a|lo|todo|tus)|quedar~ (sol[oa]|sin|en la)|acordar~ de mi|lamentar)' +
        '|te arrepentiras|me las pagas' +
        '|te (quedas|dejo|vas|mando) {W1}(al hospital|(en|a) la calle|sin (nada|hijos|casa|un))' +
        '|te (va a|puede|podria) {W1}(pasar (algo|una)|ir (muy )?mal|costar|pesar|doler)' +
        '|no (vuelves a|vas a|vas a volver a) ver (a )?(tus|los|mis) (hij|nin|chic|nen|niet)~' +
        '|(mando|ensen|muestro|cuento|publico|subo|digo) {W5}(a tus?|a todos|redes|internet) {W3}si (no|te|me|vuelv|sigu)~' +
        '|llam(o|ar) a (inmigracion|la migra|tu jef[ea])|veras[.!]*$' +
        '|vas a ver (cuando|si)|tengo {W1}(fotos|videos|pruebas) (tuy|de ti)~|soy capaz' +
        '|no (me|se) (provoques|busques)|me encargo( de que|{FIN})|ni se te ocurra|hacer que te \\w+n|no te vas a (librar|escapar|salvar)' +
        '|no respondo|at(en|ie)\\w+ a las consecuencias|(te conviene|mas te vale) (callar|no )~' +
        '|o si no{FIN}|se donde (viv|trabaj)~ tus?' +
        '|(voy a|puedo) (contar|publicar|mandar|subir|decirle) {W3}(a tu|tus|lo que)',
    ],
    unless: ['broma|ganas|diferente|si no (lo )?prueb~|jaja~|apuesta|cafe|sorpresa|venda'],
  },
  {
    id: 'blame-1', label: 'blame', note: 'blame',
    any: [
      '(tu|su) culpa|culpa tuya|la culpa (es|fue|la tienes|de todo) {W1}(tuya|tu|usted|suya)' +
        '|(eres|es usted|tienes|tuviste) (la |el )?(culp~|causa|razon por)' +
        '|(me|nos) {W1}(oblig|empuj|provoc|arruin)as(te)?' +
        '|(me|nos) {W1}(hiciste (?!reir|el|la|caso|falta|un|muy|compania|mucho|sonreir|sentir (bien|mejor|querid)|pensar|feliz)\\w+|haces (beber|tomar|gritar|mentir|perder|hacer)|saca(s|ste) de|volviste (?!a )\\w+|pusiste (asi|mal|contra))' +
        '|(lo que|asi) (me |nos )?(haces|hiciste|obligas a|obligaste a) hacer' +
        '|(llevaste|llevas|arrastraste) a (esto|beber|tomar|consumir|mentir|recaer)' +
        '|estas volviendo loc[oa]' +
        '|(arruinaste|acabaste con|destruiste|destrozaste) (mi|la|nuestr~|todo|esta)' +
        '|(beb[oi]|tom[eo]|fum[oe]|menti|robe|apost~|hice|fui|perdi|use|grite|consum[oi]|recai|asi) {W4}(por (ti(?!,)|tus?|usted|como (eres|me)|lo que (me )?(haces|hiciste))|porque (tu|me|siempre|nunca|usted|te|eres|estabas|estas|no (me|estabas|estas)))' +
        '|(si|de) no fuera por (ti|usted|tu)' +
        '|si (\\w+ ){0,4}(fueras|hubieras|tuvieras|hicieras|dejaras|estuvieras|trataras|fuera usted) {W8}(habri|hubiera|tendri|estari|beberi|tomari|mentiri|hari|seri|pasari|iri)~' +
        '|no (habria|hubiera) \\w+ {W4}si (tu |me |no )*\\w+|(eso|esto) te pasa por' +
        '|por (ti|usted) (termine|estoy|perdi|bebo|volvi|deje)|hiciste que (volv|beb|tom|recay)~' +
        '|(bebo|tomo|consumo|grito) {W2}cuando (tu|me|te|[a-z]+s )' +
        '|me (pones|pusiste|volviste|vuelves) (asi|tan|mal|loc)~|me orill~' +
        '|te (engane|menti|deje) porque (tu|nunca|no me|me|siempre|[a-z]+ste)' +
        '|porque me (tenias|provoc|hart|sacaste|enoj|hac|hic)~' +
        '|por eso (beb|tom|menti|me fui|te grite)~|de (mis casillas|quicio)' +
        '|(tu|te) (lo|la) (empezaste|buscaste)|tu (empezaste|tambien empezaste)' +
        '|tus? (gritos|quejas|celos|mentiras|drama|actitud|silencio) {W4}(hac|hic|pon|obliga|mand|mata|la (causa|razon)|llev)~',
    ],
    unless: ['no {W1}(es|fue|era|tienes|tiene|eres) {W2}culpa|no te culpo|jaja~'],
  },
  {
    id: 'judge-1', label: 'judge', note: 'judge',
    any: [
      '{ERES} (\\w+ ){0,3}{INSULTO}' +
        '|(que|vaya|menud[oa]|so|maldit[oa]) (tan |mas )?(?!nadie|peor){INSULTO}(?! est(uvo|a) )' +
        '|{INSULTO} (eres|es usted|de (mierda|porqueria|cuarta))|no (te )?mereces' +
        '|que (asco|verguenza|decepcion|excusa) (de|eres|me|tan)|caso perdido|nunca vas a cambiar' +
        '|como (un|una) (nin[oa]|bebe|crio)|(cans|hart)\\w+ de tus? ' +
        '|(felicidades|bravo|gracias),? {W1}(otra vez|por (nada|arruin~))' +
        '|(apenas|recien|hasta ahora) te (das|enter|acuerd)~' +
        '|(la|el) (perfect|sant|victim)[oa]( de siempre)?{FIN}' +
        '|^{W1}({INSULTO}|exagerad[oa]|tipic[oa]|increible|bravo|callate|madura|crece)[.! ,]*(por favor|que eres|como siempre)?[.!]*$' +
        '|{EL} (es|era|son|siempre fue) {W2}{INSULTO}' +
        '|no (eres|vales|sirves|tienes(?! que)|mereces|das|llegas) {W2}(mas que|nada|verguenza|corazon|remedio|cerebro|palabra|ni para|(un |una |buen |buena )*(padre|madre|hombre|mujer)|capaz|nadie|respeto|perdon)' +
        '|te lo (dije|adverti)' +
        '|(que|cual) (demonios |mierda )?((te|le) pasa(?! al)|te crees|estabas pensando|esperabas|clase de ({KIN}))' +
        '|quien (te crees|se cree)' +
        '|como (puedes|pudiste|te atreves|pudo) (ser|hac|decir|tan|no|a|dej|olvid|cre)~' +
        '|por que (siempre )?(eres|no puedes ser|no puedes (hacer|dejar)) (asi|tan|como|nada|normal|una|un|algo)' +
        '|deberia~ (dar(te|le|les)|sentir) {W1}verguenza|te da verguenza' +
        '|(me )?das {W1}(asco|verguenza|lastima|risa|pena)' +
        '|(madura|crece|callate|largate|jodete|muerete|no seas (tan )?(?:{INSULTO}|exagerad[oa]|asi|nin~|crio))' +
        '|(vaya|menud[oa]|valiente|bonit[oa]) {W1}({KIN}|(forma|manera) de)( eres)?' +
        '|solo (piensas|te importas?|miras) (en |por )?(ti|tu)|no te cansas de|te odio|no te soporto' +
        '|(eres|saliste|estas|hablas) (igual|igualit[oa]|peor) (que|a) (tu|el)' +
        '|nadie {W2}te (aguanta|quiere|soporta|cree)',
    ],
    unless: [
      'no seas tont[oa],? claro|no eres {W2}{INSULTO}|jaja~|que \\w+ (fui|soy)|(?<!que )fui cruel' +
        '|verguenza ajena',
    ],
  },
  {
    id: 'pressure-1', label: 'pressure', note: 'forgive',
    any: [
      '(tienen?|tienes|deb(es|eri?as|e)|hay|podrias|tendrias|necesito que|quiero que|exijo|te toca) {W4}{PERDONAR}' +
        '|(^|[.,] )(contesta|responde|atiende|llama)(me)?([.!,]|$| (ya(?! que)|ahora|contesta))' +
        '|(perdona|contesta|responde|llama|cree|abre|escribe)(me)? ((la puerta|el telefono) )?(ya|ahora|de una)(?! que)(?! que)' +
        '|(vuelve|regresa|confia|dime|dilo|decide~) (ya|ahora|de una)' +
        '|(di|dime) (ya )?si (me|vas|te|estas|quieres)~ {W2}(perdon|vas a volver|o no)~' +
        '|(se|veo|vi) que {W4}(linea|conectad[oa]|leido|visto|leiste|despiert[oa]|casa)' +
        '|(en visto|en leido|el visto)' +
        '|(por que|porque|como es que) {W1}(no|sigues|nunca) ((me|lo|te|la) )?(contest|respond|perdon|cre|super|dej|bloque|d|atiend|llam)[a-z]{1,4}s' +
        '|me {W1}debes?( (una (?!foto)|otra|la|el|al menos|respeto|explicaciones|eso)|{FIN})' +
        '|no (puedo|se) {W4}sin ti|no me (dejes|abandones|ignores|castigues|bloquees|hagas esto)' +
        '|no (me )?puedes {W1}(dejar|irte|abandon|seguir (enoj|molest|castig|ignor|asi)|hacerme)~' +
        '|mas te vale (contest|respond|ven|perdon|llam)~' +
        '|ya (te )?pedi (perdon|disculpas)|perdoname o |que mas quieres' +
        '|(hasta cuando|cuanto mas|cuantas veces) (me|vas|tengo|voy)' +
        '|ya (deberias|podrias) (confi|perdon|supera|creer|volver)~' +
        '|si ((de verdad|aun) )?((me|nos|te) (quisieras|amaras|amas|quieres|importara)|fueras (mi|(una |un )?buen[oa]))( de verdad)?,? {W6}(me|te|no|ya|lo|estarias|vendr|habrias|hubieras|harias?)~' +
        '|(despues|con) (de )?todo lo que (he|hice|yo|hago|te|me)' +
        '|(prometeme|dime|promete) que (no|me|nunca|vas|te|siempre|volveras)' +
        '|(deje (de|el|la|todo)|cambie) {W4}por (ti|usted)' +
        '|(deja|para|basta) (ya )?de (castigar|echar|reclamar)~' +
        '|(necesito|quiero|exijo|merezco) (una (respuesta|oportunidad)|que me (contestes|digas|prometas|creas)|tu (perdon|respuesta)|saber (ya|ahora|donde))' +
        '|(dame )?(otra|una) oportunidad (mas|ya|{FIN})',
    ],
    unless: [
      'no tienes (que|por)|no me (tienes|debes) |podrias perdonar~|cuando (puedas|quieras|tengas)' +
        '|sin (prisa|apuro)|por teleco~',
    ],
  },
  {
    id: 'pressure-2', label: 'pressure', note: 'control',
    any: [
      'no (puedes?|vas a|te dejo|quiero que|debes|tienes por que) {W1}(salir|ver (a|te)|hablar|ir (a|con|sola)|juntar|quedar|trabajar|tener (amig|contacto)|usar|vestir|llamar|visitar|ponerte|contar|decir|salgas|veas|hables|vayas|te (veas|juntes))~' +
        '|(dame|pasame|ensename|muestrame|mandame|quiero|ver|necesito|revisar) {W2}(tu|el|tus|la|una) (contrasena|clave|celular|telefono|movil|ubicacion|mensajes|conversaciones|correo|chats)(?! (del? (wifi|portal|restaurante|local|hotel)|para (llegar|ir)))' +
        '|foto {W1}de (donde|con quien)|dime donde estas' +
        '|con quien (estabas|andas|andabas|estuviste|hablas|sales)|donde (estabas|andabas|estuviste)( (anoche|ayer|hasta|y con)|{FIN})' +
        '|(deja|dejas|dejes) de (ver(te)?|hablar(le| con)?|salir con|visitar|trabajar) ' +
        '|(borra|bloquea|elimina) a (ese|esa|el|ella|tus?) |no me vengas con|me perteneces',
    ],
    unless: ['volver a ver|no quiero que (uses|vayas) (casco|a pie)|receta'],
  },
]
