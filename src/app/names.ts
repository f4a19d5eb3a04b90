/** A name inside a sentence: kept apart, so that a name written from right to left does not turn the sentence round. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`
}
