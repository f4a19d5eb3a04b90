import { useState } from 'preact/hooks'
import { dateIn } from '../../../practice/days.ts'
import { mayLeaveInQuiet, type Quiet, quietForm, quietNow, safeSaid } from '../../../practice/setbacks.ts'
import type { Client } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'
import { useNow } from './reminder-now.ts'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type QuietAfterProps = {
  screen: ScreenProps
  person: Pick<PersonView, 'id' | 'name' | 'may' | 'appeared'>
}

/**
 * In the quiet after a note, in every composer of what would leave something for them; else nothing at all.
 * Must pass: only what I did and the clock decide; what was typed stays; practical matters stay open; "I am safe" can be
 * said once.
 */
export function QuietAfter({ screen, person }: QuietAfterProps) {
  const { client, language, t } = screen
  const words = t.people.quiet
  const { zone } = useNow()
  const quiet = useQuiet(client, person.id)
  if (!quiet) return null
  return (
    <Notice kind="rest" heading={<Named words={words.heading} name={person.name} />}>
      <div class="stack tight">
        <p>
          <Filled words={words.until} by={<When day={dateIn(zone, quiet.until)} lang={language} />} />{' '}
          {words.line}
        </p>
        <p>
          {words.open}{' '}
          <a href={hrefTo({ screen: 'practical', person: person.id })}>{t.people.person.practical}</a>
        </p>
        <SafeOnce screen={screen} person={person} quiet={quiet} />
      </div>
    </Notice>
  )
}

/** "I am safe", in set words, once. */
function SafeOnce({ screen, person, quiet }: QuietAfterProps & { quiet: Quiet }) {
  const { client, language, t } = screen
  const words = t.people.quiet
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const say = async () => {
    const left = await client.leave(person.id, { kind: 'safe', language })
    if (left.ok) await client.keepForm(quietForm(person.id), safeSaid(quiet))
    return left
  }
  const may = mayLeaveInQuiet('safe', quiet) && person.may.plan.type === 'allowed'
  return (
    <>
      <Status screen={screen} said={said} refused={refused} />
      {may && (
        <Row>
          <Button
            onPress={() =>
              run(say, ({ waitsHere }) =>
                setSaid({ words: waitsHere ? t.people.left.waits : t.people.left.said, moves: true }),
              )
            }
          >
            {words.safe}
            {!person.appeared && (
              <>
                . <Named words={words.here} name={person.name} />
              </>
            )}
          </Button>
        </Row>
      )}
    </>
  )
}

export function useQuiet(client: Client, person: string): Quiet | undefined {
  const { now } = useNow()
  return quietNow(client.form(quietForm(person)), now)
}
