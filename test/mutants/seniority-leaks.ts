/** Ways in which seniority once could be got round, each as a change to the source of today; the law must break on each. */
import type { Edit } from './leak.ts'

const seniority = 'src/server/seniority.ts'
const ways = 'src/server/ways.ts'

export const seniorityLeaks: readonly { readonly name: string; readonly edits: readonly Edit[] }[] = [
  {
    name: 'what is asked for holds an hour early',
    edits: [{ file: seniority, from: 'return now + wait', to: 'return now + wait - 3600' }],
  },
  {
    name: 'a way that was just made asks for another',
    edits: [{ file: seniority, from: 'return waySince + wait', to: 'return waySince' }],
  },
  {
    name: 'whoever is signed in refuses, so a stolen card keeps itself',
    edits: [
      {
        file: seniority,
        from: 'return who.signIn === by.signIn ||',
        to: 'return who.since >= 0 || who.signIn === by.signIn ||',
      },
    ],
  },
  {
    name: 'the older passphrase refuses nothing from a new sign-in',
    edits: [{ file: seniority, from: ' || who.waySince < by.waySince', to: '' }],
  },
  {
    name: 'a sign-in by the old card stays when the card is gone',
    edits: [
      {
        file: ways,
        from: 'and way = ? and token_hash <> ?',
        to: 'and way = ? || way and token_hash <> ?',
      },
    ],
  },
  {
    name: 'a new way is as old as the one it replaced',
    edits: [{ file: ways, from: 'wayMade(account, kind, until),', to: '' }],
  },
  {
    name: 'whoever asked stays in after it was refused',
    edits: [{ file: ways, from: 'values: [by.signIn, signIn]', to: 'values: [signIn, signIn]' }],
  },
  {
    name: 'what one sign-in was told counts as told to all',
    edits: [
      { file: ways, from: 'values: [told, signIn, told]', to: 'values: [told, account, told]' },
      { file: ways, from: 'set told = ? where token_hash = ? and', to: 'set told = ? where account = ? and' },
    ],
  },
  {
    name: 'the use of the card is not told to who comes in later',
    edits: [
      {
        file: ways,
        from: "(what not in ('signed-in', 'card-made') or seq >",
        to: "(what not in ('signed-in', 'card-made', 'card-used') or seq >",
      },
    ],
  },
  {
    name: 'whoever ends the older sign-ins first is refused by nobody',
    edits: [{ file: seniority, from: 'by.endedOlder || ', to: '' }],
  },
]
