/** Echar un vistazo primero: las palabras de su pantalla y de su marco, y lo que escribió la familia inventada. */
import type { SampleWords } from '../../vault/sample/sample-words.ts'
import type { en } from './sample.en.ts'

const family: SampleWords = {
  ray: 'Andrés',
  mia: 'Marta',
  letter: {
    line: 'Sobre el recibo del teléfono de marzo',
    text: `Marta:

En marzo te dije que el recibo del teléfono estaba pagado. No lo estaba. Te quedaste sin teléfono camino del trabajo. Tuviste que pedirle a la jefa que te llevara.

Me habías dado el dinero. Me lo gasté, y luego dije que era cosa del banco. Fui yo, no el banco.

He apartado la suma entera. Está en casa de mamá, en la lata azul. Ahí se queda hasta que la quieras.

No hace falta que contestes.

Andrés`,
  },
  bank: {
    line: 'Sobre la semana de la gripe',
    text: `Marta:

Cuando tuviste gripe este invierno, dije que iba a llevarte caldo y a quedarme. No fui, y no llamé. Estabas con fiebre, atenta a la puerta.

No se me pasó. Estaba bebiendo, y no quería que lo supieras.

No bebo desde la primavera. Eso no hace más pequeño aquel invierno. Es lo que hago ahora.

Esta carta puede quedarse donde está.

Andrés`,
  },
  answer:
    'La he leído. Me ayuda que digas que no fue el banco. He cogido el dinero de la lata azul. No quiero decir más por ahora.',
  limit: {
    when: 'me piden dinero prestado',
    will: 'decir que no y hablar de otra cosa',
    offer: 'Puedo ir al banco de acompañante.',
    reason: 'Dormí mal un mes entero. No quiero eso otra vez.',
  },
  kept: {
    act: 'Llevar a mamá al oculista',
    backup: 'Si el coche no arranca, llamo un taxi y lo pago yo.',
    know: 'Mamá tiene en casa las gotas nuevas.',
  },
  moved: {
    act: 'Arreglar el escalón del patio',
    backup: 'Si llueve, pongo una tabla y lo arreglo el primer día seco.',
    know: 'El escalón aguanta al pisarlo.',
    why: 'La madera llega dos días después de lo que pensaba. Lo haré entonces.',
  },
  coming: {
    act: 'Devolver la escalera',
    backup: 'Si ese día salgo tarde del trabajo, la llevo al otro día antes de desayunar.',
    know: 'Está en el cobertizo.',
  },
  thanks: 'Te quedaste con mamá en el oculista hasta que la llamaron. Me ha contado el chiste.',
  talk: {
    topic: 'El cumpleaños de mamá',
    say: 'Quiero estar para la tarta y volver a casa antes del brindis. Para mí es más fácil así. Puedo ir temprano a poner las mesas.',
  },
  asks: {
    ray: 'A mamá casi no le quedan gotas. Puedo recogerlas mañana después del trabajo. ¿Va bien?',
    mia: '¿Traes también la escalera larga? Quiero vaciar el canalón.',
  },
  own: {
    today: 'Llamar a Julián antes de ir al trabajo',
    draft:
      'Andrés:\n\nHe empezado esto varias veces. Sí que te quiero allí para la tarta. Aún contengo el aliento cuando suena el teléfono de noche.',
    ray: 'En el grupo conté en voz alta lo del invierno. Nadie apartó la mirada.',
    mia: 'Dije que no a lo del dinero y aun así tomamos un buen café.',
  },
}

export const es: typeof en = {
  family,
  look: {
    heading: 'Echar un vistazo primero',
    lede: 'Andrés y Marta son dos hermanos inventados. Andrés dejó de beber en primavera, y entre ellos hay cosas que reparar.',
    nothing:
      'Lo que escriba ahí se queda en esta página. Nada se guarda ni se envía, y termina cuando cierra la pestaña.',
    ask: '¿Qué lado quiere mirar primero?',
    ray: 'Ser Andrés',
    rayLine: 'Dejó cartas en la puerta de ella. Hace promesas pequeñas y dice cómo fueron.',
    mia: 'Ser Marta',
    miaLine: 'Decide qué entra por su puerta, y cuándo. Una carta de él está en su buzón.',
    atOnce: 'Ahí dentro todo llega enseguida. En la vida real, casi todo tarda una hora o más.',
    back: 'A la primera página',
    opening: 'Abriendo la puerta …',
    broken: 'No se puede abrir en este navegador. Puede empezar de verdad cuando quiera.',
  },
  frame: {
    label: 'Un vistazo',
    says: 'Familia inventada: nada se guarda',
    youAre: (name: string) => `Ahora es ${name}.`,
    be: (name: string) => `Ser ${name}`,
    end: 'Dejar de mirar',
  },
  apart: {
    heading: 'Esto aquí no se puede probar',
    line: 'Es parte de una cuenta o de un enlace de verdad. Una familia inventada no tiene.',
    trouble: 'Esto aquí no se puede probar.',
    back: 'Volver a Hoy',
    start: 'Dejar de mirar',
  },
}
