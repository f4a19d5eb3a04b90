/** Word classes of Spanish, shared by the rows. '~' is the rest of a word. */

import { people } from './people.ts'

export const classes: Readonly<Record<string, string>> = {
  ...people,
  ERES: '(?<!(que|lo) )(eres|es usted|usted es|pareces|estas|son|te pones|te pusiste|ustedes son)',
  INSULTO: '(idiota|imbecil|estupid|tont[oa]|inutil|egoist|cobarde|mentiros|basura|verguenza|desgraciad|maldit|monstruo|vag[oa]|floj[oa]|ridicul|debil|cruel(?!da)|ingrat|sinverguenza|desastre|cabron|perra|put[oa]|mierda|animal|rata|fals[oa]|peor|nadie|ladron|hipocrit|manipulador|insoportabl|patetic|fracas|payas|inmadur|infantil|malcriad|pendej|bolud|gilipollas|torpe|toxic|dramatic|amargad|loc[oa]|sord[oa]|cieg[oa]|miserable|irresponsable)~',
  COSA: '({DROGA}|{ALCOHOL}|drogas?|enfermedad|bebida|trago|trauma|juego|dolor|adiccion|ansiedad|depresion|estres)',
  CUANDO: '(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?)|(pasado )?manana|hoy|esta (noche|tarde|semana)|este (fin|mes)|cada (?!vez|uno|quien)\\w+|tod[oa]s l[oa]s \\w+|a las? (\\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)[\\d:]{0,4}|el (dia )?(\\d{1,2}|primero|ultimo|cinco|diez|quince)( de)?|proxim[oa]|que viene|diario|(antes|despues) de(l| las) ',
  OMITI: 'no (te |lo |les? |la |los )*(cuide|conte|escuche|ayude|avise|llame|pague|fui|estuve|llegue|cumpli|respete|dije|conteste|crei|apoye|acompane|atendi|devolvi|hice caso|supe (estar|cuidar))',
  PERDON: 'disculp~|lo siento|siento|perdon|perdona|perdoname|perdone|perdonen|perdonad~|lo lamento|lamento|te pido (perdon|disculpas)',
  BUENO: 'sabes|tienes (tiempo|razon|una palabra)|haces (reir|sentir (bien|mejor))|escuchas|entiendes|estuviste|recuerdas|acuerdas|llevas|traes|ganas|seras|ayudas|apoyas|cuidas|cocinas|animas|alegras|encuentras|logras|cumples|llegas (a tiempo|puntual|temprano)|preparas|estas (ahi|aqui|para|cuando|conmigo)|eres (tan )?(buen|amable|lind|generos)~|gracias|juntos|ademas|menos|desayun~',
  NUNCA: 'dejes|es tarde|pierdes la (fe|esperanza|paciencia)|sabes (cuando|lo que|que)|fallas|olvidas (mi|el|un|los)|rindes|quejas|juzgas|abandonas|decepcionas|dejas (sol|de ayud|de sorpr)~|antes|mas |los|las|dias',
  PERDONAR: 'perdon~|confi~|creer(me|nos)|olvid~|super~|dar(me|nos) (otra|una)|darme|dejar(lo)? (atras|ir)|aceptar(me| mi)|contest~|responder~|regresar|volver (a casa|conmigo)',
}
