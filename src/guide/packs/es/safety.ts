/** Safety rows of Spanish. They only offer help; they lean towards catching too much. */

import type { Row } from '../../pack.ts'

export const safety: readonly Row[] = [
  {
    id: 'self-1', label: 'cr.self', note: 'self',
    any: [
      '({QUERER}|felices|dej[oa] de pens\\w+ en) {W4}(morir(me|se|nos)?|muert[oa]|matar(me|se)|suicid~|desaparecer(?! (a|del?|por) )|dejar de (vivir|existir|respirar|sufrir|sentir)|no (despert|exist|amanec|haber nacido|estar (aqui|viv)|hubiera nacido|haya manana)~|(acabar|terminar) (con|de una vez con) (todo|mi (vida|dolor)|esto|su vida|la vida)~|quitar(me|se) (la vida|de en medio)|(me|se) (pare|detenga)|descansar (para|en paz|de (todo|la vida))|(colgar|ahorcar|cortar|tirar|avent[a-z]+|lastimar)(me|se)|hacer(me|se) dano|irme (para siempre|de este mundo)|dormir(me|se)? (para siempre|y)|la muerte)' +
        '|(me|se) (quier[oe]|queria|quisiera|voy a|va a|iba a|quis[oe]|piens[oa]|intent[eo]|trat[oe] de) {W1}(morir|matar|ahorcar|colgar|cortar|quitar la vida|pegar un tiro|tirar( (al|a la|del|de|por)|{FIN})|hacer dano)' +
        '|(me|se) (peg|met|da|di)~ un tiro|(pegar|dar)(me|se) un tiro' +
        '|(un dia|mejor|ya) (de estos )?(me|se) (mat[oa]|muero|tir[oa]|ahorc[oa])(?! (de|un))|(me|se) quit[oae] la vida|me lastimo (para|por)' +
        '|no {W3}(llegu|llego|vea|pas|cumpl)~ {W2}(navidad|(a|hasta) manana|fin de (mes|ano)|cumpleanos)' +
        '|no {W1}quier~ (que amanezca|cumplir)|cuando (me|ya me) entierr~' +
        '|no {W2}(trat|intent)~ {W1}(parar|deten|salv|busc)~|(?<!de )suicid~' +
        '|(matar|ahorcar|lastimar)me(?! (de|con el))|quitarme la vida|autolesion~|hacerme dano' +
        '|(me|se) cort[eo] (otra|de nuevo|los|las)|(formas de|como) morir' +
        '|dias en (como )?(hacerlo|morir)' +
        '|(tengo|decidi|pense) {W3}(como|cuando|dia|fecha) y {W2}(como|cuando|donde|manera|hora|forma|lugar)( hacer~)?{FIN}' +
        '|(me|se) (hic|hiz|hag|hac|est|ando|volvi)~ {W1}(cort|lastim|rasgun)~' +
        '|(hic|hiz|hag|hac)(e|o|iendo)(me|se)? dano (en (los|las|sus|mis)|a (si|mi) mism|a proposito|otra vez|de nuevo|cuando)' +
        '|se (cort|quem|lastim|rasgun)[ae]~ (con|cuando|los|las|a si)' +
        '|(estrellar|chocar|aventar)(me|se)? {W3}contra|cuid~ {W3}cuando (el|ella|yo) no este' +
        '|(cort|rasgun|quem)~ (los|mis|las|sus) {CUERPO}' +
        '|ojala {W4}(me (hubiera \\w+|mat|mu[er])|no (hubiera (fren|despert|nacid)|despert|exist)|estuviera muert|desapare|me pas(ara|e) algo)~' +
        '|(mejor|prefiero) (me )?(muero|mato|muert[oa])|cerrar los ojos y no',
    ],
    unless: [
      'm[ou]e?r\\w+ {W1}de (la |el )?(risa|hambre|sueno|frio|pena|verguenza|ganas|calor|susto|nervios|envidia|sed|amor|aburr~)' +
        '|por (ver|comer|probar|ir)~|telefono|celular|planta|examen|{FICCION}|(el|del) (cabello|pelo)' +
        '|basura|piscina|reunion|calor|me (va|iba) a matar|prevencion',
    ],
  },
  {
    id: 'self-2', label: 'cr.self', note: 'self',
    any: [
      'no {W2}(?<! l[oae] )(quier[oe]|puedo|puede|tengo ganas de|merezco|aguant[oa]|soport[oa]) {W2}(seguir (viv|adelante|asi|aqui|con (esto|todo|la vida)|luch|respir)~|vivir|estar (aqui|viv[oa]|en este mundo)|despertar|existir|mas (asi|con mi vida)|la vida|esta vida|levantarme (nunca|mas)|el dolor|seguir{FIN})' +
        '|(sin|perdi|perdido|no (tengo|le quedan?|me quedan)) (las )?(ganas|razon~|motivo~|fuerzas) (de|para) (viv|nada|todo|seguir|levantar)~' +
        '|(no|ningun~|sin|perdi) {W3}(sentido|razon|motivo|caso) {W3}(viv|vida|seguir|nada|todo)~' +
        '|para que (sig[ou]|seguir|viv)~( viv~|{FIN})' +
        '|no (veo|hay|encuentro|hallo) {W2}(salida|futuro|motivos)' +
        '|(cans|hart)\\w+ de (vivir|la vida|existir|todo y|luchar)|no me queda nada' +
        '|(no (puedo|aguanto|doy)|ya no (aguant|pued|pod)[oia]~)( mas)?(?=[.,!]|$| (con (todo|esto|la vida|mi)|y (quiero|me)))' +
        '|que (todo|esto) (se )?(acab|termin)~|que yo (ya )?no (exist|estuv)~|sin mi(?=[.,!]|$| {W2}(tod|descans|estari))~' +
        '|(mejor|tranquil[oa]s?|feliz|felices|facil|libres?|alivi~|bien|igual) {W4}(sin (mi|ella)(?! (carro|coche|madre))|si (yo )?(no estuviera|me (muero|muriera|fuera)|no existi~|desapare~)|cuando (ya )?(yo )?no est[eo])' +
        '|(cuando|si|lean) {W3}no (este|estuviera|exista|voy a estar){FIN}' +
        '|ya no (voy a|estare) (estar|aqui|mas|necesitar)~(?! (en|a las))' +
        '|(soy|ser|siendo|siento) {W2}(carga|estorbo|peso)(?! de trabajo)' +
        '|(nadie|ni) {W3}(extran|llor|not|entera|import)~ {W2}(me|mi|si|hasta)' +
        '|si (yo )?me (muero|muriera|mato|pasa(ra)? algo)|(carta|nota|mensaje)s? de despedida' +
        '|(despid|despedi)~ {W2}(de (tod|mi gente|la gente|la vida)|como para siempre|para siempre)~' +
        '|(dejo|deje|dejaron|escribi) {W1}(cartas?|notas?) (y|diciendo|para (cuando|mis?|mama))' +
        '|regal[eo]~ {W1}(mis|sus) cosas' +
        '|(arregl|dej)[eo] {W1}((los|mis) papeles|todo (arreglado|en orden|pagado))' +
        '|(no|ni) {W1}(importa|interesa) (si )?(viv|morir|muero|despert)~' +
        '|(pienso|pensando|sueno) (en|con) (la muerte|no estar|desaparecer)|la muerte (seria|es)' +
        '|(irme de|dejar) este mundo|(me|se) (voy|va|fuera) para siempre',
    ],
    unless: [
      '{FICCION}|cen[ae]|seguro de|examen|turno|de (risa|hambre)|reunion|vacaciones|trabajo|la escuela' +
        '|no (eres|es) (una )?carga|(zapato|calor|ruido|jefe|trafico)~|la fiesta',
    ],
  },
  {
    id: 'self-3', label: 'cr.self', note: 'self',
    any: [
      'soga|cuerda|pistola|navajas?|puente|azotea|vias|metro|balcon' +
        '|(las|sus|mis|estas|de) pastillas|precipicio',
    ],
    with: '(compre|compro|consegui|hice|hizo|prepar[eo]|amarr[eo]|tengo|guard[oea]|junt[oea]|escondi[ot]?|cargad[oa])~ {W4}|mirando|mire|pens(ando|e|aba)|pienso|imagino|saltar|tirar(me|se)|subi(do|rme|o)?|parad[oa]|agarr[oa]|mir[oa]|bajar|adios|(a|en) la mano|al lado|cerca',
    unless: [
      'pesc~|tienda|foto|cocin~|pan|agua|barco|saltar (la|a) cuerda|medic[oa]|doctor|presion' +
        '|trafico|limpi~|ropa|perro|ninos|fiesta|tender|guitarra|(ensen|mostr|amenaz|apunt)~|tarjeta',
    ],
  },
  {
    id: 'overdose-1', label: 'cr.overdose', note: 'overdose',
    any: [
      'sobredosis|(pas[eo]~|pasad[oa]) (de|con (la|las|el)) (dosis|{DROGA})|intoxic~|envenen~' +
        '|naloxona' +
        '|(tom|trag|com|inyect|beb|ech|met|inhal|fum)~ {W5}(tod[oa]s?|much[oa]s?|demasiad~|monton|pun(o|ado)|caja|frasco|bote|blister|tira|enter[oa]|dosis|doble|mas de (lo|la)|veinte|treinta|diez|quince|[1-9]\\d|tres|cuatro|cinco|seis|media) {W4}{DROGA}' +
        '|(pun(o|ado)|caja|frasco|bote|blister|tira) {W2}{DROGA}' +
        '|(caja|frasco|bote|blister) (enter|complet|vaci)[oa]' +
        '|(tome|tomo|trago|consumi|meti|use|bebi) {W2}(doble dosis|el doble|demasiad~|de mas|mas de (la cuenta|lo))' +
        '|({CRIO}|bebe) {W3}(metio|llevo|comio|trago|chupo|tomo|bebio|agarro|encontro) {W5}{DROGA}' +
        '|(me|se) (tome|meti|metio|inyecte|fume|eche|tomo) {W1}(algo|no se que|eso)' +
        '|no se (cuant|que)\\w+ {W1}(tom|trag|met)~|{ALCOHOL} {W3}(y|con|mas|junto) {W4}{DROGA}' +
        '|{DROGA} {W3}(y|con|mas|junto) {W4}{ALCOHOL}|la mano con {W2}{DROGA}|llevo {W1}(rayas|lineas|pastillas|gramos)' +
        '|(trag|tom|beb)[oei]~ {W2}(cloro|lejia|veneno|raticida|lavandina)' +
        '|(consumi|drog|usando|inyect|meter|fumar|ponerme)~ {W4}(sol[oa]|a solas|nadie en casa)' +
        '|sol[oa] {W7}(consumi|inyect|jeringa|drog|me (voy a )?(met|pinch))~' +
        '|voy a (ponerme|pincharme|meterme)',
    ],
    unless: [
      'sobredosis de (?!(pastillas|heroina|fentanilo|droga|opi|medic|coca|algo))\\w+|al dia' +
        '|con (comida|el desayuno)|curso|taller|(el|la) doctor[oa]?|pintur~|alarma|{FICCION}',
    ],
  },
  {
    id: 'overdose-2', label: 'cr.overdose', note: 'overdose',
    any: [
      '(no|ni) {W2}(respira|reacciona|despierta|responde|abre|mueve|reaccionar|levanta)' +
        '|sin (responder|despertar|reaccionar|abrir los ojos|respirar){FIN}' +
        '|(no (lo|la|le|hay|puedo|logro|podemos|consigo)|sin poder) {W5}(despiert|despert|reaccion|espabil)~' +
        '|(ruido|ronc\\w+|raro) {W2}respirar' +
        '|(apenas|casi no|deja de|dejo de|mal|dificil|cuesta) respir~' +
        '|respir~ {W2}(bien|mal|raro|lento|apenas|muy|como)|ronca (raro|muy)|inconsciente|convulsion~' +
        '|ojos en blanco|espuma|(sin|el) pulso' +
        '|(esta|quedo|puso) {W2}(ties[oa]|fri[oa] y|palid[oa] y|azul~|morad[oa]|gris)' +
        '|(labios|boca|cara|piel|unas|dedos) {W2}(azul~|morad[oa]s?|gris~|fri[oa]s?)' +
        '|(jeringa|aguja) (en|al|clavad)~|se desmay[oa]' +
        '|(corazon|pecho) (me |se me )?{W3}(mil|rapido|loco|salir|acelerad|fuerte)~' +
        '|no siento (los|las|mis|nada)|(explot|revient)a el (pecho|corazon)|se me (duerm|nubl|cierr|aceler)~|cabecea~|veo doble' +
        '|vomit~ {W3}dormid[oa]',
    ],
    unless: [
      'desayuno|vestido|cielo|telefono|celular|alarma|cafe|camara|enamor~|examen' +
        '|no respira (aire|de)|perro|gato|carro|toda la noche|anestesia|de la risa|mensaje~|{FICCION}',
    ],
  },
  {
    id: 'unsafe-1', label: 'cr.unsafe', note: 'unsafe',
    any: [
      '(me|nos) (\\w+ a )?(peg|golpe|viol|ahorc|asfixi|estrangul|pate|empuj(?!aste)|abofete|cachete|arrincon|jal|arrastr|amenaz|acos|agarr|maltrat|abus|manose|apunt|zarande|apret|azot|lastim|encerr|encierr)(?!o a \\w+(me|se|r)\\b)[ao]~' +
        '|(me|nos) (persig|persegu|sigu[eio]|escup|romp(e|io|iste) (la|el|un|una|los) {CUERPO})~' +
        '|(me|nos) (avent|tir|lanz)(o|a|aba)~ (contra|al (suelo|piso)|por|cosas|los|un|una|el|la)' +
        '|(me|nos) echo (agua|alcohol|acido)|(me|nos) (quem|cort)(o|a|aba) (con|los|las|la mano|el brazo)' +
        '|(me|nos) (oblig|forz)(a|o|aba) a (tener|acost|dar|hacer(le|lo| cosas))~' +
        '|(me|nos) {W1}(tom|agarr|sujet|apret)~ (del|el|por el|de los|contra|en) ?{CUERPO}?' +
        '|(amenaz|jur|dijo|dice|grit|quier)~ {W7}(que )?(matar|nos (encuentra|quema|mata|va)|me (va|iba) a (?!llamar|ayudar|traer)|me (mata|encuentra|rompe|quema|pega|busca)|golpear|quitarme|hacer(nos|me|le)|hara dano|le hara)~' +
        '|(puso|pone|ponia|metio) {W2}(almohada|mano|cuchillo|pistola|rodilla|navaja)~ {W2}(cara|cuello|boca|cabeza)' +
        '|(cuchillo|pistola|navaja|machete|arma) {W6}(a mi|me|contra|nos)' +
        '|(me|nos) (toca|tocaba)(?= (y|cuando|por|en|de|las|,|mi)|[.,]|$)' +
        '|(met[eio]|entra)~ (a|en) mi (cama|cuarto|casa (sin|anoche|de noche))' +
        '|(da|dio|daba|pega|suelta) (una |un |de )?(cachetad|bofetad|punetaz|patad|golpiz|paliz|empujon)~' +
        '|(moret|moraton)~(?! (en la rodilla|enorme))|ojo morado|a golpes' +
        '|violencia (domestica|de genero|familiar)' +
        '|{EL} {W2}(golpe|peg[ao]|maltrat|viol[ao]|abus|lastim|agred|empuj)~ (a|de) (mi|mis|la|los|su|mama|nuestr~)' +
        '|(me|nos) h(ac|iz|ag)[eoa] dano|hac(e|ia|iendo) cosas {W1}a (la|el|mi)' +
        '|(partir|romper)(me|nos)' +
        '|me (va|iba) a (partir|romper|matar|pegar|encontrar)(?! (de|un susto))' +
        '|(pone|puso|vuelve) {W1}(violent|agresiv)[oa]' +
        '|(romp|pate|revent|golpe)(e|io|o|a|ando) (la|mi) (puerta|pared)',
    ],
    unless: [
      '{COSAS} {W3}(me|nos)|(peg|golpe|empuj|tir|arrastr|sigu)~ {W1}(el|la|las|los|un|una) {COSAS}' +
        '|{FICCION}|clase|profe~|futbol|banco|mesa|foto|de que te|curiosidad|ganas|cartas|jaja~',
    ],
  },
  {
    id: 'unsafe-2', label: 'cr.unsafe', note: 'unsafe',
    any: [
      '(miedo|terror|panico|pavor) {W3}((a|de) (el|ella)(?=[.,!]|$| (y|cuando|me|porque))|(mi|su) (propi[oa] )?(marido|esposo|esposa|pareja|ex|novi[oa]|padre|papa|padrastro|hijo|hermano|mujer|vida)|(volver|ir|llegar|regresar)( a (mi |la )?casa|{FIN}| porque)|estar (a solas|sola|en casa)|lo que (me |nos )?(haga|pueda|va a|puede|hara|es capaz)|que (me|nos|le|les|lo|la) (haga|mate|pegue|encuentre|golpee|lastime|siga|quite)|mis? hij|nuestra)~' +
        '|(miedo|pavor|terror|tiembl\\w+|temblando) {W3}(cuando|si|como se pone|oigo|escucho) {W3}(llega|toma|bebe|grita|enoja|vuelve|entra|llave)~' +
        '|vivo con miedo|temo por' +
        '|no {W2}(siento|sentimos|estoy|estamos|esta|es) {W1}(segur[oa]s?|a salvo)(?= (aqui|en|con|para|cerca)|[.,]|$)' +
        '|no (me|nos) deja~ {W2}(salir|ver|hablar|trabajar|ir|usar|tener|dormir|llamar|comer|estudiar|sola)~' +
        '|no puedo {W6}sin (mandarle|pedirle|avisarle|que (el|ella|me|se))|pedirle permiso' +
        '|(me|nos) (tiene|tienen|tuvo|dejo|deja) {W1}(encerrad|atrapad|amenazad|vigilad|controlad|prohibid)~' +
        '|encerr[ao]~(?! (a?fuera|en el bano jug))' +
        '|(me|nos|se) (quit[oa]|qued[oa] con|escond|romp|revis|control|saca|lee|cuenta)~ {W1}(el|la|los|las|mi|mis|todo) (bolso|dinero|celular|telefono|movil|llaves|documentos|pasaporte|sueldo|tarjeta|papeles|cartera|mensajes|minutos)' +
        '|escond(o|er) (el|mi) (celular|telefono|dinero|sueldo)|lee mis mensajes' +
        '|(met|entr)\\w{1,3} (a|en) mi (cuenta|celular)' +
        '|(puso|instalo|pusieron|escondio) {W2}(rastread|gps|localizador|airtag|camaras?)~' +
        '|(me espera|aparec|rond|plant|parad)~ {W3}(fuera|afuera|en la puerta|en (mi (trabajo|casa)|el gimnasio)|frente a mi|por mi casa)' +
        '|(afuera|fuera|frente|enfrente|abajo) (de|a) mi (ventana|casa|puerta|trabajo)' +
        '|(encuentra|busca) donde sea|sabe (donde (vivo|trabajo)|a que hora (salgo|llego))' +
        '|(me|nos) (espia|rastrea|vigila)|escond~ {W2}(en el (bano|closet|cuarto)|de el|debajo)' +
        '|duermo con|llama {W4}veces al dia|(pistola|arma) {W3}(cajon|cama|ensen)~',
    ],
    unless: [
      '(no|sin) tengas? miedo|olvid~|perder|aranas?|oscuridad|{FICCION}|profe~|banco|tren' +
        '|que te (fueras|vayas)~|cantar|publico|sorpresa|regalo|{COSAS} {W3}(me|nos)|elevador|ascensor',
    ],
  },
  {
    id: 'drunk-child', label: 'cr.unsafe', note: 'unsafe', danger: 'X07',
    any: ['{CRIO}'],
    with: '{CARRO} {W8}{EBRIO}|{EBRIO} {W8}{CARRO}',
    unless: ['sin (tomar|beber|alcohol)|(no|nunca) {W2}(manej|conduz|conduj)~'],
  },
]
