import { AskOnce } from './ask-once.tsx'

/** Taking something of one's own away, asked once more. */
export type RemoveOwnProps = {
  words: { remove: string; removeAsk: string; removeHint: string; keep: string }
  /** Id of the words that are meant. */
  describedBy?: string | undefined
  onRemove: () => void
}

export function RemoveOwn({ words, describedBy, onRemove }: RemoveOwnProps) {
  const { remove, removeAsk, removeHint, keep } = words
  return (
    <div>
      <AskOnce
        words={{ do: remove, ask: removeAsk, hint: removeHint, keep }}
        describedBy={describedBy}
        onDo={onRemove}
      />
    </div>
  )
}
