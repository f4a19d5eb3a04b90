/**
 * New versions of the app. The service worker fetches one quietly and lets it wait; it is used when the person says
 * so, and never in the middle of what they are doing.
 */
import { useEffect, useState } from 'preact/hooks'
import { trustedUrl } from '../vault/trusted-url.ts'

/** Keeps the shell on this device, so that it opens without a connection. */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(trustedUrl('/service-worker.js'), {
      scope: '/',
      updateViaCache: 'none',
    })
  } catch (error) {
    // No storage for it, or a private window: the app then needs its connection, and works.
    if (!(error instanceof Error) || error.name === 'RangeError') throw error
  }
}

/** On a shared computer nothing of the app stays behind. */
export async function forgetShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const kept = await navigator.serviceWorker.getRegistrations()
  await Promise.all(kept.map((registration) => registration.unregister()))
  const names = await caches.keys()
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** The way to change to a version that waits; nothing while there is none. */
export function useNewVersion(): (() => void) | undefined {
  const [waiting, setWaiting] = useState<ServiceWorker>()
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const stop = new AbortController()
    const watch = async () => {
      const registration = await navigator.serviceWorker.ready
      const look = () => {
        // Without a controller it is the first version of all, which replaces nothing.
        const found = navigator.serviceWorker.controller ? registration.waiting : null
        if (!stop.signal.aborted) setWaiting(found ?? undefined)
      }
      // It may have begun to come before this page looked.
      const follow = () => {
        look()
        registration.installing?.addEventListener('statechange', look, { signal: stop.signal })
      }
      follow()
      registration.addEventListener('updatefound', follow, { signal: stop.signal })
    }
    void watch()
    return () => stop.abort()
  }, [])
  if (!waiting) return undefined
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
    waiting.postMessage(useIt)
  }
}

const useIt = 'use-it'
