import type { en } from './never.en.ts'

/** Llega cuando la página del enlace ya está: solo le sirve a quien dice nunca. */
export const es: typeof en = {
  heading: 'Su correo, si quiere',
  lede: 'De aquí no se le ha enviado nada. Si alguien del lugar quiere escribir a una persona, antes tiene que mirar aquí.',
  label: 'Un correo al que nadie de aquí puede escribir',
  hint: 'En este aparato se convierte en una clave. La dirección no se guarda, y nadie puede leer la lista.',
  add: 'Ponerlo en la lista',
  need: 'Escriba una dirección de correo, o deje esto.',
  odd: 'Una dirección de correo lleva una @, y no lleva espacios.',
  done: 'Está en la lista. No se guarda con ello ningún nombre, ni enlace, ni hora.',
  offline: 'Ahora no hay conexión. Lo que escribió sigue aquí.',
  slow: 'Fue mucho de una vez. Pruebe mañana. Lo que escribió sigue aquí.',
  broken: 'Algo se rompió de nuestro lado. Lo que escribió sigue aquí. Pruebe dentro de un rato.',
}
