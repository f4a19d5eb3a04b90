/** Rows of English for words of danger that are about another person. They only offer help; nothing is blocked. */

import type { Row } from '../../pack.ts'

/** Before the other safety rows: their note is the nearer one. */
export const dangerFirst: readonly Row[] = [
  {
    id: 'leave-or-die',
    label: 'cr.self',
    note: 'self',
    danger: 'X02',
    any: `
(if|unless|when|once|the (day|second|minute)) (you|i|she|he) {W7}((i|he|she|they) {WILL}|i am|i swear|then i|i have to|me) {W3}(die|dead|kill~ (my|him|her)sel~|hurt myself|hang~|cut myself|end (it|my|every~)|over(?=$|[.,!])|swallow|jump|not be (here|alive)|(take|swallow) {W2}(pills|meds|tablets|bottle))(?! (of|you|them|the call|up|early))
(die|do(ing)? it|swallow~|(kill|hurt) myself|jump|end (it|my life)|take (them|the pills)) {W2}(if|unless|because|or) (you|she|he)
you will find (me|my body)
(his|my|her) blood {W3}your
(come (back|home|over)|call me( back)?|answer( me)?|pick up|keep {W3}from me),? (or|then|and) {W4}(die|kill|jump|hurt|cut|swallow|do it|dead|end)`,
    unless: 'of shame|conversation|moving|serve',
  },
  {
    id: 'child-1',
    label: 'cr.unsafe',
    note: 'unsafe',
    danger: 'X07',
    any: `
({HURT}|thr[eo]w|touch|grabb)~ ({KID}|baby)
(?<!{KID} )(lock|shut|tied|starv|left|leav)~ {KID} {W1}(in|up|out|alone)
({KID}|baby) {W5}(bruises?|burns?|black eye|marks)
{KID} (is|was|got|gets|keeps|been) (being |getting )?(hit|beaten|hurt|molested|abused|touched|starving|not safe|in danger|scared of|afraid of)
(afraid|scared|worried|almost|nearly) {W3}(hurt|hit|shake|shook|dropped) ({KID}|them|him|her)
kids (hid|hide)`,
    unless: 'nurse|doctor|stomach|hand|heart|feelings|ago|(not|never) (hit|hurt|touch)~|hide and|candy',
  },
]

export const dangerToOthers: readonly Row[] = [
  {
    id: 'harm-1',
    label: 'threat',
    note: 'threat',
    danger: 'X03',
    any: `
(i|we) (swear i )?({WILL}|should|want to|have to) {W3}(kill|murder|stab|shoot|strangle|choke|beat|hurt|bury|burn|drown|punch|slap|cut|smash|break|snap) (you|him|her|them|(your|his|their) (\\w+ )?({KIN}|dog|face|neck|legs?))
(you|he|she) (are|is|will be) {W2}(dead(?! (tired|serious|right|wrong|on|set))|six feet under|in the ground)
(you|he|she) (deserve|need)s? to (die|be (dead|shot|killed|beaten))
(got|have|own|bought|bring~) {W3}(gun|knife|bat) {W3}(you|him|her|your)
(send|have|know) {W2}(people|someone|guys) {W2}(hurt|beat|break|visit|find|care of) (you|him|her)
burn {W2}(house|place|car) down`,
    unless: '(not|never) {W3}(hurt|kill|hit|beat|break) (you|him|her|them)|hurt you (again|like|when|so|that|,)|what i (did|said)|{PLAY}',
    notBefore: '(he|she|they) (said|says) {W2}',
  },
  {
    id: 'showing-up',
    label: 'threat',
    note: 'threat',
    danger: 'X05',
    any: `
(?<!to )(know|found out|find out) where (you|she|they|the kids) {W1}(live|work|sleep|park|stay|go|moved)s?
(i|we) {W3}(outside|in front of|at|across from) {W1}your (house|door|place|work|job|office|building|apartment|school|window|street)(?= (until|and|right|now|every|again|all)|[.,!]|$)
(i|we) ({WILL}|am) {W2}(wait|stand|sit|sleep|park|stay)~ {W3}(outside|your (car|door|porch))
(come|coming|drive|driving|show~ up|be over) {W5}(even if|anyway|until you|if you do not (answer|call|pick|reply|open)|unless you)
(if|unless|until) you {W6}i (will|am) {W2}(come|coming|show~|turn~|drive|driving|find|outside)( over| there|[.,!]|$)
(find|track) you( down)?(?= (no|where|any~|wherever|even|if)|[.!,]|$)
(saw|watch~|follow~) you {W2}(leave|leaving|with (him|her|that)|go in|last night|at (your|the)|through|from)
(drove|drive|driving) (by|past) your (house|place|work)`,
    unless: 'come (out|down)|ready|as (agreed|we said|planned|you asked)|pick (you|the kids|him|her) up|hospital|train|airport|party|birthday|would not|sorry|wrong|stopped|lost',
    notBefore: '(never|not|promise) {W3}|(he|she|they) {W1}',
  },
  {
    id: 'secret-1',
    label: 'pressure',
    note: 'secret',
    danger: 'X06',
    any: `
do not (you dare )?{W1}(tell|say|talk|show|let) {W5}(any(one|body)|your (\\w+ )?({KIN}|lawyer|parents|teacher)|(your|the|my )?(counsel~|therapist|police|court|judge|sponsor|doctor)|mom|dad|find out)(?= |[.,!]|$)
(keep|kept) (this|it|that|what (happened|i (said|did))) {W2}(between (us|you)|secret|quiet|to yourself|from (your|mom|dad|the|every~))
(no one|nobody|no~) (else )?(can|must|should|needs? to|has to) {W1}(know|find out|hear)
our {W1}secret
(delete|erase|burn) (this|these|those|the|your|all|our|my|it|every) ?{W1}(message|text|chat|email|letter|photo|picture|video|after|when|once|now)s?
stays? between (us|you)
tell (them|the (police|judge|doctor|nurse|court|teacher)) {W2}(you|it|nothing|we) {W2}(fell|accident|happened|tripped)
(drop|not press) {W1}charges`,
    unless: '{PLAY}|about the|party|present|gift|birthday|santa|christmas|joke|mistake|accident~|you (can|may) tell|old',
    notBefore: '(i|we) ?|(not|never) {W2}',
  },
]
