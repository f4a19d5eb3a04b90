/**
 * Keeps the shell and the help page on the device, so that both open without a connection. It holds a list of files
 * made at build time and nothing else: whatever is not on that list goes to the network and is never kept. A new
 * version waits until the person takes it. (Sealing protocol, sections 7 and 8.)
 */

type Worker = EventTarget & {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
}
type Lasting = Event & { waitUntil(work: Promise<unknown>): void }
type Asked = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void }

/** Each file with the hash of its bytes; the build writes the list. */
declare const files: Readonly<Record<string, string>>
/** One name for all hashes together. */
declare const version: string

/** The addresses that are walked to, and the page that stands there. */
const pages: Readonly<Record<string, string>> = {
  '/': '/index.html',
  '/i': '/invitation.html',
  '/s': '/handout.html',
}
const prefix = 'halfdoor '
const worker = workerOf(globalThis)

worker.addEventListener('install', (event) => lasting(event).waitUntil(fetchAll()))
worker.addEventListener('activate', (event) => lasting(event).waitUntil(takeOver()))
worker.addEventListener('fetch', (event) => {
  const { request } = asked(event)
  const path = request.method === 'GET' ? pathOf(request) : undefined
  if (path !== undefined) asked(event).respondWith(answer(request, path))
  else if (request.mode === 'navigate') asked(event).respondWith(walk(request))
})
worker.addEventListener('message', (event) => {
  if ('data' in event && event.data === 'use-it') lasting(event).waitUntil(worker.skipWaiting())
})

/** All or nothing; what the last version already has, unchanged, is not fetched again. */
async function fetchAll(): Promise<void> {
  const cache = await caches.open(prefix + version)
  await Promise.all(
    Object.entries(files).map(async ([path, hash]) => {
      const kept = await caches.match(marked(path, hash))
      const response = kept ?? (await fetch(path, { cache: 'reload', credentials: 'omit' }))
      if (!response.ok) throw new Error(`${path} could not be kept`)
      await cache.put(marked(path, hash), response)
    }),
  )
}

/** Older versions go; pages still open from the last one have fetched their code by name, so the last one stays. */
async function takeOver(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== prefix + version)
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

/** The file on the list that a request means, or nothing. */
function pathOf(request: Request): string | undefined {
  const { origin, pathname } = new URL(request.url)
  if (origin !== worker.location.origin) return undefined
  const path = pages[pathname] ?? pathname
  if (path in files) return path
  if (path.startsWith('/assets/')) return path
  return undefined
}

async function answer(request: Request, path: string): Promise<Response> {
  const hash = files[path]
  const kept = hash === undefined ? await caches.match(request.url) : await caches.match(marked(path, hash))
  return kept ?? fetch(request)
}

/** Another address somebody walks to: the network's, and the shell when there is none. */
async function walk(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return answer(request, '/index.html')
  }
}

/** Files keep their bytes apart by hash: two versions of one page never stand for each other. */
function marked(path: string, hash: string): string {
  return path.startsWith('/assets/') ? path : `${path}?${hash}`
}

function workerOf(scope: unknown): Worker {
  return scope as Worker
}
function lasting(event: Event): Lasting {
  return event as Lasting
}
function asked(event: Event): Asked {
  return event as Asked
}
