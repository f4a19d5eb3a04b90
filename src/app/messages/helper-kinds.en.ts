import type { HelperKind } from '../../practice/helper-words.ts'

/** Also where a kind stands beside a name. */
export const kinds: Readonly<Record<HelperKind, string>> = {
  counselor: 'A counselor',
  mediator: 'A mediator',
  peer: 'A peer or a sponsor',
  reader: 'Someone who reads letters first',
}
