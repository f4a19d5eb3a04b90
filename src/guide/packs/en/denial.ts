/** Rows of English that ask about making small, generalising, labelling, telling what to do, and apologies that take themselves back. */

import type { Row } from '../../pack.ts'

export const small: readonly Row[] = [
  {
    id: 'dismiss-1',
    label: 'dismiss',
    note: 'dismiss',
    any: `
(not|never|no|such|mak~) {W3}(big (deal|thing)|bad|worth (crying))(?! (if|for))
(it is|that is|was) {W1}(nothing(?! (to|like|but|short|fancy|special|new|wrong))|silly)
put (it|this|that) behind you
(just) {W3}let (it|that|this) go
that is (just )?life
over.?(react|think)~
blow~ {W2}(out of|it up)
mountain out of
(too|so|being) {W1}(sensitive|emotional)
think too much
imagin~ (things|it)
in your head
mak~ {W2}(too much of)
(get|got) over (it|this|that|yourself)
suck it up
calm down(?! the)
relax(?=[.,!]|$)
look on the bright
(could|might) (be) (much )?worse
at least (nobody|no one|you|he|she|they)
everything happens
time heals
so what
(stop|quit|no need|do not|nothing to) (to )?{W1}(cry|making (an?|such)|be~ (sad|upset|so|dramatic))~
happens to (every~|all)
(keep|just) smiling
(others|other people) (lose|lost|have|had|got)
you will (live|laugh about)
not (even )?that (bad|deep|hard)
cheer up
every~ (goes|went) through`,
    unless: 'just a cold|the kids|{NOT} {W3}get over|i (told|will|can|used to)|(so|would) {W2}calm down|sorry(?! (but|,))',
  },
  {
    id: 'dismiss-2',
    label: 'dismiss',
    note: 'dismiss',
    kinds: ['apology', 'setback', 'boundary'],
    any: `
(it|this) (was|is) {W1}(not (that|so|a|as|very|even) {W1}(bad|serious|big)|just|only)( |\\.|,|$)
dramatic`,
  },
  {
    id: 'stigma-1',
    label: 'stigma',
    note: 'stigma',
    instead: ['person with addiction', 'person who uses drugs'],
    any: `
(pill|dope|crack|meth|pot) ?(head|popper)s?
(addict|alcoholic|junk(ie|y)|alky|drugg?ie|tweaker|wino|stoner|abuser)s?
an? drunk(?=[.,!]|$)
^drunks? (like|never)
drug habit`,
    unless: '(i am|as|i have been) {W3}(addict|alcoholic)|anonymous|recovering|support group|my addict|adult children',
  },
  {
    id: 'stigma-2',
    label: 'stigma',
    note: 'clean',
    instead: ['not using', 'in recovery', 'positive', 'negative'],
    any: `
(dirty|clean) (urine|test|u\\.?a|drop|blood)s?
(test|tested|drop) {W4}(dirty|clean)
(came|come) (up|back) (dirty|clean)
(are|is|were|was) (you|he|she|they|{HE}) {W1}clean(?= |$)
(pee|test|blow|drop)(ed|s)? clean`,
    unless: 'water|flour|kitchen|room|dishes',
  },
  {
    id: 'absolute-1',
    label: 'absolute',
    note: 'absolute',
    any: `
you {W2}(always|constantly) (?!{PRAISE})[a-z]+
you (have |had |will |can |do |did |are |were )?never (?!{NEVER})[a-z]+
you (do|did|can|could|would|will|have) not {W1}(ever|once)
(not once|not one time|never) (have|did|do|will|would) you
every (single )?time (with you)
(every (single )?time|whenever) (i|we|it|there) {W6}you 
(it) (is )?always (about you|me|my fault)
nothing i {W2}(do|say|try) {W3}(enough|right|good)
nothing is (ever )?(good )?enough
all you (ever )?(do|did|want|talk)`,
    unless: 'you (can|could|will) always|you will never|laugh~',
    notBefore: 'like {W2}',
  },
]

