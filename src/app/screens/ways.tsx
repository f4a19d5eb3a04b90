/**
 * The ways into one's own account: what happened to them, what waits to take the place of one, and a new passphrase or card.
 * It speaks of one's own account alone, and the person who is in a space with me has no part in it.
 */
import { useState } from 'preact/hooks'
import { LinkButton } from '../kit/link-button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { WaysNews } from './parts/ways-news.tsx'
import { WaysPassphrase } from './parts/ways-passphrase.tsx'
import { dayHere } from './parts/ways-day.ts'
import { WaysWaiting } from './parts/ways-waiting.tsx'

export function Ways(screen: ScreenProps) {
  const { client, shell, t, language } = screen
  const words = t.waysIn
  const ways = client.ways()
  const waits = (kind: 'card' | 'passphrase') => ways?.changes.some((change) => change.kind === kind)
  const [now] = useState(() => Math.floor(Date.now() / 1000))
  const from = ways && ways.askFrom > now ? words.from(dayHere(ways.askFrom, language)) : undefined
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'settings' }), label: t.frame.back.settings }}
      aside={
        <Notice kind="care" heading={words.otherHeading}>
          {words.other}
        </Notice>
      }
    >
      <WaysNews screen={screen} />
      <WaysWaiting screen={screen} />
      {!waits('passphrase') && (
        <section class="stack tight">
          <h2>{words.passphraseHeading}</h2>
          <p>{words.passphraseLine}</p>
          {from === undefined ? <WaysPassphrase screen={screen} /> : <p>{from}</p>}
        </section>
      )}
      {!waits('card') && client.me()?.hasCard && (
        <section class="stack tight">
          <h2>{words.cardHeading}</h2>
          <p>{words.cardLine}</p>
          {from === undefined ? (
            <LinkButton href={hrefTo({ screen: 'keep-card' })}>{words.cardMake}</LinkButton>
          ) : (
            <p>{from}</p>
          )}
        </section>
      )}
      <p class="hint">{words.told}</p>
    </Page>
  )
}
