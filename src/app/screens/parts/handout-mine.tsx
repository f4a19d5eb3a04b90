import { useState } from 'preact/hooks'
import type { HandoutView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Fold } from '../../kit/fold.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Qr } from '../../kit/qr.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type HandoutMineProps = { screen: ScreenProps; handout: HandoutView; onSheet: () => void }

/**
 * A handout I made: what is on it, until when, and the day it was first opened, if it was.
 * Must pass: ending it is one press, asks nothing back, and comes before giving it away.
 */
export function HandoutMine({ screen, handout, onSheet }: HandoutMineProps) {
  const { client, t, language } = screen
  const words = t.handout
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const { id, parts, ended, opened, url } = handout
  const until = <When day={handout.until} lang={language} />
  return (
    <article class="card stack">
      {parts.length === 0 ? (
        <p>{words.elsewhere}</p>
      ) : (
        <ul>
          {parts.map(({ part }, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- the order of what was made never changes
            <li key={place}>{t.plan.parts[part]}</li>
          ))}
        </ul>
      )}
      <p>
        <Filled words={ended ? words.ended : words.until} by={until} />
      </p>
      {opened !== undefined && (
        <p>
          <Filled words={words.opened} by={<When day={opened} lang={language} />} />
        </p>
      )}
      <Status screen={offlineInWords(screen)} said={said} refused={refused} />
      {!ended && (
        <div class="stack tight">
          <div>
            <Button
              describedBy={`${id}-end`}
              onPress={() =>
                run(
                  () => client.endHandout(id),
                  () => setSaid({ words: words.endedNow, moves: true }),
                )
              }
            >
              {words.end}
            </Button>
          </div>
          <p class="hint" id={`${id}-end`}>
            {words.endHint}
          </p>
        </div>
      )}
      {url !== undefined && <Given screen={screen} url={url} onCopied={setSaid} onSheet={onSheet} />}
    </article>
  )
}

type GivenProps = {
  screen: ScreenProps
  url: string
  onCopied: (said: Said) => void
  onSheet: () => void
}

/** Folded: a square on the screen is one that a camera across the room can read. */
function Given({ screen: { t }, url, onCopied, onSheet }: GivenProps) {
  const words = t.handout
  const copy = async () => onCopied({ words: (await copied(url)) ? words.copied : words.byHand })
  return (
    <Fold summary={words.show}>
      <Qr text={url} label={words.square} />
      <p dir="ltr" translate={false}>
        {url}
      </p>
      <Row>
        <Button onPress={() => void copy()}>{words.copy}</Button>
        <Button onPress={onSheet}>{words.paper}</Button>
      </Row>
      {new URL(url).protocol !== 'https:' && <Notice icon="device">{words.local}</Notice>}
    </Fold>
  )
}

function offlineInWords({ t, language }: ScreenProps): Pick<ScreenProps, 't' | 'language'> {
  return { language, t: { ...t, trouble: { ...t.trouble, offline: t.handout.endOffline } } }
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
