import { pagesOf } from '../../../practice/pages.ts'
import type { Client, Result } from '../../../vault/client.ts'
import { LinkButton } from '../../kit/link-button.tsx'
import { Page } from '../../kit/page.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { CloseForm } from './close-form.tsx'
import type { HelpedProps } from './helped-home.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

export type HelpedEndProps = HelpedProps & {
  readonly onHome: (said?: string) => void
  readonly onEnded: () => void
}

type Picked = 'keep' | 'quietly' | 'aloud'

/**
 * Ending it all with one helper (S5-6). Must pass: leaving it as it is comes first and all ways are of one size; no reason
 * is asked; all that is lent is taken back before anything else.
 */
export function HelpedEnd({ screen, person, help, onHome, onEnded }: HelpedEndProps) {
  const { client, shell, t } = screen
  const words = t.helped.end
  const { refused, run } = useAct()
  const end = (picked: Picked) => {
    if (picked === 'keep') return onHome()
    return run(() => ended(client, { person, help }, picked === 'aloud'), onEnded)
  }
  const options = [
    { value: 'keep', label: words.keep, hint: words.keepHint },
    { value: 'quietly', label: words.quietly, hint: words.quietlyHint },
    { value: 'aloud', label: words.aloud, hint: words.aloudHint },
  ] as const
  return (
    <Page shell={shell} over={<bdi>{person.name}</bdi>} heading={words.heading} lede={words.lede}>
      <CloseForm<Picked> words={words} options={options} onDo={end}>
        <p>{words.kept}</p>
      </CloseForm>
      <Status screen={screen} refused={refused} />
    </Page>
  )
}

export function HelpedEnded({ screen: { shell, t } }: { screen: ScreenProps }) {
  const words = t.helped.end
  return (
    <Page shell={shell} heading={words.doneHeading} lede={words.done}>
      <p>{words.kept}</p>
      <LinkButton href={hrefTo({ screen: 'helpers' })}>{words.toHelpers}</LinkButton>
    </Page>
  )
}

/** What protects comes first and needs no connection: copies, then the space; who they are to me comes last. */
async function ended(
  client: Client,
  { person, help }: Pick<HelpedProps, 'person' | 'help'>,
  aloud: boolean,
): Promise<Result> {
  for (const { word } of help.lent) {
    // oxlint-disable-next-line no-await-in-loop -- one act after the other, and none after one that was refused
    const back = await client.takeBack(person.id, word)
    if (!back.ok) return back
  }
  for (const { id } of pagesOf(client.pages(), 'sharing').filter(({ helper }) => helper === person.id)) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    const removed = await client.removePage('sharing', id)
    if (!removed.ok) return removed
  }
  const closed = await client.close(person.id, aloud)
  return closed.ok ? client.setHelping(person.id, undefined) : closed
}
