import { useState } from 'preact/hooks'
import { type LendingDays, lentUntil } from '../../../practice/lending.ts'
import type { LentView } from '../../../vault/views-helping.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import type { HelpedLendProps } from './helped-lend.tsx'
import { HelpedUntil } from './helped-until.tsx'
import { HelpedWords } from './helped-words.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'

/**
 * A new end for what is lent: the same copy again, and the old one taken back.
 * Must pass: nothing picked ahead; the old one is never left standing beside the new.
 */
export function HelpedRenew({ screen, person, lent, onHome }: HelpedLendProps & { readonly lent: LentView }) {
  const { client, shell, t } = screen
  const words = t.helped.lend
  const [days, setDays] = useState<LendingDays>()
  const [fault, setFault] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const { refused, run } = useAct()
  /** The old one first: should the second act not go through, less is lent, and not more. */
  const renew = async (until: number) => {
    const back = await client.takeBack(person.id, lent.word)
    return back.ok ? client.lend(person.id, lent.words, until) : back
  }
  const set = () => {
    setFault(days ? undefined : {})
    if (!days) return
    run(
      () => renew(lentUntil(days, Math.floor(Date.now() / 1000))),
      ({ waitsHere }) => onHome(waitsHere ? words.waits : words.renewed),
    )
  }
  return (
    <Page shell={shell} over={<bdi>{person.name}</bdi>} heading={words.renewHeading} lede={words.renewLede}>
      <form
        class="stack loose"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          set()
        }}
      >
        <div class="card">
          <HelpedWords text={lent.words.text} lang={lent.words.language} />
        </div>
        <HelpedUntil
          screen={screen}
          days={days}
          onDays={setDays}
          error={fault && !days ? words.pickEnd : undefined}
        />
        <Row even>
          <Button onPress={() => onHome()}>{words.notNow}</Button>
          <Button submit>{words.renewDo}</Button>
        </Row>
        <Status screen={screen} refused={refused} />
      </form>
    </Page>
  )
}
