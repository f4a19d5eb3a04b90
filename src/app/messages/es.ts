/** All words of the app in Spanish, by group. */
import type { Messages } from './choose.ts'
import { es as account } from './account.es.ts'
import { es as alone } from './alone.es.ts'
import { es as check } from './check.es.ts'
import { es as comeIn } from './come-in.es.ts'
import { es as door } from './door.es.ts'
import { es as exchange } from './exchange.es.ts'
import { es as frame } from './frame.es.ts'
import { es as guide } from './guide.es.ts'
import { es as harms } from './harms.es.ts'
import { es as letter } from './letter.es.ts'
import { es as limits } from './limits.es.ts'
import { es as people } from './people.es.ts'
import { es as open } from './public.es.ts'
import { es as today } from './today.es.ts'
import { es as trouble } from './trouble.es.ts'

export const es: Messages = {
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
