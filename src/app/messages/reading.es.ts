import type { en } from './reading.en.ts'

export const es: typeof en = {
  first: {
    heading: 'Alguien la lee antes',
    asked: 'Pidió que alguien lea antes las cartas.',
    who: 'Pregúntele quién.',
    ask: (name) => `Pedir a ${name} que la lea`,
    askHint: 'Le llega la carta tal como está aquí, por un mes. Si la cambia, hay que leerla otra vez.',
    given: (name) => `${name} tiene esta carta para leerla.`,
    says: (name) => `Lo que dice ${name}`,
    mayGo: (name) => `${name} ya la leyó. Puede salir.`,
  },
  asked: {
    heading: 'Una carta para leer antes',
    lede: (name) => `${name} quiere dejar esta carta a alguien. Le pide a usted que la lea antes.`,
    label: 'La carta',
    until: (day) => `La puede leer hasta el ${day}.`,
    means: 'Usted solo dice que la leyó. No dice que sea buena, ni que la tengan que abrir.',
    own: 'Lo que quiere decir de ella',
    ownHint: 'Solo le llega a quien la escribió.',
    ownEmpty: 'Escriba qué cambiaría.',
    ownLong: 'Es más largo de lo que cabe. Acórtelo.',
    go: 'La leí, puede salir',
    not: 'Así no',
    said: 'Lo que usted dijo de ella',
    went: 'Usted dijo que puede salir.',
  },
}
