/**
 * Puts the client together: who is here, locked or open, and what each act of a screen sets going. Everything that
 * decides lies elsewhere; this only knows which session is meant.
 */
import * as v from 'valibot'
import type { Draft } from '../practice/pages.ts'
import { signInWithPassphrase, type Unlocked } from './account.ts'
import { newId } from './acts.ts'
import type { Client, Language, Result } from './client.ts'
import { comeIn, landing, readNote } from './come-in.ts'
import { dateNow, zoneHere } from './dates.ts'
import { openMemoryStore, type DeviceStore } from './device-store.ts'
import { eraseDeviceSlot, keepDeviceSlot } from './device-slot.ts'
import { keepDraft, leaveDraft, removeDraft } from './drafts.ts'
import { bringBack, putAway } from './away.ts'
import { dropForm, form, keepForm } from './forms.ts'
import { firstDraft, type Parts } from './first-draft.ts'
import { bringInStep, followHints } from './hints.ts'
import { type Http, openHttp } from './http.ts'
import { loaded } from './loaded.ts'
import { flush } from './outbox.ts'
import { leaveLetter } from './letter-leaving.ts'
import { act, answer, leave, pause, read, setAside } from './moves.ts'
import { keepPage, ownPages, removePage, shownDrafts } from './own-pages.ts'
import { helpingClient } from './open-helping.ts'
import { credentialClient } from './open-credentials.ts'
import { recordClient } from './open-record.ts'
import { openSession } from './open-session.ts'
import { waysClient } from './open-ways.ts'
import { isAway, people, viewPerson } from './people.ts'
import { mark, promise } from './promises.ts'
import { reopen } from './reopen.ts'
import { fail, fine, ok } from './results.ts'
import { saveContent } from './save-content.ts'
import { personOf, type Session } from './session.ts'
import { endHandout, makeHandout, refreshHandouts, handouts } from './handouts.ts'
import { takeBack } from './take-back.ts'
import { agreeToTalk, askToTalk, disagreeToTalk, takeTurn, turn } from './talks.ts'
import { me } from './view-me.ts'
import { today } from './view-today.ts'
import { sayYes } from './yeses.ts'

const done = v.object({ type: v.literal('done') })
const signingUp = () => import('./sign-up.ts')

export type ClientParts = {
  /** The server's address; empty for the page's own. */
  readonly base: string
  readonly store: DeviceStore
  readonly clock?: () => number
  /** Where there is no browser to keep the sign-in cookie. */
  readonly keepCookies?: boolean
  /** Listen for hints while open. Without it the caller brings things in step with `sync`. */
  readonly follow?: boolean
  readonly draftParts?: Parts
  /** Another way to a house than the network. */
  readonly http?: Http
  /** Keys that are in hand already: it opens at once, and neither passphrase nor card is asked for. */
  readonly unlocked?: Unlocked
}

