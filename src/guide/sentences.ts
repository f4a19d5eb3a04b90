/** Cuts a folded text into sentences, by rule and not by locale data, so that every device cuts alike. */

export type Sentence = { readonly start: number; readonly end: number }

const longest = 400
const breaks = /[.!?]+["')]{0,3}(?=\s|$)|\n/g

/** `abbreviations` names words whose full stop does not end a sentence. */
export function sentencesOf(text: string, abbreviations: RegExp): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  breaks.lastIndex = 0
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && abbreviations.test(text.slice(Math.max(start, match.index - 8), match.index)))
      continue
    keep(found, text, start, end)
    start = end
  }
  keep(found, text, start, text.length)
  return found
}

/** What stands in quotation marks is someone's words, not the writer's: it is covered, unit for unit. */
export function coverQuotes(text: string): string {
  const covered = text.replace(/"[^"\n]{1,300}"|(?<![a-z0-9])'[^'"\n]{2,120}'(?![a-z0-9])/g, (quote) => {
    const inside = quote.length - 2
    return `${quote.charAt(0)}${'_'.repeat(inside)}${quote.charAt(quote.length - 1)}`
  })
  const left = covered.replace(/["'_\s.!?]/g, '').length
  return left < 4 ? text : covered
}

function keep(found: Sentence[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  while (end - start > longest) {
    const space = text.lastIndexOf(' ', start + longest)
    const cut = space > start ? space : start + longest
    found.push({ start, end: cut })
    start = text.charCodeAt(cut) === 32 ? cut + 1 : cut
  }
  if (end > start) found.push({ start, end })
}
