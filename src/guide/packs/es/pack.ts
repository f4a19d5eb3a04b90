/** The Spanish pack. */

import type { LanguagePack } from '../../pack.ts'
import { amends } from './amends.ts'
import { classes } from './classes.ts'
import { conflict } from './conflict.ts'
import { apologies, small } from './denial.ts'
import { notes } from './notes.ts'
import { practice } from './practice.ts'
import { safety } from './safety.ts'
import { spelling } from './spelling.ts'

const reported = '(te|le|les|me|os) (dije|decia|llame|acuse|grite|llamaba|conteste|trate|dijo|dijeron) {W4}'
const denied = '(no|nunca|nadie) {W1}(creo|pienso|digo|dije|quise decir|significa|quiero decir|piensa|quiero que (creas|pienses|sientas)|es que) {W3}'
const felt = '(sentia|sentir|senti|sentiste|miedo de|temo|ojala|si|crei|creer) {W2}'

export const es: LanguagePack = {
  lang: 'es',
  spelling,
  classes,
  apology: '(lo siento|siento|perdon~|disculp~|lamento|me arrepiento|sorry)',
  abbreviations: 'sr|sra|dr|dra|srta|p|a\\.m|p\\.m|a|m|etc|ud|uds|num|av',
  frames: {
    judge: [reported, denied, felt],
    blame: [reported, denied, 'si'],
    dismiss: [reported, denied],
    absolute: [reported, denied, felt],
    pressure: [reported, denied],
    threat: [reported, denied],
    advice: [reported, 'no|nunca'],
    stigma: [reported, denied, 'llamarte'],
    'na.feelings': [denied],
  },
  shields: {},
  rows: [...safety, ...conflict, ...small, ...apologies, ...practice, ...amends],
  notes,
}
