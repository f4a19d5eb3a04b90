import type { OpenedHandout } from '../../vault/handout-reading.ts'
import { Button } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import type { Shell } from '../kit/shell.ts'
import { dayText } from '../kit/when.tsx'
import { isolated } from '../names.ts'
import type { HandoutWords } from './words.ts'

export type OpenedProps = {
  readonly shell: Shell
  readonly words: HandoutWords
  readonly handout: OpenedHandout
  readonly onClose: () => void
}

/**
 * The parts, read plainly. Must pass: in their author's language and direction, under the headings of this page's; no
 * place for an answer; help is named before the words, for whoever opens it in an emergency.
 */
export function Opened({ shell, words, handout, onClose }: OpenedProps) {
  const { opened, parts } = words
  const { name } = handout
  return (
    <Page
      shell={shell}
      plain
      heading={name === undefined ? opened.heading : opened.headingFrom(isolated(name))}
      lede={opened.danger}
    >
      {handout.parts.map(({ part, text }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the order is its author's, and never changes
        <section class="card stack tight" key={place}>
          <h2 class="small">{parts[part]}</h2>
          <div class="said" lang={handout.language}>
            <p dir="auto">{text}</p>
          </div>
        </section>
      ))}
      <section class="stack">
        <p>{opened.lede}</p>
        <p class="hint">{opened.until(dayText(handout.until, shell.lang))}</p>
        <p class="hint">{opened.kept}</p>
        <div>
          <Button onPress={onClose}>{opened.close}</Button>
        </div>
      </section>
    </Page>
  )
}
