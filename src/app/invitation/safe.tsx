/** "Is this safe for me?" for who has a link, on the same page, so that the link is not lost behind another. */
import { Button } from '../kit/button.tsx'
import type { IconName } from '../kit/icon.tsx'
import { Notice, type NoticeKind } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import type { Shell } from '../kit/shell.ts'
import type { InvitationWords } from './words.ts'

export type SafeProps = {
  readonly shell: Shell
  readonly words: InvitationWords
  readonly onBack: () => void
}

export function Safe({ shell, words, onBack }: SafeProps) {
  const said = words.safe
  const parts: readonly (readonly [heading: string, text: string, icon: IconName, kind?: NoticeKind])[] = [
    [said.toldHeading, said.told, 'heard'],
    [said.phoneHeading, said.phone, 'device'],
    [said.courtHeading, said.court, 'paper', 'care'],
    [said.leavingHeading, said.leaving, 'out'],
    [said.privacyHeading, said.privacy, 'latch'],
  ]
  return (
    <Page shell={shell} plain heading={said.heading} lede={said.lede}>
      <ul class="plain stack mid">
        {parts.map(([heading, text, icon, kind]) => (
          <li key={heading}>
            <Notice icon={icon} kind={kind} heading={heading}>
              {text}
            </Notice>
          </li>
        ))}
      </ul>
      <Button onPress={onBack}>{said.back}</Button>
    </Page>
  )
}
