/**
 * The one Trusted Types policy, `halfdoor`: it lets two scripts of our own origin run as workers, the service worker
 * and the OPAQUE worker, and makes no markup and no script. (Sealing protocol, law 16.)
 */

/** Our own view of the platform's factory: what it makes is handed on where a URL is taken, and nowhere else. */
type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

const workers = /^\/(?:service-worker\.js|(?:[\w./-]+\/)?opaque-worker[\w.-]*\.(?:js|ts))$/

let trust: ((url: string) => string) | undefined

/** For `new Worker` and `serviceWorker.register`. Throws a TypeError for any other script. */
export function trustedUrl(url: string): string {
  trust ??= makeTrust()
  return trust(url)
}

function makeTrust(): (url: string) => string {
  const policies = policiesOf(globalThis)
  if (!policies) return ownWorker
  const policy = policies.createPolicy('halfdoor', { createScriptURL: ownWorker })
  return (url) => policy.createScriptURL(url)
}

function ownWorker(url: string): string {
  const { origin, pathname } = new URL(url, location.href)
  if (origin !== location.origin || !workers.test(pathname))
    throw new TypeError(`${pathname} is no worker of ours`)
  return url
}

function policiesOf(scope: object): Policies | undefined {
  return 'trustedTypes' in scope && hasPolicies(scope.trustedTypes) ? scope.trustedTypes : undefined
}
function hasPolicies(factory: unknown): factory is Policies {
  return typeof factory === 'object' && factory !== null && 'createPolicy' in factory
}
