import { useId, useState } from 'preact/hooks'
import { agendaFault, agendaOf } from '../../../practice/sitting-table.ts'
import type { PageOf } from '../../../practice/pages.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { ShortWords } from './practical-given.tsx'
import { RemoveOwn } from './remove-own.tsx'
import { SittingParked } from './sitting-parked.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useGiving } from './use-giving.ts'
import { useForm } from './use-form.ts'

/**
 * What I would like to speak of, and the topics I kept for a sitting. Pages of my own, and nobody else's.
 * Must pass: nothing here reaches anyone; with `onLay`, which stands on one's own floor alone, a press puts a topic
 * into the words one is about to say.
 */
export type SittingTopicsProps = {
  screen: ScreenProps
  sitting: SittingView
  onLay?: ((topic: string) => void) | undefined
}

export function SittingTopics({ screen, sitting, onLay }: SittingTopicsProps) {
  const { client, t } = screen
  const words = t.sitting.agenda
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const tell = (text: string) => setSaid({ words: text, moves: true })
  return (
    <>
      <section class="stack mid">
        <Status screen={screen} said={said} refused={refused} />
        <div class="stack tight">
          <h2>{words.heading}</h2>
          <p>{words.lede}</p>
          {onLay && <p class="hint">{words.layHint}</p>}
        </div>
        <ul class="plain stack mid" aria-label={words.list}>
          {agendaOf(client.pages(), sitting.id).map((line) => (
            <Line
              key={line.id}
              screen={screen}
              line={line}
              onLay={onLay}
              onRemove={() =>
                run(
                  () => client.removePage('agenda', line.id),
                  () => tell(words.removed),
                )
              }
            />
          ))}
        </ul>
        <LineForm
          screen={screen}
          sitting={sitting.id}
          onKeep={(text, given) =>
            run(
              () =>
                client.keepPage({
                  kind: 'agenda',
                  id: client.newId(),
                  sitting: sitting.id,
                  text,
                  on: client.today().date,
                }),
              () => {
                given()
                tell(words.added)
              },
            )
          }
        />
      </section>
      <SittingParked screen={screen} sitting={sitting} onLay={onLay} />
    </>
  )
}

/** At the table it is folded away: who sits beside may look at this page. */
export function SittingTopicsFold(props: SittingTopicsProps) {
  return (
    <Fold summary={props.screen.t.sitting.agenda.fold}>
      <div class="stack loose">
        <SittingTopics {...props} />
      </div>
    </Fold>
  )
}

type LineProps = Pick<SittingTopicsProps, 'screen' | 'onLay'> & {
  line: PageOf<'agenda'>
  onRemove: () => void
}

function Line({ screen: { t, language }, line, onLay, onRemove }: LineProps) {
  const words = t.sitting.agenda
  const id = useId()
  return (
    <li class="stack tight">
      <div id={id}>
        <ShortWords text={line.text} lang={language} />
      </div>
      {onLay && (
        <div>
          <Button describedBy={id} onPress={() => onLay(line.text)}>
            {words.lay}
          </Button>
        </div>
      )}
      <RemoveOwn words={words} describedBy={id} onRemove={onRemove} />
    </li>
  )
}

type LineFormProps = {
  screen: ScreenProps
  sitting: string
  onKeep: (text: string, given: () => void) => void
}

function LineForm({ screen: { client, t, language }, sitting, onKeep }: LineFormProps) {
  const words = t.sitting.agenda
  const { fields, keep, drop } = useForm(client, `sitting-agenda/${sitting}`, { text: '' })
  const wrong = agendaFault(fields.text)
  const giving = useGiving(wrong, () => onKeep(fields.text.trim(), drop))
  return (
    <form class="stack mid" {...giving.form}>
      <Field
        kind="textarea"
        rows={2}
        label={words.label}
        hint={words.hint}
        lang={language}
        value={fields.text}
        onWrite={(text) => keep({ text })}
        error={giving.wrong && words.faults[giving.wrong]}
      />
      <div>
        <Button submit>{words.add}</Button>
      </div>
    </form>
  )
}
