/** For each row, texts on which it must speak and texts on which it must be silent. They run as tests and are not shipped. */

import type { Examples } from '../../examples.ts'

export const examples: Examples = {
  'self-1': {
    fires: [['message', 'Me quiero morir.'], ['message', 'Voy a quitarme la vida.'], ['message', 'Mi hijo dice que se quiere matar.']],
    near: [['message', 'Me muero de risa.'], ['message', 'Me corté el pelo.']],
  },
  'self-2': {
    fires: [['message', 'No quiero seguir viviendo así.'], ['message', 'Estarían mejor sin mí.'], ['message', 'Soy una carga para todos.']],
    near: [['message', 'No puedo ir el jueves.'], ['message', 'No eres una carga.']],
  },
  'self-3': {
    fires: [['message', 'Compré una soga.'], ['message', 'Me subí al puente y pensé en saltar.']],
    near: [['message', 'Compré una cuerda para la ropa.'], ['message', 'Tomamos una foto en el puente.']],
  },
  'overdose-1': {
    fires: [['message', 'Mi hermano tuvo una sobredosis.'], ['message', 'me tomé todas las pastillas']],
    near: [['message', 'Sobredosis de chocolate.'], ['message', 'Me tomé la pastilla de la presión.']],
  },
  'overdose-2': {
    fires: [['message', 'No respira.'], ['message', 'Tiene los labios azules.'], ['message', 'No puedo despertarlo.']],
    near: [['message', 'El vestido es azul.'], ['message', 'No puedo respirar de la risa.']],
  },
  'unsafe-1': {
    fires: [['message', 'Mi marido me golpea.'], ['message', 'Me amenazó con un cuchillo.'], ['message', 'mi novia me pega']],
    near: [['message', 'El balón me golpeó la cara.'], ['message', 'Me pega el sol.']],
  },
  'unsafe-2': {
    fires: [['message', 'No me siento segura en casa.'], ['message', 'Tengo miedo de volver a casa.'], ['message', 'No me deja salir.']],
    near: [['message', 'Le tengo miedo a las arañas.'], ['message', 'Me da miedo el examen.']],
  },
  'leave-or-die': {
    fires: [['message', 'Si me dejas me mato.'], ['message', 'me mato si te vas'], ['message', 'Si no vuelves voy a matarme.']],
    near: [['message', 'Si me dejas el coche me haces un favor.'], ['message', 'Si me cuentas otro me muero de risa.']],
  },
  'leave-or-die-asks': {
    fires: [['message', 'si te vas, me mato, vos sabrás'], ['message', 'Si me dejas me mato.']],
    near: [['message', 'Si me dejas el coche me haces un favor.'], ['message', 'Si vienes me mudo a la otra cama.']],
  },
  'drunk-child': {
    fires: [['message', 'venia manejando con 6 cervezas encima y la nena atras'], ['message', 'Se llevó a los niños en el carro bien tomado.']],
    near: [['message', 'Mi hermana maneja la camioneta con los niños al colegio.'], ['message', 'Los niños vienen en el coche, trae cervezas.']],
  },
  'child-1': {
    fires: [['message', 'Le pegué a mi hijo.'], ['message', 'Zarandea a la bebé cuando llora.'], ['message', 'mi hija tiene moretones en los brazos']],
    near: [['message', 'Le pegué la gripe a mi hijo.'], ['message', 'Mi hijo toca la guitarra.']],
  },
  'harm-1': {
    fires: [['message', 'Te voy a matar.'], ['message', 'te mato si vuelves'], ['message', 'Le voy a romper la cara.']],
    near: [['message', 'Nunca te voy a pegar.'], ['message', 'Te mato a besos cuando llegues.']],
  },
  'showing-up': {
    fires: [['message', 'Sé dónde vives.'], ['message', 'Estoy afuera de tu casa.'], ['message', 'si no contestas voy a buscarte']],
    near: [['message', 'Paso por tu casa a las seis, como quedamos.'], ['message', 'Sé dónde están las llaves.']],
  },
  'secret-1': {
    fires: [['message', 'No le digas a tu terapeuta.'], ['message', 'Que nadie se entere de esto.'], ['message', 'Borra este mensaje.']],
    near: [['message', 'No le digas a mamá lo de la fiesta sorpresa.'], ['message', 'No tienes que contárselo a nadie.']],
  },
  'threat-1': {
    fires: [['message', 'Te vas a arrepentir.'], ['message', 'Atrévete y verás.'], ['message', 'Ya vas a ver cuando llegue a la casa.']],
    near: [['message', 'Lo vas a ver el domingo.'], ['message', 'Te vas a arrepentir si no pruebas el pastel.']],
  },
  'blame-1': {
    fires: [['message', 'Bebo por ti.'], ['reply', 'Tú empezaste.'], ['message', 'Me volviste así.']],
    near: [['message', 'No fue por ti, la tienda cerró temprano.'], ['message', 'Gracias a ti aprobé.']],
  },
  'judge-1': {
    fires: [['reply', 'Te lo dije.'], ['reply', 'Me das asco.'], ['reply', '¿Qué te pasa?']],
    near: [['message', '¿Qué le pasa al coche?'], ['message', 'Me llamó inútil y me dolió.']],
  },
  'pressure-1': {
    fires: [['message', 'Deja de castigarme.'], ['message', 'Perdóname o se acabó.'], ['apology', 'Tienes que perdonarme.']],
    near: [['reply', 'No tienes que perdonarme.'], ['message', 'Tienes que firmar la hoja 3.']],
  },
  'pressure-2': {
    fires: [['message', 'Dame tu contraseña.'], ['message', 'Déjame ver tus mensajes.'], ['message', '¿Dónde estabas y con quién?']],
    near: [['message', 'Pásame tu dirección nueva, porfa.'], ['message', 'Tienes que venir a ver el jardín.']],
  },
  'dismiss-1': {
    fires: [['reply', 'Cálmate.'], ['reply', 'Estás exagerando.'], ['message', 'Eso son tonterías tuyas.']],
    near: [['message', 'No pasa nada, yo los recojo.'], ['message', 'No te preocupes por la cena.']],
  },
  'dismiss-2': {
    fires: [['reply', 'No es para tanto.'], ['apology', 'Tampoco fue para tanto.'], ['reply', 'Por lo menos tienes trabajo.']],
    near: [['message', 'No es para tanto el picante, pruébalo.'], ['reply', 'No es poca cosa lo que cargas.']],
  },
  'stigma-1': {
    fires: [['message', 'Es un drogadicto.'], ['message', 'Es un borracho perdido.'], ['message', 'Su papá era drogadicto.']],
    near: [['message', 'Estaba borracho en la boda y cantó horrible, qué risa.'], ['apology', 'Te dije loca y la que veía claro eras tú. Perdoname.']],
  },
  'stigma-2': {
    fires: [['message', 'La prueba salió sucia.'], ['message', '¿Diste limpio esta vez?'], ['message', 'Salió sucio el viernes.']],
    near: [['message', 'Limpia el filtro una vez al mes.'], ['message', 'Tengo que lavar la ropa, no queda nada limpio.']],
  },
  'absolute-1': {
    fires: [['reply', 'Tú nunca escuchas.'], ['boundary', 'Nunca me respetas.'], ['message', 'Jamás me has apoyado.']],
    near: [['message', 'Nunca me fallaste, gracias.'], ['message', 'Nunca me dijiste que cantabas tan bien.']],
  },
  'if-1': {
    fires: [['apology', 'Perdón si sonó mal.'], ['apology', 'Perdón si te ofendí.'], ['apology', 'Disculpe si le incomodé.']],
    near: [['message', 'Perdón si ya te llegó esto.'], ['message', 'Perdón si llego tarde, hay tráfico.']],
  },
  'justify-1': {
    fires: [['apology', 'Te mentí solo para protegerte.'], ['apology', 'No tuve otra opción.'], ['apology', 'Todos nos equivocamos.']],
    near: [['apology', 'Escondí las cartas del banco porque tenía miedo de que me dejaras.'], ['apology', 'Hablé mal de ti con tu familia. Tenía miedo de que me dejaras. Lo lamento.']],
  },
  'feelings-1': {
    fires: [['apology', 'Lamento que estés molesta.'], ['apology', 'Lamento que te sientas así.'], ['apology', 'Siento que te hayas enfadado.']],
    near: [['reply', 'Lamento que estés pasando por esto.'], ['message', 'Lamento que estés enferma, mejórate.']],
  },
  'vague-1': {
    fires: [['apology', 'Hubo errores.'], ['apology', 'Siento lo que pasó.'], ['apology', 'Lamento lo sucedido.']],
    near: [['apology', 'Perdón por todo: te robé y mentí a la policía.'], ['message', 'Perdón por el ruido, los niños andan locos.']],
  },
  'vague-2': {
    fires: [['apology', 'Lo siento mucho.'], ['apology', 'Mamá, perdóname.']],
    near: [['apology', 'Perdón por todo: te robé y mentí a la policía.'], ['apology', 'Nada de lo que hiciste me obligó. Elegí beber. Lo siento.']],
  },
  'advice-1': {
    fires: [['reply', 'Deberías dejarlo.'], ['reply', 'No le hagas caso.'], ['reply', 'Considera mudarte.']],
    near: [['reply', '¿Quieres hablar de ello o mejor te acompaño en silencio?'], ['reply', '¿Prefieres que solo te escuche?']],
  },
  'co-vague-1': {
    fires: [['commitment', 'Ya lo haré.'], ['commitment', 'Voy a ser otro.'], ['commitment', 'Seré mejor padre.']],
    near: [['commitment', 'Recojo a los niños el martes a las tres.'], ['commitment', 'Te llamo todas las noches a las ocho.']],
  },
  'co-specific-1': {
    fires: [['commitment', 'Lavo los platos hoy y mañana.'], ['commitment', 'Todos los domingos hago yo la cena.'], ['commitment', 'El jueves llevo la silla del coche.']],
    near: [['commitment', 'Te juro que esta vez es de verdad.'], ['commitment', 'Haré lo que pueda.']],
  },
  'boundary-1': {
    fires: [['boundary', 'Mi diario es privado.'], ['boundary', 'No acepto visitas sorpresa.'], ['boundary', 'Hoy no puedo hablar de dinero.']],
    near: [['boundary', 'Dame tu celular, ese es mi límite.'], ['boundary', 'No puedes salir con tu hermana.']],
  },
  'disclose-1': {
    fires: [['setback', 'El martes volví a caer.'], ['setback', 'Tuve una recaída. Lo siento.'], ['setback', 'Recaí pero no es para tanto.']],
    near: [['setback', 'Casi bebo pero llamé a Juan.'], ['setback', 'Tuve muchas ganas de beber y no bebí.']],
  },
  'reflect-1': {
    fires: [['reply', 'Todo cayó sobre ti.'], ['reply', 'Te dolió que no llamara.'], ['reply', 'Debió de ser muy duro.']],
    near: [['reply', 'vale, a las seis'], ['reply', 'Tú te lo buscaste.']],
  },
  'question-1': {
    fires: [['reply', '¿Cómo lo llevas?'], ['reply', '¿Qué fue lo peor?'], ['reply', '¿Qué te asustó más?']],
    near: [['reply', '¿Qué te pasa? Pareces una niña.'], ['reply', '¿No te da vergüenza?']],
  },
  'validate-1': {
    fires: [['reply', 'Te creo.'], ['reply', 'No estás sola.'], ['reply', 'Estoy contigo.']],
    near: [['reply', 'No te pongas así.'], ['reply', 'No te sientes escuchada.']],
  },
  'regret-1': {
    fires: [['apology', 'Siento lo de anoche.'], ['apology', 'Siento cómo salió todo.'], ['apology', 'Siento haberos asustado.']],
    near: [['apology', 'Las cosas se salieron de control.'], ['apology', 'Siento que te lo tomaras así.']],
  },
  'own-1': {
    fires: [['apology', 'Vacié la cuenta.'], ['apology', 'Siento haberte molestado.'], ['apology', 'Me equivoqué y te pido perdón.']],
    near: [['apology', 'Perdón si te hice sentir mal.'], ['apology', 'Si en algún momento te lastimé, lo siento.']],
  },
  'own-2': {
    fires: [['setback', 'Aposté otra vez. Nadie me obligó. Ya bloqueé la página.'], ['setback', 'Recaí el fin de semana. Yo elegí ir a esa fiesta. Lo siento.']],
    near: [['setback', 'Me hice cortes el lunes, ya lo sabe mi enfermera. Estoy a salvo.'], ['setback', 'Me gasté la quincena en el casino.']],
  },
  'explain-1': {
    fires: [['apology', 'No supe cómo decirle que no.'], ['apology', 'Estaba ahogado en deudas y lo oculté.'], ['apology', 'Me daba miedo que te fueras y me callé.']],
    near: [['apology', 'Dije que estaba en el trabajo y estaba en el bar.'], ['apology', 'Te grité, te mentí y me fui. Lo siento.']],
  },
  'change-1': {
    fires: [['apology', 'Ya estoy en el programa de los martes.'], ['setback', 'Consumí ayer. Ya se lo dije a mi padrino.'], ['apology', 'Borré su número y cambié de camino a casa.']],
    near: [['setback', 'Compré vodka y lo escondí en el garaje.'], ['apology', 'Me arrepiento de haberte culpado a vos de mi despido.']],
  },
  'repair-1': {
    fires: [['apology', 'Voy a reponer la puerta.'], ['apology', '¿Qué ayudaría a arreglar esto?'], ['apology', '¿Cómo puedo reparar lo que rompí?']],
    near: [['setback', 'Volví a fumar, pero es que tú no sabes lo que es esto.'], ['apology', 'Sea lo que sea que hice, perdón.']],
  },
  'ask-1': {
    fires: [['apology', '¿Estarías dispuesta a perdonarme?'], ['apology', 'Te fallé, lo reconozco. Ojalá puedas perdonarme algún día.'], ['apology', 'Espero que con el tiempo puedas perdonarme por lo que dije esa noche.']],
    near: [['apology', 'Me tienes que perdonar.'], ['apology', 'Tienes que perdonarme.']],
  },
}
