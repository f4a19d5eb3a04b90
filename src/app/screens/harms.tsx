/** A private list of what I did that hurt. Each leads to a few questions before anything else; nobody else ever has it. */
import { useState } from 'preact/hooks'
import { pagesOf } from '../../practice/pages.ts'
import { Fold } from '../kit/fold.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { helpPage } from '../kit/shell.ts'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Danger } from './parts/guide-danger.tsx'
import { HarmForm } from './parts/harm-form.tsx'
import { HarmList } from './parts/harm-list.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'
import { useForm } from './parts/use-form.ts'

export function Harms(screen: ScreenProps) {
  const { client, shell, t, language } = screen
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const form = useForm(client, 'harm', { text: '', who: '' })
  const words = t.harms.harms
  const harms = pagesOf(client.pages(), 'harm')
  const [open] = useState(harms.length === 0 || form.fields.text !== '')
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'letter' }), label: words.back }}
      aside={
        <>
          <Notice kind="rest" heading={words.careHeading}>
            {words.care}
          </Notice>
          <p>
            <a href={helpPage(shell.lang)}>{words.someone}</a>
          </p>
        </>
      }
      asideLabel={words.careHeading}
    >
      <Status screen={screen} said={said} refused={refused} />
      {harms.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <HarmList
          words={words}
          harms={harms}
          nameOf={(id) => client.person(id)?.name}
          onRemove={(id) =>
            run(
              () => client.removePage('harm', id),
              () => setSaid({ words: words.removed, moves: true }),
            )
          }
        />
      )}
      <Fold summary={words.add} open={open}>
        <Danger screen={screen} side="writer" lang={language} text={form.fields.text} mayNotSee={false} />
        <HarmForm
          words={words}
          language={language}
          people={client.people()}
          fields={form.fields}
          onKeep={form.keep}
          onAdd={(text, who) =>
            run(
              () =>
                client.keepPage({
                  kind: 'harm',
                  id: client.newId(),
                  text,
                  ...(who !== '' && { who }),
                  on: client.today().date,
                }),
              () => {
                form.drop()
                setSaid({ words: words.added, moves: true })
              },
            )
          }
        />
      </Fold>
    </Page>
  )
}
