import { useState } from 'preact/hooks'
import { isOf, type LendingDays, lentUntil } from '../../../practice/lending.ts'
import type { GivenView, PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { HelpedUntil } from './helped-until.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useGiving } from './use-giving.ts'

export type LendUnreadProps = { screen: ScreenProps; person: PersonView; given: GivenView }

/**
 * A letter that waits here may be read by a helper of mine first (S1-2).
 * Must pass: it stands only where there is a helper whose terms I agreed to; nobody and no day is picked ahead of me; it
 * stays unopened here, and who wrote it learns of nothing.
 */
export function LendUnread({ screen, person, given }: LendUnreadProps) {
  const { client, t } = screen
  const words = t.reading.lend
  const helpers = client
    .people()
    .filter(
      ({ help, closed, leftQuietly }) =>
        help?.they === 'helper' && help.terms?.agreed && !closed && !leftQuietly,
    )
  const [helper, setHelper] = useState<string>()
  const [days, setDays] = useState<LendingDays>()
  const { refused, run } = useAct()
  const [lent, setLent] = useState<string>()
  const wrong = helper !== undefined && days !== undefined ? undefined : ('empty' as const)
  const giving = useGiving(wrong, () => {
    if (helper === undefined || days === undefined) return
    run(
      () => client.lendUnread(person.id, given.word, helper, lentUntil(days, Math.floor(Date.now() / 1000))),
      () => setLent(helper),
    )
  })
  if (given.kind !== 'letter' || given.opened || helpers.length === 0) return null
  const readers = helpers.filter(
    ({ id, help }) => id === lent || help?.lent.some(({ words }) => isOf(words, given.word)),
  )
  return (
    <Fold summary={words.summary}>
      <p>
        <Named words={words.line} name={person.name} />
      </p>
      {readers.map(({ id, name }) => (
        <p key={id} role="status">
          <Named words={words.has} name={name} />
        </p>
      ))}
      {readers.length < helpers.length && (
        <form class="stack" {...giving.form}>
          <Choice
            small
            legend={words.who}
            value={helper}
            onChoose={setHelper}
            error={giving.pressed && helper === undefined ? words.pick : undefined}
            options={helpers
              .filter((one) => !readers.includes(one))
              .map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
          />
          <HelpedUntil
            screen={screen}
            days={days}
            onDays={setDays}
            error={giving.pressed && days === undefined ? t.helped.lend.pickEnd : undefined}
          />
          <div>
            <Button submit>{words.do}</Button>
          </div>
        </form>
      )}
      <Status screen={screen} refused={refused} />
    </Fold>
  )
}
