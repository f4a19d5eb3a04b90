import type { PageOf, Purpose } from '../../../practice/pages.ts'
import type { ScreenProps } from '../../screen.ts'

/** Begins a letter about something on the list: its theme is the words there, and it is for the person it hurt. */
export async function newLetterAbout(
  { client, go }: ScreenProps,
  { text, who }: PageOf<'harm'>,
  purpose?: Purpose,
): Promise<void> {
  const named = purpose === undefined && who !== undefined && client.person(who) !== undefined
  const draft = await client.newDraft({ ...(named && { to: who }), text: '' })
  await client.keepDraft({ ...draft, theme: text, ...(purpose !== undefined && { purpose }) })
  go({ screen: 'letter', draft: draft.id })
}
