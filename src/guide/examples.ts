/** What a row must and must not find, as pairs of a kind and a text. For tests only: the page never loads it. */

import type { Kind } from './labels.ts'

export type Example = readonly [kind: Kind, text: string]
export type Examples = Readonly<
  Record<string, { readonly fires: readonly Example[]; readonly near: readonly Example[] }>
>
