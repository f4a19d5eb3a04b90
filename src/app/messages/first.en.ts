/** What every page has at once, in English: the frame, the ways in, and the first page one comes to. */
import { en as account } from './account.en.ts'
import { en as comeIn } from './come-in.en.ts'
import { en as frame } from './frame.en.ts'
import { en as people } from './people.en.ts'
import { en as open } from './public.en.ts'
import { en as today } from './today.en.ts'
import { en as trouble } from './trouble.en.ts'

export const en = { account, comeIn, frame, people, open, today, trouble }
