/** What always stands over a made-up family: what it is, who one is, the way to be the other, and the way out. */
import { Button } from '../../kit/button.tsx'
import type { Messages } from '../../messages/choose.ts'
import type { Who } from './sample-app.tsx'

export type SampleBandProps = {
  words: Messages['sample']
  who: Who
  onBe: (who: Who) => void
  onEnd: () => void
}

export function SampleBand({ words: { frame, family }, who, onBe, onEnd }: SampleBandProps) {
  const other = who === 'ray' ? 'mia' : 'ray'
  return (
    <section class="made-up" aria-label={frame.label}>
      <div>
        <p>
          <strong>{frame.says}</strong> <span>{frame.youAre(family[who])}</span>
        </p>
        <div class="row">
          <Button kind="quiet" onPress={() => onBe(other)}>
            {frame.be(family[other])}
          </Button>
          <Button kind="quiet" onPress={onEnd}>
            {frame.end}
          </Button>
        </div>
      </div>
    </section>
  )
}
