/** Rows of English that ask about making small, generalising, labelling, telling what to do, and apologies that take themselves back. */

import type { Row } from '../../pack.ts'

export const small: readonly Row[] = [
  {
    id: 'dismiss-1', label: 'dismiss', note: 'dismiss',
    any: ['(not|never|no|hardly|such|what is the|make~) {W2}(big (deal|thing)|bad|serious|important|huge|worth (crying|getting))', '(it is|that is|this is|was|really) {W1}(nothing|silly)', 'worked up', 'put (it|this|that) behind you', 'not stress', 'that is (just )?(life|how it (is|goes))', 'fuss', 'bounce back', 'nothing to be (sad|upset|scared)', '^come on', 'over.?react~', 'over.?think~', 'blow~ {W2}(out of|it up)', '(too|so|being) {W1}(sensitive|emotional)', 'think too much', 'read~ too much', 'imagin~ (things|it)', 'in your head', '(mak~|mad~) (it|this|that|things) up', 'mak~ {W2}(too much of|(thing|deal|scene) (of|out|about))', '(get|got) over (it|this|yourself|that)', 'man up', 'suck it up', 'calm down', 'relax(?=[.,!]|$)', 'look on the bright', '(could|might) (be|have been) (much )?worse', 'at least (nobody|no one|you|i|it|he|she|they|we)', 'everything happens', 'time heals', 'water under', '(in|all) the past', 'so what', '(stop|quit|no need|do not|nothing to) (to )?{W1}(cry|making (an?|such)|be~ (sad|upset|so|dramatic))~', 'happens to (every~|all|the best)', '(keep|just) smiling', 'others (lose|lost|have|had|got)', 'you will (live|get over|laugh about|forget)', 'not (even )?that (bad|serious|deep|hard)', 'there are (people|worse)', 'still (on about|crying|upset) '],
    unless: ['just a cold', 'the kids', '(?:{NOT}) {W3}get over', 'i (told|will|can)', 'sorry'],
  },
  {
    id: 'dismiss-2', label: 'dismiss', note: 'dismiss', kinds: ['apology', 'setback', 'boundary'],
    any: ['(it|this) (was|is) {W1}(not (that|so|a|as|very|even|really) {W1}(bad|serious|big|important|terrible|huge)|nothing|just|only|hardly)( |\\.|,|$)', 'out of proportion', 'dramatic'],
  },
  {
    id: 'stigma-1', label: 'stigma', note: 'stigma', instead: ['person with addiction', 'person who uses drugs'],
    any: ['pill heads?', '(addict|alcoholic|junk(ie|y)|alky|drugg?ie|crack ?head|meth ?head|pot ?head|tweaker|wino|stoner|abuser)s?', '^drunks? (like|never|always)', 'drug habit', 'crack baby'],
    unless: ['(i am|as|i have been) {W3}(addict|alcoholic)', 'anonymous', 'support group'],
  },
  {
    id: 'stigma-2', label: 'stigma', note: 'clean', instead: ['not using', 'in recovery', 'positive', 'negative'],
    any: ['(dirty|clean) (urine|test|u\\.?a|drop|blood)s?', '(test|tested|drop) {W4}(dirty|clean)', '(are|is|were|was) (you|he|she|they|(?:{HE})) {W1}clean(?= |[.,!?]|$)', '(pee|test|blow|drop)(ed|s)? clean'],
  },
  {
    id: 'absolute-1', label: 'absolute', note: 'absolute',
    any: ['every (conversation|talk|evening|holiday|call) with you', 'you {W2}(always|constantly|forever) (?!{PRAISE})[a-z]+', 'you (have |had |would |will |could |can |do |did |are |were )?never (?!{NEVER})[a-z]+', 'you (do|did|can|could|would|will|have) not {W1}(ever|once)', 'same (story|thing|fight) every', 'you forget (everything|every)', '(not once|never) (have|did|do|will|would) you', '(every (single )?time|whenever) (i|we|it|there|something|anything) {W6}you ', '(everything|it) (is )?always (about you|me|the same|your way|has to)', 'nothing i {W2}(do|say|try) {W3}(enough|right|good|pleases?)', 'nothing is (ever )?(good |right )?enough', 'all you (ever )?(do|did|want|talk)', 'never (any|one) (help|thanks|word)', 'why (do|are) you (always|never)', '(have to|can you) always'],
    unless: ['you (can|could|will) always', 'you will never'],
    notBefore: ['like {W2}'],
  },
]

