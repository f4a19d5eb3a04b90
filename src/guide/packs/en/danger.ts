/** Rows of English for words of danger that are about another person. They only offer help; nothing is blocked. */

import type { Row } from '../../pack.ts'

/** Before the other safety rows: their note is the nearer one. */
export const dangerFirst: readonly Row[] = [
  {
    id: 'leave-or-die', label: 'cr.self', note: 'self', danger: 'X02',
    any: ['(if|unless|when|once|the (day|second|minute|moment)) (you|u|she|he) {W7}(i will|i am going to|i would|i am|i swear|then i|i might|i have to|me) {W3}(die|dead|kill~|hurt myself|hang~|cut myself|end (it|my|every~)|over(?=$|[.,!])|swallow|jump|not be (here|alive)|in the (paper|news)|(take|swallow) {W2}(pills|meds|tablets)|do something)(?! (of|you|them|the call|up|early))', '(die|do(ing)? it|swallow~|kill myself|hurt myself|jump|end (it|my life)|pull the trigger|take (them|the pills)) {W2}(if|unless|because|or) (you|she|he)', '(?<!(he|she|they) (said|says) .{0,20})you will (find|be burying) (me|my body)', 'blood {W3}(on|your) {W1}hands', 'at my funeral', '(come (back|home|over)|call me( back)?|answer( me)?|pick up|keep {W3}from me),? (or|then|and) {W4}(die|kill|jump|hurt|cut|swallow|do it|dead|end|doing it)', 'can not live without you and', 'what i do to myself'],
    unless: ['of (laugh~|shame)', 'conversation', 'moving', 'vacation', 'game', 'serve', 'cake', 'tickets'],
  },
  {
    id: 'child-1', label: 'cr.unsafe', note: 'unsafe', danger: 'X07',
    any: ['(hit|beat|slap|punch|kick|shak|shook|burn|chok|thr[eo]w|smack|whip|shov|hurt|molest|touch|abus|bit|grabb)~ {KID}', '(?<!{KID} )(lock|shut|tied|starv|drugg|left|leav)~ {KID} {W1}(in|up|out|down|alone|for|unattended|by)', '{KID} {W5}(bruises?|burns?|black eye|marks|welts?|shape of)', '(bruise|burn|mark|welt)s? {W3}(on|all over) {KID}', '{KID} {W2}(being )?(hit|beaten|hurt|molested|abused|touched|starving|locked|not safe|in danger|scared of|afraid of|flinch~)', '(afraid|scared|worried|almost|nearly) {W3}(hurt|hit|shake|shook|harm|dropped|smothered) ({KID}|them|him|her)', '(drunk|high) (with|while|and) {W3}{KID}'],
    unless: ['ball', 'game', 'movie', 'news', 'song', 'nurse', 'doctor', 'surprise', 'stomach', 'hand', 'heart', 'feelings', 'ago', '(not|never) (hit|hurt|touch)~'],
  },
]

