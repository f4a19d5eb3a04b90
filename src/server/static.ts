/**
 * The pages that were built, read once at start and served from memory. A path either is one of them or is not
 * there; nothing on the disk can be reached by a clever address.
 */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { refuse } from './answers.ts'
import { lawful, lawfulForWasm } from './headers.ts'
import { isMissing } from './keys.ts'
import type { Asked, Handle } from './requests.ts'

type Page = {
  readonly plain: Uint8Array<ArrayBuffer>
  readonly small?: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}
export type Pages = ReadonlyMap<string, Page>

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
/** For a week help opens again without a connection, also where a browser lets no page keep anything. */
const kept = /^\/(help(-[a-z]+)?\.(html|css)|ayuda\.html|icon\.svg|fonts\/.*)$/
/** What stands where no page is, so that help is one tap away there too. It has no address of its own. */
const nowhere = /^\/missing(-es)?\.html$/
const caching = (path: string) => {
  if (nowhere.test(path)) return 'no-store'
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return kept.test(path) ? 'max-age=604800' : 'no-cache'
}

const shrinks = /text|json|svg|wasm/

/** The app has one address; which screen it shows stands nowhere but in its memory. */
const names: Readonly<Record<string, string>> = {
  '/': '/index.html',
  '/i': '/invitation.html',
  '/s': '/handout.html',
}

/** Nothing, when nothing was built. What begins with a dot is the builder's own. */
export async function readPages(folder: string): Promise<Pages> {
  const files = await filesIn(folder)
  const named = files.map((file) => ({ file, path: `/${relative(folder, file).split(sep).join('/')}` }))
  const shown = named.filter(({ path }) => !path.includes('/.'))
  const pages = shown.map(async ({ file, path }): Promise<[string, Page]> => [
    path,
    await pageOf(path, new Uint8Array(await readFile(file))),
  ])
  return new Map(await Promise.all(pages))
}

export function getPage(pages: Pages): Handle {
  return (asked) => {
    const path = names[asked.req.path] ?? asked.req.path
    const page = nowhere.test(path) ? undefined : pages.get(path)
    return page ? sent(asked, page) : missing(asked, pages)
  }
}

/** Whoever walks here reads a page, in the first of their languages there is one in; all else gets the one refusal. */
function missing(asked: Asked, pages: Pages): Response {
  if (asked.req.header('sec-fetch-mode') !== 'navigate') return refuse('not-found')
  const [first = ''] = /(?:^|,)\s*e[ns]\b/i.exec(asked.req.header('accept-language') ?? '') ?? []
  const page = pages.get(/es$/i.test(first) ? '/missing-es.html' : '/missing.html')
  return page ? sent(asked, page, 404) : refuse('not-found')
}

function sent(asked: Asked, page: Page, status = 200): Response {
  const small = /\bbr\b/.test(asked.req.header('accept-encoding') ?? '') ? page.small : undefined
  const headers = small ? { ...page.headers, 'Content-Encoding': 'br' } : page.headers
  return new Response(small ?? page.plain, { status, headers })
}

/** What is sent for a path: its bytes, and smaller where that is worth it. */
export async function pageOf(path: string, plain: Uint8Array<ArrayBuffer>): Promise<Page> {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const law = /opaque-worker/.test(path) ? lawfulForWasm : lawful
  const headers = { ...law, 'Content-Type': type, 'Cache-Control': caching(path), Vary: 'Accept-Encoding' }
  const small = shrinks.test(type) ? await shrink(plain) : plain
  return small.length < plain.length ? { plain, small, headers } : { plain, headers }
}

const compress = promisify(brotliCompress)
async function shrink(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }))
}

async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
