import type { Life } from '../../../practice/promises.ts'
import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { Rooms } from '../../kit/rooms.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import type { Here } from './promise-here.ts'
import { PromiseDaysSaid } from './promise-days-said.tsx'
import { PromiseOwn } from './promise-own.tsx'
import { PromiseState } from './promise-state.tsx'
import { PromiseWords } from './promise-words.tsx'
import { type Said, Status } from './status.tsx'
import type { Refused } from './use-act.ts'

export type PromiseLookProps = {
  screen: ScreenProps
  here: Here
  life: Life
  /** Whom it was shown to. */
  shown: PersonView | undefined
  said: Said | undefined
  refused: Refused | undefined
  onChange: () => void
  onShow: (person: string) => void
  onOutcome: (of: string) => void
  onMarked: (of: string) => void
  onAct: (work: () => Promise<Result>, words: string) => void
  onRemove: () => void
}

/** A promise as its owner sees it. */
export function PromiseLook(props: PromiseLookProps) {
  const { screen, life, shown, said, refused } = props
  const { shell, t, language } = screen
  const { promise } = life
  const words = t.promises.look
  return (
    <Page
      shell={shell}
      over={shown && <bdi>{shown.name}</bdi>}
      heading={<span dir="auto">{promise.act}</span>}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
      aside={
        <>
          <Notice icon="heard">{words.ahead}</Notice>
          <Rooms
            rooms={[
              ...(shown
                ? [
                    {
                      href: hrefTo({ screen: 'shared-promises', person: shown.id }),
                      icon: 'people' as const,
                      name: <Named words={words.toShared} name={shown.name} />,
                    },
                  ]
                : []),
              { href: hrefTo({ screen: 'calendar' }), icon: 'shelf', name: words.toCalendar },
            ]}
          />
        </>
      }
      asideLabel={words.toCalendar}
    >
      <Status screen={screen} said={said} refused={refused} />
      <section class="stack" aria-label={t.promises.words.label}>
        <PromiseWords
          headed
          screen={screen}
          lang={language}
          promise={{ ...promise, when: promise.when ?? { on: promise.due } }}
        />
        <PromiseState screen={screen} life={life} shown={shown} onAct={props.onAct} />
      </section>
      <PromiseDaysSaid {...props} />
      <PromiseOwn {...props} />
    </Page>
  )
}
