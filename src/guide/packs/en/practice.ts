/** Rows of English for replies, promises, limits and setbacks: advice and vows to question, and what is worth a tick. */

import type { Row } from '../../pack.ts'

export const practice: readonly Row[] = [
  {
    id: 'advice-1',
    label: 'advice',
    note: 'advice',
    any: `
if i (were|was) you
you {W1}(should|ought to|must|need to|have to|better|might want|could (try|always|just|ask|go|call|get|see|talk|start|join|take|look|tell|write)) 
^(so,? |and |but |then |maybe |just |next time,? |do not |\\w+, )*{DOIT}(?= |[.!,]|$)
(have you|ever) (ever )?(tried|try|considered|thought (about|of)|asked|call~)
why (do |did )?(you )?not
what if you \\w+
(how|what) (about) (you |just |a |call~|get~|tak~|talk~|ask~)
you would (feel|be|do|sleep) better
i would (just |say )?(suggest|tell|call|go|leave|get|talk|quit|ask|move|stop|take|try|start|see|let|block|file|wait)
my advice
best thing (to|you)
what you need
better (off )?if you`,
    unless: 'you must have',
  },
  {
    id: 'co-vague-1',
    label: 'co.vague',
    note: 'someday',
    any: `
(?:i (will|am going to|promise|swear|plan|hope|mean|would)|you will see|i am {W2}(try|work|turn)~|this time|no more|things (will|are))`,
  },
  {
    id: 'co-specific-1',
    label: 'co.specific',
    note: 'specific',
    any: `
{TIME}`,
    unless: 'some ?(day|time)|one day|soon|whenever|more (often|on|time)|never|forever|maybe|might|better|for real|if you (stop|forgive)',
  },
  {
    id: 'boundary-1',
    label: 'bo.clear',
    note: 'limit',
    any: `
(text|call|knock|ask|write) first
(i|my|we|our|us|please|if|no|only|not|after|until) [a-z0-9]+`,
    unless: 'be (great|nice|good|better)~|i (guess|wish|hope)|^you ',
  },
  {
    id: 'disclose-1',
    label: 'se.disclose',
    note: 'plain',
    any: `
(i|and|then|so|,|^) ?((have|had|just|did|even|only|then|ended up) )*(dr[au]nk|had|took|bought|spent|lost|bet|went (back )?to (the|a|my) (casino|bar|dealer|track)|drinking|using|put \\w+ on|threw up|blew|broke (my|down|and)|cut|stole|shot|quit|fell (off|back)|(been|am|was|were|kept) (still )?(\\w+ing|off|back on|high|drunk)|(relaps|slipp|us|gambl|bing|miss|skipp|cancel~|stopp|li|plac|order|pick|burn|scratch|open|met)e?d|made myself (sick|throw)) ?
(had|used|smoked|bet) .{0,40}(again|today|last|on|night|first)`,
    unless: 'dream~|walked past|dr[au]nk {W1}(tea|juice)|used up|used {W1}(umbrella|charger)',
  },
  {
    id: 'reflect-1',
    label: 'li.reflect',
    note: 'heard',
    any: `
^((so|and|but|then|well|okay|yes|maybe|right|on (the )?one hand),? )*you [a-z]+
(was|is) the worst
(sound|seem|look|feel|must (have|be|hurt|feel)|imagine|guess|sense|hear|heard|hearing|in other words|did i|part of you|it hurts?|for you)s?,? {W3}[a-z]+
^(so|then) [a-z]+
^that (hurt|upset|broke|left|made|cost|took)`,
    unless: '\\?$|sounds (good|like a plan)|^(i feel )?you should',
  },
  {
    id: 'question-1',
    label: 'li.question',
    note: 'open',
    any: `
([^ ?]{1,20} ){0,4}[^ ?]{2,20}\\?
(tell me|say) (more|about|what|how|again)
(want|like|love) (to )?(hear|know|what|how)`,
    unless: '^(you|honestly) ?|why|what (is )?wrong',
  },
  {
    id: 'validate-1',
    label: 'li.validate',
    note: 'warm',
    any: `
^i get it
as long as you (need|want)
believe (every|all)
(thank you|thanks|i am (so )?glad|grateful|means a lot) {W4}(for|that|you|your|to|it|trust)~
i (do |can )?(hear(?! that you)|believe|love|appreciate|see|understand|care|trust) (you|it|that|why|how|your|where|this|what|and)
(of course|no wonder|makes? (so much )?sense|anyone would|any ?body would|right to (be|feel)|your (feelings|hurt|pain) (are|is|make|matter))
(i am|am) (so )*(here|with you|sorry (this|that|you (are|had|have|went|were)|it|i was not))
you (are|were) (not|never) {W1}(alone|crazy|wrong|too|being)
no (rush|hurry)
you (do|did) not (have|need|owe)
(took|takes|that was|so|very|how|real) {W3}(brave)
proud of
you matter
all the time you
(okay|right|ok) to be
(understandable|i would have been)
nothing (is )?wrong with you
not your fault
you did (so )?(well|great|nothing wrong)`,
    unless: 'thanks {W3}for (ruin|wreck|nothing)~|glad (that )?is over',
  },
]
