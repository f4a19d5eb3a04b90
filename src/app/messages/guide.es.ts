import type { DangerWords, en } from './guide.en.ts'

type Dangers = (typeof en)['danger']['writer']

const ahora = 'Hablar con alguien ahora'
const quien = 'A quién llamar'
const ayuda = 'Quién puede ayudar'
const menor: DangerWords['lines'] = [
  'Si es ahora mismo, llame a emergencias.',
  '¿No tiene certeza? Puede llamar y preguntar. No hace falta que lo sepa todo.',
]

const writer: Dangers = {
  X01: {
    heading: 'Usted importa más que este mensaje',
    lines: ['Hable ahora con una persona. Es gratis y no hace falta dar su nombre.'],
    link: ahora,
  },
  X02: {
    heading: 'Su vida es suya, decida lo que decida la otra persona',
    lines: ['Si puede hacerse daño, llame ahora. No ate su vida a lo que otra persona elija.'],
    link: ahora,
  },
  X03: {
    heading: 'Estas palabras pueden dar miedo',
    lines: ['Pueden ser un delito. Puede parar aquí.', 'Si alguien puede salir herido, pida ayuda ahora.'],
    link: quien,
  },
  X04: {
    heading: '¿Alguien no despierta o respira mal?',
    lines: ['Llame a emergencias ya. Dé naloxona si la tiene. Quédese a su lado.'],
    link: 'Qué hacer ahora',
  },
  X05: {
    heading: '¿Le pidieron que fuera?',
    lines: ['Ir a ver a quien no lo pidió puede dar miedo. También puede ir contra la ley.'],
    link: 'Hablarlo con alguien',
  },
  X06: {
    heading: '¿Esto pide un secreto?',
    lines: [
      'Pedir que alguien calle o borre cosas puede dar miedo.',
      'La otra persona puede contarlo a quien quiera.',
    ],
    link: 'Hablarlo con alguien',
  },
  X07: { heading: '¿Corre peligro una niña o un niño?', lines: menor, link: quien },
  unsafe: {
    heading: '¿Está a salvo ahora?',
    lines: [
      'Puede mirar quién ayuda sin decírselo a nadie.',
      'El botón de arriba, «Salir ya», le saca de aquí al momento.',
    ],
    link: ayuda,
  },
}

const reader: Dangers = {
  X01: {
    heading: 'Aquí hay palabras sobre morir',
    lines: [
      'No tiene que llevarlo a solas. Una línea de ayuda también habla con usted.',
      'Si puede ser ahora mismo, llame a emergencias y diga dónde está.',
      'Puede preguntarle sin rodeos y decirle que le importa.',
    ],
    link: ahora,
  },
  X02: {
    heading: 'Esto no le toca llevarlo a solas',
    lines: [
      'Dice que puede hacerse daño según lo que usted haga. Llévelo a quien sabe ayudar. Llame ahora.',
      'Puede querer a alguien y mantener su límite. Lo que haga no es culpa de usted.',
    ],
    link: quien,
  },
  X03: {
    heading: 'Aquí hay palabras de amenaza',
    lines: [
      'No tiene que contestar. Si corre peligro, pida ayuda ahora.',
      'Puede guardar esto y enseñarlo a alguien de confianza.',
    ],
    link: ayuda,
  },
  X04: {
    heading: 'Esto puede ser una sobredosis',
    lines: [
      '¿Alguien no despierta o respira mal? Llame a emergencias ya y diga dónde está.',
      'Si está a su lado, dé naloxona si la tiene. No se vaya.',
    ],
    link: 'Qué hacer ahora',
  },
  X05: {
    heading: 'Esto habla de ir adonde está usted',
    lines: [
      'Usted no hizo nada malo. No tiene que abrir la puerta.',
      'Si tiene miedo, vaya donde haya gente o pida ayuda.',
    ],
    link: ayuda,
  },
  X06: {
    heading: 'Usted puede contarlo a quien quiera',
    lines: ['Que le pidan callar o borrar cosas puede ser una señal de aviso.'],
    link: ayuda,
  },
  X07: { heading: 'Puede que una niña o un niño corra peligro', lines: menor, link: quien },
  unsafe: {
    heading: 'Puede que alguien no esté a salvo',
    lines: [
      'Si es usted, puede mirar quién ayuda sin decírselo a nadie.',
      'Si es otra persona, pregúntele qué le ayuda antes de hacer nada.',
    ],
    link: ayuda,
  },
}

