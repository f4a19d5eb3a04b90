/** Rows of English that hear someone being hurt, watched, trapped or afraid. They only offer help. */

import type { Row } from '../../pack.ts'

export const unsafe: readonly Row[] = [
  {
    id: 'unsafe-1',
    label: 'cr.unsafe',
    note: 'unsafe',
    any: `
({HURT}|thr[eo]ws? {W4}at|forces himself on)( up| on| in)? {ME}(?! (that|like|later|up for|by \\w+ (points?|seconds?|minutes?|a)|to (try|go|think|see|hear|it)|at (cards|pool)|a (?!stick|bottle|chair)|in the (?!face|head|mouth|stomach)|hard|how|as|off|with (another|more|a (bill|fee|hug))|and then the))
(threaten)~ (me|us|my|her|him|them|to|with)
(came|comes|coming|come|went|goes) (at|after) (me|us)(?=[.,!]|$| with| when| again| and| in)
(to|just) scare (me|us)
(push|grab|drag|pin|throw|threw|slam|held|hold|hurt|knock|twist|yank|burn|shov)~ ({ME}|him|her) {W3}(against|out of|with|by my|down|by|into|on the|floor|ground|bed|around|across|when|every|again|so hard|hair|under|wall|if|over|stairs)
{HE} {W2}(hurts|abusive|violent|beat~|hits?|hitting|strangles)( {ME})?( again| when| every| if| at night|\\.|$)
(i|we|kids|she|he) {W2}(hit|beaten|raped|attacked|assaulted|abused|choked|molested|stalked|slapped) (by (?!a |the )|at home|again|every|when|last)
(dad|mom|he|she|they|stepdad) {W1}(hits?|punche[sd]|beats?|slap~|choked?|kicks?) (her|him|them|mom|(my|the) {KIN})(?! (at|in|to|up))
(rais|put|lay|lift)~ (his|her|a|their) (hands?|fists?) (to|at|on|against|round|around) {ME}
broke my (nose|arm|ribs?|wrist|jaw)
(hurt|kick|kill)~ (my|the|our) (dog|cat|pet)s?
(pinned|corner~|dragged|threw|touches|slaps?) me
rough with (me|us|mom|my)
(hands?|arm|belt|knee|knife|gun|fist) {W3}(round|around|on|over|to|at|in|against|by) (my|her|our|the|mom~) (throat|neck|face|mouth|head|hair)
(squeez|grab)~ {W3}(throat|neck|hair)
(touch|make|made|forc)~ (me|us) {W2}(down|at night|private|where|under|have sex|sleep with|do things|strip|beg|ask|eat|stay)
watch~ me {W2}(from|through|sleep|shower|change)
know what is coming
(said|says|told) {W3}(nobody|no one|they will never) {W3}(find|believe|help|miss) me
(have|had) to sleep with (him|her)
made me (sleep|stand)
my hair {W4}hand
(when|if|every) {W3}(drinks|drunk|high) {W2}(he|she|dad|mom) {W1}(hits?|hurts?|gets|throws|beats?)
{HE} {W4}(com|get)~ {W1}(in|into|to) my (room|bed)
(black|swollen) eye
(busted) lip
(broken) (ribs?|nose|jaw|wrist)
bruises? {W4}(my|arms?|all|everywhere|shape)
flinch~
domestic (violence|abuse)
restraining order
stalk(er|ing|s|ed)
(?<!(i|you) )(said|says|told|swears?|text~|promis~|yell~|scream~|warned|wrote) {W8}{WILL} {W2}(kill|hurt|shoot|beat|burn|stab|find (me|us|my)|bury|break|choke|set {W4}(on )?fire|come after|not stop|take (the kids|my (kids|baby|son|daughter))) ?(?!(him|her|them)?sel)
(held|hold|wav|point|grab|pick|keeps|has|waits?|waiting)~ {W5}(knife|gun|bat|belt)
(punch|kick|smash|broke|break|throw|threw)~ {W3}(door|wall|windows?|phone|plates?|things)( down| in| at)?( when| because| again| and| trying| last| right| next| beside| by|,|\\.|$)
(broke|break~|got) into my (house|home|room|car)
broke in (and|again|through)
(pound)~ on (my|our) {W1}door
(told|tell|lied) {W4}(er|doctor|nurse|hospital|teacher|work|boss|every~|mom|police|people) {W5}(fell|tripped|walked into|door|stairs)
long sleeves {W7}(ask|see|hide|cover|hot)
(?<!pump )fists(?! bump)
(wrist|arm|jaw|lip|ribs?|cheek|face|neck|nose) {W2}(swollen|bruis~|bleeding|broken|purple|black)(?=.{0,40} (he|she|dad|mom|his|her) )
((typ|text|writ|call|whisper)~ {W2}|hid~ )(from|in) (the|my) (closet|bathroom|car|garage|basement|shed)
to whisper
(told|tells|made|asked) {KID} not to (tell|say)
(or|and|then) i pay for it
(same|strange) \\w+ (is |was )?{W1}(behind|following|outside) (me|us|my)`,
    unless: 'driver|swing|alarm|hug|bike|ladder|fell on|smell|idea|record|nurse|ago|bit me|horse|feelings|heart|hurts me (to|that|how)|kill me when (she|he|mom) sees|i {W1}(burned|threaten~|broke|hit) (him|her|them|the|my (hand|arm))|dropped',
  },
  {
    id: 'unsafe-2',
    label: 'cr.unsafe',
    note: 'unsafe',
    any: `
worried {W2}(he|she|they) {WILL} {W1}(hurt|hit|kill|shoot)(?!ed)
(scared|afraid|terrified|frightened|fear~|scare) {W2}(of (him|her|them|you|my {W1}{KIN}|what (he|she|you|they|my|dad|mom)|(his|her|your) (temper|anger|rage))|to (go (home|back|to (bed|sleep))|be (alone|home|at home)|come home|sleep|say no|leave|tell anyone|talk back)|going (home|back)|(at|in) (home|my own)|for (my|the|our|her|us)( own)? ?(life|safety|kids|sister|mom|child~|son|daughter|\\.|,|$)|(that )?(he|she|you|they|dad|mom|my {KIN}) {WILL} {W1}(hurt|hit|kill|find|come|take|do|snap|beat|lock|follow|get|shoot))
(not|never) know what (he|she|they|dad|mom) {WILL} do (when|if|to|once|next)
(not|never) {W3}safe(?= |[.,]|$)(?! (to (?!talk|be|stay|go|come|sleep)|counting))
safe to (go|be|stay) {W1}(back|home)
not dare
out of the car so i (can|could) not leave
fear for
in danger
unsafe
nowhere (safe|to go)
cornered
(he|she|they|you) {W1}(will|would) {W1}(hurt|hit|kill|beat) (me|us)
(gets?|getting|turn~|is|been|so) {W1}(violent|abusive|rough) (with|when|at|again|to|every|and)
(lock|shut|trap|chain|tie)~ {ME} {W1}(in|inside|up|out|down)(?! of the)
(ha[sd]|got) {W1}(me|us) (trapped|locked|cornered|pinned)
trapped (in|with|at|here)
(?<!i )(will|would|does|do|did|is|ha[sd]|never) (not |never )?{W1}let~? (me|us|mom) {W1}(leave|go|out|see|have|use|talk|call|work|speak|sleep|eat|get|visit|drive|answer|learn|own|close|lock)
i (am|was) not allowed {W1}(have|see|go out|leave|talk|work|use|call|drive|spend|wear|close|lock)
(have|had|need|make~ me|must) {W1}ask (before|permission|(him|her) (before|to (go|leave|use|spend|see|buy|eat)))
{HE} {W2}(tak|took|lock|hid|hide|keep|kept|hold|smash|broke|control|check|count|read|track|smell|go~ through|went through)~ {W3}my {W1}(money|insulin|food|passport|papers|id|bank cards?|wages|pay~|keys|phone|mile~|messages|call log|email|location|texts|medication|meds|shoes|pills)(?!.{0,40} (back|for me|fix|charge)| charger)
(controls|monitors|tracks) (everything|all|my|me|who|where|what)
(decides|picks|chooses|tells me) {W1}(who|what|where|when) i
not give me (back )?my
can not (use|answer|call|talk|leave|wear|say) {W5}(when|while|unless|if) (he|she|dad|mom)
let~ himself in
(dug|jabbed|stuck) {W3}into my
sleep {W2}my (shoes|clothes)
in case (i|we) (have|need) to run(?! (to|by))
never see my (kids|baby|children|son|daughter)
{HE} {W1}(checks|reads|watches|goes through) {W1}(my {W1}(phone|texts|messages|email|diary|location)|every|where i|who i|what i)
(have|had) to (ask|send|tell|show|text|call) (him|her) {W5}(every|before|where|proof)
(uncle|coach|stepdad|teacher|cousin|boyfriend|neighbor|grandpa) {W4}(touch~|undress~|not to tell|in (her|his|my) bed)
(said|says|told|threat~) {W7}(send (someone|people|guys)|report me|(get|have) me (deported|fired|arrested)|come for (me|us)|take (everything|the kids))
(left|ran|fled|escap~) {W2}with (nothing|just|only)
(he|she|ex|dad|husband|boyfriend) {W1}has a gun
kill (us|me) both
locks? (the (fridge|food|phone|pantry)|me|us)
(fists?|belt|knife) {W5}(floor|wall|yell~|every|again)
block~ {W2}the door
follow~ (me|my car) {W1}(home|to|every~|around|again|in|after|at|when|from)
(track~|gps|camera~) {W2}(on|in|under|every) {W1}(my|room)
tracks my
(got|found|has) my {W1}address
(drove|drives|driving) (by|past) (twice|again|my|every|slow~)
have (me|us) (deported|arrested|locked)
(show~ up|turn~ up|waits?|there) (wherever|everywhere|every time) i
(?<!i (am|was) )(show|turn|wait|park|sit|sitting|sat|stand|stood)~ {W5}(outside|at|by) (my|the|our) (flat|place|work|job|house|door|school|nursery|gym|apartment|building|gate|kids)
(wait|park|sit|sat|stand|stood)~ {W3}outside (my|our) \\w+
outside (my|the|our) (window|door|house|work|gate) (again|at night|right now|all night)
(calls|calling|text~) {W3}(new|other|different) numbers
(keeps|kept|been|and) leav~ {W4}(on|at) my (car|porch|door~)
(get|escape|leave|away) {W2}(because|from) (him|her|he|she)
(hid|hiding|sleep~) {W1}(in the (bathroom|closet|bedroom|basement|car)|from (him|her|my))
locked {W3}in the (bathroom|closet|bedroom|basement)
sleep~ {W3}door (locked|blocked)
(chair|couch|knife|bat) {W3}(under|against|by) {W3}(door|handle|doorknob|bed)
hid(e|es|ing)? (the|all the) (knives|guns?|knife)
bags? {W1}(packed|hidden) {W4}(case|run|under|trunk|neighbor~)
(app|tracker|camera|bug) {W2}(on|in|under) my (phone|car|bag|room)
lock~ {W1}out {W3}(cold|night|again)
look like an accident
not go (back|home) there
(he|she|ex) took my (kids|son|daughter|baby) and`,
    unless: 'test|without|the dark|flying|driving|commit~|surgery|disappoint~|trip|not (scared|afraid)|(afraid|scared) to (eat|drink|drive|swim)|feel safe (with you|again)|(school|doctor|bank|phone|account|teacher|hospital|boss|insurance|nurse) (will|would|does|did) not let|dogs?|cats?|hiding \\w+ in|snow|bus|wind|by (mistake|accident)|so i do not|nuts|sugar|doctor (said|says)|flowers',
  },
  {
    id: 'drunk-driving-1',
    label: 'cr.unsafe',
    note: 'unsafe',
    danger: 'X07',
    any: `
(driv|drove|pick|tak|took|put|bring|brought|strap|load)~ {W5}({KID}|kids|children|baby|him|her|them|us|me)
swerv~
behind the wheel
({KID}|kids|baby|us|me) {W3}(in the (car|back|truck|van)|with (him|her))`,
    with: '(drinks in|drunk|wasted|stoned|high(?! school)|after {W4}(twelve|beers?|drinks?|wine|bottle|joint|pills|pack)|been (drinking|using)|smell~ {W3}(beer|whisk~|vodka|alcohol|wine|weed)|nodding off|(beer|bottle|vodka) (in|between))',
    unless: 'sober|designated|used to|driver|i (drove|took|picked|put|brought|would|was|will)|sorry|home from the bar|dinner',
  },
]
