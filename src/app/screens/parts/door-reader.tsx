import { Select } from '../../kit/select.tsx'
import type { DoorWords } from './door-words.ts'
import type { ReaderKey } from './reader-keys.ts'

/**
 * Who reads letters before they come to me (S1-2). Must pass: nobody is picked ahead; whoever is asked for now stays
 * among the choices; without anyone to choose from it is not there.
 */
export type DoorReaderProps = {
  words: DoorWords
  reader: string | undefined
  readers: readonly ReaderKey[]
  onSet: (reader: string | undefined) => void
}

export function DoorReader({ words, reader, readers, onSet }: DoorReaderProps) {
  const known = readers.map(({ key, name }) => ({ value: key, label: name }))
  const now =
    reader === undefined || readers.some(({ key }) => key === reader)
      ? []
      : [{ value: reader, label: words.someone }]
  if (known.length + now.length === 0) return null
  return (
    <Select
      label={words.reader}
      hint={words.readerHint}
      value={reader ?? ''}
      options={[{ value: '', label: words.nobody }, ...known, ...now]}
      onChoose={(key) => onSet(key === '' ? undefined : key)}
    />
  )
}
