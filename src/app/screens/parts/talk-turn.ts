import { useEffect } from 'preact/hooks'
import { formOf } from '../../../practice/talks.ts'
import type { TurnWords } from '../../../practice/turns.ts'
import type { Client } from '../../../vault/client.ts'
import type { PersonView, TalkView } from '../../../vault/views.ts'
import { type Refused, useAct } from './use-act.ts'
import { useForm } from './use-form.ts'

/**
 * A turn under the pen. Its words stay in the form until they stand in the talk: a refusal, a pause, an end or a lost
 * line loses none of them.
 */
export type TurnForm = 'talk-say' | 'talk-again' | 'talk-back'
export const turnForms: readonly TurnForm[] = ['talk-say', 'talk-again', 'talk-back']

/** `sent`: handed over while there was no connection, to be the turn with this place in the talk. */
type Sent = { readonly sent: string }

export type Turning<Fields> = {
  readonly fields: Fields & Sent
  readonly keep: (fields: Fields) => void
  readonly refused: Refused | undefined
  /** It was handed over and does not stand in the talk yet. */
  readonly waits: boolean
  readonly hand: (words: TurnWords) => void
  /** Back under the pen. */
  readonly change: () => void
}

type TurnProps<Fields> = {
  client: Client
  person: PersonView
  talk: TalkView
  form: TurnForm
  empty: Fields
  onHanded: () => void
}

export function useTurn<Fields extends Readonly<Record<string, string>>>({
  client,
  person,
  talk,
  form: name,
  empty,
  onHanded,
}: TurnProps<Fields>): Turning<Fields> {
  const form = useForm<Fields & Sent>(client, formId(name, talk.id), { ...empty, sent: '' })
  const { refused, run } = useAct()
  const { fields } = form
  return {
    fields,
    keep: (next) => form.keep({ ...next, sent: '' }),
    refused,
    waits: fields.sent !== '',
    hand: (words) =>
      run(
        () => client.takeTurn(person.id, talk.id, words),
        () => {
          const now = client.person(person.id)?.talks.find(({ id }) => id === talk.id)
          const typed = { ...fields, ...client.form(formId(name, talk.id)) }
          // What was typed on meanwhile was not handed over: it stays.
          if (typed['text']?.trim() === words.text) {
            const handed = { ...typed, sent: `${talk.turns.length}` }
            // In its place may stand a turn from another device of mine.
            if (now && hasLanded(now, handed)) form.drop()
            else form.keep(handed)
          }
          onHanded()
        },
      ),
    change: () => form.keep({ ...fields, sent: '' }),
  }
}

export function formId(form: string, talk: string): string {
  return `${form}/${talk}`
}

/** "There is more", or "Not quite", chosen and not handed over yet. */
export function confirmForm(talk: string): string {
  return formId('talk-confirm', talk)
}

/** What was handed over without a connection and stands in the talk by now is gone from its form. */
export function useLanded(client: Client, talk: TalkView): void {
  useEffect(() => {
    const chosen = confirmForm(talk.id)
    if (formOf(talk) !== 'confirm' && client.form(chosen)['again']) void client.dropForm(chosen)
    for (const form of turnForms) {
      const id = formId(form, talk.id)
      if (hasLanded(talk, client.form(id))) void client.dropForm(id)
    }
  }, [client, talk])
}

export function hasLanded(
  talk: TalkView,
  { sent = '', text = '' }: Readonly<Record<string, string>>,
): boolean {
  const turn = sent === '' ? undefined : talk.turns[Number(sent)]
  return turn?.by === 'me' && turn.words?.text === text.trim()
}
