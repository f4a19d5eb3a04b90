import { useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import { answersTo } from '../../../practice/kinds.ts'
import { type GivenPart, type PlanName, theirParts } from '../../../practice/plan.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Fold } from '../../kit/fold.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'
import { Danger } from './guide-danger.tsx'
import { SetAnswers } from './set-answers.tsx'
import { type Lying, useFresh } from './limit-opened.ts'
import { PlanNew, type PlanReading } from './plan-new.tsx'
import { isOpenTo } from './practical-may.tsx'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type PlanGivenProps = Partial<PlanReading> & {
  screen: ScreenProps
  name: PlanName
  person: PersonView
  lane: readonly Lying[]
}

/** The parts they left me, once I opened them. They are theirs: there is nothing here to change them with. */
export function PlanGiven({ screen, name, person, lane, fresh, refused, onRead }: PlanGivenProps) {
  const words = screen.t.plan.plan
  const parts = theirParts(lane, name)
  return (
    <>
      <h2>
        <Named words={words.theirs} name={person.name} />
      </h2>
      <Status screen={screen} refused={refused} />
      {onRead && <PlanNew screen={screen} person={person} lane={lane} onRead={onRead} level={3} />}
      {parts.length === 0 ? (
        <p>{screen.t.plan.theirs.none}</p>
      ) : (
        parts.map((one) => (
          <OnePart
            key={one.part}
            screen={screen}
            person={person}
            one={one}
            fresh={one.now.given.word === fresh}
          />
        ))
      )}
    </>
  )
}

type OnePartProps = { screen: ScreenProps; person: PersonView; one: GivenPart<Lying>; fresh: boolean }

function OnePart({ screen, person, one, fresh }: OnePartProps) {
  const { client, t, language } = screen
  const words = t.plan.theirs
  const ref = useFresh<HTMLHeadingElement>(fresh)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const { given, words: part } = one.now
  return (
    <article class="card stack">
      <h3 ref={ref} tabIndex={-1}>
        {t.plan.parts[one.part]}
      </h3>
      <Danger screen={screen} side="reader" lang={part.language} text={part.text} />
      <div class="said" lang={part.language}>
        <p dir="auto">{part.text}</p>
      </div>
      <p class="hint">
        <Filled
          words={given.takenBack ? words.back : words.signed}
          by={<When day={dateOfDay(given.on)} lang={language} />}
        />
      </p>
      <Status screen={screen} said={said} refused={refused} />
      {given.answered && <p class="hint">{words.answered}</p>}
      {!given.answered && !given.takenBack && isOpenTo(person, person.may.plan) && (
        <Fold
          summary={
            <span>
              {words.say}
              <span class="hidden">: {t.plan.parts[one.part]}</span>
            </span>
          }
        >
          <SetAnswers
            words={{ ...words, here: t.letter.answer.here }}
            lines={answersTo['plan-part'].lines.map((value) => ({
              value,
              label: t.letter.answer.lines[value],
            }))}
            name={person.name}
            appeared={person.appeared}
            onNothing={() => setSaid({ words: words.nothingDone, moves: true })}
            onAnswer={(line) =>
              run(
                () => client.answer(person.id, given.word, { line }),
                () => setSaid({ words: t.people.left.said, moves: true }),
              )
            }
          />
        </Fold>
      )}
      <Earlier screen={screen} one={one} />
    </article>
  )
}

/** What it said before it was said anew. */
function Earlier({ screen: { t, language }, one }: Pick<OnePartProps, 'screen' | 'one'>) {
  if (one.earlier.length === 0) return null
  return (
    <Fold summary={t.plan.part.earlier}>
      {one.earlier.map(({ given, words }) => (
        <p key={given.word} dir="auto" lang={words.language}>
          <span class="over">
            <When day={dateOfDay(given.on)} lang={language} />
          </span>{' '}
          {words.text}
        </p>
      ))}
    </Fold>
  )
}
