/**
 * 2048 Spanish words that are plain to say and to hear. The Spanish list of BIP-39 (MIT licence), with 189 words about
 * harm, drink, drugs, faith and fear, or that sound like another, replaced by gentle ones. The first four letters
 * tell each word, accents aside. Never changed after release: spoken words and safety phrases count on the order.
 */
export const spanish: readonly string[] = `
ábaco abdomen abedul abeja abierto abogado abono abrazo abrir abuelo acabar academia acceso acción aceite
acelga acento aceptar ácido aclarar acné acoger activo acto actriz actuar acuarela acudir acuerdo admitir
adoptar adorno aduana adulto aéreo afectar afición afinar afirmar ágil agitar agosto agotar agregar agrio
agua agudo águila ahorro aire aislar ajedrez ajeno ajonjolí ajuste alambre alarma alba álbum alcalde aldea
alegre alejar alerta aleta alfiler alfombra alga algodón aliado aliento alivio alma almeja almíbar
almohada alondra alpaca alteza altivo alto altura alumno alzar amable amante amapola amargo amasar ámbar
ámbito ameno amigo amistad amor amparo amplio añadir ananás ancho anciano ancla andar andén añejo anémona
ángulo anillo ánimo anís año anotar antena antiguo antojo anual anular anuncio apagar aparato apetito apio
aplicar apodo aporte apoyo aprender aprobar apuesta apuro arado araña arar árbitro árbol arbusto archivo
arco arder ardilla arduo área árido aries armario armonía arnés aroma arpa arreglo arroz arruga arte
artista arveja asa asado asalto ascenso asegurar aseo asesor asiento asilo asistir asno asombro áspero
asteroide astilla astro astuto asumir asunto atajo atar atento ático atleta átomo atraer atril atroz atún
audaz audio auge aula aumento ausente autor aval avance ave avellana avena avestruz avión aviso ayer ayuda
ayuno azafrán azahar azar azúcar azufre azul baba babor babucha bache baguette bahía baile bajar balanza
balcón balde ballena bambú banco banda baño baraja barba barco barniz barquillo barro báscula bastón
basura batería batir batuta baúl bazar bebé begonia bello berenjena besar beso bicho bicicleta bien bigote
billete bingo bizcocho blanco bloque blusa boa bobina boca boceto bocina boda boina bola bolero bolígrafo
bolsa bombón bondad bonito bono bonsái borde borrar bosque bote botín bóveda bravo brazo brecha breve
brillo brinco brisa broca broma bronce brote brújula brusco buceo bucle bueno buey bufanda bufón búho
buitre bulto buñuelo burbuja burro buscar butaca butifarra buzón caballo cabeza cabina cabra cacao cactus
cadena caer café caimán caja cajón cal calamar calcio caldo calidad calle calma calor cama cambio camello
camino campo caña candil canela canguro canica cañón canto caoba caos capaz capitán capote captar capucha
cara carbón careta carga cariño carne carpeta carro carta casa casco casero caspa castor catorce catre
caudal causa cazo cazuela cebolla cedazo ceder cedro celda célebre célula cemento cencerro ceniza centro
cepillo cerca cereza cero cerrar certeza césped cetro chacal chaleco champú chancla chapa chaqueta charla
chico chimenea chirimoya chiste chivo chocolate choque choza chuleta chupar ciclón ciego cielo ciempiés
cien cierto cifra cigarra cigüeña cima cinco cine cinta ciprés circo ciruela cisne cita ciudad clamor clan
claro clase clave cliente clima clínica cobre cocción cochino cocina coco código codo cofre cohete cojín
cola colcha colegio colgar colina collar colmo columna combate comer comida cómodo compra conde conejo
conga conocer consejo contar copia corazón corbata corcho cordón corona correr cortina coser cosmos costa
cráneo cráter crear crecer creído crema cría cromo crónica croqueta crucero crudo cuadro cuarto cuatro
cubierto cubo cubrir cuchara cucurucho cuello cuento cuerda cuesta cueva cuidar culebra cumbre cumplir
cúmulo cuna cuneta cuota cupón cúpula curar curioso curso curva cutis dalia dama danza dar dardo dátil
deber débil década decir dedo defensa definir dejar delantal delfín delgado demora denso dental deporte
derecho desayuno deseo desfile desnudo destino desvío detalle detener día diadema diamante diana diario
dibujo dictar diente dieta diez difícil digno dilema diluir dinero dintel directo dirigir disco diseño
disfraz diva divino doble doce domingo don donar dorado dormir dorso dos dragón ducha duda dueño dulce dúo
duque durar dureza duro ébano echar eco ecuador edad edición edificio editor educar efecto eficaz eje
ejemplo elástico elefante elegir elemento elevar elipse élite elixir elogio eludir embudo emitir emoción
empate empeño empleo empresa enano encargo enchufe encía enero enigma enlace enorme enredo ensayo enseñar
entero entrar envase envío envolver época equipo erguir erizo escala escena escolar escribir escudo
esencia esfera esfuerzo esmeralda espada espejo espía esposa espuma esquí estar este estilo estrella
estufa etapa eterno ética etnia eucalipto evadir evaluar evento evitar exacto examen exceso excusa exento
exigir existir éxito experto explicar exponer fábrica fábula fachada fácil factor faena fagot faja falda
fallo falso faltar fama familia famoso faraón farmacia farol fase fauna favor fax febrero fecha feliz
felpa feria feroz fértil fervor festín fiable fianza fiar fibra ficción ficha fideo fiel fiera fiesta
figura fijar fijo fila filete filial filtro fin finca fingir finito firma flaco flamenco flauta flecha
flequillo flor flota fluir flujo flúor foca fogata fogón folio folleto fondo forma forro fortuna forzar
foto frágil frambuesa franja frase frazada freír freno fresa frijol frío frito fruta fuego fuelle fuente
fuerza fuga función funda furgón fútbol futuro gabardina gacela gafas gaita gajo gala galería gallo galope
gamba ganar gancho ganga ganso garaje garbanzo gardenia garza gasolina gastar gato gavilán gazpacho
gelatina gemelo gemir gen género genio gente geranio gerente germen gesto gigante gimnasio girar giro
glaciar globo gloria gol golfo goloso goma gorila gorra gota goteo gozar grada gráfico grano grasa gratis
grave grieta grillo gripe gris grosor grúa grueso grumo grupo guante guapo guardia guayaba guía guiño
guion guirnalda guiso guitarra gusano gustar haber hábil hablar hacer hacha hada hallar hamaca harina haz
hazaña hebilla hebra hecho helado helecho helio hembra heno hermano héroe hervir hielo hierro hígado
higiene hijo himno hinojo historia hocico hogar hoguera hoja hombre hongo honor honra hora hormiga horno
hortensia hoyo hueco huelga huerta hueso huevo humano húmedo humilde humo huracán icono ideal idioma ídolo
iglú igual ilusión imagen imán imitar impar imperio imponer imprenta impulso incapaz índice inerte informe
ingenio inicio inmenso inmune innato insecto instante interés íntimo intuir inútil invierno iris ironía
isla isleño islote jabalí jabón jacinto jamón jarabe jardín jarra jaspe jaula jazmín jefe jengibre
jilguero jinete jirafa jocoso jornada joroba joven joya juerga jueves jugador jugo juguete juicio junco
jungla junio juntar júpiter jurar justo juvenil karaoke kayak kilo kimono kiwi koala labio lacio lado
lagarto laguna laico lamer lámina lámpara lana lancha langosta lanza lápiz largo larva lasaña lástima lata
látex latir laurel lavar lazo leal lección leche lector leer legión legumbre lejano leña lengua lento león
leopardo letra leve leyenda libertad libro líder lidiar lienzo liga ligero lima límite limón limpio lince
lindo línea lingote lino linterna líquido liso lista litera litio litro llama llanura llave llegar llenar
llevar llover lluvia lobo loción lógica logro lombriz lomo lonchera lonja lote lucero lucha lucir lugar
lujo luna lunes lupa lustro luz maceta macho madera madre maduro maestro magia magnolia mago maíz maleta
malla malteada mamá mambo mamut mañana manco mando manejar manga maniquí manjar mano manso manta mapa
máquina mar maracas marco marea marfil margen marido mármol marrón martes marzo masa máscara masivo
materia matiz matriz máximo mayor mazorca mecedora mecha medalla medio médula mejilla mejor melena melón
membrillo memoria menor mensaje mente menú mercado merengue mérito mermelada mes mesón meta meter método
metro mezcla miel miembro miga mil militar millón mimo mina minero mínimo minuto miope mirar mirlo mismo
mitad mito mocasín mochila moción moda modelo moho mojar molde moler molino molusco momento momia monarca
moneda moño monto morada morder moreno morro morsa mosaico mosca mostrar motivo mover móvil mozo mucho
mudar mueble muela muestra mujer mula muleta mundo muñeca mural murmullo muro músculo museo musgo música
muslo nácar nación nadar naipe ñandú naranja narciso nariz narrar nasal natal nativo natural naval nave
navidad néctar negar negocio nenúfar neón nervio neto neutro nevar nevera nicho nido niebla nieto niñez
niño níspero nítido nivel nobleza noche nogal nómina ñoqui noria norma norte nota noticia novato novela
novio nube nuca núcleo nudillo nudo nuera nueve nuez nulo número nutria oasis obelisco objeto obra obrero
observar obtener obvio oca ocaso océano ochenta ocho ocio ocre octavo octubre oculto ocupar ocurrir odisea
oeste oferta oficio ofrecer oído oír ojo ola oleada olfato olivo olla olmo olor olvido ombligo onda onza
opaco opción ópera opinar oponer optar óptica opuesto orador oral órbita orca orden oreja órgano orgullo
oriente origen orilla oro oropel orquesta oruga osadía oscuro osezno oso ostra otoño otro oveja ovillo
óvulo óxido oxígeno oyente ozono pacto padre paella página pago país pájaro palabra palco paleta pálido
palma paloma palpar pan panal pandereta panqueque pantera pañuelo papá papel papilla paquete parar parcela
pared parir paro párpado parque párrafo parte pasar paseo pasión paso pasta pata patio patria pausa pauta
pavo payaso peatón pecera pecho pedal pedir pegar peine pelar peldaño pelícano pellejo pelo peluca peñón
pensar peón peor pepino pequeño pera percha pereza perfil pergamino perico perla permiso perro persona
pesa pesca pestaña pétalo petróleo petunia pez pezuña picar pichón pícnic pie piedra pierna pieza pijama
pilar piloto pimienta piña pincel pingüino pino pintor pinza pirata pisar piscina piso pista pitanga pitón
pizarra pizca placa plan plata playa plaza pleito pleno plomo pluma plural pluvial poco poder podio poema
poesía poeta polen policía pollo pomada pomelo pomo pompa poner porción portal posada poseer posible poste
potencia potro pozo prado precoz pregunta premio prensa preso previo primo príncipe prisma privar proa
probar proceso producto proeza profesor programa prole promesa pronto propio próximo proyector prueba
público puchero pudor pueblo puerta puesto pulga pulir pulmón pulpo pulso puma punto pupila puré puzle
quedar queja querer queso quetzal quieto química quince quiosco quitar rábano rabo ración radical ráfaga
raíz rama rampa rancho rango rapaz rápido raqueta rasgo raspa rastrillo rato ravioli rayo raza razón
reacción realidad rebaño rebote receta recoger recreo recto recurso red redondo reducir reflejo reforma
refrán refugio regalo regir regla regreso reino reír reja relato relevo relieve relleno reloj remar
remedio remo rendir renta reparto repetir repisa reposo reptil requesón res resina respeto resto resumen
retiro retorno retrato reunir revés revista rey ribera rico riego rienda rifa rígido rigor rincón riñón
río riqueza risa risueño ritmo rito rizo roble robusto roce rociar rodar rodeo rodilla roer rojizo rojo
romero romper ronco ronda ropa ropero rosa rosca rostro rotar rubí rubor rúcula rueda rugir ruido ruiseñor
rulo rumbo rumor ruptura ruta rutina sábado saber sabio sable sacar sagaz sagrado sala saldo salero salir
salmón salón salsa salto salud salvar samba samovar sanción sandía sanear sanidad sano sapo saque sardina
sartén sastre satélite sauce sauna saxofón sección seco secreto sed seguir seis sello selva semana semilla
señal senda señor sensor separar sepia sequía ser serie serrucho servir sésamo sesenta sesión seta setenta
severo sexto siembra siesta siete siglo signo sílaba silbar silencio silla símbolo simio sinfonía sirena
sirope sistema sitio situar sobre socio sodio sol solapa soldado sólido soltar solución sombra sonajero
sondeo sonido sonoro sonrisa sopa soplar soporte sorbete sordo sorpresa sorteo sostén sótano suave subir
submarino suceso sudor suegra suelo sueño suerte suéter sujeto sultán sumar superar suplir suponer supremo
sur surco sureño surgir surtidor sutil tabique tabla tabú taco tacto tajo talar talco talento talla talón
tamaño tambor tango tanque tapa tapete tapia tapón taquilla tarde tarea tarifa tarjeta tarro tarta tatami
tatuaje tauro taza tazón teatro tebeo techo tecla técnica tejado tejer tejido tejón tela teléfono tema
tenaz tender tener tenis tenso teoría terapia terco término ternura terraza tesis tesoro testigo tetera
texto tez tibio tiburón tiempo tienda tierra tieso tigre tijera tilde timbre tímido timo tinta tío tiovivo
típico tipo tira tirón titán títere título tiza toalla tobillo tobogán tocar tocino todo toga toldo tomar
tono topar tope toque tórax tormenta torneo toro torre torso tortuga tosco toser tostada trabajo tractor
traer tráfico trago traje tramo trance trato trazar trébol tregua treinta tren trepar tres tribu triciclo
trigo trineo tripa triunfo trofeo trompa tronco trote trozo truco trueno trufa tubería tubo tucán tulipán
túnel túnica turbina turismo turno turquesa turrón tutor ubicar ufano ukelele umbral uña unidad unir
universo uno untar urbano urbe urna usar usuario útil utopía uva vaca vacío vacuna vagar vago vaina
vajilla vale válido valle valor válvula vaquero vara variar varón vasija vaso vecino vector vehículo
veinte vejez vela velero velita veloz vena vencer venda venir venta venus ver verano verbo verde vereda
vergel verja verso verter vestido vía viaje vibrar vida vídeo vidrio viejo viento viernes vigor vihuela
vil villa vinagre viñedo violín viral virtud viruta visillo visor víspera vista vitamina vitrina vivaz
vivero vivir vivo vocal volante volcán volumen volver voraz votar voto voz vuelo vulgar xilófono yacer
yate yegua yema yerno yeso yodo yoga yogur yunque zafiro zanahoria zancudo zanja zapato zarcillo zarza
zigzag zócalo zona zorro zorzal zumbido zumo zurdo
`
  .trim()
  .split(/\s+/)
