import type { PageWords } from '../kit/shell.ts'
import type { en } from './frame.en.ts'

/** Lo que rodea cada página. */
const bar: PageWords = {
  shortcuts: 'Atajos',
  skip: 'Ir a la página',
  leaveNow: 'Salir ya',
  pressed: ['Saliendo. Pulse Mayús dos veces más.', 'Saliendo. Pulse Mayús una vez más.'],
  frontPage: 'Halfdoor, portada',
  name: 'Halfdoor',
  alwaysHere: 'Siempre aquí',
  helpNow: 'Ayuda ya',
  about: 'Sobre este lugar',
  safe: '¿Es seguro para mí?',
  leaving: 'Cómo funciona Salir ya',
  privacy: 'Privacidad',
}

export const es: typeof en = {
  bar,
  back: { today: 'Hoy', people: 'Mi gente', settings: 'Ajustes', front: 'Portada' },
  idle: {
    heading: '¿Sigue usted aquí?',
    words:
      'Esta página se cierra con llave en un minuto, para que nadie más la lea. Lo que escribió se guarda.',
    stay: 'Sigo aquí',
    lock: 'Cerrar ahora',
  },
  fresh: {
    ready: 'Hay una versión nueva de Halfdoor. Sus palabras quedan como están.',
    use: 'Usarla',
    later: 'Más tarde',
  },
  missing: {
    heading: 'Esta página aún no está aquí',
    words: 'La primera vez hace falta conexión. Lo que escribió se guarda.',
    again: 'Probar otra vez',
  },
}
