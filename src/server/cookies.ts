/** The one cookie there is: it says which sign-in this is, and no page can read it. */
import { getCookie } from 'hono/cookie'
import { refuse } from './answers.ts'
import type { Asked, Handle } from './requests.ts'
import { idle, type SignIns } from './sign-ins.ts'

export type Cookies = {
  /** `shared`: it ends with the browser, also when it is renewed. */
  readonly set: (token: string, shared?: boolean) => Readonly<Record<string, string>>
  /** The same token, for another thirty days. */
  readonly renew: (asked: Asked) => Readonly<Record<string, string>>
  readonly clear: () => Readonly<Record<string, string>>
  readonly token: (asked: Asked) => string | undefined
}

/** On https its name itself forbids any other host, path or plain connection from setting it (RFC 6265bis, 4.1.3.2). */
export function openCookies(isPublic: boolean): Cookies {
  const name = isPublic ? '__Host-halfdoor' : 'halfdoor'
  const flags = `Path=/; HttpOnly; SameSite=Strict${isPublic ? '; Secure' : ''}`
  const lasting = (value: string) => ({ 'Set-Cookie': `${name}=${value}; Max-Age=${idle}; ${flags}` })
  const passing = (value: string) => ({ 'Set-Cookie': `${name}=${value}; ${flags}` })
  return {
    set: (token, shared = false) => (shared ? passing(forThisVisit + token) : lasting(token)),
    renew(asked) {
      const value = getCookie(asked, name) ?? ''
      return value.startsWith(forThisVisit) ? passing(value) : lasting(value)
    },
    clear: () => ({ 'Set-Cookie': `${name}=; Max-Age=0; ${flags}` }),
    token: (asked) => getCookie(asked, name)?.replace(forThisVisit, ''),
  }
}

/** Stands before the token of a sign-in on a computer that others use; no token has a dot. */
const forThisVisit = 'visit.'

/** Hands on only what comes from somebody signed in; says who as `who`. */
export function signedIn(signIns: SignIns, cookies: Cookies, handle: Handle): Handle {
  return async (asked) => {
    const token = cookies.token(asked)
    const who = token === undefined ? undefined : await signIns.find(token)
    if (!who) return refuse('signed-out')
    asked.set('who', who)
    return handle(asked)
  }
}
