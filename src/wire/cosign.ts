/**
 * What someone who read a letter first puts their name to: these sealed words, under this name, in this space, and
 * nothing else of it (S1-2). Neither whose they are nor for whom stands in it.
 */
import type { SpaceId, WordId } from '../domain/vocabulary.ts'
import { canon } from './canon.ts'

/** `hash`: of the blob, as the act that brings it names it. */
export type Reading = { readonly space: SpaceId; readonly word: WordId; readonly hash: string }

/** The canonical text that a co-signature is over: signedBytes('cosign', H(text)). */
export function cosignText({ space, word, hash }: Reading): string {
  return canon({ space, word, hash })
}
