/**
 * The OPAQUE worker: the only script of the app that may run WebAssembly, and the only importer of the library here.
 * Answers the calls it is sent and keeps nothing. Where there are no workers, `answerCall` is called as it is.
 */
import { client, ready } from '@serenity-kit/opaque'
import { passphraseStretching } from './stretching.ts'

export type OpaqueCall =
  | { readonly type: 'start-registration'; readonly passphrase: string }
  | {
      readonly type: 'finish-registration'
      readonly passphrase: string
      readonly state: string
      readonly response: string
    }
  | { readonly type: 'start-login'; readonly passphrase: string }
  | {
      readonly type: 'finish-login'
      readonly passphrase: string
      readonly state: string
      readonly response: string
    }

/** `refused`: the passphrase is another, or an answer was no OPAQUE message. All else is base64url. */
export type OpaqueAnswer =
  | { readonly type: 'started'; readonly state: string; readonly request: string }
  | { readonly type: 'finished'; readonly message: string; readonly exportKey: string }
  | { readonly type: 'refused' }

const keyStretching = passphraseStretching

export async function answerCall(call: OpaqueCall): Promise<OpaqueAnswer> {
  await ready
  try {
    return answer(call)
  } catch {
    // The library throws on a message that is none; to the person it is the same as a refusal.
    return { type: 'refused' }
  }
}

function answer(call: OpaqueCall): OpaqueAnswer {
  const { passphrase: password } = call
  switch (call.type) {
    case 'start-registration': {
      const { clientRegistrationState, registrationRequest } = client.startRegistration({ password })
      return { type: 'started', state: clientRegistrationState, request: registrationRequest }
    }
    case 'finish-registration': {
      const { state: clientRegistrationState, response: registrationResponse } = call
      const made = client.finishRegistration({
        password,
        clientRegistrationState,
        registrationResponse,
        keyStretching,
      })
      return { type: 'finished', message: made.registrationRecord, exportKey: made.exportKey }
    }
    case 'start-login': {
      const { clientLoginState, startLoginRequest } = client.startLogin({ password })
      return { type: 'started', state: clientLoginState, request: startLoginRequest }
    }
    case 'finish-login': {
      const { state: clientLoginState, response: loginResponse } = call
      const made = client.finishLogin({ password, clientLoginState, loginResponse, keyStretching })
      return made
        ? { type: 'finished', message: made.finishLoginRequest, exportKey: made.exportKey }
        : { type: 'refused' }
    }
  }
}

if ('WorkerGlobalScope' in globalThis) {
  addEventListener('message', (event: MessageEvent<OpaqueCall>) => {
    void answerCall(event.data).then((answer) => postMessage(answer))
  })
}
