import type { CheckQuestion, CheckWord } from '../../practice/check.ts'
import type { en } from './check.en.ts'

const questions: Readonly<Record<CheckQuestion, string>> = {
  phone: '¿Hay alguien que pueda mirar este teléfono?',
  hurt: 'En el último año, ¿esta persona le ha pegado, empujado, apretado el cuello o forzado?',
  threat: '¿Ha amenazado a usted, a un niño, a un animal o con hacerse daño, para salirse con la suya?',
  apart: '¿Le ha apartado de su gente, o de su propio dinero?',
  watched: '¿Le ha registrado el teléfono, o controla dónde está usted?',
  came: '¿Se ha presentado donde usted no le pidió que fuera?',
  free: '¿Se siente libre para decir que no a estar aquí?',
  order: '¿Hay una orden de un juez sobre el contacto entre ustedes?',
}

const hints: Readonly<Partial<Record<CheckQuestion, string>>> = {
  phone: 'Si es así, mejor el teléfono de una amiga o el de la biblioteca.',
  order:
    'También cuentan la fianza, la condena y lo que ponga un juzgado de tratamiento o un servicio de menores.',
}

const fits: Readonly<Record<CheckWord, string>> = {
  danger:
    'Si alguna vez le apretó el cuello, es señal de un gran peligro. Hable con alguien que ayuda en esto. Sabe qué hacer, y no empuja.',
  harm: 'Puede que este lugar no sea lo mejor con esta persona. Puede cerrar todo y quedarse con sus páginas.',
  phone:
    'Alguien puede mirar este teléfono. Cierre la cuenta aquí al acabar, y use otro para lo que deba ser solo suyo.',
  order:
    'La orden de un juez va primero. Aunque los dos quieran hablar, solo el juez la puede cambiar. Pregunte a un abogado.',
  none: 'Nada de lo que dijo llama la atención aquí. Eso no es ninguna garantía. Usted sabe más de lo que cabe en ocho preguntas.',
}

export const es: typeof en = {
  link: '¿Estoy bien aquí?',
  linkHint: 'Unas preguntas solo para usted. No se guarda nada.',
  begin: {
    heading: '¿Estoy bien aquí?',
    lede: 'Ocho preguntas solo para usted. Se puede saltar cualquiera.',
    first: 'La primera es sobre este teléfono. Si no es seguro, pare ahí.',
    kept: 'Sus respuestas no salen de esta página. No van a ningún lado, y se borran al salir.',
    same: 'Las preguntas y la última página son iguales para todos.',
    exitHeading: 'Si alguien se acerca',
    exit: 'Salir ya está arriba en la página. Pulsar Mayús tres veces hace lo mismo.',
    notNow: 'Ahora no',
    goOn: 'Seguir',
  },
  ask: {
    over: '¿Estoy bien aquí?',
    questions,
    hints,
    skip: 'Prefiero no decirlo',
    no: 'No',
    yes: 'Sí',
    back: 'Volver',
  },
  end: {
    heading: 'Usted conoce su vida mejor que nadie',
    lede: 'Si tiene miedo, no tiene que usar esto. Esta página es igual para todos.',
    talkHeading: 'Hablar con alguien',
    talk: 'Hay gente que sabe del miedo en casa. No hace falta estar seguro, ni dar su nombre.',
    talkButton: 'Buscar con quién hablar',
    shutHeading: 'Cerrar todo',
    shut: 'Aquí ya no le llega nada. No se avisa a nadie. Volver a abrir una puerta lleva un día, a veces dos.',
    shutOne:
      'De esta persona ya no le llega nada. No se avisa a nadie. Volver a abrir una puerta lleva un día, a veces dos.',
    shutButton: 'Cerrar todo',
    shutDone: 'Todo está cerrado. No se avisa a nadie.',
    shutOneDone: 'Todas las puertas con esta persona están cerradas. No se avisa a nadie.',
    shutNothing: 'Aquí no tiene ninguna puerta abierta.',
    offHeading: 'Quitar esto del teléfono',
    off: 'Sus palabras se quitan de este teléfono. Siguen selladas en el servidor. El navegador guarda su lista de páginas. Esa la puede borrar usted.',
    offButton: 'Cerrar la cuenta y quitarlo',
    orderHeading: 'Si un juez no deja que haya contacto',
    order: 'Lo puede decir aquí. Entonces no pasa nada de un lado a otro, y no se dice por qué.',
    orderButton: 'Decir que hay una orden',
    recordHeading: 'Guardar una prueba',
    record:
      'Una copia firmada de lo que esta persona dejó para usted. Otros la pueden comprobar. No se avisa a nadie.',
    recordButton: 'Guardar una prueba',
    onHeading: 'Seguir como está',
    on: 'Sus puertas quedan como están. Puede volver a estas preguntas cualquier día.',
    onButton: 'Seguir',
    cannot:
      'Esta página no le puede dar seguridad. Hay programas ocultos que miran la pantalla, y desde aquí no se puede evitar.',
    fits,
    show: 'Mostrar lo que va con mis respuestas',
    shown: 'Lo que va con sus respuestas',
    hide: 'Ocultarlo otra vez',
  },
}
