import { encode } from 'uqr'

/**
 * A link as a square to scan, drawn as one path. Nothing is fetched and nothing is written as markup text.
 * Must pass: an image with a name; black on white with its quiet edge in every theme and in print.
 */
export function Qr({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} focusable="false">
      <rect class="qr-ground" width={size} height={size} />
      <path class="qr-ink" d={drawn(data)} />
    </svg>
  )
}

/** Each run of dark squares in a row becomes one bar. */
export function drawn(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((dark, x) => {
        if (!dark || row[x - 1]) return ''
        const end = row.indexOf(false, x)
        const width = (end < 0 ? row.length : end) - x
        return `M${x} ${y}h${width}v1h-${width}z`
      }),
    )
    .join('')
}
