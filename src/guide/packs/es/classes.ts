/** Word classes of Spanish, shared by the rows. '~' is the rest of a word. */

import { people } from './people.ts'

export const classes: Readonly<Record<string, string>> = {
  ...people,
  ERES: 'eres|es usted|usted es|pareces|estas|son',
  INSULTO: 'idiotas?|imbecil~|estupid~|tont[oa]s?|inutil~|egoistas?|cobardes?|mentiros[oa]s?|basura|verguenza|desgraciad[oa]|maldit[oa]|monstruo|vag[oa]s?|floj[oa]|ridicul[oa]|debil|cruel|malagradecid[oa]|sinverguenza|desastre|cabron~|perra|put[oa]|mierda|bestia|animal|rata|falso|fals[oa]|peor|nadie|ladron~',
  COSA: '(?:{DROGA}|{ALCOHOL}|drogas?|enfermedad|bebida|trago|trauma|juego|dolor)',
  CUANDO: '(el |los |todos los |cada |este |del )?(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|(pasado )?manana|hoy|esta (noche|tarde|semana)|este (fin|mes)|cada (?!vez|uno|quien)\\w+|todos los \\w+|a las? (\\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)[\\d:]{0,4}|a medianoche|el (dia )?(\\d{1,2}|primero|ultimo)( de)?|(proxima|proximo|que viene)|desde (hoy|manana|el)|por \\d+ \\w+|diario|navidad',
  MALO: 'vacie|menti~|robe|gaste|perdi|olvide|falte|falle|deje|dije(?! la verdad)|fui (un|una|cruel|muy|infiel|quien)|oculte|escondi|insulte|llegue (tarde|borrach[oa])|ignore|(te|la|lo) trate|hable (mal|feo)|use(?= (tu|tus|el|la|a|mi))|tome(?= (tu|el|tus|dinero))|lei|vendi|saque|prometi|tire|conte(?= (tu|lo|a))|me (equivoque|porte|pase|olvide|lleve|calle|fui)|preocupe|aparte|elegi|puse (el|la|mi|a)|estaba (borrach[oa]|tomad[oa]) (en|cuando)|rompi',
  PERDON: 'disculp~|lo siento|siento|perdon|perdona|perdoname|perdone|disculpa~|disculpame|disculpen|lo lamento|lamento|te pido (perdon|disculpas)',
  BUENO: 'sabes|tienes (tiempo|razon|una palabra)|me (haces (reir|sentir (bien|mejor))|escuchas|entiendes)|estuviste|recuerdas|llevas|traes|ganas|seras|vas a (ser|tener)',
  NUNCA: 'dejes|es tarde|pierdes la (fe|esperanza|paciencia)|sabes (cuando|lo que|que)',
  PERDONAR: 'perdon~|confi~|creer(me|nos)|olvid~|super~|dar(me|nos) (otra|una)|darme|dejar(lo)? (atras|ir)|aceptar|contest~|responder~|regresar',
}
