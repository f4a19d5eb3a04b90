/** Rows of English that ask about conflict: what lands on the other person. */

import type { Row } from '../../pack.ts'

export const conflict: readonly Row[] = [
  {
    id: 'threat-1', label: 'threat', note: 'threat',
    any: ['walk out {W4}and your', 'one (call|word) (to|from) (your|me)', 'drag you through', 'make sure you (lose|never|pay)', 'or else', '(i|we) (will|could|swear) {W2}{HARM} (you|him|her|them|your|every~|that|it all|the (house|car|door))', '(break|kick) (it|the door|that door) (down|in)', '(i will |going to )?make (you|sure) {W4}(pay|sorry|wish|lose|never|everyone|know)', '(you|they|he|she) (will|are going to|would) {W2}(pay for|regret|be sorry|lose (everything|the|your|all)|never (see|hear|get|hold)|end up (alone|on|in)|find out (what|the hard)|see what|learn)', '^you will (see|pay)[.!]*$', 'one eye open', 'take you for (every|all)', 'you will lose (this|the|your|every)', 'be sleeping (on|in)', 'try me', 'one (call|word) from me', 'what i (will|can|could) do( to you)?[.!]*$', 'i will have the (kids|children)', 'even think about {W4}(sorry|or)', 'put you (in|through|under)', '(have|got) {W1}(photos|pictures) of you', 'you touch {W3}and i', 'or you will see', '(come|go) near {W4}and', '(say|kiss) .{0,20}goodbye', 'do not (make|push|test|cross) me(?= |\\.|$)', 'watch your (back|step|mouth)', 'next time (it|you) will'],
    unless: ['regret not', 'sorry you missed', 'tattoo', 'i (will )?never '],
  },
  {
    id: 'threat-2', label: 'threat', note: 'threat',
    any: ['(i|we) (will|am going to|can|could|have|swear) {W2}(tell|show|post|send|share|forward|call) (every~|your|child|those|these|ice)', '(wait|just wait) (until|till) (i|your|the|everyone|she|he)', 'i know where you', 'i will find you', 'have you (deported|fired|locked)', 'cut you (off|out)'],
    unless: ['tell {W2}how'],
  },
  {
    id: 'blame-1', label: 'blame', note: 'blame',
    any: ['your {W1}(fault|doing)', 'you (are|were) {W1}(the (only |whole |real )?(reason|cause|one who)|why|to blame)', '(because of|thanks to) you(r \\w+)?', 'i {W1}(drink|use|smoke|used) when(ever)? you', '(this|it|that) is {W1}on you', '(you|your \\w+) {W1}(ma[dk]e|making|forc~|dr[io]ve|push~|got|caus~|left|turn~|put|kept) me (?!soup)', 'you {W1}(ruin|destroy|wreck|kill|broke|mess|cost|stole|poison)~ {W1}(me|my|our|every~|this (whole )?(family|marriage)|us|it all|up (my|our|every~))', '(look|see) what you', 'you made your bed', 'you (did|have done|are doing|do) {W1}this to', 'you (brought|bring) (this|it|that) (on|upon)', 'you (started|deserve[ds]?) (it|this|me|that|all|the fight)', '(that|this) is what you get', 'you {W1}(stress|set|upset|pushed my)~ {W1}(me|buttons)', '(gave|left) me no choice'],
    unless: ['(?:{NOT}) {W4}(fault|because of you)', 'laugh', 'great', 'believe'],
  },
  {
    id: 'blame-2', label: 'blame', note: 'blame',
    any: ['(if|had) {W1}(it|that) (were|was|had) not (been )?(for|because of) you', '(if|had) you {W8}(i|we|this|nothing) (would|could|might) ', '(i|we|this|that|it) (would|could) (not|never|still|be|have) {W7}(if you|had you)', 'i {W2}(dr[aiu]nk~|us(e|ed)|cheat~|yell~|hit|did it|do (it|this)|smok~|left|stole|lost (it|my)|got|stay~|bet|scream~) {W4}because (of )?(you|your)', 'your (nagging|attitude|constant \\w+|questions|mother|control) {W2}(ma[dk]es?|dr[io]ves?|push~|is why|caus~|got|is (killing|the reason)|sen[dt]s?)'],
    notBefore: ['to'],
  },
  {
    id: 'judge-1', label: 'judge', note: 'judge',
    any: ['(well done|congratulations|nice (job|one)|bravo),? {W3}you {W2}(ruin|wreck|manag|mess)~', 'only a (child|baby|coward|fool|monster) would', 'you have the \\w+ of a', 'you (are|were|sound|look|seem|act) ({ADV} ){0,4}{INSULT}', '^(what an? |oh |you |how |so |just )*({ADV} ){0,2}({INSULT}|bravo|whatever|yes right|seriously)[.!]*$', '(?:{HE}) (is|was|are) (not )?({ADV} ){1,4}{INSULT}', '(act|cry|sound|talk)~ like (an?|some) {W1}(baby|child|idiot|victim|animal|fool|queen|little)', '(play~|always) the victim', 'disgust~ me', 'make me sick', 'through your teeth'],
    unless: ['{NOT} {W4}{INSULT}'],
  },
  {
    id: 'judge-2', label: 'judge', note: 'judge',
    any: ['what is {W1}(the matter|wrong|your (problem|excuse))( with you)?(?=[ ?.!]*$| with you)', 'are you {W1}(stupid|dumb|blind|crazy|kidding|for real|even|that|serious|nuts|ever going to (learn|change|grow|get))', '(how|why) (could|can|dare|would) (you|anyone) {W2}(do|be (so|this|that|such)|say|live|sleep|treat|let|fall|forget|stand|call|choose|put|bring|leave|lie|believe|waste|throw|expect|hurt|lose|mess|drink|use|spend|keep|look)', 'only an? {INSULT}', 'not you have any', 'had it with you(r)?', 'did you (seriously|really) just', 'know better', '^oh (great|look|here|sure|wow|right)', 'you are unbelievable', 'what did you expect', 'never learn', 'typical you', 'just an? (\\w+ )?(drugg?ie|wino|drunk)', 'what an? ({ADV} ){0,2}{INSULT} \\w+', 'who (do you think you are|does that|are you to)', 'what (were|are) you {W1}thinking(?= ?[?.!]|$)', 'do you (even|ever|actually) ', 'broken record', '(who|what kind of \\w+) (forgets|does|leaves|says|would) (\\w+ )?(their|his|her|that|this|your|own)', '(your|my) {W1}at least (has|had|is)', 'you call (yourself|that|this)', 'i knew (you|it|this) (would|could|were going|was going)', '(what a|big|no) surprise', 'oh,? (please|poor)', 'poor (you|baby|little)', 'save (it|your)', 'fuck (you|off)', 'shut (up|your)', 'grow (up|a)', 'shame on you', 'be a (man|real)', 'get your (act|life|shit) together', 'use your (head|brain)', '(ought|should|must) {W1}be {W1}ashamed', 'some (?:{KIN}|man|friend) you (are|turned)'],
  },
  {
    id: 'judge-3', label: 'judge', note: 'judge',
    any: ['you {W1}(have|have got|got|show) {W1}no (shame|heart|idea|will|class|respect|brain|sense|right)', '(the|some|what) nerve', 'you (only|just) {W1}(think|care)', 'all you {W1}(care|think) about', 'you (can|could|will|would) (not|never) {W1}(change|do (anything|one thing) right|learn|keep a|be (an? (real|good)|anything)|handle|grow|last|understand,)', 'you will (always be|just|mess)', '(nobody|no one|who) {W2}(like|love|want|believe|respect|trust|miss|need)s? you(?=[.,!?]|$| any| like| and)', 'you people', 'your (word|promises?|apolog~|excuses?) (is|are|means?) (worthless|nothing|a joke|empty|shit)', 'you and your', 'you would not (know|understand)', 'just like your (?:{KIN})'],
  },
  {
    id: 'judge-5', label: 'judge', note: 'judge', kinds: ['reply', 'message', 'boundary'],
    any: ['(that|this|it) (is|was) (so |really |just |the |a |beyond |pretty |fucking )*(dumb|stupid|ridiculous|childish|rich|bullshit)~'],
    unless: ['of me'],
  },
  {
    id: 'judge-4', label: 'judge', note: 'judge', kinds: ['reply', 'message'], after: 'you .{2,80}\\?',
    any: ['^(oh |wow,? |no,? )?(seriously|really|wow)[?!.]+$'],
  },
  {
    id: 'pressure-1', label: 'pressure', note: 'forgive',
    any: ['send me (a )?(photo|picture|your location|screenshot)s?', 'if you had (any|a) (heart|decency)', 'you {W1}(have|got|need|ought|must|should|better|had|would) {W3}{GIVE}', 'it {W1}time (you|to) {W1}{GIVE}', '(take me back|forgive me|come home|call me) or', 'why {W4}(not|still|never) {W3}({GIVE}|answer~|call~|pick~|talk~|ignor~|mad|angry|upset|bring~|hold~|block~|see me)', 'why can not you[.?]*$', '(good|real|true|loving) (wife|husband|mother|father|daughter|son|sister|brother|friend|person|partner)s? {W1}(would|should|forgive|stand|stick|stay)', '(how (many|long)|when) {W7}{GIVE}', 'how (many|long|much longer) {W6}(sorry|apologi~|punish~|angry|mad|prove|hold|beg|wait|upset|ignor~)', 'what (more|else) {W2}(do|can|must) (you|i)'],
  },
  {
    id: 'pressure-2', label: 'pressure', note: 'debt',
    any: ['you owe (me|us)(?! (no|\\$|\\d|a coffee))', '(if|i thought) (you|i|we|our|this family) {W3}(lov|car|respect|trust|matter|miss|mean|meant|want|were)~ {W5}(you|we) (would|will|could)', '(if|unless) you {W6}(i will|i am going to|i am|then i|i) {W1}(kill|end my|die|drink|use)', 'have to promise', 'after (all|everything|what|the) {W3}(i|we) {W1}(have )?(done|did|gave|given|been|put|paid)', 'your turn', 'better (pick up|answer|call)', 'even look at me', 'prove to me', 'do as i say', '(this|that) is my thanks', '(let me (back|in|come)|come back|say yes) {W4}or (i|we|it)', 'least you (can|could)', '(promise|tell) me (that )?(you|it|we) {W2}', 'you promised {W2}you would', 'prove {W2}(you|it|your love)', 'choose', '(me or|or me)'],
  },
  {
    id: 'pressure-3', label: 'pressure', note: 'answer',
    any: ['{REACH} {W2}(right now|now|immediately|this (minute|second)|already)', '^(please |just )?(answer me|answer (the|your) phone|answer)[.!]+', 'on read', '(stop|quit|keep) (punish|holding|bring|being (mad|angry|cold)|question|doubt)~', 'i (need|want|expect|deserve) {W1}(an? (answer|decision|yes)|your (answer|trust)|to know (now|where|who))', 'earned (your|a|another)'],
  },
  {
    id: 'pressure-4', label: 'pressure', note: 'control', kinds: ['apology', 'boundary', 'commitment', 'setback', 'message'],
    any: ['you (can|may|are|will|must|should|better|do) (not|only) {W1}(allowed |to |going )?{W1}(go~ (out|anywhere|to|near|there)|see|leav|talk|speak|meet|hang|have (friends|him|her|any)|wear|visit|contact|drive|work|stay (out|with)|close|lock|sleep|follow)~', 'you are (not|never) (to|allowed)', 'do not (go|talk|speak) to (your|that|him|her|those) ', 'say yes', '(give|show|tell|hand) me (your|the) (phone|passw\\w+|code|bank~)', '(i )?(want|need|deserve|see|check|have) {W2}your (phone|messages|call log|history)', 'delete (his|her|their|that|your|all)', '(need|without|ask|get) my permission', 'you belong'],
    unless: ['not have'],
  },
]
