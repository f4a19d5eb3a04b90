/** Everything the server must never have, taken from where only the person has it. */
import * as v from 'valibot'
import { bytesOf } from '../../src/vault/bytes.ts'
import { cardSecret, readCard } from '../../src/vault/card.ts'
import { openDeviceSlot } from '../../src/vault/device-slot.ts'
import type { DeviceStore } from '../../src/vault/device-store.ts'
import { openInner } from '../../src/vault/invitation-inner.ts'
import { readFragment } from '../../src/vault/invitations.ts'
import { purposes } from '../../src/vault/labels.ts'
import { finishLogin, startLogin } from '../../src/vault/opaque.ts'
import { kdf } from '../../src/vault/seal.ts'
import { readHandout } from '../../src/vault/handout-box.ts'
import { invitationAnswer, signInAnswer } from '../../src/wire/routes.ts'
import { tup } from '../../src/wire/tup.ts'
import { spaceId } from '../../src/wire/shapes.ts'

type Secrets = Readonly<Record<string, Uint8Array>>

export async function secretsOfAccount(
  store: DeviceStore,
  passphrase: string,
  spaces: readonly string[],
): Promise<Secrets> {
  const opened = await openDeviceSlot(store, passphrase)
  if (opened.type !== 'open') throw new Error('the device slot did not open')
  const vault = await kdf(opened.account, tup(purposes.vault))
  const seeds = await Promise.all(
    spaces.map(async (space, index) => {
      const both = await kdf(vault, tup(purposes.keys, v.parse(spaceId, space), 0, 0), 64)
      return { [`sign seed ${index}`]: both.slice(0, 32), [`seal seed ${index}`]: both.slice(32) }
    }),
  )
  return Object.assign({ 'account key': opened.account, 'vault key': vault }, ...seeds)
}

/** The export key of the passphrase: the same at registration and at every sign-in. */
export async function exportKey(address: string, name: string, passphrase: string): Promise<Secrets> {
  const started = await startLogin(passphrase)
  const begun = await fetch(`${address}/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, request: started.request }),
  })
  const { response } = v.parse(signInAnswer, await begun.json())
  const finished = await finishLogin(passphrase, started, response)
  if (!finished) throw new Error('name and passphrase do not go together')
  return { 'export key': finished.exportKey }
}

export async function secretsOfCard(groups: readonly string[]): Promise<Secrets> {
  const read = readCard(groups.join(' '))
  if (read.type !== 'card') throw new Error('no card')
  return {
    'card as written': Buffer.from(groups.join('-')),
    'card without dashes': Buffer.from(groups.join('')),
    'card secret': await cardSecret(read.card),
  }
}

/** The link's secret, its words together and in small, and the seed of the door key behind them. */
export async function secretsOfLink(address: string, secret: string, words: string): Promise<Secrets> {
  const invitation = await readFragment(secret)
  if (!invitation) throw new Error('no link')
  const said = await fetch(`${address}/invitations/${invitation.id}`)
  const { inner } = v.parse(invitationAnswer, await said.json())
  const opened = await openInner(invitation, words, bytesOf(inner))
  if (opened.type !== 'open') throw new Error('the words do not open the link')
  return {
    'link secret': invitation.secret,
    'link fragment': Buffer.from(secret),
    'spoken words': Buffer.from(words),
    'spoken words, dashed': Buffer.from(words.replaceAll(' ', '-')),
    'spoken words, joined': Buffer.from(words.replaceAll(' ', '')),
    'door seed': bytesOf(opened.inner.door),
  }
}

/** The secret of a handout's link, which its page opens with. */
export async function secretsOfHandout(url: string): Promise<Secrets> {
  const fragment = url.split('#')[1] ?? ''
  const handout = await readHandout(fragment)
  if (!handout) throw new Error('no handout')
  const key = await kdf(handout.secret, tup(purposes.handoutBox))
  return { 'handout secret': handout.secret, 'handout fragment': Buffer.from(fragment), 'handout key': key }
}
