/** The part of the English pack that hears danger: small, so that it is there while someone writes. */

import type { LanguagePack } from '../../pack.ts'
import { dangerFirst, dangerToOthers } from './danger.ts'
import { abbreviations, apology, denied, reported } from './frames.ts'
import { people } from './people.ts'
import { safety } from './safety.ts'
import { spelling } from './spelling.ts'

export const enSafety: LanguagePack = {
  lang: 'en',
  spelling,
  classes: people,
  apology,
  abbreviations,
  frames: { threat: [reported, denied, 'he|she|they'], pressure: [reported, denied] },
  shields: {},
  rows: [...dangerFirst, ...safety, ...dangerToOthers],
}
