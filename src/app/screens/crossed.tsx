/** A limit of mine was crossed. It is private first: what I do about it is one choice, and nothing is one of them. */
import { useState } from 'preact/hooks'
import { type Limit, limitOf } from '../../practice/limits.ts'
import type { PersonView } from '../../vault/views.ts'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { helpPage } from '../kit/shell.ts'
import { hrefTo, type Place } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { type Crossing, LimitCrossed } from './parts/limit-crossed.tsx'
import { LimitNotes } from './parts/limit-notes.tsx'
import { LimitWords } from './parts/limit-words.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function Crossed(screen: ScreenProps) {
  const { client, place, shell, t } = screen
  const limit = limitOf(client.pages(), place.item ?? '')
  if (!limit) {
    const back = { href: hrefTo({ screen: 'limits' }), label: t.limits.limits.heading }
    return (
      <Page shell={shell} heading={t.limits.limit.gone} back={back}>
        <LinkButton href={hrefTo({ screen: 'limits' })}>{t.limits.limit.toLimits}</LinkButton>
      </Page>
    )
  }
  return <OneCrossed key={limit.id} screen={screen} limit={limit} />
}

function OneCrossed({ screen, limit }: { screen: ScreenProps; limit: Limit }) {
  const { client, go, shell, t, language } = screen
  const words = t.limits.crossed
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const person = client.person(limit.person ?? '')
  const home: Place = { screen: 'limits', ...(person && { person: person.id }) }
  const say = (text: string) => () => setSaid({ words: text, moves: true })
  const does: Crossing = {
    nothing: () => go(home),
    note: (note, done) =>
      run(
        () => client.keepPage({ kind: 'crossed', id: client.newId(), limit: limit.id, ...note }),
        () => {
          done()
          say(words.noted)()
        },
      ),
    rest: ({ id }) => run(() => client.pause(id, { hours: restHours, aloud: false }), say(words.rested)),
    doors: ({ id }) => go({ screen: 'doors', person: id }),
    tell: ({ id }) => go({ screen: 'limit', item: limit.id, person: id, section: 'tell' }),
    letter: (to) => void writeTo(screen, to),
  }
  return (
    <Page
      shell={shell}
      over={person && <bdi>{person.name}</bdi>}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo(home), label: t.limits.limits.heading }}
    >
      <Status screen={screen} said={said} refused={refused} />
      <LimitWords words={t.limits.words} language={language} limit={limit} />
      <LimitCrossed screen={screen} limit={limit} person={person} does={does} />
      <p>
        {words.safe} <a href={helpPage(shell.lang)}>{words.help}</a>
      </p>
      <LimitNotes
        screen={screen}
        limit={limit}
        onRemove={(note) => run(() => client.removePage('crossed', note), say(words.removed))}
      />
    </Page>
  )
}

async function writeTo({ client, go }: ScreenProps, { id }: PersonView): Promise<void> {
  const draft = await client.newDraft({ to: id, text: '' })
  go({ screen: 'letter', draft: draft.id })
}

/** Three days (S6-5). */
const restHours = 72
