/** For each row, texts on which it must speak and texts on which it must be silent. They run as tests and are not shipped. */

import type { Examples } from '../../examples.ts'

export const examples: Examples = {
  'self-1': {
    fires: [
      ['message', 'Quiero morirme.'],
      ['message', 'Me quiero morir.'],
      ['message', 'Me voy a suicidar.'],
    ],
    near: [
      ['message', 'Me muero de sueño.'],
      ['message', 'Me muero por verte.'],
    ],
  },
  'self-2': {
    fires: [
      ['message', 'Si me dejas me mato.'],
      ['message', 'Me corté otra vez anoche.'],
      ['message', 'Estoy en el puente y quiero saltar.'],
    ],
    near: [
      ['message', 'Se me murió el teléfono.'],
      ['message', 'Este calor me mata.'],
    ],
  },
  'self-3': {
    fires: [
      ['setback', 'Bebí y ahora me quiero morir.'],
      ['message', 'Mi hija dice que se quiere morir.'],
      ['message', 'Mi sobrino dice que se va a tirar.'],
    ],
    near: [
      ['reply', 'Tenías miedo de que me hubiera muerto.'],
      ['message', 'Ese chiste me mató.'],
    ],
  },
  'overdose-1': {
    fires: [
      ['message', 'No respira, está azul.'],
      ['message', 'Se está poniendo azul.'],
      ['message', 'me tomé todas las pastillas'],
    ],
    near: [
      ['message', 'No me desperté con la alarma.'],
      ['message', 'Me tomé la pastilla de la presión.'],
    ],
  },
  'unsafe-1': {
    fires: [
      ['message', 'Mi marido me golpea.'],
      ['message', 'Me encerró otra vez.'],
      ['message', 'Me aventó una silla.'],
    ],
    near: [
      ['message', 'La noticia me golpeó fuerte.'],
      ['message', 'Me da miedo olvidar el discurso.'],
    ],
  },
  'threat-1': {
    fires: [
      ['message', 'Vas a pagar por esto.'],
      ['message', 'Voy a publicar tus fotos.'],
      ['message', 'Te voy a quitar a los niños.'],
    ],
    near: [
      ['boundary', 'Si hay alcohol en la fiesta, me llevo a los niños a casa.'],
      ['message', 'Te vas a arrepentir si no pruebas el pastel.'],
    ],
  },
  'blame-1': {
    fires: [
      ['message', 'Bebo por ti.'],
      ['reply', 'Tú empezaste.'],
      ['reply', 'Tú te lo buscaste.'],
    ],
    near: [
      ['apology', 'Nada de lo que hiciste me obligó. Elegí beber. Lo siento.'],
      ['message', 'Gracias a ti aprobé.'],
    ],
  },
  'judge-1': {
    fires: [
      ['reply', 'Te lo dije.'],
      ['reply', 'Me das asco.'],
      ['reply', '¿Qué te pasa?'],
    ],
    near: [
      ['message', '¿Qué le pasa al coche?'],
      ['message', 'Me llamó inútil y me dolió.'],
    ],
  },
  'pressure-1': {
    fires: [
      ['message', 'Deja de castigarme.'],
      ['message', 'Perdóname o se acabó.'],
      ['apology', 'Tienes que perdonarme.'],
    ],
    near: [
      ['reply', 'No tienes que perdonarme.'],
      ['message', 'Tienes que firmar la hoja 3.'],
    ],
  },
  'pressure-2': {
    fires: [
      ['message', 'Dame tu contraseña.'],
      ['message', '¿Dónde estabas y con quién?'],
      ['message', 'Mándame tu ubicación ahora.'],
    ],
    near: [
      ['message', 'Pásame tu dirección nueva, porfa.'],
      ['message', '¿Dónde estás? Estoy en la puerta 4.'],
    ],
  },
  'dismiss-1': {
    fires: [
      ['reply', 'Cálmate.'],
      ['reply', 'Ya se te pasará.'],
      ['reply', 'Podría ser peor.'],
    ],
    near: [
      ['reply', 'Te dije que te calmaras y estuvo mal.'],
      ['message', 'No te preocupes por la cena.'],
    ],
  },
  'stigma-1': {
    fires: [
      ['message', 'Es un drogadicto.'],
      ['message', 'Es un borracho perdido.'],
      ['message', 'Su padre es un borracho.'],
    ],
    near: [
      ['apology', 'Te dije loca y la que veía claro eras tú. Perdoname.'],
      ['message', 'Tengo que lavar la ropa, no queda nada limpio.'],
    ],
  },
  'stigma-2': {
    fires: [
      ['message', 'La prueba salió sucia.'],
      ['message', '¿Diste limpio esta vez?'],
      ['message', '¿Está limpio o sigue consumiendo?'],
    ],
    near: [
      ['message', 'La cocina está limpia por fin.'],
      ['message', 'Limpia el filtro una vez al mes.'],
    ],
  },
  'absolute-1': {
    fires: [
      ['reply', 'Tú nunca escuchas.'],
      ['boundary', 'Nunca me respetas.'],
      ['message', 'Jamás me has apoyado.'],
    ],
    near: [
      ['message', 'Nunca me fallaste, gracias.'],
      ['message', 'Nunca me dijiste que cantabas tan bien.'],
    ],
  },
  'if-1': {
    fires: [
      ['apology', 'Perdón si sonó mal.'],
      ['apology', 'Perdón si te ofendí.'],
      ['apology', 'Perdona si te sentiste mal.'],
    ],
    near: [
      ['message', 'Perdón si ya te llegó esto.'],
      ['message', 'Perdona si es mal momento, ¿tienes la clave del wifi?'],
    ],
  },
  'justify-1': {
    fires: [
      ['apology', 'No tuve otra opción.'],
      ['apology', 'Fue la droga, no fui yo.'],
      ['apology', 'Fue el alcohol el que habló.'],
    ],
    near: [
      ['apology', 'Escondí las cartas del banco porque tenía miedo de que me dejaras.'],
      ['apology', 'Hablé mal de ti con tu familia. Tenía miedo de que me dejaras. Lo lamento.'],
    ],
  },
  'feelings-1': {
    fires: [
      ['apology', 'Lamento que estés molesta.'],
      ['apology', 'Lamento que te sientas así.'],
      ['apology', 'Siento que te hayas enfadado.'],
    ],
    near: [
      ['reply', 'Lamento que estés pasando por esto.'],
      ['message', 'Lamento que estés enferma, mejórate.'],
    ],
  },
  'vague-1': {
    fires: [
      ['apology', 'Hubo errores.'],
      ['apology', 'Siento lo que pasó.'],
      ['apology', 'Lamento lo sucedido.'],
    ],
    near: [
      ['apology', 'Perdón por todo: te robé y mentí a la policía.'],
      ['message', 'Perdón por el ruido, los niños andan locos.'],
    ],
  },
  'vague-2': {
    fires: [
      ['apology', 'Lo siento mucho.'],
      ['apology', 'Mamá, perdóname.'],
    ],
    near: [
      ['apology', 'Perdón por todo: te robé y mentí a la policía.'],
      ['apology', 'Te robé dinero de la cartera. Lo siento. Ya te lo devolví.'],
    ],
  },
  'advice-1': {
    fires: [
      ['reply', 'Deberías dejarlo.'],
      ['reply', 'No le hagas caso.'],
      ['reply', 'Considera mudarte.'],
    ],
    near: [
      ['reply', '¿Quieres hablar de ello o mejor te acompaño en silencio?'],
      ['reply', '¿Prefieres que solo te escuche?'],
    ],
  },
  'co-vague-1': {
    fires: [
      ['commitment', 'Seré mejor padre.'],
      ['commitment', 'Haré lo que pueda.'],
      ['commitment', 'Seré más paciente.'],
    ],
    near: [
      ['commitment', 'Te llevo al médico el lunes a las diez.'],
      ['commitment', 'Todos los domingos hago yo la cena.'],
    ],
  },
  'co-specific-1': {
    fires: [
      ['commitment', 'Lavo los platos hoy y mañana.'],
      ['commitment', 'Te llamo todas las noches a las ocho.'],
      ['commitment', 'Voy al grupo los miércoles hasta junio.'],
    ],
    near: [
      ['commitment', 'Voy a empezar de cero.'],
      ['commitment', 'Voy a ser mejor esposo.'],
    ],
  },
  'boundary-1': {
    fires: [
      ['boundary', 'Mi diario es privado.'],
      ['boundary', 'Hoy no puedo hablar de dinero.'],
      ['boundary', 'No voy a prestarte más dinero.'],
    ],
    near: [
      ['boundary', 'Dame tu celular, ese es mi límite.'],
      ['boundary', 'No puedes salir con tu hermana.'],
    ],
  },
  'disclose-1': {
    fires: [
      ['setback', 'Tuve una recaída. Lo siento.'],
      ['setback', 'Recaí pero no es para tanto.'],
      ['setback', 'Me estresaste y por eso bebí.'],
    ],
    near: [
      ['setback', 'Tuve muchas ganas de beber y no bebí.'],
      ['setback', 'Casi bebo pero llamé a Juan.'],
    ],
  },
  'reflect-1': {
    fires: [
      ['reply', 'Todo cayó sobre ti.'],
      ['reply', 'Debió de ser muy duro.'],
      ['reply', 'Suena a que fue agotador.'],
    ],
    near: [
      ['reply', 'vale, a las seis'],
      ['reply', 'A todo el mundo le pasa.'],
    ],
  },
  'question-1': {
    fires: [
      ['reply', '¿Cómo lo llevas?'],
      ['reply', '¿Qué fue lo peor?'],
      ['reply', 'Cuéntame de ese día.'],
    ],
    near: [
      ['reply', '¿Cómo puedes ser tan tonta?'],
      ['reply', '¿Por qué no puedes ser normal?'],
    ],
  },
  'validate-1': {
    fires: [
      ['reply', 'Te creo.'],
      ['reply', 'No estás sola.'],
      ['reply', 'Estoy contigo.'],
    ],
    near: [
      ['reply', 'No te pongas así.'],
      ['reply', 'Eso te pasa por no hacerme caso.'],
    ],
  },
  'regret-1': {
    fires: [
      ['apology', 'Siento lo de anoche.'],
      ['apology', 'Siento haberos asustado.'],
      ['apology', 'Siento haberte molestado.'],
    ],
    near: [
      ['apology', 'Las cosas se salieron de control.'],
      ['apology', 'Siento que te lo tomaras así.'],
    ],
  },
  'own-1': {
    fires: [
      ['apology', 'Vacié la cuenta.'],
      ['apology', 'Me equivoqué y te pido perdón.'],
      ['apology', 'Me avergüenza haberla vendido.'],
    ],
    near: [
      ['apology', 'Perdón si te hice sentir mal.'],
      ['apology', 'Si en algún momento te lastimé, lo siento.'],
    ],
  },
  'own-2': {
    fires: [
      ['setback', 'Aposté otra vez. Nadie me obligó. Ya bloqueé la página.'],
      ['setback', 'Recaí el fin de semana. Yo elegí ir a esa fiesta. Lo siento.'],
    ],
    near: [
      ['setback', 'Me hice cortes el lunes, ya lo sabe mi enfermera. Estoy a salvo.'],
      ['setback', 'Me gasté la quincena en el casino.'],
    ],
  },
  'explain-1': {
    fires: [
      ['apology', 'Me daba miedo que te fueras y me callé.'],
      ['apology', 'Te dejé plantada el día de la operación. Tenía pánico a los hospitales. Lo lamento.'],
      ['apology', 'Escondí las cartas del banco porque tenía miedo de que me dejaras.'],
    ],
    near: [
      ['apology', 'Te grité, te mentí y me fui. Lo siento.'],
      ['setback', 'Usé y necesito que me prometas que te quedas.'],
    ],
  },
  'change-1': {
    fires: [
      ['apology', 'Ya estoy en el programa de los martes.'],
      ['setback', 'Consumí ayer. Ya se lo dije a mi padrino.'],
      ['setback', 'Aposté 80 euros. Le entregué la tarjeta a mi hermana.'],
    ],
    near: [
      ['apology', 'Gasté el dinero de la renta en el casino. Cada quincena te voy a devolver mil pesos. Discúlpame.'],
      ['apology', 'Me arrepiento de haberte culpado a vos de mi despido.'],
    ],
  },
  'repair-1': {
    fires: [
      ['apology', 'Voy a reponer la puerta.'],
      ['apology', '¿Qué ayudaría a arreglar esto?'],
      ['apology', '¿Cómo puedo reparar lo que rompí?'],
    ],
    near: [
      ['setback', 'Volví a fumar, pero es que tú no sabes lo que es esto.'],
      ['apology', 'Lo siento pero es una enfermedad y no lo puedo controlar.'],
    ],
  },
  'ask-1': {
    fires: [
      ['apology', '¿Estarías dispuesta a perdonarme?'],
      ['apology', 'Te fallé, lo reconozco. Ojalá puedas perdonarme algún día.'],
      ['apology', 'Espero que con el tiempo puedas perdonarme por lo que dije esa noche.'],
    ],
    near: [
      ['apology', 'Me tienes que perdonar.'],
      ['apology', 'Tienes que perdonarme.'],
    ],
  },
}
