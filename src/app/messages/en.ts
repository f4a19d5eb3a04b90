/** All words of the app in English, by group. No page loads them all: choose.ts fetches what a screen asks for. */
import { en as alone } from './alone.en.ts'
import { en as check } from './check.en.ts'
import { en as consent } from './consent.en.ts'
import { en as door } from './door.en.ts'
import { en as exchange } from './exchange.en.ts'
import { en as guide } from './guide.en.ts'
import { en as harms } from './harms.en.ts'
import { en as letter } from './letter.en.ts'
import { en as limits } from './limits.en.ts'
import { en as promises } from './promises.en.ts'
import { en as reading } from './reading.en.ts'
import { en as record } from './record.en.ts'
import { en as reminders } from './reminders.en.ts'
import { en as talk } from './talk.en.ts'
import { en as together } from './together.en.ts'
import { en as circle } from './circle.en.ts'
import { en as growth } from './growth.en.ts'
import { en as plan } from './plan.en.ts'
import { en as sample } from './sample.en.ts'
import { en as handout } from './handout.en.ts'
import { en as support } from './support.en.ts'
import { en as taking } from './taking.en.ts'
import { en as waysIn } from './ways.en.ts'
import { en as helped } from './helped.en.ts'
import { en as helping } from './helping.en.ts'
import { en as cases } from './cases.en.ts'
import { en as sitting } from './sitting.en.ts'
import { en as first } from './first.en.ts'

export const en = {
  ...first,
  alone,
  check,
  consent,
  door,
  exchange,
  guide,
  harms,
  letter,
  limits,
  promises,
  reading,
  record,
  reminders,
  talk,
  together,
  circle,
  growth,
  plan,
  sample,
  handout,
  support,
  taking,
  waysIn,
  helped,
  helping,
  cases,
  sitting,
}
