import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Tick } from '../../kit/tick.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * My answer to the dates. Must pass: nothing ticked ahead but what I said myself; none is an answer too; "Not now" first
 * and of one size, and it takes back what I said; nothing of the other's answer.
 */
export type HelpedDatesProps = { screen: ScreenProps; sitting: SittingView; other: ComponentChildren }

export function HelpedDates({ screen, sitting, other }: HelpedDatesProps) {
  const { client, t, language } = screen
  const words = t.helped.sitting
  const mine = sitting.dates.filter((date) => date.mine).map(({ matter }) => matter)
  const { fields, keep, drop } = useForm(client, datesForm(sitting.id), { ticked: mine.join(' '), first: '' })
  const [fault, setFault] = useState<object>()
  const [said, setSaid] = useState<Said>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const { refused, run } = useAct()
  const ticked = sitting.dates
    .map(({ matter }) => matter)
    .filter((one) => fields.ticked.split(' ').includes(one))
  const first = sides.find((one) => one === fields.first)
  const answer = (matters: readonly string[], then: string, done: () => void) => {
    setSaid(undefined)
    run(
      () => client.answerDates(sitting.id, { matters, first: first ?? 'them' }),
      () => {
        done()
        setSaid({ words: then })
      },
    )
  }
  const save = () => {
    const missing = ticked.length > 0 && first === undefined
    setFault(missing ? {} : undefined)
    if (!missing) answer(ticked, words.saved, () => void client.dropForm(datesForm(sitting.id)))
  }
  const notNow = () => {
    setFault(undefined)
    answer([], words.left, () => {
      drop()
      keep({ ticked: '', first: '' })
    })
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <fieldset>
        <legend>{words.dates}</legend>
        <p class="hint under">{words.datesHint}</p>
        <div class="stack tight">
          {sitting.dates.map(({ matter, on, at }) => (
            <Tick
              key={matter}
              ticked={ticked.includes(matter)}
              onTick={(yes) =>
                keep({
                  ...fields,
                  ticked: [...ticked.filter((one) => one !== matter), ...(yes ? [matter] : [])].join(' '),
                })
              }
              hint={words.at(at)}
            >
              <When day={on} lang={language} />
            </Tick>
          ))}
        </div>
      </fieldset>
      <p>{words.only}</p>
      <Choice
        small
        grid
        legend={words.first}
        hint={words.firstHint}
        value={first}
        onChoose={(next) => keep({ ...fields, first: next })}
        error={fault && first === undefined ? words.pick : undefined}
        options={[
          { value: 'me', label: words.me },
          { value: 'them', label: other },
        ]}
      />
      <Row even>
        <Button onPress={notNow}>{words.notNow}</Button>
        <Button submit>{words.save}</Button>
      </Row>
      <Status screen={screen} said={said} refused={refused} />
    </form>
  )
}

export function datesForm(sitting: string): string {
  return `sitting/${sitting}`
}

const sides = ['me', 'them'] as const
