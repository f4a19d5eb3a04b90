/** Rows of English for the parts of an apology. A tick says "this is there"; nothing is counted. */

import type { Row } from '../../pack.ts'

export const amends: readonly Row[] = [
  {
    id: 'regret-1', label: 'ap.regret', note: 'regret', kinds: ['apology', 'setback'],
    any: ['(sorry|apologi[sz]e|apologies|my bad|forgive my|i owe you an apology)', 'i (\\w+ )?(regret|am (so |really |very )*(ashamed|sick about|sorry|embarrassed (by|of|about|that i)))', 'hate (that i|what i)'],
    unless: ['sorry you feel'],
  },
  {
    id: 'own-1', label: 'ap.own', note: 'named', kinds: ['apology'], namesAct: true,
    any: ['i (also |still |just |then |even |have |had |only |kept |never \\w+ ?)*(?:{DONE})(?! sorry)', 'i (was|am|have been|got) (so |very |really |just |being |like |such |also |completely |totally |a |too |the |one )*(?:{MEAN})', '(sorry|apologi~|regret|ashamed|guilty|fault|excuse) {W2}(for|about|of|that|how|to have)? ?(i \\w+|having \\w+|what i (said|did|put|took|called)|how i|your|every \\w+|(?!any|everything)[a-z]+ing)', '(my (own )?(fault|mistake|choice|doing|responsibility|decision|job|lie)|i (take|accept|own|bear|admit|hold) |no (good )?(excuse|reason)|you deserved (better|the truth|more)|you (never|did not) deserve|i had no right|not (the|my) \\w+,? me|i failed|i did (it|this|that))'],
    unless: ['supposed to', 'whatever i', 'anything i'],
    notBefore: ['so'],
  },
  {
    id: 'own-2', label: 'ap.own', note: 'owned', kinds: ['setback'],
    any: ['(my (own )?(fault|mistake|choice|doing|decision|bad)|i (take|accept|own|bear|admit) |(nobody|no one|no-one|none) (else )?(\\w+ )?(made|pushed|to blame|fault|did|put)|no (good )?(excuse|reason)|i chose|i decided|i had (a|other) choice|i (knew|know) better|i could have (called|said|left|asked)|i asked for it|i lied (to|about)|i lied)'],
    notBefore: ['lost my temper and'],
  },
  {
    id: 'explain-1', label: 'ap.explain', note: 'how',
    any: ['i (was|felt|got|became) (so |too |really |very |just |that |always |a )*(afraid|scared|frightened|ashamed|embarrassed|tired|lonely|worried|nervous|angry (at|about|with)|jealous (of|that)|drowning)', 'i (thought|figured|wanted (to|you to|everyone|it)|did not (know how|want you|want to|think|realize|dare)|panicked|was afraid|needed (money|to feel|a fix|it)|had been using)', 'the reason (is|was|i)', 'set (me|it) off'],
    unless: ['wanted to use'],
  },
  {
    id: 'change-1', label: 'ap.change', note: 'change',
    any: ['i (have|had|am|now|will|go|also|just|already|since|,| )* ?(start|join|stop|quit|block|delet|sign|hand(?=ed over)|check(?=ed (in|my))|turn(?=ed (off|it|that|over))|learn|lock|record|wrote)(ed|ing|s|e)?(?= |[.,]|$)', '(meetings?|sponsor|counsel\\w+|treatment|program|group)', 'i (have )?(told|asked|gave|called|saw|let) (my |the |our )?(\\w+ )?(doctor|dietitian|group|sister|brother|mom|dad|wife|husband|friend|boss|p\\.?o)', 'i am only going to', 'i (go|leave|keep|walk|take|write|set|sleep|call|check|eat|count|stay) .{2,40} now', 'asked for (a|help|my)', 'booked {W2}doctor', 'next time', 'from (today|next)', 'i now \\w+', 'i do not (keep|carry|drink|go|have)', 'sober (since|for)'],
    unless: ['skipped', 'lied'],
  },
  {
    id: 'repair-1', label: 'ap.repair', note: 'repair',
    any: ['i (will|would like to|want to|can|could|am|have|would|already|,| )* ?(pay|paid|paying|replac|fix|return|bring|brought|buy(?= (you|a new|another))|bought(?= (you|a new|another))|cover|sent|send|clean(?= (it|up|the))|make (it|this|things|that)|tell (her|him|them|your|the|everyone|mom|dad)|call (her|him|your|them|the)|take (over|the|you|on|tues\\w+)|drive|order|book|set (it|this|things) right|work (it|this) off|settle|correct|help (you|with|clean|pay)|be there (on|at)|come (over|by) (and|to|on)|set (the record|it) straight|handle|listen|answer (any|every|all|your)|ask(?= him| her)|give you|put a lock)(e|e?d|s)?(?= |[.,?]|$)', '(what|how|is there|anything|whatever) {W3}(can i (?!be)|i can|could i|i could|you need|to make|may i|should i)', '(right this|put (it|this|things) right|new one|from (my|every) pay\\w*|booked)'],
    unless: ['doctor'],
  },
  {
    id: 'ask-1', label: 'ap.ask', note: 'ask',
    any: ['(hope|wish|ask|asking|grateful|like|love|beg|dare|hoping) {W6}(forgiv~|pardon)', '(can|could|would|will|might|may|if) you {W6}forgiv~', 'please,? (\\w+ )?forgive (me|us)', '(find it|have it) in (your heart|you)'],
  },
]