export const apologies: readonly Row[] = [
  {
    id: 'if-1', label: 'na.if', note: 'if', nearApology: true,
    any: ['(sorry|apologi~|my bad) {W5}(if|in case|whether|should|to anyone) {W1}(i|my|you|u|that|anyone|any|it|something|anything|what|people|the way|someone|feelings|there|we|who|felt)', '(if|in case|should|maybe|perhaps|possibly) (?=.{0,70}(i am|then|i do|my|so|guess|well|i|[,.]) ?(so |very |really )?(sorry|apologi|my bad))', '(may|might|could) have {W3}(hurt|upset|let)'],
    unless: ['late', 'already'],
  },
  {
    id: 'justify-1', label: 'na.justify', note: 'but', kinds: ['apology', 'setback', 'commitment'],
    any: ['(sorry|apologi\\w+|my bad|wrong|should not|fault|used|lied|bet|missed|took|again|yesterday|forgot|late|left|did|broke|hit|drunk|high)[^.]{0,60}[ ,](but|though|although|except|however|only),? {W2}(i (was|had|have|did not (mean|know|think|have)|am|just|really|only|would|could not|needed|felt|never|do|can not|thought|got|went|feel)|you|it (was|is|has|had)|it could|that|things|work|everyone|everybody|nobody|no one|he|she|they|my|the|life|who|what|when|this|people|anyone|in my|there|come on|other|we)', '(was|were|is|am) (the |my |just )?(?:{STUFF}) {W2}(talking|that|who|which|not me|and not|made|did|,)', 'not (really |the real )?me( (that night|talking|who|then))?(?=[.,]|$)', '(^|[,.] |because |but |and )(every~|all (of us|my|men|people)|\\w+ people|anyone) {W2}(do|did|lie|was|were|does|make|drink|would|in my|fight)s?', 'could not help (it|myself)', '(only|just) {W3}because (i|you|of|my|the|it|everyone|we|he|she|they)', '(it is|is|it was) (a|the|my) (disease|illness|brain)', 'relapse is (part|normal|a part)', 'runs in (my|the) family', 'what {W2}(does|did|do) to me', 'blame (me|the)', 'we all (mess|make|have|do)', 'raised (that|this) way', 'hands were tied', '(nobody|no one|not) is perfect'],
    unless: ['is no'],
  },
  {
    id: 'justify-2', label: 'na.justify', note: 'but', kinds: ['message', 'reply', 'boundary'], nearApology: true,
    any: ['sorry (that )?i {W6}but {W1}(i was|you|it was|i had|i am|everyone)', '(was|were|is) (the |my |just )?(?:{STUFF}) (talking|not me)'],
  },
  {
    id: 'feelings-1', label: 'na.feelings', note: 'feelings',
    any: ['(sorry|regret) (that )?you found', '(sorry|regret|shame) (that |how |about how |for how |for you |for making |but |to hear )?you (feel|felt|got|get|took|take|are|were|have|see|saw|think|thought|find|found|misunderst\\w+|can not|do not|did not|read|think that|believe|heard|might|let|decided|had|seem|look|consider|became|made|still|never|hold|remember) {W3}(?:{FEEL}|way|personal~|wrong|badly|handle|my (words|joke|message)|(what|how) i|understand|like (this|that|i)|need to|to heart|joke|seriously|i|me|attack~|happy|get (it|my|over)|a problem|crying|hard)', 'sorry (for |about |that )?(your feelings|if your)', 'sorry (that |if )?(my|the) \\w+ (was|were|is|are|seemed|offend~|upsets?|hurts?|made|felt) {W4}(you|for you|your)'],
  },
  {
    id: 'vague-1', label: 'na.vague', note: 'vague', kinds: ['apology', 'setback', 'message', 'reply'], nearApology: true,
    any: ['how (it|things) (turned out|went|ended|are) between', '(mistakes?|errors?|things|words|feelings|hurtful (things|words)|trust|stuff) (\\w+ )?(were|was|happen~|occur~|got|went|did|have been|get|took|came) ?(made|said|done|hurt|wrong|out of|broken|lost|ugly|south|bad|crazy|a turn|on both|between|last|that|in the)?', '(sorry|apologi[sz]e|my bad) {W1}(for|about|over) {W1}(every~|whatever|what (happened|went|took|was)|how (things|it|that|everything|the)|any~|that|this|it|stuff|things|my (actions|part|mistakes?|past|ways|stuff)|last (night|week|time|year)|yesterday|before|the other (day|night)|saturday|sunday|friday|your (pain|trouble))(?= |[.,!]|$)', 'whatever i did', 'i (messed|fucked) up( somehow| a bit| again| with (things|stuff|everything))?(?=[.!,]|$)'],
  },
  {
    id: 'vague-2', label: 'na.vague', note: 'vague', kinds: ['apology'], alone: true,
    any: ['^(hey,? |look,? |ok~,? |well,? |mom,? |dad,? |baby,? |love,? |so,? |again,? |i am |just |really |so |very |once |more |please )*(sorry|my bad)( again| man| mom| to you| everyone| for real| okay| about that| ok)?[.!]*$'],
  },
]
