/**
 * How hard a text is to read. English: Flesch–Kincaid grade (Kincaid et al. 1975). Spanish: the
 * Szigriszt-Pazos index, read on the INFLESZ scale (Barrio-Cantalejo 2008). Both are blunt: they see
 * long words and long sentences, not warmth.
 */
export type Language = 'en' | 'es'

/** School grade; 7 or lower is wanted. */
export function fleschKincaid(text: string): number {
  const { sentences, words, syllables } = measure(text, 'en')
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/** 0 (hard) to 100 (easy); 65 or higher is wanted. */
export function inflesz(text: string): number {
  const { sentences, words, syllables } = measure(text, 'es')
  return 206.835 - 62.3 * (syllables / words) - words / sentences
}

/** A line break ends a sentence, as every message is one at least. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.?!…:;]["”»’)]*)\s+(?=[\p{Lu}\d¿¡"“«(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)
}

/** Figures are said, not spelled: they count as no word. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{L}+)*/gu) ?? []
  )
}

export function syllablesOf(word: string, language: Language): number {
  return Math.max(1, language === 'en' ? englishSyllables(word) : spanishSyllables(word))
}

/** Vowels that stand together and are said apart: trial, radio, video, actual, quiet, being, easier, idea, create. */
const APART = /(?<![tcsg])i[ao]|(?<!p)eo(?!u)|(?<![qg])ua|uie|[aeiouy]ing|ier$|(?<=^id|^ar)ea|(?<=^cr)eat/g

function measure(text: string, language: Language) {
  const words = wordsOf(text)
  if (words.length === 0) throw new Error('A text without words has no reading level.')
  return {
    sentences: sentencesOf(text).length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word, language), 0),
  }
}

function englishSyllables(word: string): number {
  const plain = word.replaceAll("'", '')
  if (plain.length <= 3) return vowelGroups(plain)
  const spoken = plain
    .replace(/(?<=[^aeiouy])(?:es|ed)$/, (ending) => (silent(plain, ending) ? '' : ending))
    .replace(/(?<=[^aeiouyl])e$|(?<=[aeiouyl]l)e$/, '')
    .replace(/(?<=[a-z]{2}[^aeiou])e(?=(ly|ment|ful|less|ness|thing|where|times?|one)$)/, '')
  return vowelGroups(spoken) + (spoken.match(APART)?.length ?? 0)
}

/** The e of `asked` and `likes` is not heard; that of `wanted`, `places` and `wishes` is. */
function silent(word: string, ending: string): boolean {
  const stem = word.slice(0, -ending.length)
  return ending === 'ed' ? !/[td]$/.test(stem) : !/([sxz]|[cs]h|[cg])$/.test(stem)
}

function vowelGroups(word: string): number {
  return word.match(/[aeiouyáéíóúü]+/g)?.length ?? 0
}

/** Two strong vowels, or a weak one with an accent beside a strong one, are two syllables. */
function spanishSyllables(word: string): number {
  const vowels = word
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i')
  const groups = vowels.match(/[aeiouáéíóúü]+/g) ?? []
  return groups.reduce(
    (sum, group) => sum + 1 + (group.match(/[aeoáéó](?=h?[aeoáéóíú])|[íú](?=[aeoáéó])/g)?.length ?? 0),
    0,
  )
}
