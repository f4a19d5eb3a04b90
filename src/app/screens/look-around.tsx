/**
 * Look around first: what it is, in two sentences, and whose side one wants to see. Then the very same screens, with a
 * made-up family that lives in this page alone. Nothing is stored, nothing is sent, and it ends with the tab.
 */
import { useState } from 'preact/hooks'
import { Button } from '../kit/button.tsx'
import { DoorPicture } from '../kit/door-picture.tsx'
import { Page } from '../kit/page.tsx'
import { Wrong } from '../kit/wrong.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { SampleApp, type Who } from './parts/sample-app.tsx'
import { useSample } from './parts/use-sample.ts'

export function LookAround(screen: ScreenProps) {
  const { t, language, go } = screen
  const [who, setWho] = useState<Who>()
  const { sample, broken, again } = useSample(screen)
  if (who !== undefined && sample) {
    const end = () => go({ screen: 'front' })
    return (
      <SampleApp
        key={`${who} ${language}`}
        outer={screen}
        sample={sample}
        who={who}
        onBe={setWho}
        onEnd={end}
      />
    )
  }
  const { look: words, family } = t.sample
  const be = (next: Who) => {
    setWho(next)
    again()
  }
  return (
    <Page
      shell={screen.shell}
      heading={words.heading}
      lede={words.lede}
      intro={words.nothing}
      back={{ href: hrefTo({ screen: 'front' }), label: words.back }}
      layout="picture"
      aside={<DoorPicture state="open" stand />}
    >
      <section class="stack mid">
        <h2>{words.ask}</h2>
        <ul class="plain sides">
          {(['ray', 'mia'] as const).map((one) => (
            <li key={one} class="stack tight">
              <h3>{family[one]}</h3>
              <p id={`be-${one}`}>{words[`${one}Line`]}</p>
              <Button describedBy={`be-${one}`} onPress={() => be(one)}>
                {words[one]}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <div role="status" class={who === undefined || broken ? 'hidden' : undefined}>
        {who !== undefined && !broken && <p>{words.opening}</p>}
      </div>
      {who !== undefined && broken && <Wrong id="sample-broken">{words.broken}</Wrong>}
      <p class="hint">{words.atOnce}</p>
    </Page>
  )
}