const asks: (typeof en)['lookOver']['asks'] = {
  threat: { ask: '¿Qué va a hacer usted para cuidarse?', why: 'Una amenaza duele y no se borra.' },
  blame: { ask: '¿Qué parte fue suya?', why: 'Así la otra persona carga con lo que hizo usted.' },
  judge: {
    ask: '¿Qué hizo la otra persona, y cómo le dolió a usted?',
    why: 'Nadie cabe en una palabra, y un juicio cierra la charla.',
  },
  forgive: {
    ask: '¿Puede dejarle a la otra persona el cuándo?',
    why: 'La confianza y el perdón llegan a su paso.',
  },
  debt: { ask: '¿Qué necesita usted, dicho sin rodeos?', why: 'El cariño como deuda pesa.' },
  answer: { ask: '¿Puede quitar la parte que pide respuesta?', why: 'Quizá necesita calma antes.' },
  control: {
    ask: '¿Qué puede hacer usted para estar en calma?',
    why: 'Vigilar a alguien, o mandarle, no es confiar.',
  },
  secret: { ask: '¿Podría contarlo a quien quiera?', why: 'Un secreto puede dejar a alguien a solas.' },
  dismiss: { ask: '¿Cómo será esto para la otra persona?', why: 'Puede sonar a que el dolor es poco.' },
  stigma: {
    ask: '¿Puede nombrar primero a la persona?',
    why: 'Las etiquetas dan vergüenza y alejan de la ayuda.',
  },
  clean: {
    ask: '¿Puede decir qué pasó: si hay consumo o no?',
    why: 'Estas palabras dan vergüenza por algo de salud.',
  },
  absolute: { ask: '¿De qué día habla?', why: 'Con «siempre» y «nunca» la gente se defiende.' },
  if: { ask: '¿Qué hizo usted?', why: 'Con «si» parece que el daño es dudoso.' },
  but: { ask: '¿Puede quedar sin esa razón?', why: 'Una razón justo después suele borrarlo.' },
  feelings: {
    ask: '¿Qué hizo usted que dolió?',
    why: 'Así el problema queda en lo que siente la otra persona.',
  },
  vague: { ask: '¿Qué hizo, una sola cosa?', why: 'Quizá no se sabe de qué habla.' },
  advice: { ask: '¿Querrá oídos o ideas? Puede preguntarle.', why: 'Quizá antes quiere que le escuchen.' },
  someday: { ask: '¿Qué va a hacer, y cuándo?', why: 'Una promesa grande o abierta cuesta cumplirla.' },
}

const reads: (typeof en)['helpRead']['reads'] = {
  threat: 'Esto pone algo sobre usted. No tiene que contestar, y su límite sigue en pie.',
  blame: 'Esto le pasa la culpa a usted. Lo que hizo la otra persona es suyo.',
  judge: 'Esto le pone una etiqueta. Usted es más que una palabra.',
  forgive: 'Esto pide perdón o confianza. Tome el tiempo que quiera, o déjelo.',
  debt: 'Esto hace del cariño una deuda. Usted no debe nada.',
  answer: 'Esto pide respuesta. Usted no la debe.',
  control: 'Esto pide vigilarle o mandarle. Puede decir que no.',
  secret: 'Esto le pide callar. Puede contarlo a quien quiera.',
  dismiss: 'Esto lo hace pequeño. Usted sabe lo grande que fue.',
  stigma: 'Esto pone una etiqueta a una persona. Nadie cabe en ella.',
  clean: 'Esto da vergüenza por algo de salud.',
  absolute: 'Esto dice «siempre» o «nunca». Quizá usted recuerda otros días.',
  if: 'Esto dice «si». Usted sabe lo que le pasó.',
  but: 'Esto añade una razón. Una razón no borra lo que hizo.',
  feelings: 'Esto habla de lo que usted siente, no de lo que hizo la otra persona.',
  vague: 'Esto no dice qué hizo. Quizá usted quiere saberlo.',
  advice: 'Esto le dice qué hacer. Eso lo elige usted.',
  someday: 'Es una promesa grande. Puede esperar a los hechos.',
}

const has: (typeof en)['lookOver']['has'] = {
  regret: 'Dice que lo siente.',
  named: 'Nombra lo que hizo.',
  owned: 'Toma su parte.',
  how: 'Cuenta cómo pasó.',
  change: 'Dice qué es nuevo.',
  repair: 'Ofrece reparar.',
  heard: 'Devuelve lo que oyó.',
  open: 'Deja sitio para más.',
  warm: 'Muestra que le importa.',
  limit: 'Dice lo que necesita o lo que hará.',
  specific: 'Da un paso claro y un cuándo.',
  plain: 'Lo dice con claridad.',
}

export const es: typeof en = {
  danger: {
    writer,
    reader,
    mayNot: 'Puede que no lean esto.',
    kept: 'Sus palabras quedan como están.',
    alone: 'Solo usted lee esta nota. Se hizo en este aparato y nadie lo sabrá.',
    away: 'Guardar esta nota',
  },
  lookOver: {
    button: 'Darle un repaso',
    away: 'Guardar las preguntas',
    hint: 'Hace una o dos preguntas. Usted elige. Nada sale de este aparato.',
    heading: 'Algunas preguntas',
    misses: 'Solo busca algunas palabras. Puede no notar cosas y puede equivocarse. Usted sabe más.',
    asks,
    leave: 'Dejarlo así',
    hide: 'No preguntarme más esto',
    showAll: 'Volver a preguntarme todo',
    act: { ask: '¿Qué hizo, una sola cosa? ¿Puede nombrarla?', why: 'Es lo que más se quiere oír.' },
    mend: { ask: '¿Hay algo que pueda hacer para reparar?', why: 'Un acto pequeño dice mucho.' },
    none: 'No tiene preguntas sobre esto.',
    hasHeading: 'Lo que hay',
    has,
    blank: 'Todavía no hay palabras.',
    helpFirst: 'Ahora nada sobre la forma. Usted es lo primero.',
    help: ahora,
    notHere: 'Las preguntas aún no están en este aparato. Llegan cuando hay conexión.',
  },
  helpRead: {
    button: 'Ayuda para leer esto',
    away: 'Guardar las notas',
    hint: 'Nadie sabrá que lo pidió.',
    heading: 'Mientras lee',
    reads,
    none: 'No tiene notas sobre esto. Confíe en lo que siente.',
    misses: 'Solo busca algunas palabras. Puede no notar cosas y puede equivocarse.',
    wait: 'Las palabras son una cosa. Puede esperar a los hechos.',
    helpFirst: 'No tiene que llevar esto a solas.',
    help: ahora,
    notHere: 'Las notas aún no están en este aparato. Llegan cuando hay conexión.',
  },
}
