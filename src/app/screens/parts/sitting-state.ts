/** A sitting in the shapes that the parts of a talk know, and who is who in it. It decides nothing. */
import { sittingForm, type SittingForm } from '../../../practice/sitting-table.ts'
import type { Client } from '../../../vault/client.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import type { TalkView } from '../../../vault/views.ts'
import type { ScreenProps } from '../../screen.ts'
import { formId } from './talk-turn.ts'

/** What is mine there; `stopped`: I stopped it, and that has not left this device yet. */
export type SittingMine = SittingForm | 'stopped'

export function mineIn(client: Client, sitting: SittingView): SittingMine {
  const form = sittingForm(sitting, client.today().date)
  return form !== 'after' && client.form(stopForm(sitting.id))['by'] === 'me' ? 'stopped' : form
}

/** That I stopped it: kept sealed on this device until the others can know it. */
export function stopForm(sitting: string): string {
  return formId('sitting-stop', sitting)
}

/** The same for two that look the same on the page. */
export function stampOf({ talk, agreements, date }: SittingView): string {
  const here = talk?.turns.filter(({ text }) => text !== undefined).length
  const drafts = agreements.map(({ matter, agreedOn }) => `${matter}${agreedOn ?? ''}`)
  return [talk?.turns.length, here, talk?.ended, date?.on, ...drafts].join(' ')
}

/** For the steps and the answers of a talk. Its words are told by the sitting itself. */
export function asTalk({ id, topic, talk }: SittingView): TalkView {
  const { next = 'nobody', holder = 'them', phase = 'say', lastRound = false, ended = false } = talk ?? {}
  return {
    id,
    topic,
    pace: 'live',
    next: next === 'host' ? 'nobody' : next,
    holder: holder === 'host' ? 'them' : holder,
    phase,
    lastRound,
    ended,
    turns: [],
  }
}

export type Names = { readonly host: string; readonly other: string }

/** For one of the two. Where no name is known, who they are there. */
export function namesIn({ client, t }: ScreenProps, { people, two }: SittingView): Names {
  const mine = client.me()?.firstName
  const other = two.find(({ name }) => name !== mine) ?? two[0]
  return {
    host: client.person(people[0] ?? '')?.name ?? t.sitting.host,
    other: other === undefined || other.name === '' ? t.sitting.other : other.name,
  }
}
