/** Prints how fast the writing guide reads and how large each pack is on the wire. */

import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { reviewWith } from '../src/guide/engine.ts'
import type { Kind } from '../src/guide/labels.ts'
import type { LanguagePack } from '../src/guide/pack.ts'
import { en } from '../src/guide/packs/en/pack.ts'
import { es } from '../src/guide/packs/es/pack.ts'
import { textsOf } from '../test/guide/score.ts'

export type GuideFigures = {
  readonly lang: string
  readonly medianMs: number
  readonly p95Ms: number
  readonly hostileMs: number
  /** The pack alone, and what a page fetches: the part that hears danger, and all of it. Gzipped. */
  readonly packBytes: number
  readonly dangerBytes: number
  readonly guideBytes: number
}

const kinds: readonly Kind[] = ['message', 'apology', 'reply', 'boundary', 'commitment', 'setback']

export async function benchGuide(): Promise<readonly GuideFigures[]> {
  const figures: GuideFigures[] = []
  for (const pack of [en, es]) {
    const times = readingTimes(pack)
    figures.push({
      lang: pack.lang,
      medianMs: at(times, 0.5),
      p95Ms: at(times, 0.95),
      hostileMs: rounded(Math.max(...hostileTexts(pack).map((text) => slowest(pack, text)))),
      packBytes: await gzipped(`export { ${pack.lang} } from '/src/guide/packs/${pack.lang}/pack.ts'`),
      dangerBytes: await gzipped(withEngine(`${pack.lang}Safety`, `${pack.lang}/safety-pack.ts`)),
      guideBytes: await gzipped(withEngine(pack.lang, `${pack.lang}/pack.ts`)),
    })
  }
  return figures
}

function withEngine(name: string, file: string): string {
  return `export { reviewWith } from '/src/guide/engine.ts'\nexport { ${name} } from '/src/guide/packs/${file}'`
}

/** Pages of 1,000 characters made of the dev set, every sentence new, so that nothing is remembered. */
function readingTimes(pack: LanguagePack): number[] {
  const texts = textsOf('dev.jsonl').filter(({ lang }) => lang === pack.lang)
  const pages: string[] = []
  let page = ''
  for (let round = 0; round < 10; round++) {
    for (const [i, { text }] of texts.entries()) {
      page += `${text.replace(/[.!?]*$/, '')} ${round}x${i}. `
      if (page.length < 1000) continue
      pages.push(page.slice(0, 1000))
      page = ''
    }
  }
  const times = pages.map((text, i) => time(pack, text, kinds[i % kinds.length] ?? 'message'))
  return times.slice(Math.floor(times.length / 3)).sort((a, b) => a - b)
}

function hostileTexts(pack: LanguagePack): readonly string[] {
  const words = textsOf('dev.jsonl')
    .filter(({ lang }) => lang === pack.lang)
    .flatMap(({ text }) => text.split(' '))
  const long = (piece: string) => piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000)
  const shuffled = words.map((_, i) => words[(i * 7919) % words.length] ?? '').join(' ')
  return [
    ...[
      'you ',
      'if you ',
      'i will ',
      'sorry if ',
      'never not ',
      'si te ',
      'no me ',
      'a',
      '. ',
      '"a ',
      "'a ",
      '(',
      '\u0301',
    ].map(long),
    shuffled.slice(0, 10_000),
    shuffled.replace(/[.!?,]/g, '').slice(0, 10_000),
    words.join(' ').slice(0, 10_000),
  ]
}

function slowest(pack: LanguagePack, text: string): number {
  return Math.max(...kinds.map((kind) => time(pack, text, kind)))
}

/**
 * The quickest of five readings, each of a text that differs in every sentence, in the processor's own time: what else
 * a busy machine does is not counted.
 */
function time(pack: LanguagePack, text: string, kind: Kind): number {
  const readings = ['v', 'w', 'x', 'y', 'z'].map((salt) => {
    const fresh = text.replace(/[^]{61}/g, (part) => part.slice(1) + salt)
    const before = process.cpuUsage()
    reviewWith(pack, fresh, kind)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...readings)
}

function at(sorted: readonly number[], share: number): number {
  return rounded(sorted[Math.floor(sorted.length * share)] ?? 0)
}

function rounded(ms: number): number {
  return Math.round(ms * 100) / 100
}

async function gzipped(entry: string): Promise<number> {
  const id = 'virtual:entry'
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: new URL('..', import.meta.url).pathname,
    plugins: [
      {
        name: 'entry',
        resolveId: (asked: string) => (asked === id ? `\0${id}` : undefined),
        load: (asked: string) => (asked === `\0${id}` ? entry : undefined),
      },
    ],
    build: { write: false, minify: true, rollupOptions: { input: id, preserveEntrySignatures: 'strict' } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (output === undefined || !('output' in output)) throw new Error('vite answered without an output')
  return gzipSync(output.output[0].code, { level: 9 }).length
}

if (import.meta.main) {
  for (const figures of await benchGuide()) console.log(JSON.stringify(figures))
  console.log(
    JSON.stringify({ engineBytes: await gzipped(`export { reviewWith } from '/src/guide/engine.ts'`) }),
  )
}
