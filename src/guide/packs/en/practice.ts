/** Rows of English for replies, promises, limits and setbacks: advice and vows to question, and what is worth a tick. */

import type { Row } from '../../pack.ts'

export const practice: readonly Row[] = [
  {
    id: 'advice-1', label: 'advice', note: 'advice',
    any: ['if i (were|was) you', 'you {W1}(should|ought to|must|need to|have to|better|might want|could (try|always|just|ask|go|call|get|see|talk|start|join|take|look|tell|write)|can (always|try|just|go)|got to) ', '^(well,? |ok~,? |so,? |and |but |then |maybe |please |look,? |just |first,? |next time,? |also |always |never |do not |\\w+, )*{DOIT}(?= |[.!,]|$)', '(have you|did you|ever) (ever )?(tried|try|considered|consider|thought (about|of)|think (about|of) \\w+ing|looked|asked|call~)', 'why not', 'what if you \\w+', '(how|what) (about|if you) (you |just |a |going |trying |call~|get~|tak~|talk~|ask~)', 'you would (feel|be|do|sleep) better', 'i would (just |definitely |really |probably |say )?(suggest|tell|call|go|leave|get|talk|quit|ask|move|stop|take|try|start|see|let|report|block|file|wait)', 'my advice', 'i suggest', '(work|help)(ed|s) for me', 'best thing (to|you)', 'all you (have|need) to', 'what you need', 'you just (need|have)', 'i know an? (good|great)', 'it is important (that you|to)', 'sounds like you (need|should)', 'better (off )?if you', 'no point'],
    unless: ['you must have'],
  },
  {
    id: 'co-vague-1', label: 'co.vague', note: 'someday',
    any: ['(?:i (will|am going to|promise|swear|shall|want to|plan|hope|mean|would|am (done|finished)|would like)|you will see|i am {W2}(try|work|turn)~|this time|no more|things (will|are)|everything (will|is)|on my (life|mother)|it will|we will|let us)'],
  },
  {
    id: 'co-specific-1', label: 'co.specific', note: 'specific',
    any: ['{TIME}'],
    unless: ['some ?(day|time)', 'one day', 'soon', 'whenever', 'more (often|on|time)', 'never', 'forever', 'maybe', 'might', 'better', 'for real', 'if you (stop|forgive)'],
  },
  {
    id: 'boundary-1', label: 'bo.clear', note: 'limit',
    any: ['(text|call|knock|ask|write) first', '(i|my|we|our|us|please|if|no|only|not|after|before|until) [a-z0-9]+'],
    unless: ['be (great|nice|good|better)~', 'i (guess|wish|hope)', '^you '],
  },
  {
    id: 'disclose-1', label: 'se.disclose', note: 'plain',
    any: ['(i|and|then|so|,|^) ?((have|had|also|just|did|even|only|then|ended up|already|down and|got \\w+ and) )*(dr[au]nk|had|took|bought|spent|lost|bet|got (drunk|high)|went (back )?to (the|a|my) (casino|bar|dealer|club|corner|track)|drinking|using|put \\w+ on|threw up|blew|broke (my|down|and)|cut|stole|shot|quit|fell (off|back)|left (group|the)|(been|am|was|were|started|kept) (still )?(\\w+ing|off|back on|high|drunk)|(relaps|slipp|us|gambl|bing|miss|skipp|cancel~|stopp|li|plac|order|play|finish|pick|burn|scratch|open|met)e?d|made myself (sick|throw)) ?', '(had|used|smoked|bet) .{0,40}(again|today|yesterday|last|on|tonight|night|first)', 'day (one|1|0) again', 'i (am|was) (high|drunk)'],
    unless: ['dream~', 'walked past', 'dr[au]nk {W1}(tea|juice)', 'used up', 'used {W1}(umbrella|charger)'],
  },
  {
    id: 'reflect-1', label: 'li.reflect', note: 'heard',
    any: ['^((so|and|but|then|well|okay|yes|maybe|right|when \\w+ \\w+|on (the )?one hand),? )*you [a-z]+', '(was|is) the worst', '(sound|seem|look|feel|must (have|be|hurt|feel)|imagine|guess|can (hear|see|tell)|sense|saying|hear|heard|hearing|get the|if i (heard|understand)|in other words|did i|part of you|it hurts?|hurts? (you|most|that)|for you)s?,? {W3}[a-z]+', '^(so|and so|then) [a-z]+', '^that (hurt|scared|upset|broke|left|made|cost|brought|took)'],
    unless: ['\\?$', 'sounds good', 'you should'],
  },
  {
    id: 'question-1', label: 'li.question', note: 'open',
    any: ['([^ ?]{1,20} ){0,4}[^ ?]{2,20}\\?', '(tell me|say) (more|about|what|how|everything|again)', '(want|like|love|help me|wonder) (to )?(hear|know|understand|listen|what|how)', 'go on\\.'],
    unless: ['^(you|honestly) ?', 'why', 'what (is )?wrong'],
  },
  {
    id: 'validate-1', label: 'li.validate', note: 'warm',
    any: ['^i get it', 'you can be (mad|angry|sad|upset|quiet)', 'as long as you (need|want)', 'believe (every|all)', '(thank you|thanks|i am (so |really )?glad|grateful|appreciate|means a lot) {W4}(for|that|you|your|to|it|trust)~', 'i (really |do |can |totally |completely |also )?(get (it|why|how)|believe (every|all)|hear(?! that you)|believe|love|appreciate|respect|see|understand|care|trust) (you|it|that|why|how|your|about you|where|this|what|completely|and)', '(of course|no wonder|makes? (complete |perfect |so much )?sense|anyone would|any ?body would|right to (be|feel)|your (feelings|hurt|pain) (are|is|make|matter))', '(i am|am|we are) (right |always |still |so |really )*(here|with you|listening|by your|sorry (this|that|you (are|had|have|went|were|are going)|it|to hear|for what|things|about (your|what)|i was not))', 'you (are|were) (not|never) {W1}(alone|crazy|to blame|wrong|too|broken|stupid|the problem|being)', 'no (rush|pressure|hurry)', 'you (do|did) not (have|need|owe|deserve)', '(took|takes|that was|it was|so|very|how|shows|real) {W3}(brave|hard to (say|tell|share))', 'proud of', '(i )?(love|miss) you', 'you matter', 'whatever you (need|feel|decide)', 'with you (in|through|on) (this|it)', 'nothing (is )?wrong with you', 'is a lot( to (carry|deal|hold|take))?', '(that|it|this) matters', 'not your fault', 'you did (so )?(well|great|your best|nothing wrong|the best)', 'same (way|here)'],
    unless: ['thanks (a lot )?for ruining', 'glad (that )?is over'],
  },
]
