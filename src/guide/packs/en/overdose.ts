/** Rows of English that hear an overdose, a poisoning or someone who does not wake. They only offer help. */

import type { Row } from '../../pack.ts'

export const overdose: readonly Row[] = [
  {
    id: 'overdose-1',
    label: 'cr.overdose',
    note: 'overdose',
    any: `
overdos~
alcohol poison~
od('?ed|ing)?(?= |\\.|$)
(snort|smok|inject|swallow|tak|took|taken|chas|pop|had|has|down|ate|eat|drank|drink|drunk|shot|shoot|us|neck|empt|finish|mix|chew)~ {W4}(all|too m~|whole|entire|bottle|(hand|fist)~|bunch|load|lot|double|twice|box|pack~|the rest|full|loads|dozen|more|many|every|something|whatever|half|[1-9]\\d|(fif|thir|twen|for|nine)t~|ten) {W4}{PILL}
{PILL} {W4}(whole (week|month|bottle|box)|all at once|twice|too many|double)
doubl~ {W3}(dose|meds|pills)
(dose|meds|pills) {W1}(twice|doubled)
(snort|smok|inject|swallow|took)~ {W1}(something|stuff|whatever)
lost count {W3}(pills|many|took)
(put|slip)~ something in {W2}drink
(how many|how much|what) (it )?(takes to|i|he|she|they) {W1}(took|had|swallow|drank|used|taken)~
(\\w+ times|twice|double) {W1}(the|my|what|his|her) {W1}(dose|doctor|usual)
(took|used|did|had|shot|taken|has had) {W2}(more than (i|usual|normal|ever)|too much|all of (it|them)|(them|it) all|the (whole|entire) \\w+)(?! (time|money|on|space|for|to do|cake|pie|pizza|lunch|dinner|coffee|food|credit|afternoon|fun|sun|work))
(swallow|drank|drink|drunk|ate|got into)~ {W4}(bleach|poison|cleaner|sanitizer|batter~|(lamp |the )oil|gasoline|thinner|polish)
(and|tonight~|tomorrow~) {W3}tomorrow~ (too|pills)
({KID}|toddler|baby) {W4}(ate|put|eat~|swallow~|chew~|suck~|got|found|drank) {W5}({PILL}|purse|cabinet|strip)
({ALCOHOL}|{STRONG}|a fifth) {W3}(and|with|on top of|then|after|\\+) {W4}{PILL}
{PILL} {W3}(and|with|on top of|then|down|chased|\\+) {W4}({ALCOHOL}|{STRONG})
(pill|pack~|strip) {W2}(empty|open)(?= |[.,]|$)
empty {W2}(bottle|pack|box|strip|blister) {W2}(next|beside|by|in (his|her))
(needle|syringe) {W1}(in|next|still|on)
(stuff|bag|batch|powder|pills?|dope|it|hit) {W2}(looks?|smells?|tastes?|feels?|is|seems|hit) {W2}{BAD}(?= |[.,]|$)
batch {W5}(er|died|dead|hospital|killed)
(bathroom|shower) {W9}{W5}(not (answer|open|com|respond|mov)~|locked)
(about|going) to use(?=[.,]|$| and| now)
first (hit|shot|time using) (since|after|in)
(us(e|ed|ing)|shoot~|inject~|smoking|getting high|fix|dose) {W5}(alone|by myself|on my own|(no|any)(body| one))
alone {W5}(shoot~|using|fent~|needle|dose|inject~)`,
    unless: 'on (the )?(pizza|coffee|candy|sugar|cheese)|breakfast|milk|phone|hours|of (water|juice|flour|soap)|bag of',
  },
  {
    id: 'overdose-2',
    label: 'cr.overdose',
    note: 'overdose',
    any: `
(so|am|getting) scared|tight|stand up|spinning
sliding
heart (is (?!full)|keeps|going|will)
chest (hurts|pain|is)
can not (feel|breathe|stop|stand|see|keep)
faint
numb
dizzy
vomit~
throw~ up
(seeing|see) double
(pass|black)~ out
nodding
sleepy
feel (sick|funny|weird)
went stiff
slurr~
out cold`,
    with: '(patch|been up|someone put|took|taken|swallow~|used|shot|snort~|smok~|inject~|drank|dose|lines?|high|mix~|batch|{STRONG})',
    unless: 'cold|stairs|forget|train|run|running|pregnan~|ago|make me|ride|used to|dog|cat',
  },
  {
    id: 'overdose-3',
    label: 'cr.overdose',
    note: 'overdose',
    any: `
(not|stopped|barely|quit|can not) {W1}breath~
(tell|sure|know) (if|whether) {W2}(breathing|alive)
(breath|snor)~ {W4}({BAD}|minute|hard)
cpr
(line|hit|shot) {W4}(dropped|fell|collapsed|went down)
not {W3}sit up
breath~ like
(just|only) lies there
{HE} {W2}(will|would|can|is|does|do|could) not {W2}(wak|respond|mov|answering when|open|com~ (to|round|around|back))~
(his|her) eyes {W1}not open
(can|could) not keep (him|her|them|mom|dad) (awake|conscious)
(can|could) not (get|wake|rouse) {W3}(up|awake|to (wake|respond|open|answer)|him|her|them|mom|dad|my \\w+)
(try|tried)~ to wake
unresponsive
unconscious
slumped (in|over|on the)|face down
gurgl~
seizure
seizing
convuls~
clammy
foaming
eyes {W1}roll~
foam~ {W2}(at|on|from|mouth|lips)
(floor|bed) {W2}(shak|jerk)~
shaking on
(no|find a) pulse
(blue|gr[ae]y|purple) (around|in|at|lips)
pulse {W3}(weak|slow|stop)
skin {W2}(ice|cold|gr[ae]y|blue)
(turn~|gone|going|went|looks?|is|are|lips|fingers|skin|face) {W2}(blue|gr[ae]y|purple)(?= |[.,]|$)
(used|need|gave|give|hit|had to|where is) {W4}(narcan|naloxone)
(passed out|collapsed) (and|after|with|in the bath~|on the floor)
(body|arms?|he|she) {W2}(limp|stiff|cold) and`,
    unless: 'sky|nose|hair|wear~|wall|shirt|dress|roof|computer|engine|car (?!,)|dog|cat|phone|meeting|breakfast|alarm|course|tongues?|berr~|school',
  },
  {
    id: 'overdose-4',
    label: 'cr.overdose',
    note: 'overdose',
    any: `
alone
by myself
on my own
(nobody|no one) {W2}(home|here|around|knows)`,
    with: '(the )?fent~|heroin|dope|meth|crack|(us(e|ing)|shoot~|inject~|snort~) (again|tonight|now|it|some|in the|up)|needle|my (fix|dose|hit)|pills|batch|the (fent|stuff|bag)',
    unless: 'not use|meeting|mountain|pills (for|with)|lunch|crack (the|a)',
  },
]
