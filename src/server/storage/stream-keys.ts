/**
 * Streams as small numbers: 0 the record, 1 + i the side of member i, 16 + i the tray. Kept for ever in
 * entries.
 */
import type { MemberId } from '../../domain/vocabulary.ts'
import type { Stream } from '../../log/spaces.ts'

const mostMembers = 15

/** Undefined for a stream that the space of these members does not have. */
export function streamKey(members: readonly MemberId[], stream: Stream): number | undefined {
  if (stream === 'record') return 0
  const slash = stream.lastIndexOf('/')
  const index = members.findIndex((member) => member === stream.slice(0, slash))
  if (index < 0 || index >= mostMembers) return undefined
  const kind = stream.slice(slash)
  if (kind === '/side') return 1 + index
  return kind === '/tray' ? 16 + index : undefined
}

/** Every stream of the space of these members, with its key. */
export function streamsOf(
  members: readonly MemberId[],
): readonly { readonly stream: Stream; readonly key: number }[] {
  const own = members.flatMap((member): readonly Stream[] => [`${member}/side`, `${member}/tray`])
  return (['record', ...own] as const).flatMap((stream) => {
    const key = streamKey(members, stream)
    return key === undefined ? [] : [{ stream, key }]
  })
}
