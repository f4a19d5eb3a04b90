import { begun, begunFor } from '../../../practice/letters.ts'
import type { Draft, Purpose } from '../../../practice/pages.ts'
import { Button } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { Rooms } from '../../kit/rooms.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Drafts } from './drafts.tsx'

/** The letters I began and have not left anywhere, and those that never leave. Everyone has every kind. */
export function LetterList({ screen, missing }: { screen: ScreenProps; missing?: boolean | undefined }) {
  const { client, go, shell, t } = screen
  const words = t.letter.list
  const all = client.drafts()
  const drafts = begun(all)
  const begin = async (purpose?: Purpose) => {
    const draft = await client.newDraft({ text: '' })
    if (purpose) await client.keepDraft({ ...draft, purpose })
    go({ screen: 'letter', draft: draft.id })
  }
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
    >
      <section class="stack">
        {missing && <p>{t.letter.draft.gone}</p>}
        {drafts.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <Drafts screen={screen} drafts={drafts} label={words.label} />
        )}
        <Button kind="primary" onPress={() => void begin()}>
          {words.begin}
        </Button>
      </section>
      <section class="stack">
        <h2>{words.ways}</h2>
        <Rooms
          label={words.ways}
          rooms={[
            { href: hrefTo({ screen: 'harms' }), icon: 'pen', name: words.harms, line: words.harmsLine },
          ]}
        />
      </section>
      <section class="stack loose">
        <div class="stack tight">
          <h2>{words.apart}</h2>
          <p class="hint">{words.apartLine}</p>
        </div>
        {shown.map((purpose) => (
          <Apart
            key={purpose}
            screen={screen}
            purpose={purpose}
            drafts={begunFor(purpose, all)}
            onBegin={() => void begin(purpose)}
          />
        ))}
      </section>
    </Page>
  )
}

type ApartProps = {
  screen: ScreenProps
  purpose: Purpose
  drafts: readonly Draft[]
  onBegin: () => void
}

function Apart({ screen, purpose, drafts, onBegin }: ApartProps) {
  const words = screen.t.letter.purposes[purpose]
  return (
    <section class="stack">
      <div class="stack tight">
        <h3>{words.heading}</h3>
        <p>{words.line}</p>
      </div>
      {drafts.length > 0 && <Drafts screen={screen} drafts={drafts} label={words.heading} unnamed />}
      <Button onPress={onBegin}>{words.begin}</Button>
    </section>
  )
}

const shown: readonly Purpose[] = ['unsent', 'imagined', 'later']
