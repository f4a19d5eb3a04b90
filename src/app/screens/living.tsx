/**
 * Amends by how one lives: for what no letter mends, or no letter may reach. They are for oneself; nobody is told, and
 * any of them can become a promise.
 */
import { useState } from 'preact/hooks'
import { pagesOf } from '../../practice/pages.ts'
import { promiseWords } from '../../practice/parts.ts'
import { livingFor } from '../../practice/reflections.ts'
import type { Result } from '../../vault/client.ts'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { AloneLine } from './parts/alone-line.tsx'
import { AloneLiving } from './parts/alone-living.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

/** `place.item`: the harm they are for. One that is gone from the list says so, and all ways stand there. */
export function Living(screen: ScreenProps) {
  const { client, place, go, shell, t } = screen
  const words = t.alone.living
  const harms = pagesOf(client.pages(), 'harm')
  const harm = harms.find(({ id }) => id === place.item)
  const list = livingFor(client.pages(), harm?.id)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const act = (work: () => Promise<Result>, then: string, after = () => {}) =>
    run(work, () => {
      after()
      setSaid({ words: then, moves: true })
    })
  const add = (text: string, given: () => void) => {
    const page = { kind: 'living', id: client.newId(), text, on: client.today().date } as const
    act(() => client.keepPage(harm ? { ...page, harm: harm.id } : page), words.added, given)
  }
  /** What was typed into a promise before stays in it. */
  const promise = async (text: string) => {
    const typed = client.form('promise')
    await client.keepForm('promise', {
      backup: '',
      day: '',
      ...typed,
      act: promiseWords(typed['act'] ?? '', text),
    })
    go({ screen: 'today' })
  }
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.alone.alone.heading }}
    >
      <Status screen={screen} said={said} refused={refused} />
      {place.item !== undefined && (
        <section class="card stack tight">
          <h2 class="small">{words.forThis}</h2>
          {harm ? <p dir="auto">{harm.text}</p> : <p>{words.gone}</p>}
        </section>
      )}
      {list.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul class="plain stack mid" aria-label={words.label}>
          {list.map((one) => (
            <AloneLiving
              key={one.id}
              screen={screen}
              one={one}
              harm={harm ? undefined : harms.find(({ id }) => id === one.harm)?.text}
              onPromise={() => void promise(one.text)}
              onRemove={() => act(() => client.removePage('living', one.id), words.removed)}
            />
          ))}
        </ul>
      )}
      <section class="stack">
        <h2>{words.addHeading}</h2>
        <AloneLine
          key={place.item}
          screen={screen}
          form={place.item === undefined ? 'living' : `living/${place.item}`}
          words={{
            label: words.text,
            hint: words.textHint,
            add: words.add,
            empty: words.need,
            long: words.long,
          }}
          onAdd={add}
        />
      </section>
      {harm && (
        <p>
          <a href={hrefTo({ screen: 'living' })}>{words.all}</a>
        </p>
      )}
    </Page>
  )
}
