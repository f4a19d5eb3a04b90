import { useState } from 'preact/hooks'
import { shutAll } from '../../../practice/doors.ts'
import type { Client, Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { CheckWay } from './check-way.tsx'
import { setDoors } from './door-set.ts'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

/** Every door shut in one press, untold: towards one person, or where none is given, towards everyone. */
export function CheckShut({ screen, person }: { screen: ScreenProps; person: string | undefined }) {
  const { client, t } = screen
  const words = t.check.end
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const one = person !== undefined
  const shut = () =>
    run(
      () => shutEverything(client, one ? [client.person(person)] : client.people()),
      (some) => {
        const done = one ? words.shutOneDone : words.shutDone
        setSaid({ words: some ? done : words.shutNothing })
      },
    )
  return (
    <CheckWay heading={words.shutHeading} line={one ? words.shutOne : words.shut}>
      <div class="stack">
        <Button onPress={shut}>{words.shutButton}</Button>
        <Status screen={screen} said={said} refused={refused} />
      </div>
    </CheckWay>
  )
}

/** True when there was a door to shut. All of it waits in the outbox before the first has gone. */
async function shutEverything(
  client: Client,
  people: readonly (PersonView | undefined)[],
): Promise<Result<boolean>> {
  const shut = people.flatMap((person) => {
    if (!person?.doors || person.closed || person.leftQuietly) return []
    return [setDoors(client, person.id, shutAll(person.doors))]
  })
  const refused = (await Promise.all(shut)).find((set) => !set.ok)
  return refused && !refused.ok ? refused : { ok: true, value: shut.length > 0 }
}
