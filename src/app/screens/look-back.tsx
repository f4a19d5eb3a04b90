/**
 * Looking back after something happened (F2-8): six questions, each of them optional, for oneself. Nothing here knows
 * what it is about, and nothing follows from it by itself.
 */
import { useState } from 'preact/hooks'
import {
  blankLookBack,
  lookBackFaults,
  lookBackOf,
  lookBackParts,
  lookBacks,
} from '../../practice/setbacks.ts'
import { Button } from '../kit/button.tsx'
import { LetterField } from '../kit/letter-field.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Rooms } from '../kit/rooms.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { Danger } from './parts/guide-danger.tsx'
import { LookBackList } from './parts/look-back-list.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'
import { useFaultIn } from './parts/use-fault.ts'
import { useForm } from './parts/use-form.ts'

export function LookBack(screen: ScreenProps) {
  const { client, shell, language, t } = screen
  const words = t.plan.lookBack
  const { fields, keep, drop } = useForm(client, 'look-back', blankLookBack)
  const [tried, setTried] = useState<object>()
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const faults = tried && lookBackFaults(fields)
  const give = () => {
    const found = lookBackFaults(fields)
    setTried(found && {})
    if (found) return
    run(
      () => client.keepPage(lookBackOf(fields, { id: client.newId(), on: client.today().date })),
      () => {
        drop()
        setSaid({ words: words.kept, moves: true })
      },
    )
  }
  const wrong = (part: (typeof lookBackParts)[number]) => {
    if (faults === 'empty') return part === 'around' ? words.faults.empty : undefined
    const fault = faults?.[part]
    return fault && words.faults[fault]
  }
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'alone' }), label: t.plan.plan.toAlone }}
      aside={
        <Notice kind="rest" icon="leaf">
          {t.plan.help.built}
        </Notice>
      }
      asideLabel={t.plan.help.built}
    >
      <Status screen={screen} said={said} refused={refused} />
      <form
        class="stack mid"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          give()
        }}
      >
        <Danger
          screen={screen}
          side="writer"
          lang={language}
          text={lookBackParts.map((part) => fields[part]).join('\n')}
          mayNotSee={false}
        />
        <p class="hint">{words.size}</p>
        {lookBackParts.map((part) => (
          <LetterField
            key={part}
            short
            label={words.parts[part].label}
            hint={words.parts[part].hint}
            lang={language}
            value={fields[part]}
            onWrite={(text) => keep({ ...fields, [part]: text })}
            error={wrong(part)}
          />
        ))}
        <div>
          <Button submit>{words.keep}</Button>
        </div>
      </form>
      <Rooms
        rooms={[
          {
            href: hrefTo({ screen: 'today' }),
            icon: 'leaf',
            name: words.promise,
            line: words.promiseLine,
          },
        ]}
      />
      <LookBackList
        screen={screen}
        all={lookBacks(client.pages())}
        onRemove={(id) =>
          run(
            () => client.removePage('look-back', id),
            () => setSaid({ words: words.removed, moves: true }),
          )
        }
      />
    </Page>
  )
}
