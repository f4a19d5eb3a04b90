import { useState } from 'preact/hooks'
import {
  askedIn,
  type Case,
  decisionIn,
  type Intake,
  intakeFaults,
  intakeToKeep,
  talksWith,
  topics,
} from '../../../practice/cases.ts'
import { decisions } from '../../../practice/helper-pages.ts'
import { ownTermsOf } from '../../../practice/own-terms.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Choice } from '../../kit/choice.tsx'
import { Fold } from '../../kit/fold.tsx'
import { LetterField } from '../../kit/letter-field.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Page } from '../../kit/page.tsx'
import { helpPage } from '../../kit/shell.ts'
import { Tick } from '../../kit/tick.tsx'
import { When } from '../../kit/when.tsx'
import { Wrong } from '../../kit/wrong.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'
import { OwnWords } from './own-text.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'
import { useForm } from './use-form.ts'

/**
 * A private talk with one of the two (M2). Must pass: topics as ticks, with questions about what was done to ask in own
 * words; no place for an answer; three decisions of one size, none picked; to proceed takes every topic (abuse 34).
 */
export type HelpingIntakeProps = { screen: ScreenProps; of: Case; id: string }

export function HelpingIntake({ screen, of, id }: HelpingIntakeProps) {
  const { client, shell, t } = screen
  const { case: labels, intake: words } = t.cases
  const name = client.person(id)?.name ?? labels.someone
  const earlier = talksWith(client.pages(), of.id, id)
  return (
    <Page
      shell={shell}
      over={<span dir="auto">{of.name}</span>}
      heading={<Named words={labels.talk} name={name} />}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'case', item: of.id }), label: of.name }}
    >
      <Trained screen={screen} />
      <Notice kind="aid">
        <div class="stack tight">
          <p>{words.danger}</p>
          <p>
            <a href={helpPage(shell.lang)}>{words.help}</a>
          </p>
        </div>
      </Notice>
      <Talk screen={screen} of={of} id={id} />
      {earlier.length > 0 && (
        <section class="stack">
          <h2>{words.earlier}</h2>
          {earlier.map((talk) => (
            <Earlier key={talk.id} screen={screen} talk={talk} />
          ))}
        </section>
      )}
    </Page>
  )
}

/** The mediator's own word for having learned this, from the terms that everyone reads. */
function Trained({ screen: { client, t } }: { screen: ScreenProps }) {
  const words = t.cases.intake
  const own = ownTermsOf(client.pages())
  return (
    <Notice kind="helper" heading={words.trained}>
      {own?.licence === undefined ? (
        <p>{words.noLicence}</p>
      ) : (
        <p>
          {words.licence}{' '}
          <span dir="auto" lang={own.language}>
            {own.licence}
          </span>
        </p>
      )}
    </Notice>
  )
}

function Talk({ screen, of, id }: HelpingIntakeProps) {
  const { client, go, t, language } = screen
  const { case: labels, intake: words } = t.cases
  const empty = { asked: '', decision: '', text: '' }
  const { fields, keep, drop } = useForm(client, `helping/intake/${of.id}/${id}`, empty)
  const [tried, setTried] = useState<object>()
  const ref = useFaultIn<HTMLFormElement>(tried)
  const { refused, run } = useAct()
  const faults = intakeFaults(fields)
  const asked = askedIn(fields)
  const home = { screen: 'case', item: of.id } as const
  const save = () => {
    setTried(faults && {})
    if (faults) return
    const about = { id: client.newId(), case: of.id, person: id, on: client.today().date }
    const page = intakeToKeep(fields, about)
    if (!page) return
    run(
      () => client.keepPage(page),
      () => {
        drop()
        go(home)
      },
    )
  }
  return (
    <form
      class="stack loose"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <fieldset aria-describedby={tried && faults?.asked ? 'intake-asked' : 'intake-hint'}>
        <legend>{words.topicsHeading}</legend>
        <p class="hint under" id="intake-hint">
          {words.topicsHint}
        </p>
        {tried && faults?.asked && <Wrong id="intake-asked">{words.rest}</Wrong>}
        <div class="stack tight">
          {topics.map((topic) => (
            <Tick
              key={topic}
              ticked={asked.includes(topic)}
              hint={words.questions[topic]}
              onTick={(ticked) =>
                keep({
                  ...fields,
                  asked: topics.filter((one) => (one === topic ? ticked : asked.includes(one))).join(' '),
                })
              }
            >
              {words.topics[topic]}
            </Tick>
          ))}
        </div>
      </fieldset>
      <LetterField
        short
        label={words.text}
        hint={words.textHint}
        lang={language}
        value={fields.text}
        onWrite={(text) => keep({ ...fields, text })}
        error={faults?.text && words.long}
      />
      <Choice
        legend={words.decision}
        hint={words.decisionHint}
        value={decisionIn(fields)}
        onChoose={(decision) => keep({ ...fields, decision })}
        error={tried && faults?.decision && words.need}
        options={decisions
          .toReversed()
          .map((value) => ({ value, label: labels.decisions[value], hint: words.decisionHints[value] }))}
      />
      <Row even>
        <LinkButton href={hrefTo(home)}>{t.helping.notNow}</LinkButton>
        <Button submit>{words.save}</Button>
      </Row>
      <Status screen={screen} refused={refused} />
    </form>
  )
}

function Earlier({ screen: { t, language }, talk }: { screen: ScreenProps; talk: Intake }) {
  const words = t.cases.case
  return (
    <Fold
      summary={
        <span>
          <Filled words={words.talked} by={<When day={talk.on} lang={language} year />} />
          {` · ${words.decisions[talk.decision]}`}
        </span>
      }
    >
      <ul>
        {talk.asked.map((topic) => (
          <li key={topic}>{t.cases.intake.topics[topic]}</li>
        ))}
      </ul>
      {talk.text !== undefined && <OwnWords text={talk.text} lang={language} />}
    </Fold>
  )
}
