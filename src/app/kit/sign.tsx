/**
 * The six signs of a promise and the closed envelope. Each outcome has the same ink and the same size.
 * Must pass: hidden from readers; the state stands in words on the same row.
 */

/** kept; kept in part; changed ahead; missed, and told; let go or paused; open, which is left blank. */
export type SignName = 'kept' | 'partly' | 'ahead' | 'told' | 'let' | 'open'

export function Sign({ name }: { name: SignName }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawn(name)}
    </svg>
  )
}

export function Envelope() {
  return (
    <svg class="env" viewBox="0 0 104 72" aria-hidden="true" focusable="false">
      <path class="env-paper" d="M2 2h100v68H2z" />
      <path class="env-fold" d="M3 4l49 38L101 4" />
    </svg>
  )
}

function drawn(name: SignName) {
  switch (name) {
    case 'kept':
      return <circle cx="12" cy="12" r="8" fill="currentColor" />
    case 'partly':
      return [ring, <circle key="dot" cx="12" cy="12" r="3.25" fill="currentColor" />]
    case 'ahead':
      return [ring, <path key="half" d="M12 5a7 7 0 0 0 0 14z" fill="currentColor" />]
    case 'told':
      return ring
    case 'let':
      return <path d="M6 12h12" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    case 'open':
      return (
        <rect
          x="4"
          y="4"
          width="16"
          height="16"
          rx="2"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-dasharray="2 3"
        />
      )
  }
}

const ring = <circle key="ring" cx="12" cy="12" r="7" fill="none" stroke="currentColor" stroke-width="2" />
