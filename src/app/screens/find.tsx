/**
 * Find a word (B4-7), in one's own pages and in what one opened. What is typed lives in this page's memory alone: it is
 * no form that is kept, it goes nowhere, and it ends with the page.
 */
import { useState } from 'preact/hooks'
import { find, findFault, findSigns, type Found } from '../../practice/find.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { When } from '../kit/when.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { placeOf } from './parts/own-place.ts'
import { type Said, Status } from './parts/status.tsx'
import { useFaultIn } from './parts/use-fault.ts'
import { useOwn } from './parts/use-own.ts'

export function Find(screen: ScreenProps) {
  const { client, shell, t } = screen
  const words = t.taking.find
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<string>()
  const [fault, setFault] = useState<{ readonly is: 'empty' | 'long' }>()
  const formRef = useFaultIn<HTMLFormElement>(fault)
  const own = useOwn(client)
  const found = own && asked !== undefined ? find(own, asked) : undefined
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.today.today.alone }}
    >
      <form
        class="stack mid"
        ref={formRef}
        onSubmit={(event) => {
          event.preventDefault()
          const is = findFault(typed)
          setFault(is && { is })
          setAsked(is ? undefined : typed)
        }}
      >
        <Field
          label={words.label}
          hint={words.hint(findSigns)}
          value={typed}
          onWrite={setTyped}
          error={fault && words[fault.is]}
          autocomplete="off"
          capitals="off"
          spellcheck={false}
        />
        <Button submit>{words.look}</Button>
      </form>
      <Status screen={screen} said={found && saidOf(found, words)} />
      {found && found.length > 0 && <FoundList screen={screen} found={found} />}
    </Page>
  )
}

function saidOf(found: readonly Found[], words: ScreenProps['t']['taking']['find']): Said {
  return { words: found.length === 0 ? words.none : words.there }
}

function FoundList({ screen: { t, language }, found }: { screen: ScreenProps; found: readonly Found[] }) {
  const words = t.taking
  return (
    <section class="stack">
      <h2>{words.find.list}</h2>
      <ul class="stack">
        {found.map(({ thing, before, hit, after }) => (
          <li key={`${thing.from} ${thing.page ?? ''} ${thing.person ?? ''} ${thing.id}`}>
            <a href={hrefTo(placeOf(thing))}>{words.kinds[thing.kind]}</a>
            {' · '}
            {words.sources[thing.from]}
            {thing.on !== undefined && (
              <>
                {' · '}
                <When day={thing.on} lang={language} year />
              </>
            )}
            <p dir="auto">
              {before}
              <b>{hit}</b>
              {after}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