export const dangerToOthers: readonly Row[] = [
  {
    id: 'harm-1', label: 'threat', note: 'threat', danger: 'X03',
    any: ['(i|we) (will|am going to|could|can|swear i will|should|want to|would|might|have to) {W3}(kill|murder|stab|shoot|strangle|choke|beat|hurt|bury|burn|drown|punch|slap|gut|cut|smash|break|snap|hunt) (you|him|her|them|(your|his|their) (\\w+ )?(kids?|mom|mother|dad|sister|brother|family|dog|face|neck|legs?|boyfriend|girlfriend|husband|wife))', '(you|he|she) (are|is|will be) {W2}(dead|six feet under|in the ground|in a (box|grave|ditch|hospital))', '(you|he|she) (deserve|need)s? to (die|be (dead|shot|killed|beaten))', 'will not (live|survive|breathe) {W2}(to|the|again|another|long|if)', '(got|have|own|bought|loaded|bring~) {W3}(gun|knife|pistol|bat) {W3}(you|him|her|your)', '(send|have|know) {W2}(people|someone|guys) {W2}(hurt|beat|break|visit|find|care of) (you|him|her)', 'burn {W2}(house|place|car) down', 'make you (bleed|scream|suffer)'],
    unless: ['(not|never) {W3}(hurt|kill|hit|beat|break) (you|him|her|them)', 'hurt you (again|like|when|so|that|,)', 'chess', 'cards', 'pool', 'race', 'game', 'joke', 'laugh~', 'stage', 'video', 'what i (did|said)'],
    notBefore: ['(he|she|they) (said|says) {W2}'],
  },
  {
    id: 'showing-up', label: 'threat', note: 'threat', danger: 'X05',
    any: ['(know|found out|find out|looked up) where (you|she|he|they|the kids) {W1}(live|work|sleep|park|stay|hang|are|go|moved)s?', '(i|we) {W3}(outside|downstairs|in front of|at|across from) {W1}your (house|door|place|work|job|office|building|apartment|school|window|gate|street)(?= (until|and|right|now|every|again|all)|[.,!]|$)', '(i|we) (will|am going to|am|can) {W2}(wait|stand|sit|sleep|park|stay)~ {W3}(outside|your (car|door|porch|street|step))', '(come|coming|drive|driving|show~ up|turn~ up|be over|drop by) {W5}(whether|even if|anyway|until you|if you do not (answer|call|pick|reply|open)|like it or|unless you|unannounced)', '(if|unless|until) you {W6}i (will|am) {W2}(come|coming|show~|turn~|drive|driving|find|outside)( over| there|[.,!]|$)', '(find|track|hunt) you( down)?(?= (no|where|any~|wherever|even|if)|[.!,]|$)', 'can not hide', '(saw|watch~|follow~) you {W2}(leave|leaving|with (him|her|that)|go in|come out|last night|at (your|the)|through|from)', '(drove|drive|driving|walk~) (by|past) your (house|place|work|street)', '(still have|kept|made) {W2}keys? to', 'track~ (you|your (phone|car))'],
    unless: ['as (agreed|we said|planned|you asked)', 'pick (you|the kids|him|her) up', 'hospital', 'train', 'airport', 'party', 'birthday', 'would not', 'sorry', 'wrong', 'stopped', 'lost'],
    notBefore: ['(never|not|promise) {W3}', '(he|she|they) {W1}'],
  },
  {
    id: 'secret-1', label: 'pressure', note: 'secret', danger: 'X06',
    any: ['do not (you dare )?{W1}(tell|say|talk|mention|show|breathe|speak|let) {W5}(any(one|body)|a soul|your (\\w+ )?(?:{KIN}|counsel~|therapist|sponsor|doctor|lawyer|caseworker|helper|group|parents|teacher)|(the |my )?(counsel~|therapist|police|cops|court|judge|social worker|sponsor|doctor|caseworker)|mom|dad|find out)(?= |[.,!]|$)', '(keep|kept) (this|it|that|what (happened|i (said|did))) {W2}(between (us|you)|secret|quiet|to yourself|from (your|mom|dad|the|every~))', '(no one|nobody|no~) (else )?(can|must|should|needs? to|has to|will ever) {W1}(know|find out|hear)', '(little|our) secret', '(delete|erase|wipe|get rid of|burn) (this|these|those|the|your|all|our|my|it|every) ?{W1}(message|text|chat|email|letter|thread|history|photo|picture|video|recording|screenshot|after|when|once|now|before)s?', 'read (this )?and (delete|burn)', 'stays? between (us|you)', 'tell (them|the (police|cops|judge|doctor|nurse|court|social worker|teacher)) {W2}(you|it|nothing|we) {W2}(fell|accident|happened|tripped|made)', 'drop the charges', 'not press charges'],
    unless: ['surprise', 'party', 'present', 'gift', 'birthday', 'santa', 'christmas', 'joke', 'mistake', 'accident~', 'you (can|may) tell', 'old'],
    notBefore: ['(i|we) ?', '(not|never) {W2}'],
  },
]