export const apologies: readonly Row[] = [
  {
    id: 'if-1',
    label: 'na.if',
    note: 'if',
    nearApology: true,
    any: `
(?<!be )(sorry|apologi~) {W5}(if|in case|to anyone) {W1}(i|my|you|u|that|anyone|any|it|what|there|we|who|felt)
(if|in case|should|maybe) (?=.{0,70}(i am|then|i do|my|so|guess|well|i|[,.]) ?(so |very )?(sorry|apologi|my bad))
(may|might|could) have {W3}(hurt|upset|let|done|said)`,
    unless: 'late|woke|already|parking|noise|(line|signal) (is|was)',
  },
  {
    id: 'justify-1',
    label: 'na.justify',
    note: 'but',
    kinds: ['apology', 'setback', 'commitment'],
    any: `
(sorry|apologi\\w+|wrong|should not|fault|used|lied|bet|took|again|late|left|did|broke|hit|drunk|high)[^.]{0,60}[ ,](but|however|only),? {W2}(i (?!will|love|know|want|called|told|am (sorry|here))|you|it|that|work|he|she|they|my|the|life|who|what|when|this|any~|there|other|we)
(was|were|is|am) (the |my |just )?{STUFF} {W2}(talking|that|who|which|made|did|,)
not (really )?me( (who|then))?(?=[.,]|$)
(^|[,.] |but |and )(every~|all (of us|my|men)) {W2}(do|did|lie|was|were|does|make|drink|would|in my|fight|slip)s?
(only|just) {W3}because (i|you|of|my|the|it|we|he|she|they)
(it is|is) (a|the|my) (disease|illness|brain)
relapse is (part)
we all (mess|make|have|do)`,
    unless: 'is no|cheap|not enough',
  },
  {
    id: 'justify-2',
    label: 'na.justify',
    note: 'but',
    kinds: ['message', 'reply', 'boundary'],
    nearApology: true,
    any: `
sorry,? (that )?{W6}but {W1}(you|any~)
(was|were|is) (the |my |just )?{STUFF} (talking)`,
    unless: 'missed your|bus|train|traffic|meeting|driving|not (come|make it)|can not (come|make)|you (can|may|could)',
  },
  {
    id: 'feelings-1',
    label: 'na.feelings',
    note: 'feelings',
    any: `
(sorry) (that )?you found
(sorry|regret|shame) (that |how |but )?you (?!had |have (had|been) |lost )[a-z]+ {W3}({FEEL}|way|personal~|wrong|badly|like (this|that|i)|joke|i|me|happy|hard)
sorry (for |that )?(your feelings)
sorry (that |if )?(my|the) \\w+ (was|were|is|are|offend~|made|felt) {W4}(you|your)`,
    unless: 'traffic|hospital|flu|sick',
  },
  {
    id: 'vague-1',
    label: 'na.vague',
    note: 'vague',
    kinds: ['apology', 'setback', 'message', 'reply'],
    nearApology: true,
    any: `
(how|way) (it|things) (turned out|went|ended|are)
(mistakes?|errors?|things|words|trust|stuff) (\\w+ )?(were|was|happen~|occur~|got|went|did|have|get|took|came) ?(not )?(been )?(made|said|done|hurt|wrong|lost|bad|crazy|great|last|that)?
(sorry) {W1}(for|about|over) {W1}(every~|whatever|what (happened|went|took|was)|that|this|it|stuff|my (actions|part|past|ways|stuff)|the other (day|night))(?= |[.,!]|$)
i (messed) up( again)?(?=[.!,]|$)`,
    unless: 'anything i (may|might)',
  },
  {
    id: 'vague-2',
    label: 'na.vague',
    note: 'vague',
    kinds: ['apology'],
    alone: true,
    any: `
^([a-z]+,? ){0,5}(sorry)( man| mom| okay)?[.!]*$`,
    unless: 'in case|if',
  },
]
