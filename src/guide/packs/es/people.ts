/** Word classes of Spanish that the safety rows share with all others. `~` is the rest of a word. */

export const people: Readonly<Record<string, string>> = {
  NO: 'no|nunca|jamas|nadie|ni|tampoco|nada',
  KIN: 'madre|padre|mama|papa|hij[oa]s?|herman[oa]s?|mujer|hombre|esposa|esposo|marido|novi[oa]|ex|pareja|ti[oa]|prim[oa]|sobrin[oa]|amig[oa]s?|nin[oa]s?|familia|hombres|mujeres|companer[oa]|vecin[oa]|abuel[oa]|padrastro|madrastra|suegr[oa]|cunad[oa]|bebe|nene|nena|chic[oa]s?|persona|gente|jef[ea]|yerno|nuera',
  EL: 'el|ella|ellos|alguien|(mi|tu|su|nuestr[oa]|la|el|un|una) (\\w+ )?(?:{KIN})|mama|papa',
  CRIO: '(mis?|nuestr[oa]s?|el|la|al|los|las|sus?|tus?) (\\w+ )?(hij[oa]s?|nin[oa]s?|nen[eao]s?|bebe|peques?|pequen[oa]s?|chic[oa]s?|hijastr[oa]|sobrin[oa]s?|niet[oa]s?)',
  DROGA: 'pastillas?|pastis?|gotas|tabletas?|medicamentos?|medicinas?|medicacion|clonazepam|rivotril|valium|alprazolam|xanax|tranquilizantes?|ansioliticos?|fentanilo|heroina|metadona|opioides?|tramadol|morfina|coca|cocaina|rayas|cristal|meta|crack|ketamina|somniferos?|antidepresivos?|paracetamol|insulina|calmantes|extasis|benzos?|oxicodona|lorazepam|diazepam|ibuprofeno|tusi|speed',
  ALCOHOL: 'alcohol|vodka|whisky|ron|cervezas?|vino|tequila|tragos?|copas?|bebi|bebid[oa]|bebiendo|tome|mezcal|aguardiente|ginebra|chelas?|birras?|pisco|fernet|borrach[oa]|botella',
  QUERER: '(quer|quier|quis|gustari|prefer|prefier|dese|pens|piens|voy|va|vas|iba|gana|plane|intent|trat|merec|merez|deb|list|amenaz|dic|dij|habla|idea|forma|pued|pod|logr|ojal|jur|escrib|escrit|cans|hart)~',
}
