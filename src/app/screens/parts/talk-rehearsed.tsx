import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button, Row } from '../../kit/button.tsx'
import { Halves } from '../../kit/halves.tsx'
import { AskOnce } from './ask-once.tsx'
import type { RehearseProps } from './talk-rehearse.tsx'
import { Said } from './talk-said.tsx'

/**
 * Both texts, one over the other, and some questions.
 * Must pass: they are asked of nobody but oneself, and no answer is measured.
 */
export function RehearseBoth({ screen: { t, language }, fields, moved, onKeep, onClear }: RehearseProps) {
  const words = t.talk.rehearse
  return (
    <>
      <Halves
        givenLabel={words.textHeading}
        yoursLabel={words.wordsHeading}
        given={<Heard heading={words.textHeading} lang={language} text={fields.text} focus={moved} />}
        yours={<Heard heading={words.wordsHeading} lang={language} text={fields.back} />}
      />
      <section class="stack">
        <h2>{words.asksHeading}</h2>
        <ul>
          {words.asks.map((ask) => (
            <li key={ask}>{ask}</li>
          ))}
        </ul>
      </section>
      <Row>
        <Button onPress={() => onKeep({ ...fields, step: 'back' })}>{words.change}</Button>
        <AskOnce
          words={{ do: words.again, ask: words.againAsk, hint: words.againHint, keep: words.keep }}
          onDo={onClear}
        />
      </Row>
    </>
  )
}

type HeardProps = { heading: string; lang: string; text: string; focus?: boolean }

/** With `focus` the keyboard goes to it: what was pressed is gone from the page. */
export function Heard({ heading, lang, text, focus }: HeardProps) {
  const ref = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (focus) ref.current?.focus()
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it comes on the page
  }, [])
  return (
    <>
      <h2 class="small hint" ref={ref} tabIndex={-1}>
        {heading}
      </h2>
      <Said lang={lang}>{text.trim()}</Said>
    </>
  )
}
