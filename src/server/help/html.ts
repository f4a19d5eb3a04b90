/** Puts words into HTML. Whatever was not written here comes through `escape`; nothing else makes a page. */

/** HTML that is whole already. */
export type Html = string

export function escape(text: string): Html {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)
}

/** A sentence with places such as {number}; what goes there is HTML. */
export function fill(sentence: string, places: Readonly<Record<string, Html>>): Html {
  return escape(sentence).replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole)
}
