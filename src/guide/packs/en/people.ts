/** Word classes of English that the safety rows share with all others. `~` is the rest of a word. */

export const people: Readonly<Record<string, string>> = {
  NOT: 'not|never|nobody|no one|hardly',
  KIN: '(step)?(mom|dad|mother|father|brother|sister|son|daughter)|mum|husband|wife|ex|partner|boyfriend|girlfriend|kids?|child~|baby|uncle|aunt|cousin|nephew|niece|friend|roommate|neighbou?r|boy|girl|man|guy|buddy|family|grand~|nan',
  HE: 'he|she|they|(my|our|his|her|moms?|the|a) {W2}(?:{KIN})|mom|dad|someone',
  ME: 'me|us|(my|our|the|her|his) (\\w+ )?(?:{KIN}|arm|face|hair|neck|head)|mom',
  KID: '(my|our|the|his|her|your) (\\w+ )?(kids?|child~|son|daughter|baby|boys?|girls?|toddler|little one|step(son|daughter)|nephew|niece|grand~)',
  PILL: '(sleeping )?pills?|tablets?|meds|medication|benzo~|klonopin|xan~|valium|ativan|oxy~|perc~|vicodin|fent~|heroin|methadone|opi~|tramadol|codeine|morphine|ambien|ketamine|ghb|adderall|coke|cocaine|meth|sub(s|oxone)|painkillers?|tylenol|ibuprofen|paracetamol|aspirin|insulin|dope|downers|crack|speed|molly|sedatives?|sleepers|antidepress~',
  ALCOHOL: 'drank|drinking|drunk|vodka|whisk~|beers?|wine|booze|alcohol|liquor|rum|gin|drinks?|tequila|shots',
  WANT: '(want|wan|wish|hop|plan|ready|deserv|rather|tr[iy]|threaten|going|need|tempted|think|thought|talk|pray|long|like|promis|decid|says?|said|say|written|posted|tells?|told|keep|about)~',
  BAD: 'different|weird|wrong|strong~|strange|cut|laced|off|funny|slow|shallow|noisy|loud',
}
