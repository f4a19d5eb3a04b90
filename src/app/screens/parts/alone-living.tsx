import { useId } from 'preact/hooks'
import type { PageOf } from '../../../practice/pages.ts'
import { Button, Row } from '../../kit/button.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { RemoveOwn } from './remove-own.tsx'
import { Filled } from './filled.tsx'

export type AloneLivingProps = {
  screen: ScreenProps
  one: PageOf<'living'>
  /** What it is for, where the page does not say so already. */
  harm: string | undefined
  onPromise: () => void
  onRemove: () => void
}

/** One way to make amends: its words, its day, and what one may do with it. It is never done or not done. */
export function AloneLiving({ screen: { t, language }, one, harm, onPromise, onRemove }: AloneLivingProps) {
  const words = t.alone.living
  const id = useId()
  return (
    <li class="card stack">
      <div>
        <h2 class="small" dir="auto" id={id}>
          {one.text}
        </h2>
        <p class="hint">
          <Filled words={words.on} by={<When day={one.on} lang={language} />} />
        </p>
      </div>
      {harm !== undefined && (
        <p>
          {words.forThis}: <bdi>{harm}</bdi>
        </p>
      )}
      <Row>
        <Button describedBy={id} onPress={onPromise}>
          {words.promise}
        </Button>
        <RemoveOwn words={words} describedBy={id} onRemove={onRemove} />
      </Row>
    </li>
  )
}
