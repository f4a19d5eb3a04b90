/**
 * A first name as someone may meet it before they said anything: letters alone, and few. A name that could carry a
 * number, an address or a message is refused by whoever makes it, and not shown by whoever gets it.
 */
export function isFirstName(name: string): boolean {
  return name.length <= 20 && /^\p{L}[\p{L}\p{M}]*(?:[ '’-]\p{L}[\p{L}\p{M}]*)*$/u.test(name)
}
