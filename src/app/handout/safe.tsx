/** What whoever holds the link may want to know first, on the same page, so that the link is not lost behind another. */
import { Button } from '../kit/button.tsx'
import type { IconName } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import type { Shell } from '../kit/shell.ts'
import type { HandoutWords } from './words.ts'

export type SafeProps = {
  readonly shell: Shell
  readonly words: HandoutWords
  readonly onBack: () => void
}

export function Safe({ shell, words, onBack }: SafeProps) {
  const said = words.safe
  const parts: readonly (readonly [heading: string, text: string, icon: IconName])[] = [
    [said.toldHeading, said.told, 'heard'],
    [said.phoneHeading, said.phone, 'device'],
    [said.leavingHeading, said.leaving, 'out'],
    [said.privacyHeading, said.privacy, 'latch'],
  ]
  return (
    <Page shell={shell} plain heading={said.heading} lede={said.lede}>
      <ul class="plain stack mid">
        {parts.map(([heading, text, icon]) => (
          <li key={heading}>
            <Notice icon={icon} heading={heading}>
              {text}
            </Notice>
          </li>
        ))}
      </ul>
      <Button onPress={onBack}>{said.back}</Button>
    </Page>
  )
}