export async function openClient(parts: ClientParts): Promise<Client> {
  const clock = parts.clock ?? (() => Math.floor(Date.now() / 1000))
  const http = parts.http ?? openHttp(parts.base, parts.keepCookies ?? false)
  const listeners = new Set<() => void>()
  const changed = () => listeners.forEach((listener) => listener())
  let session: Session | undefined
  let following = new AbortController()
  let known = (await parts.store.get('account')) !== undefined

  async function begin(unlocked: Unlocked, passphrase: string | undefined, shared: boolean): Promise<Result> {
    const store = shared ? openMemoryStore() : parts.store
    session = await openSession(unlocked, { http, store, clock, changed })
    if (!shared) {
      await store.put('account', unlocked.account)
      if (passphrase !== undefined)
        await keepDeviceSlot(store, { kind: 'passphrase', text: passphrase }, unlocked.key)
    }
    known = !shared
    await bringInStep(session)
    following = new AbortController()
    if (parts.follow) void followHints(session, following.signal)
    changed()
    return fine
  }

  function drop(): void {
    following.abort()
    session = undefined
    changed()
  }

  async function within<T>(work: (open: Session) => Promise<Result<T>>): Promise<Result<T>> {
    return session ? work(session) : fail('signed-out')
  }

  async function forgetDevice(): Promise<void> {
    drop()
    known = false
    await eraseDeviceSlot(parts.store)
    await parts.store.clear()
    changed()
  }

  const client: Client = {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stage() {
      if (session) return 'open'
      return known ? 'locked' : 'out'
    },
    online: () => session?.online ?? true,
    firstDraft: firstDraft(parts.store, parts.draftParts),

    async signUp(input) {
      const made = await loaded(signingUp, ({ signUp }) => signUp(http, input, clock()))
      if (!made.ok) return made
      await begin(made.value, input.passphrase, input.shared ?? false)
      return ok({ signInName: made.value.content.signInName })
    },
    async signIn({ name, passphrase, shared }) {
      const unlocked = await signInWithPassphrase(http, name, passphrase, shared)
      return unlocked.ok ? begin(unlocked.value, passphrase, shared ?? false) : unlocked
    },
    async signInWithCard({ card, shared, back }) {
      const load = () => import('./sign-in-card.ts')
      const unlocked = await loaded(load, ({ signInByCard }) =>
        signInByCard(http, card, { shared: shared ?? false, back: back ?? false }),
      )
      return unlocked.ok ? begin(unlocked.value, undefined, shared ?? false) : unlocked
    },
    async unlock(passphrase) {
      const unlocked = await reopen(parts.store, passphrase)
      return unlocked.ok ? begin(unlocked.value, undefined, false) : unlocked
    },
    async lock() {
      drop()
    },
    leaveNow() {
      drop()
      void client.firstDraft.drop()
    },
    async signOut() {
      // What protects goes out before this device forgets it.
      if (session) await flush(session)
      await http.send('POST', '/sign-out', {}, done)
      await forgetDevice()
    },
    deleteAccount: () =>
      within(async (open) => {
        // What was taken back, or shut, goes out before.
        await flush(open)
        if (open.outbox.length > 0) return fail('offline')
        const answer = await http.send('DELETE', '/account', {}, done)
        if (answer.type !== 'answer') return fail(answer.type === 'silence' ? 'offline' : 'broken')
        await forgetDevice()
        return fine
      }),

    me: () => session && me(session),
    changeSettings: (settings) =>
      within((open) =>
        saveContent(open, (content) => ({
          ...content,
          settings: { ...content.settings, ...settings } as typeof content.settings,
        })),
      ),

    today: () => today(session, clock()),
    promise: (input) => within((open) => promise(open, input)),
    mark: (of, as, more) => within((open) => mark(open, of, as, more)),

    people: () => (session ? people(session) : []),
    person(id) {
      const person = session && personOf(session, id)
      return session && person && !isAway(person) ? viewPerson(session, person) : undefined
    },
    addPerson: (name) =>
      within(async (open) => {
        const trimmed = name.trim()
        if (trimmed === '') return fail('empty')
        if (trimmed.length > 40) return fail('too-long')
        const id = newId.act()
        const saved = await saveContent(open, (content) => ({
          ...content,
          people: [...content.people, { id, name: trimmed }],
        }))
        return saved.ok ? ok(id) : saved
      }),

    drafts: () => (session ? shownDrafts(session) : []),
    async keepDraft(draft) {
      if (session) await keepDraft(session, { ...draft, changed: dateNow(session) })
    },
    async newDraft({ to, text }) {
      const today = dateNow({ clock })
      const language: Language = session?.content.settings.language ?? 'en'
      const draft: Draft = {
        kind: 'draft',
        id: newId.act(),
        language,
        text,
        begun: today,
        changed: today,
        ...(to !== undefined && { to }),
      }
      if (session) await keepDraft(session, draft)
      return draft
    },
    leaveDraft: (id) => within((open) => leaveDraft(open, id)),
    removeDraft: (id) => within((open) => removeDraft(open, id)),

    invite: (input) =>
      within((open) =>
        loaded(
          () => import('./invite.ts'),
          ({ invite }) => invite(open, input, zoneHere()),
        ),
      ),
    landing: (secret) => landing(http, secret),
    readNote: (secret, words) => readNote(http, secret, words),
    comeIn: (input) =>
      within(async (open) => {
        const came = await comeIn(open, input)
        if (came.ok && input.mayKnow) {
          const said = await act(open, came.value, { move: 'appear' })
          if (!said.ok) return said
        }
        if (came.ok) await bringInStep(open)
        return came
      }),

    pages: () => (session ? ownPages(session) : []),
    keepPage: (page) => within((open) => keepPage(open, page)),
    removePage: (kind, id) => within((open) => removePage(open, kind, id)),
    newId: () => newId.act(),

    makeHandout: (input) => within((open) => makeHandout(open, input)),
    handouts: () => (session ? handouts(session) : []),
    refreshHandouts: () => within(refreshHandouts),
    endHandout: (id) => within((open) => endHandout(open, id)),

    form: (id) => (session ? form(session, id) : {}),
    async keepForm(id, fields) {
      if (session) await keepForm(session, id, fields)
    },
    async dropForm(id) {
      if (session) await dropForm(session, id)
    },

    leaveLetter: (draft, until) => within((open) => leaveLetter(open, draft, until)),
    leave: (person, words) => within((open) => leave(open, person, words)),
    takeBack: (person, word) => within((open) => takeBack(open, person, word)),
    shred: (person, word) =>
      within((open) => act(open, person, { move: 'words-shredded', word: word as `w_${string}` })),
    read: (person, word) => within((open) => read(open, person, word)),
    setAside: (_person, word) => within((open) => setAside(open, word)),
    giveBack: (person, word) =>
      within((open) => act(open, person, { move: 'words-shredded', word: word as `w_${string}` })),
    answer: (person, word, words) => within((open) => answer(open, person, word, words)),
    setDoor: (person, lane, door, aloud) =>
      within((open) => {
        const pair = personOf(open, person)?.pair
        return pair
          ? act(open, person, { move: 'door-set', lane: pair.lanes[lane], door, aloud })
          : Promise.resolve(fail('not-here'))
      }),
    appear: (person) => within((open) => act(open, person, { move: 'appear' })),
    pause: (person, input) => within((open) => pause(open, person, input)),
    resume: (person) => within((open) => act(open, person, { move: 'resume' })),
    close: (person, aloud) => within((open) => act(open, person, { move: 'leave', aloud })),
    hold: (person, aloud) => within((open) => act(open, person, { move: 'hold', aloud })),
    sayYes: (person, matter) => within((open) => sayYes(open, person, matter, true)),
    takeYesBack: (person, matter) => within((open) => sayYes(open, person, matter, false)),
    sayYesToIdea: (person, idea) => within((open) => sayYes(open, person, `idea/${idea}`, true)),
    takeIdeaBack: (person, idea) => within((open) => sayYes(open, person, `idea/${idea}`, false)),
    askToTalk: (person, ask) => within((open) => askToTalk(open, person, ask)),
    agreeToTalk: (person, word, first) => within((open) => agreeToTalk(open, person, word, first)),
    disagreeToTalk: (person, word) => within((open) => disagreeToTalk(open, person, word)),
    takeTurn: (person, talk, words) => within((open) => takeTurn(open, person, talk, words)),
    confirmTurn: (person, talk) => within((open) => turn(open, person, talk, 'confirmed')),
    passFloor: (person, talk) => within((open) => turn(open, person, talk, 'passed')),
    endTalk: (person, talk) => within((open) => turn(open, person, talk, 'ended')),
    ...credentialClient(within),
    putAway: (person, word) => within((open) => putAway(open, person, word)),
    bringBack: (word) => within((open) => bringBack(open, word)),
    ...helpingClient(within, () => session),
    ...waysClient(within, () => session),
    ...recordClient(within),

    sync: () => within(bringInStep),
    async [Symbol.asyncDispose]() {
      drop()
    },
  }
  if (parts.unlocked) await begin(parts.unlocked, undefined, false)
  return client
}
