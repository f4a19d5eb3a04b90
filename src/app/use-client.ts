/** What a page takes from a client while it stands: its changes, and the light it is read in. */
import { useLayoutEffect, useReducer } from 'preact/hooks'
import type { Client, Settings } from '../vault/client.ts'

/** Draws again on every change the client speaks of. */
export function useChanges(client: Client): void {
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0)
  useLayoutEffect(() => client.subscribe(() => draw(undefined)), [client])
}

/** Stays as it is while locked. */
export function useTheme(theme: Settings['theme'] | undefined): void {
  useLayoutEffect(() => {
    if (theme === undefined) return
    const { dataset } = document.documentElement
    if (theme === 'light' || theme === 'dark') dataset['theme'] = theme
    else delete dataset['theme']
  }, [theme])
}
