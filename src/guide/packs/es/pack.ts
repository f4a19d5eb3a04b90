/** The Spanish pack. */

import type { LanguagePack } from '../../pack.ts'
import { amends } from './amends.ts'
import { classes } from './classes.ts'
import { dangerFirst, dangerToOthers } from './danger.ts'
import { conflict } from './conflict.ts'
import { apologies, small } from './denial.ts'
import { abbreviations, apology, denied, reported } from './frames.ts'
import { practice } from './practice.ts'
import { safety } from './safety.ts'
import { spelling } from './spelling.ts'

const felt = '(sentia|sentir|senti|sentiste|miedo de|temo|ojala|si|crei|creer) {W2}'

export const es: LanguagePack = {
  lang: 'es',
  spelling,
  classes,
  apology,
  abbreviations,
  frames: {
    judge: [reported, denied, felt],
    blame: [reported, denied, 'si|no'],
    dismiss: [reported, denied, 'no (estas|eres|es|fue)'],
    absolute: [reported, denied, felt],
    pressure: [reported, denied],
    threat: [reported, denied],
    advice: [reported, 'no|nunca'],
    stigma: [reported, denied, 'llamarte'],
    'na.feelings': [denied],
  },
  shields: {},
  rows: [...dangerFirst, ...safety, ...dangerToOthers, ...conflict, ...small, ...apologies, ...practice, ...amends],
}
