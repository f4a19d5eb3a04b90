/** All words of the app in English, by group. */
import { en as account } from './account.en.ts'
import { en as alone } from './alone.en.ts'
import { en as check } from './check.en.ts'
import { en as comeIn } from './come-in.en.ts'
import { en as door } from './door.en.ts'
import { en as exchange } from './exchange.en.ts'
import { en as frame } from './frame.en.ts'
import { en as guide } from './guide.en.ts'
import { en as harms } from './harms.en.ts'
import { en as letter } from './letter.en.ts'
import { en as limits } from './limits.en.ts'
import { en as people } from './people.en.ts'
import { en as open } from './public.en.ts'
import { en as today } from './today.en.ts'
import { en as trouble } from './trouble.en.ts'

export const en = {
  frame,
  open,
  account,
  today,
  people,
  letter,
  harms,
  guide,
  door,
  limits,
  exchange,
  alone,
  check,
  comeIn,
  trouble,
}
