/** Prints every figure, measured in one run on this machine. Gates stop with exit code 1; absolute figures do not. */
import { measureActs } from './acts.ts'
import { measureConnections } from './connections.ts'
import { measureYears } from './five-years.ts'
import { benchGuide } from './guide.ts'
import { measureHints } from './hints.ts'
import { measureManySpaces } from './many-spaces.ts'
import { measureOpen } from './open-10k.ts'
import { measurePostgres } from './postgres.ts'
import { soak } from './soak.ts'
import { measureTalks } from './talks.ts'
import { measureWeight } from './weight.ts'

const json = process.argv.includes('--json')
if (process.argv.includes('--soak')) {
  const minutes = Number(process.argv[process.argv.indexOf('--minutes') + 1] ?? 10) || 10
  const figures = await soak(minutes)
  const flat = figures.growth <= 1.1
  console.log(
    `${figures.acts} acts in ${figures.minutes} minutes: p50 ${figures.p50} ms, p99 ${figures.p99} ms; memory ${figures.earlyMB} MB, then ${figures.lateMB} MB`,
  )
  if (!flat) console.log('Missed: flat memory, at most a tenth more at the end')
  if (json) console.log(JSON.stringify({ soak: figures }))
  process.exit(flat ? 0 : 1)
}

const weight = measureWeight()
console.log(
  `First load, gzip: invitation ${weight.invitationKB} kB, shell ${weight.shellKB} kB, help ${weight.helpKB} kB of script`,
)
const { rawPerSecond, ...sqlite } = await measureActs()
console.log(
  `Durable acts through the whole server: ${sqlite.actsPerSecond}/s, ${sqlite.ofRawLimit} of the raw limit (${rawPerSecond}/s) beside it`,
)
console.log(
  `Server CPU ${sqlite.cpuMicrosPerAct} µs an act; at 1,000/s p50 ${sqlite.p50MsAt1000} ms, p99 ${sqlite.p99MsAt1000} ms`,
)
const postgres = await measurePostgres()
if (postgres)
  console.log(
    `In PostgreSQL: ${postgres.one.actsPerSecond}/s through one server, ${postgres.one.ofRawLimit} of the bare database (${postgres.rawPerSecond}/s); ${postgres.two.actsPerSecond}/s through two, ${postgres.two.ofOne} of one`,
  )
else console.log('PostgreSQL is not here, so it is not measured')
const manySpaces = await measureManySpaces()
console.log(
  `With ${manySpaces.spaces} spaces, of what it costs with ${manySpaces.of}: opening ${manySpaces.open}, placing ${manySpaces.place}, handing ${manySpaces.hand}`,
)
const connection = await measureConnections()
console.log(
  `Memory: ${connection.kB} kB for each open event stream, ${Math.round((connection.kB * 1000) / 1024)} MB for 1,000 people`,
)
const hint = await measureHints()
console.log(
  `Hint from writer to reader, prompt class, jitter included: p50 ${hint.p50} ms, p99 ${hint.p99} ms`,
)
const talks = await measureTalks()
console.log(
  `${talks.talks} talks at once: ${talks.turnsPerSecond} turns/s, ${talks.ofPages} of plain pages beside them, server CPU ${talks.cpuMicrosPerTurn} µs a turn; hint to the other p50 ${talks.hint.p50} ms, p99 ${talks.hint.p99} ms`,
)
const open10k = await measureOpen()
console.log(`Opening a space with 10,000 entries in Chromium: ${open10k.ms} ms, verified and folded`)
const fiveYears = await measureYears()
console.log(
  `Five years of daily promises, ${fiveYears.events} entries, in Chromium: ${fiveYears.againMs} ms from the device to the first look, once the passphrase is stretched (${fiveYears.ofStretch} of those ${fiveYears.stretchMs} ms); the first time, all fetched and verified, ${fiveYears.firstMs} ms; each further look ${fiveYears.viewsMs} ms`,
)

const guide = await benchGuide()
for (const { lang, p95Ms, hostileMs, packBytes, dangerBytes } of guide)
  console.log(
    `The guide in ${lang}: p95 ${p95Ms} ms for 1,000 characters, ${hostileMs} ms for hostile 10,000; pack ${packBytes} bytes, danger alone ${dangerBytes}`,
  )

const gates: readonly (readonly [string, boolean])[] = [
  ['at least 40 % of the raw limit', sqlite.ofRawLimit >= 0.4],
  ['at most 25 kB for each open connection', connection.kB <= 25],
  ['invitation at most 25 kB', weight.invitationKB <= 25],
  ['shell at most 90 kB', weight.shellKB <= 90],
  ['help without script', weight.helpKB === 0],
]
const missed = gates.filter(([, held]) => !held)
for (const [gate] of missed) console.log(`Missed: ${gate}`)
if (json)
  console.log(
    JSON.stringify({
      sqlite,
      postgres,
      manySpaces,
      connection,
      hint,
      talks,
      open10k,
      fiveYears,
      weight,
      guide,
    }),
  )
process.exit(missed.length > 0 ? 1 : 0)
