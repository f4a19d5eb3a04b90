/**
 * Before a letter: what matters to me, and why. It steadies the hand (S1). Nothing of it is kept, not even on this
 * device, and one press goes past it.
 */
import { pagesOf } from '../../practice/pages.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { newLetterAbout } from './parts/harm-letter.ts'
import { HarmValues } from './parts/harm-values.tsx'

export function Values(screen: ScreenProps) {
  const { client, place, shell, t, language } = screen
  const words = t.harms.values
  const harm = pagesOf(client.pages(), 'harm').find(({ id }) => id === place.item)
  const back = { href: hrefTo({ screen: 'harms' }), label: t.harms.harms.heading }
  if (!harm) {
    return (
      <Page shell={shell} heading={t.harms.check.missing} back={back}>
        <LinkButton href={hrefTo({ screen: 'harms' })}>{t.harms.check.toList}</LinkButton>
      </Page>
    )
  }
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede} back={back}>
      <HarmValues words={words} language={language} onGoOn={() => void newLetterAbout(screen, harm)} />
    </Page>
  )
}
