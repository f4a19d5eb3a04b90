/**
 * Puts what the operator added onto the help pages, once at start, and tells the service worker that they are other
 * pages now, so that devices keep those. Nothing of it depends on who asks.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { sha256 } from '../sign.ts'
import { type Pages, pageOf } from '../static.ts'
import type { OwnHelp } from './own.ts'
import { type Book, helpPage, type Shown } from './page.ts'
import { Country, shipped } from './shapes.ts'
import { tongues } from './words.ts'

type Added = { readonly help?: OwnHelp; readonly leaveTo?: string }

export async function withOwnHelp(pages: Pages, folder: string, { help, leaveTo }: Added): Promise<Pages> {
  if ((!help && leaveTo === undefined) || !pages.has('/help.html')) return pages
  const known = await readShipped(join(folder, shipped))
  if (!known) {
    if (!help) return pages
    throw new Error('The pages were built before help could be added. Build them again: npm run build.')
  }
  const book = bookOf(known, help, leaveTo)
  const written = new Map(book.tongues.map((tongue) => [tongue.path, helpPage(book, tongue)]))
  for (const html of written.values()) checkPlaces(html)
  const made = [...written].map(async ([path, html]) => [path, await pageOf(path, bytesOf(html))] as const)
  const all = new Map([...pages, ...(await Promise.all(made))])
  const worker = pages.get('/service-worker.js')
  if (worker) {
    const kept = keepingThese(Buffer.from(worker.plain).toString('utf8'), written)
    all.set('/service-worker.js', await pageOf('/service-worker.js', bytesOf(kept)))
  }
  return all
}

/** Own lines of a country that is there already come after all of its own; the emergency number stays first. */
function bookOf(known: readonly Country[], help: OwnHelp | undefined, leaveTo: string | undefined): Book {
  const added = help?.countries ?? []
  const more = known.map((country): Shown => {
    const lines = added.filter(({ id }) => id === country.id).flatMap((one) => one.lines)
    return lines.length > 0 ? { ...country, added: lines } : country
  })
  const others = added.filter(({ id }) => !known.some((country) => country.id === id))
  const bare = others.find(({ lines }) => !lines.some(({ kind }) => kind === 'emergency'))
  if (bare) throw new Error(`The help page cannot show ${bare.id} without an emergency number.`)
  const all = [...more, ...others]
  const home = help?.country === undefined ? all[0] : all.find(({ id }) => id === help.country)
  if (!home) throw new Error(`help-country is one of ${all.map(({ id }) => id).join(', ')}.`)
  return {
    countries: [home, ...all.filter((country) => country !== home)],
    tongues: [...tongues, ...(help?.tongues ?? [])],
    own: help?.lines ?? [],
    ...(leaveTo !== undefined && { leaveTo }),
  }
}

/** Two places of one name, and a link to the second would lead to the first. */
function checkPlaces(html: string): void {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined)
    throw new Error(`The help page has "${twice}" twice; an id added to it is its own.`)
}

async function readShipped(file: string): Promise<readonly Country[] | undefined> {
  try {
    return v.parse(v.array(Country), JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** The list of files at the head of the worker, with these pages under the hash they have here. */
function keepingThese(worker: string, written: ReadonlyMap<string, string>): string {
  const [whole, list] = /^const files=(\{[^}]*\}),version="[^"]*";/.exec(worker) ?? []
  if (whole === undefined || list === undefined) throw new Error('The service worker has no list of files.')
  const files: Readonly<Record<string, string>> = v.parse(v.record(v.string(), v.string()), JSON.parse(list))
  const ours = Object.fromEntries([...written].map(([path, html]) => [path, hashOf(html)]))
  const all = JSON.stringify({ ...files, ...ours })
  return `const files=${all},version="${hashOf(all)}";${worker.slice(whole.length)}`
}

function hashOf(text: string): string {
  return sha256(bytesOf(text)).toString('base64url').slice(0, 16)
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text))
}
