/** Word classes of English that the safety rows share with all others. `~` is the rest of a word. */

export const people: Readonly<Record<string, string>> = {
  NOT: 'not|never|nobody|no one|hardly',
  KIN: '(step)?(mom|dad|mother|father|brother|sister|son|daughter)|husband|wife|ex|partner|boyfriend|girlfriend|kids?|child~|baby|uncle|aunt|cousin|nephew|niece|friend|roommate|neighbor|boy|girl|man|guy|buddy|family|grand~|gran|boss',
  HE: 'he|she|they|(my|our|his|her|moms?|the|a) {W2}{KIN}|mom|dad|stepdad|someone|somebody',
  ME: 'me|us|(my|our|the|her|his) (\\w+ )?({KIN}|arm|face|hair|neck|head)|mom',
  KID: '(my|our|the|his|her|your) (\\w+ )?(kids?|child~|son|daughter|baby|boys?|girls?|toddler|little one|step(son|daughter)|nephew|niece|grand~|little \\w+)',
  WILL: '(will|would|could|might|can|am going to|is going to|are going to)',
  STRONG: 'benzo~|klonopin|xan~|valium|ativan|oxy~|perc~|vicodin|fent~|heroin|methadone|opi~|tramadol|codeine|morphine|ambien|ketamine|ghb|coke|cocaine|meth|sub(s|oxone)|dope|crack|molly|sedatives?|sleepers|sleeping {W1}(pills?|tablets?|meds)',
  PILL: '{STRONG}|pills?|tablets?|capsules?|meds|medication|adderall|painkillers?|tylenol|ibuprofen|paracetamol|aspirin|insulin|downers|speed|antidepress~|(cough )?(syrup|medicine)',
  ALCOHOL: 'drank|drinking|drunk|vodka|whisk~|beers?|wine|booze|alcohol|liquor|rum|gin|drinks?|tequila|shots',
  WANT: '(want|wan|wish|hop|plan|ready|deserv|rather|tr[iy]|threaten|going|need|tempted|think|thought|talk|pray|long|like|promis|decid|says?|said|say|written|posted|tells?|told|keep|about)~',
  HURT: '(hit|beat|punch|kick|slap|smack|chok|strangl|shov|attack|rap(ed|es|ing)|assault|molest|abus|whip|headbutt|stab|shak|shook|bit|spit|spat|burn|hurt)~',
  BAD: 'different|weird|wrong|strong~|strange|cut|laced|off|funny|slow|shallow|noisy',
  PLAY: 'popsicle|slush~|movie|film|tv|songs?|music|video|game|ball|cards|pool|chess|race|stage|cake|recipe|laugh~|funny|jok~|class|training|prevention|documentary|paint~|climb~|fish~|puppy|kitten|vet|surpris~|vacation|tickets?|news|book',
  SKIN: '(arm|wrist|leg|thigh|skin|vein|stomach|hip)s?',
}
