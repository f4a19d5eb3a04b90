/** Puts the server together from its parts, starts it, and stops it in the opposite order. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../domain/vocabulary.ts'
import { openReferee } from '../referee/referee.ts'
import { openAccounts } from './accounts.ts'
import { openApp } from './app.ts'
import { openClockLoop } from './clock-loop.ts'
import { type Codes, openCodes } from './codes.ts'
import { addressOf, type Config, isPublic } from './config.ts'
import { openCookies } from './cookies.ts'
import { openCredentials } from './credentials.ts'
import { openErasing } from './erasing.ts'
import { withOwnHelp } from './help/serve.ts'
import { openHints } from './hints.ts'
import { openHolds } from './holds.ts'
import { openInvitations } from './invitations.ts'
import { type Journal, openJournal } from './journal.ts'
import { openKeys } from './keys.ts'
import { openLimits } from './limits.ts'
import { listen } from './listener.ts'
import { lockFolder } from './lock.ts'
import { openMemberships } from './memberships.ts'
import { openMetrics } from './metrics.ts'
import { openOpaque } from './opaque.ts'
import { openScribe } from './scribe.ts'
import { type Random, systemRandom } from './sign.ts'
import { openSignIns } from './sign-ins.ts'
import { openHandouts } from './handouts.ts'
import { readPages } from './static.ts'
import type { Database } from './storage/database.ts'
import { openStore } from './storage/open-store.ts'
import { textIn } from './store.ts'
import { openSuppressions } from './suppressions.ts'
import { ticksFrom } from './ticks.ts'
import { systemTimers, type Timers } from './timers.ts'
import { openWays } from './ways.ts'

/** What `config.ts` reads, and what a test may put in the place of the machine. */
export type Setup = Config & {
  readonly clock?: () => Instant
  readonly random?: Random
  readonly timers?: Timers
  readonly journal?: Journal
  /** The folder of the built pages. */
  readonly pages?: string
  /** Multiplies every limit; for measuring. */
  readonly generosity?: number
}

export type Running = {
  /** The public address, as people are told it. */
  readonly address: string
  readonly port: number
  /** Where figures about the machine are told; undefined where nobody wanted them. */
  readonly metricsPort?: number
  /** True while nobody has opened an account. */
  readonly isNew: () => Promise<boolean>
  /** A new sign-up code. */
  readonly makeCode: () => Promise<string>
  /** Runs the courier for everything that is due now. */
  readonly carry: () => Promise<void>
  readonly wakeAt: () => Instant | undefined
  readonly close: () => Promise<void>
}

/** Where others serve too, one that stopped has its rounds made by another after so long. */
const lookEveryMs = 5_000

const built = join(import.meta.dirname, '../../dist')

export async function startServer(given: Setup): Promise<Running> {
  const metrics = openMetrics()
  const setup = { ...given, journal: metrics.journal(given.journal ?? openJournal()) }
  await mkdir(setup.data, { recursive: true, mode: 0o700 })
  await using stack = new AsyncDisposableStack()
  // A file has one server; PostgreSQL may have many, also on one folder of settings.
  if (setup.database === undefined) stack.defer(await lockFolder(setup.data))
  const store = stack.use(await openStore(setup))
  const { parts, loop } = await assemble(setup, store, () => address)
  stack.defer(loop.stop)
  stack.defer(parts.holds.watch(setup.timers ?? systemTimers, loop.wake))
  const host = isPublic(setup) ? undefined : '127.0.0.1'
  const app = openApp(parts, setup.metrics === undefined ? undefined : metrics.answered)
  const { port, close: stopListening } = await listen(app.fetch, setup.port, host)
  const address = addressOf({ ...setup, port })
  stack.defer(stopListening)
  stack.defer(() => parts.hints.end(() => true))
  const told = setup.metrics === undefined ? undefined : await metrics.serve(setup.metrics)
  if (told) stack.defer(told.close)
  loop.wake()
  const whole = stack.move()
  let closing: Promise<void> | undefined
  return {
    address,
    port,
    ...(told && { metricsPort: told.port }),
    isNew: async () => !(await parts.accounts.any()),
    makeCode: parts.codes.make,
    carry: loop.carry,
    wakeAt: loop.wakeAt,
    close: () => (closing ??= whole.disposeAsync()),
  }
}

