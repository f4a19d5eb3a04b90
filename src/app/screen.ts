/** What every screen is given. A screen shows and asks; it decides nothing. */
import type { FunctionComponent } from 'preact'
import type { Client, Language } from '../vault/client.ts'
import type { Arrival } from './arrival.ts'
import type { Shell } from './kit/shell.ts'
import type { FirstWords, Messages } from './messages/choose.ts'
import type { Go, Place } from './place.ts'

export type ScreenProps = {
  /** The frame draws the screen again whenever the client says that something changed. */
  readonly client: Client
  readonly place: Place
  readonly go: Go
  /** The words of the language in use, by group: those every page has, and those its route names. */
  readonly t: Messages
  readonly language: Language
  /** For `<Page shell={shell}>`. */
  readonly shell: Shell
  /** The page one stood on before a page like the safety page. */
  readonly before: Place
  /** What the address brought along; only the screens around the account look at it. */
  readonly arrival: Arrival
  readonly setArrival: (arrival: Arrival) => void
  /** What anyone may know of this place; nothing while it cannot be reached. */
  readonly house: House | undefined
}

/** The same before the screen's own words are there. */
export type FrameScreen = Omit<ScreenProps, 't'> & { readonly t: FirstWords }

/** Whether an account needs a code here, and where Leave now goes. */
export type House = { readonly signUp: 'code' | 'open'; readonly leaveTo?: string | undefined }

export type Screen = FunctionComponent<ScreenProps>
