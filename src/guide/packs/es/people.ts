/** Word classes of Spanish that the safety rows share with all others. `~` is the rest of a word. */

export const people: Readonly<Record<string, string>> = {
  FIN: '(?=[.,!?;:]|$)',
  KIN: 'madre|padre|mama|papa|hij[oa]s?|herman[oa]s?|mujer|hombre|esposa|esposo|marido|novi[oa]|ex|pareja|ti[oa]|prim[oa]|sobrin[oa]|amig[oa]s?|nin[oa]s?|familia|companer[oa]|vecin[oa]|abuel[oa]|padrastro|madrastra|suegr[oa]|cunad[oa]|bebe|nene|nena|chic[oa]s?|persona|gente|jef[ea]|nuera',
  EL: 'el|ella|ellos|alguien|(mi|tu|su|nuestr[oa]|la|el|un|una) (\\w+ )?(?:{KIN})|mama|papa',
  CRIO: '(mis?|nuestr[oa]s?|el|la|al|los|las|sus?|tus?|con) (\\w+ )?(hij[oa]s?|hijit[oa]s?|nin[oa]s?|nen[eao]s?|bebe|peques?|pequen[oa]s?|chic[oa]s?|hijastr[oa]|sobrin[oa]s?|hermanit[oa]s?|niet[oa]s?)',
  DROGA: 'pastillas?|pastis?|parches?|gotas|medicamentos?|medicinas?|medicacion|clonazepam|rivotril|valium|xanax|tranquilizantes?|ansioliticos?|fent[ay]\\w*|heroina|metadona|opioides?|tramadol|morfina|coca|cocaina|rayas|cristal|meta|crack|somniferos?|antidepresivos?|paracetamol|insulina|extasis|benzos?|oxicodona|ibuprofeno|las de dormir',
  ALCOHOL: 'alcohol|vodka|whisky|ron|cervezas?|vino|tequila|tragos?|copas?|bebi|bebid[oa]|bebiendo|tome|mezcal|chelas?|birras?|fernet|borrach[oa]|botella',
  QUERER: '(quer|quier|quis|gustari|prefer|prefier|dese|pens|piens|voy|va|vas|iba|gana|plane|intent|trat|merec|merez|deb|list|amenaz|dic|dij|habla|idea|ronda|forma|pued|pod|logr|ojal|jur|escrib|cans|hart)~',
  FICCION: 'pelis?|peliculas?|series?|libros?|novelas?|cancion(es)?|capitulos?|obra|cuento|documental|notici\\w+|juegos?|partido|teatro|ensayo|concierto|protagonista|charla',
  COSAS: '(pelota|balon|olas?|viento|sol|lluvia|perr|cachorr|gat|mosquito|abeja|puerta|rama|grip|virus|resfri|tos(?![a-z])|corriente)~',
  EBRIO: '(tomad|borrach|bebid|ebri|drogad)[oa]|pasad[oa] de (copas|tragos)|tomando|bebiendo|tome|bebi|(cervezas|copas|tragos|chelas|vinos) (encima|adentro|de mas)|hasta (atras|las manos)',
  CARRO: '(choque|manej|conduc|conduj|carro|coche|auto(?![a-z])|camioneta|volante|moto(?![a-z]))~',
  CUERPO: '(brazo|muneca|pierna|muslo|cuello|pelo|cabello|cara|boca|nariz|cabeza|mano|dedo|labio|diente|costilla|hueso|ojo)s?',
}
