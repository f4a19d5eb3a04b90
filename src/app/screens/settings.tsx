/** Language, light, the idle lock, the recovery card, and the ways to go. Each choice counts as soon as it is made. */
import { Button, Row } from '../kit/button.tsx'
import { LinkButton } from '../kit/link-button.tsx'
import { Page } from '../kit/page.tsx'
import { Select } from '../kit/select.tsx'
import { Wrong } from '../kit/wrong.tsx'
import type { Settings as Chosen } from '../../vault/client.ts'
import { hrefTo } from '../place.ts'
import type { idleMinutes } from '../../vault/content.ts'
import type { ScreenProps } from '../screen.ts'
import { useTask } from '../task.ts'
import { AwayFind } from './parts/away-find.tsx'

export function Settings(screen: ScreenProps) {
  const { client, shell, t, language } = screen
  const words = t.account.settings
  const task = useTask()
  const me = client.me()
  if (!me)
    return (
      <Page shell={shell} heading={words.heading}>
        {null}
      </Page>
    )
  const change = (settings: Partial<Chosen>) => void task.run(() => client.changeSettings(settings))
  return (
    <Page
      shell={shell}
      heading={words.heading}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
    >
      {task.trouble && <Wrong id="settings-trouble">{t.trouble[task.trouble]}</Wrong>}
      <section class="stack mid" aria-label={words.heading}>
        <Select
          label={words.language}
          value={language}
          options={tongues}
          onChoose={(language) => change({ language })}
        />
        <Select
          label={words.theme}
          value={me.settings.theme}
          options={themes.map((value) => ({ value, label: words[value] }))}
          onChoose={(theme) => change({ theme })}
        />
        <Select
          label={words.idle}
          hint={words.idleHint}
          value={`${me.settings.idleMinutes}`}
          options={minutes.map((value) => ({ value: `${value}`, label: words.minutes(value) }))}
          onChoose={(value) => change({ idleMinutes: Number(value) })}
        />
      </section>
      <dl class="sees">
        <div>
          <dt>{words.firstName}</dt>
          <dd>
            <bdi>{me.firstName}</bdi>
          </dd>
        </div>
        <div>
          <dt>{words.signInName}</dt>
          <dd translate={false}>
            <bdi>{me.signInName}</bdi>
          </dd>
        </div>
      </dl>
      <section class="stack tight">
        <h2>{words.cardHeading}</h2>
        <p>{me.hasCard ? words.cardThere : words.cardMissing}</p>
        {!me.hasCard && <LinkButton href={hrefTo({ screen: 'keep-card' })}>{words.makeCard}</LinkButton>}
        <LinkButton href={hrefTo({ screen: 'ways' })}>{words.ways}</LinkButton>
      </section>
      <section class="stack tight">
        <h2>{words.hereHeading}</h2>
        <p>{words.signOutHint}</p>
        <Row>
          <Button onPress={() => void client.lock()}>{words.lock}</Button>
          <Button onPress={() => void client.signOut()}>{words.signOut}</Button>
        </Row>
      </section>
      <AwayFind screen={screen} />
      <section class="stack tight">
        <h2>{words.takeHeading}</h2>
        <p>{words.takeLine}</p>
        <LinkButton href={hrefTo({ screen: 'take-along' })}>{words.take}</LinkButton>
      </section>
      <section class="stack tight">
        <h2>{words.goHeading}</h2>
        <p>
          <a href={hrefTo({ screen: 'delete-account' })}>{words.remove}</a>
        </p>
      </section>
    </Page>
  )
}

const tongues = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
] as const
const themes = ['system', 'light', 'dark'] as const
const minutes = [2, 5, 10, 15, 30] as const satisfies readonly (typeof idleMinutes)[number][]
