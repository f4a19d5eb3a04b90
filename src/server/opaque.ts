/**
 * Signing in with a passphrase the server never sees: OPAQUE (RFC 9807). For a name that is not known it answers
 * from a made-up record, in the same shape and with the same work.
 */
import { client, ready, server } from '@serenity-kit/opaque'

export async function makeSetup(): Promise<string> {
  await ready
  return server.createSetup()
}

export type Opaque = {
  /** Undefined when the request is no OPAQUE message. */
  readonly register: (identifier: string, request: string) => string | undefined
  /** True when a record can be signed in with. */
  readonly usable: (record: string) => boolean
  readonly start: (
    identifier: string,
    record: string | undefined,
    request: string,
  ) => { readonly state: string; readonly response: string } | undefined
  /** True when the passphrase was the right one. */
  readonly finish: (state: string, finish: string) => boolean
}

export async function openOpaque(setup: string): Promise<Opaque> {
  await ready
  server.getPublicKey(setup)
  const start: Opaque['start'] = (userIdentifier, record, startLoginRequest) =>
    attempt(() => {
      const { serverLoginState, loginResponse } = server.startLogin({
        serverSetup: setup,
        registrationRecord: record,
        startLoginRequest,
        userIdentifier,
      })
      return { state: serverLoginState, response: loginResponse }
    })
  return {
    register: (userIdentifier, registrationRequest) =>
      attempt(
        () =>
          server.createRegistrationResponse({ serverSetup: setup, userIdentifier, registrationRequest })
            .registrationResponse,
      ),
    usable: (record) =>
      start('', record, client.startLogin({ password: '' }).startLoginRequest) !== undefined,
    start,
    finish: (serverLoginState, finishLoginRequest) =>
      attempt(() => server.finishLogin({ serverLoginState, finishLoginRequest }).sessionKey) !== undefined,
  }
}

/** The library throws on a message that is none, and on a wrong passphrase: both are answers here, not faults. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
