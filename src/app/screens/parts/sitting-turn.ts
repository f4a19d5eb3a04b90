import { useEffect } from 'preact/hooks'
import type { Client } from '../../../vault/client.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { mineIn, stopForm } from './sitting-state.ts'
import { formId } from './talk-turn.ts'
import { type Refused, useAct } from './use-act.ts'
import { useForm } from './use-form.ts'

/**
 * Words under the pen in a sitting. They stay in the form until they stand there: a refusal, an end or a lost line
 * loses none of them.
 */
export type SittingPen = 'sitting-say' | 'sitting-again' | 'sitting-back' | 'sitting-beside'
export const sittingPens: readonly SittingPen[] = [
  'sitting-say',
  'sitting-again',
  'sitting-back',
  'sitting-beside',
]

/** `sent`: handed over without a connection, after this many turns. */
type Fields = { readonly text: string; readonly sent: string }

export type SittingTurning = {
  readonly text: string
  readonly keep: (text: string) => void
  readonly refused: Refused | undefined
  readonly waits: boolean
  readonly hand: () => void
  readonly change: () => void
}

type Props = { client: Client; sitting: SittingView; pen: SittingPen; onHanded: () => void }

export function useSittingTurn({ client, sitting, pen, onHanded }: Props): SittingTurning {
  const id = formId(pen, sitting.id)
  const form = useForm<Fields>(client, id, { text: '', sent: '' })
  const { refused, run } = useAct()
  const { text, sent } = form.fields
  return {
    text,
    keep: (next) => form.keep({ text: next, sent: '' }),
    refused,
    waits: sent !== '',
    hand: () =>
      run(
        () => client.sayInSitting(sitting.id, text.trim()),
        () => {
          const typed = client.form(id)['text'] ?? text
          // What was typed on meanwhile was not handed over: it stays.
          if (typed.trim() === text.trim()) {
            const handed = { text, sent: `${sitting.talk?.turns.length ?? 0}` }
            const now = client.sittings().find((one) => one.id === sitting.id)
            if (now && standsIn(now, handed)) form.drop()
            else form.keep(handed)
          }
          onHanded()
        },
      ),
    change: () => form.keep({ text, sent: '' }),
  }
}

/** "There is more", or "Not quite", chosen and not handed over yet. */
export function againForm(sitting: string): string {
  return formId('sitting-confirm', sitting)
}

/** What was handed over without a connection and stands there by now is gone from its form. */
export function useStanding(client: Client, sitting: SittingView): void {
  useEffect(() => {
    const chosen = againForm(sitting.id)
    if (mineIn(client, sitting) !== 'confirm' && client.form(chosen)['again']) void client.dropForm(chosen)
    const stop = stopForm(sitting.id)
    if (sitting.talk?.ended && client.form(stop)['by']) void client.dropForm(stop)
    for (const pen of sittingPens) {
      const id = formId(pen, sitting.id)
      if (standsIn(sitting, client.form(id))) void client.dropForm(id)
    }
  }, [client, sitting])
}

/** Others may have said something in between, so it is looked for among all that came since. */
export function standsIn(
  { talk }: SittingView,
  { sent = '', text = '' }: Readonly<Record<string, string>>,
): boolean {
  if (sent === '' || !talk) return false
  return talk.turns.slice(Number(sent)).some((turn) => turn.by === 'me' && turn.text === text.trim())
}
