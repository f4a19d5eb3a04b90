import type { en } from './public.en.ts'

export const es: typeof en = {
  front: {
    first: 'Abierta para hablar.',
    second: 'Cerrada para estar a salvo.',
    lede: 'Halfdoor ayuda a una persona en recuperación, y a la gente que quiere, a rehacer la confianza. Con sus palabras, a su paso y con el pestillo por dentro.',
    more: 'Escriba lo que hace falta decir. Cumpla promesas chicas. Ponga sus límites. Aquí nadie tiene prisa y nadie sabe qué lee usted. Todo sirve también a solas.',
    start: 'Empezar',
    goOn: 'Seguir con su carta',
    link: 'Me dieron un enlace',
    help: 'Pedir ayuda ya',
    signIn: 'Ya he estado aquí',
    look: 'Echar un vistazo primero',
    canHeading: 'Lo que puede hacer',
    can: 'Guarda una carta hasta que alguien la quiera, o para siempre. Da a cada uno su turno. Le deja decir qué va a hacer y mostrar lo que hizo.',
    sealed: 'Sus palabras se sellan en su propio aparato. Quien lleva este lugar no las puede leer.',
    cannotHeading: 'Lo que no puede hacer',
    cannot:
      'No puede hacer que alguien responda. No le protege de quien mira su teléfono. No es un tratamiento ni hace el trabajo de un consejero.',
    court: 'Una orden del juez va primero, siempre.',
  },
  given: {
    heading: 'Su enlace',
    hint: 'Si abre el enlace, llega a la página buena. También puede pegarlo aquí.',
    label: 'El enlace que le dieron',
    open: 'Abrirlo',
    back: 'Ahora no',
    odd: 'El enlace no está entero. Cópielo todo, hasta el último signo.',
  },
  code: {
    heading: 'Su código',
    hint: 'En este lugar, la cuenta se abre con un código. Se lo da quien lleva el lugar. Si alguien le dio un enlace, no lo necesita.',
    label: 'El código que le dieron',
    goOn: 'Seguir',
    back: 'Ahora no',
    odd: 'Escriba aquí su código, tal como se lo dieron.',
  },
  safety: {
    heading: 'Antes de seguir',
    lede: 'Usted conoce su vida mejor que nadie. Si tiene miedo, no tiene que usar esto.',
    phoneHeading: '¿Alguien mira su teléfono?',
    phone:
      'Use un aparato que esa persona no toque: el de una amiga, el de la biblioteca, el del trabajo. Hay teléfonos con programas ocultos que miran la pantalla. Eso no se puede evitar desde aquí.',
    historyHeading: 'Lo que queda en este aparato',
    history:
      'Su navegador guarda una lista de páginas. Ahí queda que esta página se abrió, y nada más. Si la computadora es de varios, dígalo al entrar. Así no queda nada en ella.',
    courtHeading: '¿Hay una orden del juez?',
    court: 'La orden del juez va primero. Aunque los dos quieran hablar, solo el juez la puede cambiar.',
    stopHeading: '¿Le pidieron que parara?',
    stop: 'Entonces queda un camino: a solas. Aquí puede escribir, cumplir promesas y pedir ayuda. Nada le llega a esa persona.',
    notHeading: 'Cuándo no usarlo',
    not: 'Si alguien le obliga, o quiere leer con usted. Si corre peligro ahora, pida ayuda primero.',
    leavingHeading: 'Cómo funciona Salir ya',
    leaving:
      'Salir ya está arriba, en cada página. Tapa esta página al momento y abre la del tiempo. Si pulsa Mayús tres veces, hace lo mismo. Su navegador guarda el historial. Lo puede borrar usted.',
    serverHeading: 'Lo que el servidor sabe',
    server:
      'Sabe que hay una cuenta y cuándo se deja algo en una puerta. Sabe más o menos cuánto mide un texto. No puede leer ni una palabra, ni un nombre, ni una nota.',
    review:
      'Nadie de fuera lo ha revisado todavía. Un servidor hecho para dañarle podría enviarle otra página.',
    goOn: 'Seguir',
    help: 'Pedir ayuda',
    leave: 'Salir ya',
    same: 'Todo el mundo recibe esta misma página, con las mismas palabras. Nada de esto se guarda.',
  },
  privacy: {
    heading: 'Privacidad',
    lede: 'Lo que escribe aquí habla de su vida y de su salud. Es suyo.',
    wordsHeading: 'Sus palabras',
    words:
      'Se sellan en su aparato antes de ir a ningún lado. Solo las abre usted, y la persona a quien las deja. Si pierde su frase y su tarjeta, nadie las puede abrir por usted.',
    serverHeading: 'Lo que guarda el servidor',
    server:
      'Palabras selladas y una lista de pasos: se dejó algo, se puso una puerta, empezó un descanso. Guarda el día y la hora. No guarda teléfono ni la dirección de su aparato. De un correo guarda una huella borrosa, si alguien pide que nunca le escriban.',
    othersHeading: 'Lo que otros pueden guardar',
    others:
      'Lo que usted dejó en una puerta y pasó por ella es de quien lo recibió. Lo puede mostrar, también a un juez. A nadie se le dice qué lee usted ni cuándo. Una nota para dar en mano se abre a quien tenga su enlace, hasta que se acabe.',
    neverHeading: 'Lo que no pasa nunca',
    never:
      'Ni anuncios, ni ventas, ni rastreo, ni código de fuera. Ninguna máquina lee sus palabras para aprender.',
    goHeading: 'Irse',
    go: 'Puede borrar su cuenta cuando quiera, en Ajustes. No se avisa a nadie. Durante 14 días su tarjeta la trae de vuelta. Después se borran aquí sus páginas y sus llaves.',
    reviewHeading: 'Aún sin revisar desde fuera',
    review:
      'La manera de sellar está escrita para que cualquiera la lea. Nadie de fuera la ha revisado todavía.',
    goOn: 'Seguir',
  },
  begin: {
    heading: 'Empezar una carta',
    lede: 'Esta carta no le llega a nadie ahora. Escriba como le salga.',
    signed: 'Esto lleva su firma. Se puede mostrar a otros, también a un juez.',
    label: 'Su carta',
    hint: 'Queda en este aparato mientras la pestaña está abierta. Si recarga la página, sigue aquí. Si cierra la pestaña o pulsa Salir ya, se acaba.',
    maySee: 'Puede que no lean esto.',
    helpNow: 'Ayuda ya',
    done: 'Eso es todo por ahora',
    askHeading: '¿Quiere guardar esta carta?',
    ask: 'Para guardarla hace falta una cuenta. Se pide un nombre y una frase, sin correo. Hasta entonces, la carta se acaba con esta pestaña.',
    write: 'Seguir escribiendo',
    drop: 'Dejarla ir',
    keep: 'Abrir una cuenta',
    emptyHeading: 'Aún no hay nada escrito',
    empty: 'Puede abrir la cuenta primero, o escribir unas palabras.',
  },
}
