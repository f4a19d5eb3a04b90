import type { en } from './trouble.en.ts'

export const es: typeof en = {
  offline: 'Ahora no hay conexión. Lo que escribió se guarda. Pruebe dentro de un rato.',
  'slow-down': 'Fueron muchos intentos juntos. Espere unos minutos y pruebe otra vez.',
  wrong: 'Estos datos no van juntos. Mire cada parte y pruebe otra vez.',
  'signed-out': 'En este aparato, su cuenta está cerrada. Entre y siga.',
  ended: 'Esto se acabó. No hace falta nada de usted.',
  'no-room': 'Ya hay uno, y solo puede haber uno. Pruebe otro día.',
  'weak-passphrase': 'Use cuatro palabras o más, o al menos 14 signos.',
  'bad-name': 'Use de 2 a 20 letras, sin espacios ni cifras.',
  'bad-code': 'Este código no abre nada aquí. Mire cada signo, o pida otro.',
  'bad-card': 'La tarjeta no dice eso. Mire otra vez cada grupo.',
  'bad-words': 'Estas palabras no la abren. Mire cada una, o pida que se las digan otra vez.',
  'needs-card': 'Haga primero su tarjeta. Lleva unos minutos.',
  'too-long': 'Es más largo de lo que cabe. Acórtelo, o haga dos.',
  empty: 'Aquí aún no hay nada escrito.',
  'not-now': 'Ahora no. Lo que escribió se guarda aquí.',
  closed: 'Esto está cerrado. Lo que usted tiene lo puede seguir leyendo.',
  'needs-cosign': 'Pidió que alguien lea antes las cartas. Lo que escribió se guarda aquí.',
  'not-here': 'Esto ya no está aquí.',
  'server-lied':
    'El servidor dio dos respuestas que no pueden ser ciertas a la vez. Aquí puede leer. Escribir queda en pausa, para cuidarle.',
  broken: 'Algo se rompió de nuestro lado. Lo que escribió se guarda. Pruebe dentro de un rato.',
}
