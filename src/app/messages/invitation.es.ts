import type { PageWords } from '../kit/shell.ts'
import type { en } from './invitation.en.ts'

/** Lo que rodea la página de un enlace: sin el nombre de este lugar. */
const bar: PageWords = {
  shortcuts: 'Atajos',
  skip: 'Ir a la página',
  leaveNow: 'Salir ya',
  pressed: ['Saliendo. Pulse Mayús dos veces más.', 'Saliendo. Pulse Mayús una vez más.'],
  frontPage: 'Inicio de esta página',
  name: 'Una nota',
  alwaysHere: 'Siempre aquí',
  helpNow: 'Ayuda ya',
  about: 'Sobre esta página',
  safe: '¿Es seguro para mí?',
  leaving: 'Cómo funciona Salir ya',
  privacy: 'Privacidad',
}

export const es: typeof en = {
  bar,
  landing: {
    title: 'Una nota',
    left: 'le dejó una nota',
    lede: 'Usted no tiene que hacer nada.',
    more: 'Aquí hay una nota, y una manera de responder si algún día quiere. Nadie supo que usted abrió esta página.',
    safe: '¿Es seguro para mí?',
    waiting: 'Buscando el enlace.',
  },
  ended: { heading: 'Este enlace se acabó.', words: 'No hace falta nada de usted.' },
  lost: {
    heading: 'Esta página no guarda nada',
    words: 'Para volver a la nota, abra otra vez su enlace. Si está entero, abre igual que antes.',
  },
  offline: {
    heading: 'Ahora no hay conexión',
    words: 'La nota no se pierde. Puede probar otra vez, o dejarla.',
    again: 'Probar otra vez',
  },
  note: {
    heading: 'La nota',
    folded: 'Unas líneas, dobladas. Puede leerlas ahora, después o nunca.',
    wordsLabel: 'Las cuatro palabras',
    wordsHint: (name) =>
      `${name} le da cuatro palabras, de voz o en papel. Con ellas se abre la nota. Nadie sabrá que usted la lee.`,
    read: 'Leer la nota',
    opening: 'Abriendo la nota. Lleva unos segundos.',
    from: (name) => `Una nota de ${name}`,
    none: 'No lleva palabras, solo la puerta.',
    four: 'Se abre con cuatro palabras. Escriba las cuatro.',
    odd: 'Estas palabras no la abren. Mire cada una, o pida que se las digan otra vez.',
    slow: 'Fueron muchos intentos juntos. Espere unos minutos y pruebe otra vez.',
    broken: 'Algo se rompió de nuestro lado. Pruebe dentro de un rato.',
  },
  answers: {
    given: 'La nota',
    yours: 'Su respuesta',
    legend: 'Su respuesta, si quiere darla',
    later: 'Ahora no',
    laterHint: 'No se avisa a nadie. Este enlace sigue abriendo la página.',
    never: 'Nunca',
    neverHint: (name) =>
      `A ${name} no se le dice nada. Usted se lleva un recibo con fecha. No necesita cuenta.`,
    read: 'Leeré, pero no escribiré',
    readHint: (name) => `Usted entra y lee cuando quiera. ${name} solo sabrá lo que usted le diga.`,
    terms: 'Quiero poner condiciones',
    termsHint: (name) => `Cada cuánto, cuándo y de qué. ${name} solo sabrá lo que usted diga en voz alta.`,
    yes: 'Sí',
    yesHint: (name) => `Usted entra y elige su puerta. Se le pregunta una vez si ${name} puede saberlo.`,
    choose: 'Elegir esto',
    close: 'La verá una vez más antes de que pase algo. También puede cerrar esta página y ya.',
    pick: 'Elija una de las cinco, o cierre esta página.',
  },
  again: {
    over: 'Su respuesta',
    back: 'Volver',
    later: 'No se dice nada y no se guarda nada. Puede abrir el enlace otro día.',
    never: (name) =>
      `A ${name} no se le dice nada, ni ahora ni después. Esta página le hace un recibo con la fecha de hoy. No se envía nada.`,
    comeIn: 'Ahora abre una cuenta: dos nombres y una frase, sin correo. Luego elige cómo está su puerta.',
    comeInRead:
      'Para leer la nota no necesita cuenta. Para leer cartas sí, porque van selladas solo para usted.',
    comeInTerms: 'Ya dentro, en Mi puerta pone lo demás: los días, las horas y cada cuánto.',
    told: (name) =>
      `Se le pregunta una vez si ${name} puede saber que usted está aquí. Hasta que lo diga, nadie lo sabe.`,
    words: 'Para entrar necesita las cuatro palabras.',
    adult:
      'Al seguir dice dos cosas: que tiene 18 años o más, y que ningún juez, fianza ni condena impide el contacto.',
    notSo: 'Si alguna no es así, vuelva. En Ayuda ya hay con quién hablar, a cualquier edad.',
    yesLater: 'Sí, ahora no',
    yesNever: 'Sí, nunca',
    goOn: 'Seguir',
  },
  done: {
    laterHeading: 'Está bien',
    later: 'No se dijo nada a nadie. Puede cerrar esta página.',
    neverHeading: 'Nunca, entonces',
    never:
      'No se dijo nada a nadie, y no hace falta nada de usted. Puede imprimir este recibo y cerrar la página.',
    receipt: 'Un recibo',
    said: 'Este día abrí un enlace que me dieron, y respondí: nunca.',
    from: 'La nota era de',
    made: 'Hecho en mi propio aparato. No se envió nada a nadie.',
    print: 'Imprimir el recibo',
    helpHeading: 'Si esto sigue',
    help: 'Si alguien insiste en buscarle, no tiene que llevarlo a solas.',
    getHelp: 'Pedir ayuda',
    back: 'Volver al inicio',
  },
  safe: {
    heading: '¿Es seguro para mí?',
    lede: 'Usted conoce su vida mejor que nadie. Si tiene miedo, cierre esta página.',
    toldHeading: 'A quién se le dice',
    told: 'Nadie sabe que usted abrió esta página, ni lo que lee. Quien le dio el enlace no lo puede averiguar.',
    phoneHeading: '¿Alguien mira su teléfono?',
    phone:
      'Use un aparato que esa persona no toque: el de una amiga, el de la biblioteca, el del trabajo. Hay programas ocultos que miran la pantalla. Eso no se puede evitar desde aquí.',
    courtHeading: '¿Hay una orden del juez?',
    court: 'La orden del juez va primero. Aunque los dos quieran hablar, solo el juez la puede cambiar.',
    leavingHeading: 'Cómo funciona Salir ya',
    leaving:
      'Está arriba en la página. Tapa todo al momento y abre la página del tiempo. Su navegador guarda el historial. Lo puede borrar usted.',
    privacyHeading: 'Privacidad',
    privacy:
      'La nota va sellada. El servidor no la puede leer, ni sabe su nombre. Nadie de fuera lo ha revisado todavía.',
    back: 'Volver a la nota',
  },
}
