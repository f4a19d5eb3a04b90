/** What right before a match shows, in Spanish, that the words are reported or denied. */

export const reported = '((te|le|les|me) )?(dije|decia|llame|acuse|grite|llamaba|conteste|trate|dijo|dijeron) {W4}'
export const denied = '(no|nunca|nadie) {W1}(creo|pienso|digo|dije|quise decir|significa|quiero decir|piensa|quiero que (creas|pienses|sientas)|es que) {W3}'
export const abbreviations = 'sr|sra|dr|dra|srta|p|a\\.m|p\\.m|a|m|etc|ud|uds|num|av'
export const apology = '(lo siento|siento|perdon~|disculp~|lamento|me arrepiento|sorry)'
