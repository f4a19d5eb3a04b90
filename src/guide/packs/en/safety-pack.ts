/** The part of the English pack that hears danger: small, so that it is there while someone writes. */

import type { LanguagePack } from '../../pack.ts'
import { dangerFirst, dangerToOthers } from './danger.ts'
import { abbreviations, apology, denied, reported } from './frames.ts'
import { people } from './people.ts'
import { overdose } from './overdose.ts'
import { self } from './self.ts'
import { unsafe } from './unsafe.ts'
import { spelling } from './spelling.ts'

export const enSafety: LanguagePack = {
  lang: 'en',
  spelling,
  classes: people,
  apology,
  abbreviations,
  frames: { threat: [reported, denied, 'he|she|they'], pressure: [reported, denied] },
  shields: { 'cr.self': ['{PLAY}'], 'cr.overdose': ['{PLAY}'], 'cr.unsafe': ['{PLAY}'] },
  rows: [...dangerFirst, ...self, ...overdose, ...unsafe, ...dangerToOthers],
}
