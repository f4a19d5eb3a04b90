import { ready, server } from '@serenity-kit/opaque'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { finishLogin, finishRegistration, startLogin, startRegistration } from './opaque.ts'
import { trustedUrl } from './trusted-url.ts'

let setup: string
beforeAll(async () => {
  await ready
  setup = server.createSetup()
})
afterEach(() => vi.unstubAllGlobals())

async function register(passphrase: string, userIdentifier: string) {
  const started = await startRegistration(passphrase)
  const { registrationResponse } = server.createRegistrationResponse({
    serverSetup: setup,
    userIdentifier,
    registrationRequest: started.request,
  })
  const finished = await finishRegistration(passphrase, started, registrationResponse)
  if (!finished) throw new Error('a registration ends')
  return finished
}

async function login(passphrase: string, userIdentifier: string, registrationRecord: string | undefined) {
  const started = await startLogin(passphrase)
  const { serverLoginState, loginResponse } = server.startLogin({
    serverSetup: setup,
    userIdentifier,
    registrationRecord,
    startLoginRequest: started.request,
  })
  return { serverLoginState, loginResponse, finished: await finishLogin(passphrase, started, loginResponse) }
}

describe('signing in with a passphrase', () => {
  test('SE11 the same passphrase always gives the same export key, and the server agrees', async () => {
    const { message: record, exportKey } = await register('two cups of tea', 'rose1234')
    expect(exportKey.length).toBe(64)
    for (const typed of ['two cups of tea', '  two cups\u00a0of tea ']) {
      const { serverLoginState, finished } = await login(typed, 'rose1234', record)
      expect(finished?.exportKey).toEqual(exportKey)
      const finish = { serverLoginState, finishLoginRequest: finished?.message ?? '' }
      expect(server.finishLogin(finish).sessionKey.length).toBeGreaterThan(20)
    }
    const again = await register('two cups of tea', 'rose1234')
    expect(again.exportKey).not.toEqual(exportKey)
  })

  test('abuse 54 a wrong passphrase, another name and an unknown name end alike', async () => {
    const { message: record } = await register('two cups of tea', 'rose1234')
    const wrong = await login('two cups of tee', 'rose1234', record)
    const elsewhere = await login('two cups of tea', 'rose9999', record)
    const unknown = await login('two cups of tea', 'nobody0000', undefined)
    for (const { finished, loginResponse } of [wrong, elsewhere, unknown]) {
      expect(finished).toBeUndefined()
      expect(loginResponse.length).toBe(wrong.loginResponse.length)
    }
  })

  test('SE11 what is no OPAQUE message is a refusal', async () => {
    expect(
      await finishRegistration('two cups of tea', await startRegistration('two cups of tea'), 'AAAA'),
    ).toBeUndefined()
    expect(await finishLogin('two cups of tea', await startLogin('two cups of tea'), 'AAAA')).toBeUndefined()
  })
})

describe('workers and their addresses', () => {
  test('SE11 in a browser the passphrase goes to a worker of our own origin, which ends after its answer', async () => {
    const ended: string[] = []
    class Echo extends EventTarget {
      constructor(url: string) {
        super()
        ended.push(url)
      }
      postMessage(call: { type: string }) {
        const data = { type: 'started', state: 'kept', request: call.type }
        queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })))
      }
      terminate() {
        ended.push('ended')
      }
    }
    vi.stubGlobal('location', new URL('https://door.example/'))
    vi.stubGlobal('Worker', Echo)
    expect(await startLogin('two cups of tea')).toEqual({ state: 'kept', request: 'start-login' })
    expect(ended).toEqual([expect.stringContaining('opaque-worker'), 'ended'])
  })

  test('SE11 no other script is trusted', () => {
    vi.stubGlobal('location', new URL('https://door.example/home'))
    for (const own of [
      '/service-worker.js',
      '/assets/opaque-worker-B3x_9-aa.js',
      'https://door.example/service-worker.js',
    ]) {
      expect(trustedUrl(own)).toBe(own)
    }
    const others = [
      '/app.js',
      'https://elsewhere.example/service-worker.js',
      '//elsewhere.example/service-worker.js',
      'data:text/javascript,opaque-worker.js',
      '/assets/../app.js?opaque-worker.js',
      '/service-worker.js/../app.js',
    ]
    for (const other of others) expect(() => trustedUrl(other)).toThrow(TypeError)
  })

  test('SE11 where the browser knows trusted types, the one policy is named halfdoor', async () => {
    vi.resetModules()
    vi.stubGlobal('location', new URL('https://door.example/'))
    const names: string[] = []
    const createPolicy = (name: string, rules: { createScriptURL: (url: string) => string }) => {
      names.push(name, ...Object.keys(rules))
      return rules
    }
    vi.stubGlobal('trustedTypes', { createPolicy })
    const fresh = await import('./trusted-url.ts')
    expect(fresh.trustedUrl('/service-worker.js')).toBe('/service-worker.js')
    expect(() => fresh.trustedUrl('/other.js')).toThrow(TypeError)
    expect(names).toEqual(['halfdoor', 'createScriptURL'])
  })
})
