import type { PlanPart } from '../../practice/plan-parts.ts'
import type { PageWords } from '../kit/shell.ts'
import type { en } from './handout-page.en.ts'

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

/** Encima de cada parte, como lo ve en el plan quien la escribió. */
const parts: Readonly<Record<PlanPart, string>> = {
  signs: 'Las señales que noto',
  first: 'Las tres primeras cosas que hago',
  call: 'A quién llamo',
  tell: 'Cómo se lo cuento, y para cuándo',
  helps: 'Lo que ayuda',
  'not-asked': 'Lo que no me van a pedir',
  limits: 'Mis límites',
  details: 'Cuánto quiero saber',
  'tell-first': 'Quién lo oye antes que yo',
}

export const es: typeof en = {
  bar,
  parts,
  closed: {
    title: 'Una nota',
    heading: 'Alguien le dio una nota',
    lede: 'Usted puede abrirla, o dejarla.',
    told: 'Quien la hizo puede saber qué día se abrió por primera vez. No sabe quién la abrió, ni dónde.',
    kept: 'En este navegador no queda nada.',
    open: 'Abrirla',
    opening: 'Abriendo la nota.',
  },
  opened: {
    heading: 'La nota',
    headingFrom: (name) => `Una nota de ${name}`,
    lede: 'Usted no le debe respuesta a nadie. Aquí no hay lugar para una.',
    danger: 'Si alguien corre peligro ahora, use Ayuda ya, arriba.',
    until: (day) => `El enlace se abre hasta el ${day}. Quien la hizo puede acabarlo antes.`,
    kept: 'En este navegador no queda nada. Al cerrar la nota, desaparece de aquí.',
    close: 'Cerrar la nota',
  },
  ended: {
    heading: 'Este enlace se acabó.',
    words: 'No hace falta nada de usted. Ayuda ya sigue aquí.',
  },
  lost: {
    heading: 'Esta página no guarda nada',
    words: 'Para volver a la nota, abra otra vez su enlace, o lea otra vez el cuadro.',
  },
  offline: {
    heading: 'Ahora no hay conexión',
    words: 'La nota la necesita para abrirse. Puede probar otra vez, o dejarla. Ayuda ya no la necesita.',
    slowHeading: 'Fueron muchos intentos juntos',
    slow: 'La nota no se pierde. Espere un rato y pruebe otra vez.',
    brokenHeading: 'La nota no se abrió',
    broken: 'Algo se rompió de nuestro lado. Pruebe dentro de un rato.',
    again: 'Probar otra vez',
  },
  safe: {
    heading: '¿Es seguro para mí?',
    lede: 'Usted conoce su vida mejor que nadie. Si tiene miedo, cierre esta página.',
    toldHeading: 'Quién se entera',
    told: 'Nadie supo que usted abrió esta página. Al pulsar el botón se guarda el día, para quien hizo la nota. De usted no dice nada, y después ya no se guarda nada más.',
    phoneHeading: '¿Alguien mira su teléfono?',
    phone:
      'Use un aparato que esa persona no toque: el de una amistad, el de una biblioteca, el del trabajo. Hay programas ocultos que miran la pantalla.',
    leavingHeading: 'Cómo funciona Salir ya',
    leaving:
      'Está arriba en la página. La oculta al momento y abre el tiempo que hace. Su navegador guarda el historial. Usted puede borrarlo.',
    privacyHeading: 'Privacidad',
    privacy:
      'La nota está sellada. El servidor no puede leerla ni sabe cómo se llama usted. Nadie de fuera lo ha revisado todavía.',
    back: 'Volver a la nota',
  },
}
