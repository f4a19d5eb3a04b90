/** Who among my helpers reads letters first, by the key they put their name with. */
import type { PersonView } from '../../../vault/views.ts'

export type ReaderKey = { readonly key: string; readonly name: string }

/** Helpers of mine whose terms I agreed to, and who read letters. */
export function readerKeyOf({ name, help }: Pick<PersonView, 'name' | 'help'>): readonly ReaderKey[] {
  const key = help?.they === 'helper' && help.terms?.agreed ? help.terms.words.reading : undefined
  return key === undefined ? [] : [{ key, name }]
}
