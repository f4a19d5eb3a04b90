/** Starts the app. The address is read and erased before anything else. */
import { render } from 'preact'
import { openMemoryStore, type DeviceStore } from '../vault/device-store.ts'
import { readHouse } from '../vault/house.ts'
import { openIdbStore } from '../vault/idb-store.ts'
import { openClient } from '../vault/open-client.ts'
import { App } from './app.tsx'
import { takeArrival } from './arrival.ts'
import { firstWordsIn } from './messages/choose.ts'
import { languageHere } from './messages/usual-language.ts'
import { keepShell } from './versions.ts'

const arrival = takeArrival(location, history)
await start()

async function start(): Promise<void> {
  const house = readHouse()
  const language = languageHere()
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const [client, t] = await Promise.all([
    openStore().then((store) => openClient({ base: '', store, follow: true })),
    firstWordsIn(language),
  ])
  document.body.replaceChildren()
  render(<App client={client} arrival={arrival} house={house} spoken={{ language, t }} />, document.body)
  await keepShell()
}

/** Some private windows keep nothing; there the app holds everything in memory, and it ends with the tab. */
async function openStore(): Promise<DeviceStore> {
  try {
    return await openIdbStore()
  } catch {
    return openMemoryStore()
  }
}
