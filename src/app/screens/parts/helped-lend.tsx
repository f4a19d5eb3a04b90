import { useState } from 'preact/hooks'
import { firstLine } from '../../../practice/letters.ts'
import {
  isTooLong,
  type LendingDays,
  lentUntil,
  shareOf,
  type ToLend,
  toLend,
  type ToLendKind,
  toLendKinds,
} from '../../../practice/lending.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Page } from '../../kit/page.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'
import type { HelpedProps } from './helped-home.tsx'
import { HelpedUntil } from './helped-until.tsx'
import { HelpedWords } from './helped-words.tsx'
import { Status } from './status.tsx'
import { type Refused, useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useOwn } from './use-own.ts'

export type HelpedLendProps = HelpedProps & { readonly onHome: (said?: string) => void }

/**
 * Lending one thing. Must pass: one thing at a time, and nothing picked ahead; exactly what they will see stands before
 * the press; "Not now" first and of one size.
 */
export function HelpedLend({ screen, person, onHome }: HelpedLendProps) {
  const { client, shell, t, language } = screen
  const words = t.helped.lend
  const own = useOwn(client)
  const [what, setWhat] = useState<ToLendKind>()
  const [chosen, choose] = useState<string>()
  const [days, setDays] = useState<LendingDays>()
  const [fault, setFault] = useState<object>()
  const [tooLong, setTooLong] = useState<Refused>()
  const ref = useFaultIn<HTMLFormElement>(fault)
  const { refused, run } = useAct()
  const things = own ? toLend(own, person.id) : []
  const thing = things.find(({ id }) => id === chosen)
  const lend = () => {
    setFault(undefined)
    setTooLong(undefined)
    if (!thing || !days) return setFault({})
    if (isTooLong(thing)) return setTooLong({ ok: false, trouble: 'too-long' })
    return run(
      () => client.lend(person.id, shareOf(thing, language), lentUntil(days, seconds())),
      ({ waitsHere }) => onHome(waitsHere ? words.waits : words.done),
    )
  }
  return (
    <Page shell={shell} over={<bdi>{person.name}</bdi>} heading={words.heading} lede={words.lede}>
      <form
        class="stack loose"
        ref={ref}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          lend()
        }}
      >
        {things.length > 0 ? (
          <WhatToLend
            screen={screen}
            things={things}
            what={what}
            onWhat={(next) => {
              setWhat(next)
              choose(undefined)
            }}
            chosen={chosen}
            onChoose={choose}
            error={fault && !thing ? words.pickOne : undefined}
          />
        ) : (
          <p role="status">{own ? words.nothing : words.gathering}</p>
        )}
        {thing && (
          <>
            <Sees screen={screen} thing={thing} />
            <HelpedUntil
              screen={screen}
              days={days}
              onDays={setDays}
              error={untilFault(fault, days, words.pickEnd)}
            />
          </>
        )}
        <Row even>
          <Button onPress={() => onHome()}>{words.notNow}</Button>
          {things.length > 0 && <Button submit>{words.do}</Button>}
        </Row>
        <Status screen={screen} refused={tooLong ?? refused} />
      </form>
    </Page>
  )
}

type WhatProps = {
  screen: ScreenProps
  things: readonly ToLend[]
  what: ToLendKind | undefined
  onWhat: (what: ToLendKind) => void
  chosen: string | undefined
  onChoose: (id: string) => void
  error: string | undefined
}

/** Kinds first, then the things of that kind: so that no list is longer than it has to be. */
function WhatToLend({ screen: { t, language }, things, what, onWhat, chosen, onChoose, error }: WhatProps) {
  const words = t.helped.lend
  const kinds = toLendKinds.filter((kind) => things.some((one) => one.what === kind))
  return (
    <>
      <Choice
        small
        grid
        legend={words.what}
        value={what}
        onChoose={onWhat}
        error={what === undefined ? error : undefined}
        options={kinds.map((value) => ({ value, label: words.things[value] }))}
      />
      {what && (
        <Choice
          small
          legend={words.pick}
          value={chosen}
          onChoose={onChoose}
          error={error}
          options={things
            .filter((one) => one.what === what)
            .map(({ id, text, on }) => ({
              value: id,
              label: <span dir="auto">{firstLine(text)}</span>,
              hint: on !== undefined && <When day={on} lang={language} year />,
            }))}
        />
      )}
    </>
  )
}

/** Word for word what is handed over. */
function Sees({ screen: { t, language }, thing }: { screen: ScreenProps; thing: ToLend }) {
  const words = t.helped.lend
  return (
    <section class="card stack" aria-label={words.seesHeading}>
      <h2>{words.seesHeading}</h2>
      <p class="over">
        {words.things[thing.what]}
        {thing.on !== undefined && (
          <>
            {' · '}
            <Filled words={words.from} by={<When day={thing.on} lang={language} year />} />
          </>
        )}
      </p>
      <HelpedWords text={thing.text} lang={language} />
      <p class="hint">{words.sees}</p>
    </section>
  )
}

function untilFault(fault: object | undefined, days: LendingDays | undefined, words: string) {
  return fault && !days ? words : undefined
}

function seconds(): number {
  return Math.floor(Date.now() / 1000)
}
