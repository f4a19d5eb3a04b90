import type { Reflection } from '../../../practice/reflections.ts'
import type { Result } from '../../../vault/client.ts'
import { Page } from '../../kit/page.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { AloneNote } from './alone-note.tsx'
import { RemoveOwn } from './remove-own.tsx'
import { Filled } from './filled.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/** One note, to read, to change or to remove. Its day stays the day on which it was written. */
export function OneReflection({ screen, note }: { screen: ScreenProps; note: Reflection | undefined }) {
  const { client, go, shell, t, language } = screen
  const words = t.alone.reflections
  const { refused, run } = useAct()
  const head = { shell, back: { href: hrefTo({ screen: 'reflections' }), label: words.back } }
  if (!note)
    return (
      <Page {...head} heading={words.one}>
        <p>{words.gone}</p>
      </Page>
    )
  const form = `reflection/${note.id}`
  const then = (work: () => Promise<Result>, given: () => void) =>
    run(work, () => {
      given()
      go({ screen: 'reflections' })
    })
  return (
    <Page
      {...head}
      heading={words.one}
      lede={<Filled words={words.written} by={<When day={note.on} lang={language} />} />}
    >
      <Status screen={screen} refused={refused} />
      <AloneNote
        screen={screen}
        form={form}
        first={note.text}
        save={words.change}
        onSave={(text, given) => then(() => client.keepPage({ ...note, text }), given)}
      />
      <div>
        <RemoveOwn
          words={words}
          onRemove={() =>
            then(
              () => client.removePage('reflection', note.id),
              () => void client.dropForm(form),
            )
          }
        />
      </div>
    </Page>
  )
}
