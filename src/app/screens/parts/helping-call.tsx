import { useRef, useState } from 'preact/hooks'
import {
  blankCall,
  callFaults,
  type CallFields,
  type Case,
  datePlaces,
  datesBegun,
  datesIn,
} from '../../../practice/cases.ts'
import { plain } from '../../../practice/letters.ts'
import type { Client, Result } from '../../../vault/client.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

type Typed = { readonly [F in keyof CallFields]: string }

/**
 * The call to sit together: what about, where, and up to five dates.
 * Must pass: each missing thing is told at its field, and nothing typed is lost; a second press calls no second sitting.
 */
export type HelpingCallProps = { screen: ScreenProps; of: Case; onSaid: (words: string) => void }

export function HelpingCall({ screen, of, onSaid }: HelpingCallProps) {
  const { client, t, language } = screen
  const words = t.cases.call
  const { fields, keep, drop } = useForm<Typed>(client, `helping/call/${of.id}`, { ...blankCall })
  const [tried, setTried] = useState<object>()
  const [rows, setRows] = useState(() => datesBegun(fields))
  const calledRef = useRef<string>(undefined)
  const ref = useFaultIn<HTMLFormElement>(tried)
  const { refused, run, working } = useAct()
  const faults = callFaults(fields, client.today().date)
  const call = () => {
    setTried(faults && {})
    if (faults) return
    run(
      () => called(client, of, fields, calledRef),
      () => {
        drop()
        onSaid(words.asked)
      },
    )
  }
  const short = (fault: 'empty' | 'long' | undefined, need: string) => {
    if (fault === 'long') return words.long
    return tried && fault ? need : undefined
  }
  return (
    <form
      class="stack mid"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        call()
      }}
    >
      <div class="stack tight">
        <h3>{words.heading}</h3>
        <p>{words.lede}</p>
      </div>
      <Field
        label={words.topic}
        hint={words.topicHint}
        lang={language}
        value={fields.topic}
        onWrite={(topic) => keep({ ...fields, topic })}
        error={short(faults?.topic, words.needTopic)}
      />
      <Field
        label={words.place}
        hint={words.placeHint}
        lang={language}
        value={fields.place}
        onWrite={(place) => keep({ ...fields, place })}
        error={short(faults?.place, words.needPlace)}
      />
      <p class="hint">{words.datesHint}</p>
      {datePlaces.slice(0, rows).map((place) => {
        const fault = tried && faults?.dates[place]
        const said = fault && words.dateFaults[fault]
        return (
          <fieldset key={place}>
            <legend class="small">{words.date(String(place))}</legend>
            <div class="pair">
              <Field
                kind="date"
                label={words.on}
                value={fields[`on${place}`]}
                onWrite={(on) => keep({ ...fields, [`on${place}`]: on })}
                error={fault === 'no-time' ? undefined : said}
              />
              <Field
                kind="time"
                label={words.at}
                value={fields[`at${place}`]}
                onWrite={(at) => keep({ ...fields, [`at${place}`]: at })}
                error={fault === 'no-time' ? said : undefined}
              />
            </div>
          </fieldset>
        )
      })}
      <Row>
        {rows < datePlaces.length && <Button onPress={() => setRows(rows + 1)}>{words.more}</Button>}
        <Button submit>{words.ask}</Button>
      </Row>
      <Status screen={screen} said={working ? { words: words.working } : undefined} refused={refused} />
    </form>
  )
}

/** Called once; when only the case could not be kept, a second try keeps it and calls nobody again. */
async function called(
  client: Client,
  of: Case,
  fields: Typed,
  calledRef: { current: string | undefined },
): Promise<Result> {
  if (calledRef.current === undefined) {
    const sitting = await client.callSitting({
      case: of.id,
      topic: plain(fields.topic).trim(),
      place: plain(fields.place).trim(),
      dates: datesIn(fields),
    })
    if (!sitting.ok) return sitting
    calledRef.current = sitting.value
  }
  return client.keepPage({ ...of, sitting: calledRef.current })
}
