/** Rows of English that ask about conflict: what lands on the other person. */

import type { Row } from '../../pack.ts'

export const conflict: readonly Row[] = [
  {
    id: 'threat-1',
    label: 'threat',
    note: 'threat',
    any: `
take you to court
or else
(i|we) (will|could|swear) {W2}{HARM} (you|him|her|them|your|every~|that|it all)
i am (calling) your
(break|kick) (it) (down|in)
(i will )?make (you|sure) {W4}(pay|sorry|wish|lose|never|know)
(you|they|he|she) (will|are going to|would) {W2}(pay for (this|that|it|what)|regret|be sorry|never (see|hear|get|hold)|learn)
you will not (see|get) (a|one)
you will lose (this|the|your|every)
(try|dare) me
i dare you
what i (will|can|could) do( to you)?[.!]*$
i will have the (kids)
(have|got) {W1}(photos) of you
see what happens
make your life
(come|go) near {W4}and
do not (make|push|test|cross) me(?! wait)(?= |\\.|$)
watch your(self)`,
    unless: 'regret not|sorry you missed|tattoo|i (will )?never |it (is|was) (so |really )?(great|good|fun|delicious)|lose (your|the) (keys|ball|game|spot|seat)',
  },
  {
    id: 'threat-2',
    label: 'threat',
    note: 'threat',
    kinds: ['message', 'apology', 'reply', 'boundary', 'setback'],
    any: `
(i|we) (will|am going to|can|could|have|swear) {W2}(tell|show|post|send|share|call) (every~|your|child|those|these|ice)
(wait) (until|till) (i|your|the|she|he)
tell {W3}and i will
i know where you(?! (hid|put|left|keep|got))
i will find you(?! (an?|the|some|after|at|when|there|later)\\b)
have you (deported|fired)`,
    unless: 'tell {W2}how',
  },
  {
    id: 'blame-1',
    label: 'blame',
    note: 'blame',
    any: `
your {W1}(fault|doing)
you (are|were) {W1}(the (only |real )?(reason|cause|one who)|why)
(because of|thanks to) you(r \\w+)?(?! (i|we) (have|had|can|got|am|feel|know|finally|made it))
i {W1}(drink|use|smoke|used) when(ever)? you
(this|it|that) is {W1}on you
(you) {W1}(ma[dk]e|forc~|dr[io]ve|push~|got|caus~|left|turn~|put|kept) me (?!(soup|a|an|some|so happy|smile|dinner|tea|coffee|feel (better|loved|safe)|proud|better)\\b)
you {W1}(ruin|wreck|kill|broke|mess|cost|stole|poison|turn)~ {W1}(me|my|our|(this|the) (whole )?(family|kids)|us)(?! (into|for))
you made your bed
you (did|do) {W1}this to
you (brought|bring) (this|it|that) (on)
you (started) (it|this|me|that|all)
you {W4}on purpose
(that|this) is what you get
you {W1}(stress|upset|push)~ {W1}(me|buttons)`,
    unless: '({NOT}|none) {W4}(fault|because of you)|laugh|great|believe|hooked|hungry|in a good way',
  },
  {
    id: 'blame-2',
    label: 'blame',
    note: 'blame',
    any: `
(if|had) {W1}(it|that) (were|was|had) not (been )?(for) you
(if|had) you {W8}(i|we|this|none|it|that) (would|could|might) 
(i|we|this|that|it) (would|could) (not|never|still|be|have) {W7}(if you)
i {W2}(dr[aiu]nk~|cheat~|yell~|hit|did it|smok~|left|stole|got|stay~|bet|lied) {W4}because (of )?(you|your)
your (nagging|attitude|constant \\w+) {W2}(push~|is why|caus~|got|sen[dt]s?)`,
    notBefore: 'to',
  },
  {
    id: 'judge-1',
    label: 'judge',
    note: 'judge',
    any: `
(well done|bravo),? {W3}you {W2}(ruin|wreck|manag|mess)~
thanks {W3}for (ruin~|wreck~|wast~)
you (are|were|sound|look|seem|act) ({ADV} ){0,4}{INSULT}
^(oh |you |how |so |just |nice \\w+, )*({ADV} ){0,2}({INSULT}|bravo)[.!]*$
{HE} (is|was|are) (not )?({ADV} ){1,4}{INSULT}(?! about)
(act|cry|sound|talk)~ (like|such) (an?|some) {W1}(idiot|fool|child|baby)
(always) the victim
disgust~ me
make me sick
spare me
whose fault
i (told) you so
you are all (talk)`,
    unless: '{NOT} {W4}{INSULT}|love (it|that)|ha(ha)+|lol|believe me',
  },
  {
    id: 'judge-2',
    label: 'judge',
    note: 'judge',
    any: `
what {W3}is {W1}(the matter|wrong)( with you)?(?=[ ?.!]*$)
are you {W1}(dumb|blind|crazy|even|that|serious)
(how|why) (could|can|dare|would|do) (you) {W2}(be (so|this|that|such)|say|sleep|treat|let|fall|stand|call|put|bring|leave|lie|waste|throw|hurt|lose|mess|drink|use|spend|keep)
did you (seriously) just
know better
^oh,? (great|look|here|sure|wow|right)(?=[.]|,? (another|now|you (forgot|lost|are|did)|again|more|so|here|like|who|it)|$)
you are unbelievable
what did you expect
typical you
who (do you think you are)
what (were|are) you {W1}thinking(?= ?[?.!]|$)
do you (even|ever) 
(who|what kind of \\w+) (forget|do|leav|hid)~ {W2}(their|his|her|that|this|your|own)
i knew (you|it|this) (would|could)
poor (you|baby)
grow (up|a)
shame on you
get your (act|life) together
(ought|must) {W1}be {W1}ashamed`,
    unless: 'movie|book',
  },
  {
    id: 'judge-3',
    label: 'judge',
    note: 'judge',
    any: `
you {W1}(have|got|show) {W1}no (shame|heart|idea|will|class|brain|sense)
you (only|just) {W1}(think|care)
you (can|could|will|would) (not|never) {W1}(change|do (anything) right|learn|grow|last)
you will (always be|just|mess)
(nobody|who) {W3}(like|love|want|trust|miss|need)s? (some~ like )?you(?=[.,!?]|$| any| like| and)
your (word|excuses?) (is|are) (worthless|empty)
you would not know
just like your {KIN}`,
  },
  {
    id: 'judge-5',
    label: 'judge',
    note: 'judge',
    kinds: ['reply', 'message', 'boundary'],
    any: `
(that|this|it) (is|was) (so |just |the |a )*(dumb|childish)~`,
    unless: 'of me|my part|movie|song',
  },
  {
    id: 'judge-4',
    label: 'judge',
    note: 'judge',
    kinds: ['reply', 'message'],
    after: 'you .{2,80}\\?',
    any: `
^(oh |no,? )?(seriously|really|wow)[?!.]+$`,
  },
  {
    id: 'pressure-1',
    label: 'pressure',
    note: 'forgive',
    any: `
you {W1}(have|got|need|ought|must|should|had|would) {W3}({GIVE}|help me fix)
you can not be (mad|angry|upset)
it {W1}time (you|to) {W1}{GIVE}
(take me back|forgive me) or
why {W4}(not|still|never) {W3}({GIVE}|answer~|call~|pick~|talk~|mad|angry|upset|bring~|hold~)
(good|real|true|loving) (wife|daughter|son|family)s? {W1}(would|stand|stick|stay)
(when) {W7}({GIVE})
how (many|long|much longer) {W6}(sorry|punish~|angry|mad|prove|hold|beg|wait|upset)
not make me wait
what (more|else) {W2}(do|can|must) (you|i)`,
  },
  {
    id: 'pressure-2',
    label: 'pressure',
    note: 'debt',
    any: `
you owe (me|us)(?! (no|\\$|\\d|a coffee))
(if) (you|i|we|our) {W3}(lov|car|trust|matter|miss|mean|want|were)~ {W5}(you|we) (would|will|could)
(if) you {W6}(i am going to|i am|i) {W1}(kill|end my|die|drink|use)
i will not (eat|sleep|leave|stop|move|rest) {W3}until you
after (all|everything|what|the) {W3}(i|we) {W1}(have )?(done|did|gave|been|put|paid)
better (pick up|call)
prove to me
(let me (back|in|come)|say yes) {W4}or (i|we|it)
least you (can|could)
(tell) me (that )?(you|it|we) {W2}(will|forgive|love|still)
you promised`,
    unless: '(loved|liked) the|to eat',
  },
  {
    id: 'pressure-3',
    label: 'pressure',
    note: 'answer',
    any: `
{REACH} {W2}(now)
^(just )?(answer me|answer|answer (the|your) phone)[.!]+
(stop|quit|keep) (punish|bring|doubt|ignor)~
i (need|want) {W1}(an? (answer|yes)|your (answer|trust)(?! (on|about|by))|to know where you (are|were|go))`,
    notBefore: 'can you',
  },
  {
    id: 'pressure-4',
    label: 'pressure',
    note: 'control',
    kinds: ['apology', 'boundary', 'commitment', 'setback', 'message'],
    any: `
you (can|may|are|will|must|do) (not|only) {W1}(to )?{W1}(go~ (out|to|near|there)|see (?!a|one|any|the)|leav|talk|speak|meet|hang|wear|visit|drive|work|close|lock|sleep)~
do not (go|talk|speak) to (your|that|him|her|those) 
(stop|quit) (see|talk|text|call|hang|visit)~ {W3}(your|that|those|him|her|them)
turn on your location
(give|show|tell|hand) me (your|the) (phone|passw\\w+|bank~)
(want|need|see|check|have) {W2}your (phone|messages|call log|passwords?)`,
    unless: 'not have|wifi|when you (are|can)|if you (want|like)',
  },
]
