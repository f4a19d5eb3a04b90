// oxlint-disable-next-line typescript/triple-slash-reference -- an import cannot bring in what Vite alone knows
/// <reference path="./worker-url.d.ts" />
/**
 * Signing up and in with a passphrase that never leaves the device, by OPAQUE (RFC 9807). In a browser the work is
 * done in a worker, which alone may run WebAssembly and ends after each call; elsewhere it is done here.
 */
import { bytesOf, type Bytes } from './bytes.ts'
import type * as OpaqueWorker from './opaque-worker.ts'
import type { OpaqueAnswer, OpaqueCall } from './opaque-worker.ts'
import { spelling } from './passphrase.ts'
import { trustedUrl } from './trusted-url.ts'

/** Between the two halves of a call. Held in memory only. */
export type Started = { readonly state: string; readonly request: string }
/** `message` goes to the server; the export key opens the passphrase's slot and goes nowhere. */
export type Finished = { readonly message: string; readonly exportKey: Bytes }

export function startRegistration(passphrase: string): Promise<Started> {
  return start({ type: 'start-registration', passphrase: spelling(passphrase) })
}
/** Undefined when the server's answer was none. */
export function finishRegistration(
  passphrase: string,
  { state }: Started,
  response: string,
): Promise<Finished | undefined> {
  return finish({ type: 'finish-registration', passphrase: spelling(passphrase), state, response })
}
export function startLogin(passphrase: string): Promise<Started> {
  return start({ type: 'start-login', passphrase: spelling(passphrase) })
}
/** Undefined when name and passphrase do not go together; which of them it was, nobody learns. */
export function finishLogin(
  passphrase: string,
  { state }: Started,
  response: string,
): Promise<Finished | undefined> {
  return finish({ type: 'finish-login', passphrase: spelling(passphrase), state, response })
}

async function start(call: OpaqueCall): Promise<Started> {
  const answer = await ask(call)
  if (answer.type !== 'started') throw new Error(`${call.type}: the library gave no request`)
  return { state: answer.state, request: answer.request }
}

async function finish(call: OpaqueCall): Promise<Finished | undefined> {
  const answer = await ask(call)
  if (answer.type !== 'finished') return undefined
  return { message: answer.message, exportKey: bytesOf(answer.exportKey) }
}

async function ask(call: OpaqueCall): Promise<OpaqueAnswer> {
  return 'Worker' in globalThis ? askWorker(await openWorker(), call) : answerHere(call)
}

/** The address is built at run time so that the page's build does not carry the library twice. */
async function answerHere(call: OpaqueCall): Promise<OpaqueAnswer> {
  const beside = ['.', 'opaque-worker.ts'].join('/')
  const { answerCall }: typeof OpaqueWorker = await import(/* @vite-ignore */ beside)
  return answerCall(call)
}

async function openWorker(): Promise<Worker> {
  const { default: url } = await import('./opaque-worker.ts?worker&url')
  return new Worker(trustedUrl(url), { type: 'module' })
}

/** A slow phone takes some seconds; a worker that says nothing in a minute is not going to. */
const longestWaitMs = 60_000

function askWorker(worker: Worker, call: OpaqueCall): Promise<OpaqueAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<OpaqueAnswer>()
  const timer = setTimeout(() => reject(new Error('OPAQUE: the worker gave no answer')), longestWaitMs)
  worker.addEventListener('message', (event: MessageEvent<OpaqueAnswer>) => resolve(event.data))
  worker.addEventListener('error', () => reject(new Error('OPAQUE: the worker did not start')))
  worker.postMessage(call, [])
  return promise.finally(() => {
    clearTimeout(timer)
    worker.terminate()
  })
}
