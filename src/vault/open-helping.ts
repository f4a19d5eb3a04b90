/** The part of the client that is about helpers and sittings, put together as open-client.ts does the rest. */
import type { Result } from './client.ts'
import type { HelpingClient } from './client-helping.ts'
import { disclose, lend, setHelping } from './helping.ts'
import { changeHold } from './holds.ts'
import { loaded } from './loaded.ts'
import type { Session } from './session.ts'
import { shareFromNow, stopSharing } from './sharing.ts'
import { answerDates } from './sitting-dates.ts'
import { draftAgreement, leaveSitting, putInitials, sayInSitting, turnInSitting } from './sittings.ts'
import { sittings } from './view-sittings.ts'

/**
 * Fetched when first asked for, so that the app's first words come sooner: what most people never do, and what needs a line
 * anyway. Nothing that protects is among it.
 */
const calling = () => import('./call-sitting.ts')
const reading = () => import('./reading-first.ts')

type Within = <T>(work: (open: Session) => Promise<Result<T>>) => Promise<Result<T>>

export function helpingClient(within: Within, session: () => Session | undefined): HelpingClient {
  return {
    setHelping: (person, as) => within((open) => setHelping(open, person, as)),
    lend: (person, words, until) => within((open) => lend(open, person, words, until)),
    disclose: (person, words, under) => within((open) => disclose(open, person, words, under)),
    shareFromNow: (input) => within((open) => shareFromNow(open, input)),
    stopSharing: (id) => within((open) => stopSharing(open, id)),
    holdBoth: (one, other) => within((open) => changeHold(open, 'POST', one, other)),
    endHold: (one, other) => within((open) => changeHold(open, 'DELETE', one, other)),
    askReading: (draft, helper, until) =>
      within((open) => loaded(reading, ({ askReading }) => askReading(open, draft, { helper, until }))),
    coSign: (person, word) => within((open) => loaded(reading, ({ coSign }) => coSign(open, person, word))),
    lendUnread: (from, word, helper, until) =>
      within((open) =>
        loaded(reading, ({ lendUnread }) => lendUnread(open, [from, word], { helper, until })),
      ),
    callSitting: (input) => within((open) => loaded(calling, ({ callSitting }) => callSitting(open, input))),
    sittings() {
      const open = session()
      return open ? sittings(open) : []
    },
    answerDates: (id, answer) => within((open) => answerDates(open, id, answer)),
    sayInSitting: (id, text) => within((open) => sayInSitting(open, id, text)),
    confirmInSitting: (id) => within((open) => turnInSitting(open, id, 'confirmed')),
    passInSitting: (id) => within((open) => turnInSitting(open, id, 'passed')),
    endSitting: (id) => within((open) => turnInSitting(open, id, 'ended')),
    leaveSitting: (id, aloud) => within((open) => leaveSitting(open, id, aloud)),
    draftAgreement: (id, input) => within((open) => draftAgreement(open, id, input)),
    putInitials: (id, matter) => within((open) => putInitials(open, id, matter, true)),
    takeInitialsBack: (id, matter) => within((open) => putInitials(open, id, matter, false)),
  }
}
