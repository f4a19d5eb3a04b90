import { leavings, myPart, myParts, type PlanName, theirParts } from '../../../practice/plan.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import type { Lying } from './limit-opened.ts'
import { PlanTitle } from './plan-title.tsx'

export type PlanPrintProps = {
  screen: ScreenProps
  name: PlanName
  person: PersonView | undefined
  lane: readonly Lying[]
  onBack: () => void
}

/**
 * The plan as a sheet; the page is the sheet, so nothing else is printed.
 * Must pass: my parts, and theirs that I opened and that hold; nothing of when, and nothing of what was not opened.
 */
export function PlanPrint({ screen, name, person, lane, onBack }: PlanPrintProps) {
  const { client, shell, t, language } = screen
  const words = t.plan.print
  const mine = myParts(name).flatMap((part) => {
    const left = leavings(person?.left ?? [], name, part).find(({ takenBack }) => !takenBack)
    const text = myPart(client.pages(), name, part, person?.id)?.text ?? left?.words.text
    return text === undefined ? [] : [{ part, text, lang: language }]
  })
  const theirs = theirParts(lane, name).flatMap(({ part, now: { given, words: said } }) =>
    given.takenBack ? [] : [{ part, text: said.text, lang: said.language }],
  )
  const list = (parts: typeof theirs) =>
    parts.map(({ part, text, lang }) => (
      <section class="stack tight" key={part}>
        <h3>{t.plan.parts[part]}</h3>
        <div class="said" lang={lang}>
          <p dir="auto">{text}</p>
        </div>
      </section>
    ))
  return (
    <Page shell={shell} heading={<PlanTitle screen={screen} name={name} person={person} />}>
      <section class="stack mid">
        <h2>{words.mine}</h2>
        {mine.length === 0 ? <p>{words.blank}</p> : list(mine)}
      </section>
      {person && theirs.length > 0 && (
        <section class="stack mid">
          <h2>
            <Named words={t.plan.plan.theirs} name={person.name} />
          </h2>
          {list(theirs)}
        </section>
      )}
      <p>{words.help}</p>
      <div class="stack no-print">
        <p class="hint">{words.hint}</p>
        <Row even>
          <Button onPress={onBack}>{words.back}</Button>
          <Button onPress={() => window.print()}>{words.print}</Button>
        </Row>
      </div>
    </Page>
  )
}
