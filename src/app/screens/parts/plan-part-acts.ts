import { useState } from 'preact/hooks'
import {
  type LeftPart,
  type PartPage,
  type PartWords,
  type PlanName,
  partToKeep,
  toTakeBack,
} from '../../../practice/plan.ts'
import type { PlanPart } from '../../../practice/words.ts'
import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import type { Said } from './status.tsx'
import { type Refused, useAct } from './use-act.ts'

type Step = 'look' | 'write' | 'leave'

export type PartOf = {
  readonly screen: ScreenProps
  readonly name: PlanName
  readonly part: PlanPart
  readonly person: PersonView | undefined
  readonly page: PartPage | undefined
  readonly left: readonly LeftPart[]
}

export type PartActs = {
  readonly step: Step
  readonly said: Said | undefined
  readonly refused: Refused | undefined
  readonly begin: (step: Step) => void
  readonly keep: (text: string, kept: () => void) => void
  readonly leave: (words: PartWords) => void
  readonly takeBack: () => void
  readonly remove: () => void
}

/** What its author may do with one part. Nothing here touches a part of the other's. */
export function usePart({ screen: { client, t }, name, part, person, page, left }: PartOf): PartActs {
  const [step, setStep] = useState<Step>('look')
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const words = t.plan.part
  const done = (text: string) => {
    setStep('look')
    setSaid({ words: text, moves: true })
  }
  const takeAllBack = async (): Promise<Result> => {
    for (const word of toTakeBack(left)) {
      const taken = await client.takeBack(person?.id ?? '', word)
      if (!taken.ok) return taken
    }
    return { ok: true, value: undefined }
  }
  return {
    step,
    said,
    refused,
    begin(next) {
      setSaid(undefined)
      setStep(next)
    },
    keep(text, kept) {
      const { date: today } = client.today()
      const id = page?.id ?? client.newId()
      const next = partToKeep(name, part, { id, text, today, person: person?.id })
      run(
        () => client.keepPage(next),
        () => {
          kept()
          done(words.kept)
        },
      )
    },
    leave(part) {
      if (!person) return
      run(
        () => client.leave(person.id, part),
        ({ waitsHere }) => done(waitsHere ? t.people.left.waits : words.left),
      )
    },
    takeBack: () => run(takeAllBack, () => done(t.people.left.takenBack)),
    remove() {
      if (page)
        run(
          () => client.removePage('plan-part', page.id),
          () => done(words.removed),
        )
    },
  }
}
