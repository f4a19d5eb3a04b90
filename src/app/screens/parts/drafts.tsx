import { firstLine } from '../../../practice/letters.ts'
import type { Draft } from '../../../practice/pages.ts'
import { letterText } from '../../../practice/parts.ts'
import { type Room, Rooms } from '../../kit/rooms.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'

export type DraftsProps = {
  screen: ScreenProps
  drafts: readonly Draft[]
  label: string
  /** On a person's own page the name is not said again. */
  unnamed?: boolean | undefined
}

/** Letters begun, each by its first words and the day it was begun. Where a letter is that was left, is not here. */
export function Drafts({ screen, drafts, label, unnamed }: DraftsProps) {
  return <Rooms label={label} rooms={drafts.map((draft) => room(screen, draft, unnamed))} />
}

function room({ client, t, language }: ScreenProps, draft: Draft, unnamed: boolean | undefined): Room {
  const words = t.letter.list
  const name = draft.to === undefined ? undefined : client.person(draft.to)?.name
  return {
    href: hrefTo({ screen: 'letter', draft: draft.id }),
    icon: 'pen',
    name: (
      <span lang={draft.language} dir="auto">
        {firstLine(letterText(draft)) || firstLine(draft.theme ?? '') || words.noWords}
      </span>
    ),
    line: (
      <>
        {draft.purpose !== undefined && draft.theme !== undefined && (
          <>
            <bdi>{firstLine(draft.theme)}</bdi>
            {', '}
          </>
        )}
        {!unnamed && (
          <>
            {name === undefined ? words.toNobody : <Named words={words.to} name={name} />}
            {', '}
          </>
        )}
        <Filled words={words.begun} by={<When day={draft.begun} lang={language} />} />
      </>
    ),
  }
}
