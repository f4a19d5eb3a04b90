/** All words of the app in Spanish, by group. No page loads them all: choose.ts fetches what a screen asks for. */
import type { Messages } from './choose.ts'
import { es as alone } from './alone.es.ts'
import { es as check } from './check.es.ts'
import { es as consent } from './consent.es.ts'
import { es as door } from './door.es.ts'
import { es as exchange } from './exchange.es.ts'
import { es as guide } from './guide.es.ts'
import { es as harms } from './harms.es.ts'
import { es as letter } from './letter.es.ts'
import { es as limits } from './limits.es.ts'
import { es as promises } from './promises.es.ts'
import { es as reading } from './reading.es.ts'
import { es as record } from './record.es.ts'
import { es as reminders } from './reminders.es.ts'
import { es as talk } from './talk.es.ts'
import { es as together } from './together.es.ts'
import { es as circle } from './circle.es.ts'
import { es as growth } from './growth.es.ts'
import { es as plan } from './plan.es.ts'
import { es as sample } from './sample.es.ts'
import { es as handout } from './handout.es.ts'
import { es as support } from './support.es.ts'
import { es as taking } from './taking.es.ts'
import { es as waysIn } from './ways.es.ts'
import { es as helped } from './helped.es.ts'
import { es as helping } from './helping.es.ts'
import { es as cases } from './cases.es.ts'
import { es as sitting } from './sitting.es.ts'
import { es as first } from './first.es.ts'

export const es: Messages = {
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