async function assemble(setup: Setup, store: Database, origin: () => string) {
  const { clock = systemClock, random = systemRandom, timers = systemTimers, journal = openJournal() } = setup
  const keys = await ownKeys(setup.keys, store, random)
  const https = isPublic(setup)
  const folder = setup.pages ?? built
  const needs = { store, clock, random }
  const memberships = openMemberships(store)
  const hints = openHints({ memberships, timers, random })
  const holds = openHolds({ ...needs, onSet: () => loop.wake() })
  const referee = openReferee({
    spaces: store.spaces,
    words: store.words,
    scribe: openScribe(keys.referee),
    clock,
    ticks: ticksFrom(keys.ticks),
    stopped: holds.stopped,
    onMoved(space, stream, seq) {
      hints.moved(space, stream, seq)
      loop.wake()
    },
  })
  const handouts = openHandouts({ ...needs, onMade: () => loop.wake() })
  const erasing = openErasing({ store, clock, onAsked: () => loop.wake() })
  const loop = openClockLoop({
    async carryDue(now) {
      const held = await holds.sweep(now, referee.close)
      return soonest([
        held,
        ...(await Promise.all([referee.carryDue(now), handouts.sweep(now), erasing.sweep(now)])),
      ])
    },
    clock,
    timers,
    journal,
    ...(!store.alone && { everyMs: lookEveryMs }),
  })
  const codes: Codes = openCodes(needs)
  const signIns = openSignIns(needs)
  const ways = openWays({
    store,
    clock,
    onEnded(account) {
      signIns.lookAgain()
      hints.end((who) => who.account === account)
    },
  })
  const parts = {
    accounts: openAccounts({ ...needs, pepper: keys.pepper }),
    births: store.spaces.birth,
    clock,
    codes,
    cookies: openCookies(https),
    credentials: openCredentials({ store, clock, signer: keys.referee }),
    erasing,
    hints,
    holds,
    house: {
      referee: keys.referee.publicKey,
      signUp: setup.signUp,
      links: https ? 'anywhere' : 'this-computer',
      ...(setup.leaveTo !== undefined && { leaveTo: setup.leaveTo }),
    },
    invitations: openInvitations(store, clock),
    journal,
    limits: openLimits({ clock, random, proxied: https, generosity: setup.generosity ?? 1 }),
    memberships,
    opaque: await openOpaque(keys.setup),
    origin,
    pages: await withOwnHelp(await readPages(folder), folder, setup),
    random,
    referee,
    signIns,
    handouts,
    suppressions: openSuppressions({ ...needs, pepper: keys.pepper }),
    ways,
    words: store.words,
  } as const
  store.hear({
    moved: hints.moved,
    joined: hints.follow,
    signedOut: (gone) => hints.end(({ signIn }) => signIn === gone),
    unheard: () => hints.end(() => true),
  })
  return { parts, loop }
}

/** The keys this database was made with, or new ones for a new database; then the database remembers which. */
async function ownKeys(folder: string, store: Database, random: Random) {
  const row = await store.get(`select value from meta where key = 'keys'`)
  const keys = await openKeys(folder, row && textIn(row, 'value'), random)
  const sql = `insert into meta values ('keys', ?)`
  if (row || (await store.write([{ sql, values: [keys.fingerprint] }]))) return keys
  throw new Error('Another server began this database a moment ago. Give this one the same keys folder.')
}

function soonest(times: readonly (Instant | undefined)[]): Instant | undefined {
  const due = times.filter((time) => time !== undefined)
  return due.length === 0 ? undefined : Math.min(...due)
}

function systemClock(): Instant {
  return Math.floor(Date.now() / 1000)
}
