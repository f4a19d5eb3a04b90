/** A link between a helper and who is helped, from either side: its form, and making it with the name it is for. */
import { noteToGive } from '../../../practice/helped.ts'
import { kindIn } from '../../../practice/helper-words.ts'
import type { Result } from '../../../vault/client.ts'
import type { PersonView } from '../../../vault/views.ts'
import type { Place } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { useAct } from './use-act.ts'
import { useForm } from './use-form.ts'

export type InvitingProps = {
  readonly form: string
  readonly inviter: 'helper' | 'client'
  /** Somebody who is on the list already. */
  readonly known?: PersonView | undefined
  readonly kind?: string | undefined
  readonly onward: 'link' | 'new-client'
}
export type Inviting = ReturnType<typeof useInviting>

export function useInviting(
  { client, go }: ScreenProps,
  { form: id, inviter, known, kind: usual = '', onward }: InvitingProps,
) {
  const blank = { name: '', kind: usual, note: '', person: known?.id ?? '' }
  const form = useForm(client, id, blank)
  const making = useAct()
  const { fields } = form
  const person = fields.person === '' ? undefined : client.person(fields.person)
  const invited = async (): Promise<Result<string>> => {
    const kind = kindIn(fields.kind)
    if (!kind) return { ok: false, trouble: 'empty' }
    const added: Result<string> = person
      ? { ok: true, value: person.id }
      : await client.addPerson(noteToGive(fields.name))
    if (!added.ok) return added
    // A second try is for the same name on the list, also when one was away in between.
    form.keep({ ...fields, person: added.value })
    const note = noteToGive(fields.note)
    const made = await client.invite({ person: added.value, note, letters: 'bank', as: { inviter, kind } })
    return made.ok ? added : made
  }
  const make = () =>
    making.run(invited, (added) => {
      form.drop()
      go({ screen: onward, person: added } satisfies Place)
    })
  return { form, person, making, make }
}
