/** What right before a match shows, in English, that the words are reported or denied. */

export const reported = '(i|he|she|they|people|who|mom|dad|kept|for|by|of) {W1}(said|told|called|calling|saying|telling|thought|accused|implied|yelled|shouted|claimed|suggested|texted|wrote|acted like|treated) {W5}'
export const denied = '(not|never|nobody|no one) {W1}(think|say|saying|mean|believe|called|thought|feel|suggesting|want you to (think|feel)|because|that|as if) {W3}'
export const abbreviations = 'dr|mr|mrs|ms|st|vs|no|p\\.m|a\\.m|p|a|o|e\\.g|i\\.e|etc|approx|jr|sr'
export const apology = '(sorry|apologi[sz]~|my bad|i regret|forgive me)'
