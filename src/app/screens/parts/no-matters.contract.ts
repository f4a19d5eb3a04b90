/** Nobody said yes to anything: for the proofs of screens. */
import { matters, type Matter } from '../../../practice/matters.ts'
import type { MatterView } from '../../../vault/views.ts'

export const noMatters = Object.fromEntries(matters.map((matter) => [matter, { mine: false }])) as Readonly<
  Record<Matter, MatterView>
>
