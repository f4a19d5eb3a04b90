/** What every page has at once, in Spanish: the frame, the ways in, and the first page one comes to. */
import type { FirstWords } from './choose.ts'
import { es as account } from './account.es.ts'
import { es as comeIn } from './come-in.es.ts'
import { es as frame } from './frame.es.ts'
import { es as people } from './people.es.ts'
import { es as open } from './public.es.ts'
import { es as today } from './today.es.ts'
import { es as trouble } from './trouble.es.ts'

export const es: FirstWords = { account, comeIn, frame, people, open, today, trouble }
