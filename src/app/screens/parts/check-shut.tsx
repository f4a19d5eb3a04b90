import { useState } from 'preact/hooks'
import { laneNames } from '../../../practice/lanes.ts'
import type { Client, PersonView, Result } from '../../../vault/client.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'
import { CheckWay } from './check-way.tsx'
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
      () => shutAll(client, one ? [client.person(person)] : client.people()),
      (any) => {
        const done = one ? words.shutOneDone : words.shutDone
        setSaid({ words: any ? done : words.shutNothing })
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

/** True when there was a door to shut. It goes on to the last lane, and says the first refusal. */
async function shutAll(
  client: Client,
  people: readonly (PersonView | undefined)[],
): Promise<Result<boolean>> {
  let refused: Exclude<Result, { ok: true }> | undefined
  let any = false
  for (const person of people) {
    for (const lane of laneNames) {
      const door = person && !person.closed && !person.leftQuietly && person.doors?.[lane]?.door
      if (!door) continue
      any = true
      // oxlint-disable-next-line no-await-in-loop -- acts of one side follow one another
      const set = await client.setDoor(person.id, lane, { ...door, state: 'shut' }, false)
      if (!set.ok) refused ??= set
    }
  }
  return refused ?? { ok: true, value: any }
}
