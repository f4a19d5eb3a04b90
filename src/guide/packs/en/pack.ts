/** The English pack. */

import type { LanguagePack } from '../../pack.ts'
import { amends } from './amends.ts'
import { conflict } from './caution.ts'
import { classes } from './classes.ts'
import { dangerFirst, dangerToOthers } from './danger.ts'
import { apologies, small } from './denial.ts'
import { abbreviations, apology, denied, reported } from './frames.ts'
import { practice } from './practice.ts'
import { overdose } from './overdose.ts'
import { self } from './self.ts'
import { unsafe } from './unsafe.ts'
import { spelling } from './spelling.ts'

const felt = '(felt|feel|feeling|afraid|worried|scared|wish|if|whether|think) {W2}'

export const en: LanguagePack = {
  lang: 'en',
  spelling,
  classes,
  apology,
  abbreviations,
  frames: {
    judge: [reported, denied, felt, '(like|as if)'],
    blame: [reported, denied, 'if'],
    dismiss: [reported, denied, '(not|never|like|as if) {W1}'],
    absolute: [reported, denied, felt],
    pressure: [reported, denied, '(hope|wish|if) {W1}'],
    threat: [reported, denied, 'he|she|they'],
    advice: [reported, 'not|never|no one'],
    stigma: [reported, denied],
    'na.feelings': [denied],
  },
  shields: { 'cr.self': ['{PLAY}'], 'cr.overdose': ['{PLAY}'], 'cr.unsafe': ['{PLAY}'] },
  rows: [...dangerFirst, ...self, ...overdose, ...unsafe, ...dangerToOthers, ...conflict, ...small, ...apologies, ...practice, ...amends],
}
