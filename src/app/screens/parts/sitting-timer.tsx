import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'

/**
 * Five minutes for who speaks, on their own page alone.
 * Must pass: nothing of it leaves this page; it begins by a press, moves nothing and makes no sound; when it is over,
 * nothing happens but a sentence.
 */
export function SittingTimer({ screen: { t } }: { screen: Pick<ScreenProps, 't'> }) {
  const words = t.sitting.timer
  const [left, setLeft] = useState<number>()
  useEffect(() => {
    if (left === undefined || left === 0) return undefined
    const minute = setTimeout(() => setLeft(left - 1), 60_000)
    return () => clearTimeout(minute)
  }, [left])
  return (
    <section class="stack tight">
      <h2 class="small">{words.heading}</h2>
      <p class="hint">{words.hint}</p>
      {left !== undefined && left > 0 && <p>{left === 1 ? words.last : words.left(`${left}`)}</p>}
      <p role="status">{left === 0 ? words.over : ''}</p>
      <div>
        {left === undefined ? (
          <Button kind="quiet" onPress={() => setLeft(5)}>
            {words.start}
          </Button>
        ) : (
          <Button kind="quiet" onPress={() => setLeft(undefined)}>
            {words.away}
          </Button>
        )}
      </div>
    </section>
  )
}
