/** The ways into an account from the device: the card alone brings all back, one is replaced, one is refused (I8). */
import { expect, test } from 'vitest'
import { day, hour, must, passphrase } from '../../test/world.ts'
import { cut, type Devices, openDevices } from './devices.contract.ts'

const another = 'otter basket lantern meadow chair'
const threeDays = 72 * hour

async function signUp(devices: Devices) {
  const made = await devices.device()
  const input = {
    word: 'river',
    firstName: 'Ray',
    passphrase,
    language: 'en',
    pass: { type: 'open' },
  } as const
  return { ...made, ...must(await made.client.signUp(input)) }
}

/** Ray, with a card, ten days here; and what he wrote. */
async function settled() {
  const devices = await openDevices()
  const his = await signUp(devices)
  await devices.world.wait(60)
  const card = await his.client.drawCard()
  expect(must(await his.client.keepCard(card))).toBe(undefined)
  const draft = await his.client.newDraft({ text: 'Only for me.' })
  must(await his.client.leaveDraft(draft.id))
  await devices.world.wait(10 * day)
  return { devices, his, card: card.join(' ') }
}

test('WI1 with the passphrase forgotten the card alone brings every word back, and a new passphrase holds after three days', async () => {
  const { devices, his, card } = await settled()
  const fresh = await devices.device()
  must(await fresh.client.signInWithCard({ card }))
  expect(fresh.client.drafts()).toMatchObject([{ text: 'Only for me.' }])
  const until = must(await fresh.client.changePassphrase(another, card))
  expect(until).toBe(devices.world.now() + threeDays)
  expect(fresh.client.ways()?.changes).toMatchObject([{ kind: 'passphrase', until, mine: true }])
  await fresh.client.lock()
  expect(await fresh.client.unlock(passphrase)).toMatchObject({ trouble: 'wrong' })
  must(await fresh.client.unlock(another))

  const name = his.signInName
  const third = await devices.device()
  expect(await third.client.signIn({ name, passphrase: another })).toMatchObject({ trouble: 'wrong' })
  await devices.world.wait(threeDays)
  expect(await third.client.signIn({ name, passphrase })).toMatchObject({ trouble: 'wrong' })
  must(await third.client.signIn({ name, passphrase: another }))
  expect(third.client.drafts()).toMatchObject([{ text: 'Only for me.' }])
  // The new passphrase is newer than three days itself.
  expect(await third.client.keepCard(await third.client.drawCard(), another)).toMatchObject({
    trouble: 'slow-down',
  })
})

test('WI1 WI5 a new card leaves the old one open for three days; then only the new one opens', async () => {
  const { devices, his, card } = await settled()
  const next = (await his.client.drawCard()).join(' ')
  expect(must(await his.client.keepCard([next], passphrase))).toBe(devices.world.now() + threeDays)
  const other = await devices.device()
  expect(await other.client.signInWithCard({ card: next })).toMatchObject({ trouble: 'wrong' })
  must(await other.client.signInWithCard({ card }))
  await devices.world.wait(threeDays)
  must(await his.client.sync())
  expect(his.client.ways()?.changes).toEqual([])
  const late = await devices.device()
  expect(await late.client.signInWithCard({ card })).toMatchObject({ trouble: 'wrong' })
  must(await late.client.signInWithCard({ card: next }))
  expect(late.client.drafts()).toMatchObject([{ text: 'Only for me.' }])
  // The old card's sign-in went with it.
  expect(await other.client.sync()).toMatchObject({ trouble: 'signed-out' })
})

test('WI3 WI4 the card used by somebody else is told where its owner is signed in, and what they ask for is refused', async () => {
  const { devices, his, card } = await settled()
  const thief = await devices.device()
  must(await thief.client.signInWithCard({ card }))
  must(await thief.client.changePassphrase(another, card))
  must(await his.client.sync())
  expect(his.client.ways()?.notices.map(({ what }) => what)).toEqual(['passphrase-asked', 'card-used'])
  must(await his.client.waysRead())
  must(await his.client.sync())
  expect(his.client.ways()?.notices).toEqual([])
  expect(his.client.ways()?.changes).toMatchObject([{ kind: 'passphrase', mine: false, mayRefuse: true }])
  must(await his.client.refuseWay('passphrase'))
  expect(his.client.ways()?.changes).toEqual([])
  expect(await thief.client.sync()).toMatchObject({ trouble: 'signed-out' })

  // A new card for the stolen one; whoever has the stolen one can see it coming and do nothing.
  must(await his.client.keepCard(await his.client.drawCard(), passphrase))
  must(await thief.client.signInWithCard({ card }))
  expect(thief.client.ways()?.changes).toMatchObject([{ kind: 'card', mine: false, mayRefuse: false }])
  expect(await thief.client.refuseWay('card')).toMatchObject({ trouble: 'not-now' })
  await devices.world.wait(threeDays)
  expect(await thief.client.signInWithCard({ card })).toMatchObject({ trouble: 'wrong' })
})

test('WI2 a card of yesterday asks for nothing', async () => {
  const devices = await openDevices()
  const his = await signUp(devices)
  const card = (await his.client.drawCard()).join(' ')
  must(await his.client.keepCard([card]))
  const made = devices.world.now()
  await devices.world.wait(day)
  const fresh = await devices.device()
  must(await fresh.client.signInWithCard({ card }))
  expect(fresh.client.ways()?.askFrom).toBe(made + threeDays)
  expect(await fresh.client.changePassphrase(another, card)).toMatchObject({ trouble: 'slow-down' })
  expect(fresh.client.ways()?.changes).toEqual([])
})

test('I5 somebody who came in by the card a second ago closes, rests and leaves as anyone', async () => {
  const { devices, card } = await settled()
  const { client } = await devices.device()
  must(await client.signInWithCard({ card }))
  const mia = must(await client.addPerson('Mia'))
  must(await client.invite({ person: mia, note: 'Hello.', letters: 'knock' }))
  must(await client.pause(mia, { aloud: false }))
  must(await client.close(mia, false))
  expect(client.person(mia)).toMatchObject({ leftQuietly: true })
})

test('CL3 a new passphrase that never reached the server changes nothing', async () => {
  const { his } = await settled()
  his.line.way = cut
  expect(await his.client.changePassphrase(another, passphrase)).toMatchObject({ trouble: 'offline' })
  expect(await his.client.changePassphrase('too short', passphrase)).toMatchObject({
    trouble: 'weak-passphrase',
  })
  await his.client.lock()
  must(await his.client.unlock(passphrase))
  expect(await his.client.unlock(another)).toMatchObject({ trouble: 'wrong' })
})

test('WI6 a page left open asks for nothing: the passphrase or card of today is typed again, and signs nobody in', async () => {
  const { his, card } = await settled()
  const { client } = his
  const wrong = 'not the right four words'
  const other = (await client.drawCard()).join(' ')
  for (const again of ['', wrong, other, another]) {
    expect(await client.changePassphrase(another, again)).toMatchObject({ trouble: 'wrong' })
    expect(await client.keepCard([other], again)).toMatchObject({ trouble: 'wrong' })
  }
  must(await client.sync())
  expect(client.ways()).toMatchObject({ changes: [], notices: [] })
  must(await client.changePassphrase(another, passphrase))
  must(await client.keepCard([other], card))
  must(await client.sync())
  expect(client.ways()).toMatchObject({ changes: [{ mine: true }, { mine: true }], notices: [] })
})
