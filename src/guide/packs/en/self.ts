/** Rows of English that hear a wish to die or a hurt done to oneself. They only offer help and lean towards too much. */

import type { Row } from '../../pack.ts'

export const self: readonly Row[] = [
  {
    id: 'self-1',
    label: 'cr.self',
    note: 'self',
    any: `
({WANT}|easier|better|ways|how) {W5}(die|dead(?! (to|tired|wrong)|$)|death|dying|(end|ending|stop~) (it|this|things|everything|all|my|his|her|living|being)|be (gone|over|born)|in the ground|funeral|disappear|vanish|cease|jump(ing)?(?! (in|on|up|the|for|rope))|never (woken|woke|{W1}born)|(driv|crash|swerv|walk|step)~ {W3}(wall|traffic|bridge|train|truck|road|sea)|(not|never) {W1}(be (here|alive|around)|exist|live|wake|make it)|go be with)
sleep {W4}(forever|for good|never|not wake|(stay|be) (there|asleep|that way))
(not|never) {W2}(want|deserve|care|see myself) {W3}(be (here|alive)|live|exist|alive)
(stay|keep)~ {W1}alive
i (am|was|will be|would be) dead(?! (tired|serious|set|wrong|right|broke|on|sure|to|if))
waste of (space|air)
tak~ up (space|room|air)
(not|no one|nobody) {W3}(stop|save|look for|miss|find) me(?=[.,!]|$)
should (be dead|have (died|been me))
(doing|do) (us|you|them|every\\w+|the world) {W2}favou?r
(if|hop~|wish~|pray~) {W4}heart {W3}(stop|quit|g[ai]ve)~
(not|never) {W1}feel {W1}(anything|pain) {W1}(again|any more|ever)
be with {W2}(again|in heaven)
(kill|hang|shoot|drown|stab|poison|off|cut|burn|hurt|starv)~ (my|him|her|them)sel~
suicid~
self.?harm~
bleed out
(cut|slit|slash|burn|scratch|blade|razor|glass)~ {W4}(my|her|his) {W1}{SKIN}
press~ {W2}(blade|razor|knife|lighter)
(marks|cuts|scars|burns) {W3}(on|up|all over|down|across) (my|his|her|their) {W1}({SKIN}|sleeve)
(cutting|harming|cut) (again|herself|himself)
(not|never) promise {W4}(alive|around|here)
(insurance|funeral) money
(end|take|taking|took) (my|his|her|their|this) (own )?(life|pain)`,
    unless: 'not suicidal|show ends|rates|d(ie|ying|ead) (of (?!grief)|for|to (see|know|meet|hear|try)|from (bore|embar)~)|than (eat|go|listen|watch|wear|spend|sit|do) |phone|plants?|garden|hotline|shav~|chop~|cook~|at work|(end|stop) (it|things) (with|there|here|between|on|at|early)|live (in|at|with|near)|here (by|at|on|for|when|if)|afraid (he|she|you|they|of)|into (?!traffic|the)|slept like|you {W1}(disappear|jump)|scared|conversation|cats?|thorn~',
  },
  {
    id: 'self-2',
    label: 'cr.self',
    note: 'self',
    any: `
((no|not|any|single|without|what is|lost|losing|see) {W3}(reason|point|purpose|meaning)|(no|lost|losing) (the )?will) ((to|be|in|for|of|why|i|me|even|should|left) ){0,4}(liv~|life|alive|go~ on|keep~ (going|on|living)|stay~|be~ here|exist~|carry~|wak~|get~ (up|out)|any~)(?! (try~ to (park|call)|with you))
(worth|nothing) {W2}(living|(getting|to get) (up|out)|to live|left (for me|here|to (live|stay|stick|hold|hope|fight|wake|go)))
(tired|sick|exhausted|done|giv~ up|enough|finished) (of|with|on) {W2}(living|life|being (alive|here)|everything(?=[.,!]|$)|breathing|it all)
(life|living) {W4}(not worth|too hard|too much|hopeless)
(there is|see|have|got|with) no {W1}(tomorrow|future|hope|way out(?! of (the|this))|escape)
(none of (this|it)|nothing) will {W2}(matter|be my problem|hurt)
one less (of|problem|mouth|person)
(this|next) time {W5}make sure(?=[.,!]|$)
(ready to|want to|so|just) be done(?=[.,!]|$)
out of (everything|this life)
(can|could|do|not) not {W2}(go|carry|keep|do|take|live|see|face|bear|fight|cope|stand|have|picture|imagine) {W2}(any ?(more|longer)(?=[.,!]|$| (of|like|and|i|because|without))|longer|living|like this|(a|any|the|my) {W1}(way out(?! of (the|this))|future)|(a )?version of|tomorrow|another day|this life|with (me in|myself))
(want|need|wish|make) {W3}(it|everything|this|(the|my) (pain|noise|thoughts|head|mind)|life|all) {W6}(be over|end|stop|quiet|dark|go away)
hate (myself|my life|being alive) ?(so|and|too|$)
(nobody|no one) {W1}(needs|wants) me
(not|never) {W5}((make|last|live|survive|see) {W3}(tonight|the night|weekend|birthday|christmas|morning|spring|summer|tomorrow|week)|(do|make it|see|face|last|survive|take|through) {W2}another (day|night|week|month|year|winter|summer))
(fine|okay|mind|glad|happy|peace|care) {W5}if {W5}(hit me|took me|died|kill~ me|not wake)
(bus|truck|train|car|someone) {W2}(took|take|put) me out
stopped making plans
(better|happi~|safe~|easier|simpl~|relieved|free~|fine|calm~|breathe|lighter|same) {W4}(without me(?! (there|at|on|today))|(me|i|i am|i was|i were|once i|if i) {W2}(gone|dead|died?|out|buried|not here|never))
(go on|same|world|every~) {W3}(without me|if i (died))
without me in
(no one|nobody|who|not|none) {W3}(notice|miss|cry|know|cares?) {W4}(gone|if i (died|was|were|am)|me|her|him)(?= |\\.|$)(?! (at|on|by|for|how|any|and))
burden
what i (will|would|might) do (if i am alone|to myself|tonight)
not belong (in this world|here any)
only one way
(god|heaven|mom|dad) {W2}calling {W2}home
(ready|okay|fine) (to go home|with (dying|that))(?=[.,]|$)
where the papers are
weight on (any~|every~|you)
(they|every~|kids|family|world) {WILL} be better off
(easy|tempting) to {W2}(take|swallow|end|jump|do it|let go)
nothing {W2}to (live|wake|get up|stay|look forward)
(get over|forget) me(?=[.,!]| faster| soon|$)
^you will all be (fine|okay|better)
(bought|got|has|have|found) {W3}to do it(?=[.,]|$)
(quarry|bridge|woods|river|lake) {W2}(left|leaving) (his|her|my)
(googl|search|look)~ {W4}how (high|long|many|much|to)
(thanks|thank you) for everything {W4}(off|goodbye|bye|sorry|love)
my (ashes|eulogy|obituary)
(once|when|after|if|by the time) {W2}(i|he|she) (am|is|was) {W1}(gone|dead|out of the way|not (here|around))(?! (to|on|for|at|all|until))
(will|would) not {W1}(be (around|here|alive|needing|a (problem|bother))(?! (at|on|by|in|until|till|you|this|for))|(have to|need to) (worry|deal|put up|see|look after) {W2}me|need~ (them|it|that)( any| where|[.,]|$))
not (plan~|expect~|go~|hop~) {W2}be~ (here|there|around|alive)
(look after|take care of|feed|have|keep|raise) {W1}(my|her|his|the) \\w+ {W2}(if|after|when|once) (something|anything|i am (gone|not)|he|she)(?! (on|for|at|get|come|leave))
(goodbye|final|last) (notes?|letters?|messages?)
(?<!we )(say~|said|sent|text~) {W2}goodbyes?(?! (to {W3}(job|car|house)|and|kiss|at))
(wrote|writ~|left|record~) {W3}(letters?|notes?|videos?) {W4}(kids|children|birthdays?|every~|after|when i|find)
(giv|gave)~ away {W3}(all|every~|things|stuff|clothes|guitar|dog|cat|watch)
(papers|passwords|accounts|funeral) {W2}(in order|planned|ready|paid|written)
(date|day|place|spot) {W2}(picked)
nothing {W1}(stop~|hold~|keep~) me
(how|when|ways) (i|to) {W2}(do it|die|end it)(?=\\.|$| and)
(quick|eas|painless|fast|least)~ {W2}(ways?|death)(?= |[.?]|$)(?! (to (?!die|go|do|end)|from|home|for))
if i had {W2}(guts|courage)
(almost|nearly|should have|would have) {W1}(did it|done it|jumped|stepped (off|out)|ended it|went through with)
(dark|those|bad) thoughts
voices (tell|say|want)
i {W1}loved (him|her|them)
tell {W4}i {W1}love (him|her|them)
left a (note|letter)(?! (on|for|at|from))
safety off
find a way (sooner|to (die|do|end))
(was|were) always the strong
(carv|cut)~ (into|on) (my|her|his)
(?<!can you )(look after|take care of) (mom|dad|them|each other|the kids)(?= for me|[.,!]|$)
turned (his|her) phone off
where (dad|mom|he|she) is
(peace with|dream~ of) (it|dying|death|going|leaving|the end)
not (care|matter|mind) (if) i {W2}(die|wake|live|make)
(wish|hop)~ {W4}(car|truck|bus|train|surgery|cancer) {W3}(hit|kill|took|tak|crash|go~|wrong|come~)~
{WILL} {W1}(take|swallow|down) {W2}(bottle|pills|them all|all of them)`,
    unless: 'me wait|rain~|snow~|camp|meeting|party|trip|lunch|dinner|office|store|goodwill|mov(e|ing) (in|out|house|to)|to live for|dog wants',
  },
  {
    id: 'self-3',
    label: 'cr.self',
    note: 'self',
    any: `
rope
noose
razors?
blades?
shot ?gun
gun
belt
(the|my|these|of) (pills|meds|tablets)
(medicine )?cabinet
balcony
\\w+th floor
bridge
ledge
overpass
cliff
platform
tracks
traffic
(closed|shut) garage
engine`,
    with: '(bought|found|hid|hide|has|have|tied|hold~|keep|sat|sit~|held|load~|sav|sav~|collect~|line~|count~) {W5}|think~|thought~|imagin~|wonder~|star~ (at|down)|keep~ (look|driv|walk)~|stood|stand~ (on|at|in)|jump|step~ (off|in)|(walk|driv|drove|swerv)~ (in|off)~|how (quick|easy|high|deep|long)|(is|are) right there|goodbye|(in|on|by|next to) my (hand|lap|mouth|bed|head)|ready|last night|just look|turned|look~ (down|over)|running',
    unless: 'hunt~|lunch|coffee|water|ice|fix~|late|meeting|card|doctor|nurse|gold|since|hiding|seat|school|work|toll|food|park~|clean~|sale|truck|photos?',
  },
]
