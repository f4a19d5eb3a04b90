/** The template `halfdoor/consent@1` in Spanish. It is never edited: other words are another template. */
import type { ConsentTemplate } from './consent-template.ts'

export const spanish: ConsentTemplate = {
  title: 'Permiso para compartir datos sobre mí',
  plainHeading: 'En pocas palabras',
  plain: [
    'El personal que se nombra aquí puede contar lo que dice esta hoja a quienes se nombra aquí, y nada más.',
    'Puedo ponerle fin en cualquier momento. No tengo que dar un motivo.',
    'Termina solo en un día fijo.',
  ],
  alone: {
    'counselling-notes': 'Esta hoja trata solo de notas de terapia. Con ella no se comparte nada más.',
    proceedings:
      'Esta hoja es solo para un proceso legal. Lo que se comparta con ella se puede usar ahí, también en mi contra.',
  },
  patient: (name) => `1. El paciente. Mi nombre es ${name}.`,
  disclosers: (names) => `2. Quién puede compartir: ${names}.`,
  scope: (classes) =>
    `3. Qué se puede compartir: ${classes}. Con este permiso no se puede compartir nada más.`,
  more: (words) => `Más de cerca, en mis palabras: ${words}`,
  recipients: (names) => `4. A quién se le puede contar: ${names}.`,
  purpose: (purpose) => `5. Para qué es: ${purpose}.`,
  revocation: (right) => `6. Mi derecho a ponerle fin: ${right}`,
  route: (route) => `Cómo: ${route}`,
  expiry: (day, event) =>
    event === undefined
      ? `7. Cuándo termina: el ${day}, al empezar ese día (UTC).`
      : `7. Cuándo termina: ${event}, y a más tardar el ${day}, al empezar ese día (UTC).`,
  signed: (name, day) =>
    `8. y 9. Lo firmo el ${day} al escribir este nombre: ${name}. Mi aparato firma la hoja entera con mi propia clave.`,
  law: 'La norma de esta hoja es 42 CFR 2.31. Su plantilla es halfdoor/consent@1.',
  classes: {
    attendance: 'los días en que vine',
    progress: 'una nota sobre cómo voy, en palabras del personal',
    session: 'un resumen corto de lo que se trató',
    'safety-plan': 'mi plan de seguridad',
    'counselling-notes': 'notas de mi terapia por consumo de sustancias',
  },
  purposes: {
    request: 'a petición del paciente',
    family: 'a petición del paciente, para que la gente cercana me pueda acompañar',
    visits: 'a petición del paciente, para planear visitas y llamadas',
    leaving: 'a petición del paciente, para planear el tiempo después de mi salida',
    proceedings: 'un proceso legal, y nada más',
  },
  events: {
    'treatment-ended': 'cuando termine mi tratamiento',
    'space-closed': 'cuando yo cierre este espacio',
  },
  and: 'y',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  day: (day, month, year) => `${day} de ${month} de ${year}`,
  usual: {
    revocation:
      'Puedo revocar este permiso por escrito en cualquier momento. Lo que se compartió antes, mientras valía, no se puede retirar.',
    route:
      'Toco «Ponerle fin» junto a él en Halfdoor. Eso cuenta como escrito. También lo puedo decir al personal, de palabra o en papel.',
  },
}
