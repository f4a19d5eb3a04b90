/** Rows of English for the parts of an apology. A tick says "this is there"; nothing is counted. */

import type { Row } from '../../pack.ts'

export const amends: readonly Row[] = [
  {
    id: 'regret-1',
    label: 'ap.regret',
    note: 'regret',
    kinds: ['apology', 'setback'],
    any: `
(sorry|apologi[sz]e|apologies|forgive my|i owe you an apology)
i (\\w+ )?(regret|(am|feel|felt) (so |very )*(ashamed|sick about|sorry|terrible|awful|guilty))
(hurts me (to|that)|shame about)
hate (that i)`,
    unless: 'sorry you feel|sorry (about|for|to hear) (about )?(your|the) (\\w+ )?(loss|surgery|mom|dad|mother~|father~|knee|job|accident|grand~|illness|noise|wait)',
  },
  {
    id: 'own-1',
    label: 'ap.own',
    note: 'named',
    kinds: ['apology'],
    namesAct: true,
    any: `
i (just |then |even |have |had |only |kept |never \\w+ ?)*(?:{DONE})(?! sorry)
i (was|am|got) (so |very |just |like |such |a |too |the |one )*(?:{MEAN})
(sorry|apologi~|regret|fault) {W2}(for|about|of|that|how)? ?(i \\w+|how i|your|every \\w+|(?!any|every)[a-z]+ing)
(my (own )?(fault|mistake|choice|doing|responsibility|job|lie)|i (take|own|bear|admit|hold) |no (good )?(excuse)|i had no right|what i did|wrong of me|i should (not )?have|i did not (tell|come|call|show|keep|pick|pay))`,
    unless: 'supposed to|whatever i|anything i|sorry (about|for) your (\\w+ )?(loss|surgery|mother~|knee|accident)',
    notBefore: 'so',
  },
  {
    id: 'own-2',
    label: 'ap.own',
    note: 'owned',
    kinds: ['setback'],
    any: `
(my (own )?(fault|choice|doing|bad)|(nobody|none) (else )?(\\w+ )?(made|pushed|to blame|fault|did|put)|i chose|on me|i asked for it|i lied)`,
    notBefore: 'lost my temper and',
  },
  {
    id: 'explain-1',
    label: 'ap.explain',
    note: 'how',
    any: `
i (was|felt|got) (so |too |very |just |that |a )*(afraid|scared|frightened|ashamed|embarrassed|tired|lonely|drowning)
because i (?!(was )?(drunk|high))
i (did not (know how|think|dare)|panicked|had been using)`,
    unless: 'wanted to use',
  },
  {
    id: 'change-1',
    label: 'ap.change',
    note: 'change',
    any: `
i (have|had|am|now|will|go|just|since|,| )* ?(start|join|stop|quit|block|delet|sign|hand(?=ed)|turn(?=ed (off|it|that|over))|learn|lock|wrote)(ed|ing|s|e)?(?= |[.,]|$)
(meetings?|sponsor|counsel\\w+|treatment|program|group)
i (have )?(told|asked|gave|saw|let) (my |the |our )?(\\w+ )?(dietitian|group|sister|brother|mom|dad|wife|boss|p\\.?o)
i (go|leave|keep|walk|take|write|set|sleep|call|check|eat|count|stay) .{2,40} now
asked for (a|help|my|\\w+ off)
i will not {W3}(again|until)
next time`,
    unless: 'skipped|lied',
  },
  {
    id: 'repair-1',
    label: 'ap.repair',
    note: 'repair',
    any: `
i (will|would like to|want to|can|could|am|have|would|,| )* ?(pay|paid|paying|replac|fix|repay|bring|buy|cover|flush|call|arrange|sent|send|make (it|this|that)|tell (her|him|them|your|the|mom|dad)|take (over|the|you|on|tues\\w+)|drive|order|book|put a lock)(e|e?d|s)?(?= |[.,?]|$)
(what|how|anything) {W3}(i can|you need|to make|may i)
(put (it|this) right|set the record|is mine|new one|back in the|booked)`,
    unless: 'doctor',
  },
  {
    id: 'ask-1',
    label: 'ap.ask',
    note: 'ask',
    any: `
(hope|wish|ask|asking|grateful|like|love|beg|dare) {W6}(forgiv~)
(can|could|would|will|might|may|if) you {W6}forgiv~(?! the (mess|delay|noise))`,
  },
]
