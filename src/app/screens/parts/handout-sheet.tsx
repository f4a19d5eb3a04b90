import { useLayoutEffect } from 'preact/hooks'
import type { HandoutView } from '../../../vault/views.ts'
import { focusHeading } from '../../heading.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { Qr } from '../../kit/qr.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

/**
 * A sheet to give by hand; the page is the sheet, so nothing else is printed. Must pass: a link and a day; no place, no
 * reason, no name, and nothing of what is behind the link.
 */
export type HandoutSheetProps = { screen: ScreenProps; handout: HandoutView; onBack: () => void }

export function HandoutSheet({ screen: { shell, t, language }, handout, onBack }: HandoutSheetProps) {
  const words = t.handout.sheet
  const { url, until } = handout
  useLayoutEffect(() => focusHeading(), [])
  return (
    <Page shell={shell} heading={words.heading}>
      {url !== undefined && (
        <section class="stack mid">
          <p>{words.line}</p>
          <Qr text={url} label={t.handout.square} />
          <p dir="ltr" translate={false}>
            {url}
          </p>
          <p>
            <Filled words={words.until} by={<When day={until} lang={language} />} />
          </p>
        </section>
      )}
      <div class="stack no-print">
        <p class="hint">{words.hint}</p>
        <Row even>
          <Button onPress={onBack}>{words.back}</Button>
          <Button onPress={() => window.print()}>{words.print}</Button>
        </Row>
      </div>
    </Page>
  )
}
