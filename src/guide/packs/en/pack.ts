/** The English pack. */

import type { LanguagePack } from '../../pack.ts'
import { amends } from './amends.ts'
import { conflict } from './caution.ts'
import { classes } from './classes.ts'
import { apologies, small } from './denial.ts'
import { notes } from './notes.ts'
import { practice } from './practice.ts'
import { safety } from './safety.ts'
import { spelling } from './spelling.ts'

const reported = '(i|he|she|they|people|who|mom|dad|kept|for|by|of) {W1}(said|told|called|calling|saying|telling|thought|accused|implied|yelled|shouted|claimed|suggested|texted|wrote|acted like|treated) {W5}'
const denied = '(not|never|nobody|no one) {W1}(think|say|saying|mean|believe|called|thought|feel|suggesting|want you to (think|feel)|because|that|as if) {W3}'
const felt = '(felt|feel|feeling|afraid|worried|scared|wish|if|whether|think) {W2}'

export const en: LanguagePack = {
  lang: 'en',
  spelling,
  classes,
  apology: '(sorry|apologi[sz]~|my bad|i regret|forgive me)',
  abbreviations: 'dr|mr|mrs|ms|st|vs|no|p\\.m|a\\.m|p|a|o|e\\.g|i\\.e|etc|approx|jr|sr',
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
  shields: {},
  rows: [...safety, ...conflict, ...small, ...apologies, ...practice, ...amends],
  notes,
}
