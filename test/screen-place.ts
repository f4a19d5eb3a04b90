/**
 * A page for real clients without a browser: the document of happy-dom beside the network of Node. Import it before
 * anything that draws.
 */
import { Window } from 'happy-dom'

const window = new Window({ url: 'http://localhost/' })

Object.assign(globalThis, {
  window,
  document: window.document,
  HTMLElement: window.HTMLElement,
  HTMLDialogElement: window.HTMLDialogElement,
  HTMLInputElement: window.HTMLInputElement,
  HTMLTextAreaElement: window.HTMLTextAreaElement,
  Event: window.Event,
})
