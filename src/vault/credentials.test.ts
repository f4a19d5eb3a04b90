/** A helper's credential from both ends, with a real server: what holds is checked on the reader's own device. */
import { expect, test } from 'vitest'
import { grant, operate } from '../../test/operate.ts'
import { couple } from '../../test/world-pair.ts'
import { day, must, openWorld, type World } from '../../test/world.ts'
import { toBase64url } from '../wire/bytes.ts'
import { canon } from '../wire/canon.ts'
import { textBytes } from '../wire/chain.ts'
import { type Credential, credentialBytes, parseCredential, type Shown } from '../wire/credential.ts'
import { verifyCredential } from './credentials.ts'
import { sha256, sign, signKeyFromSeed } from './seal.ts'
import { newSeed } from './seeds.ts'

const lines = { reach: '555 0134, leave word', hours: 'Weekdays 9 to 5', languages: 'English, Spanish' }

/** Ray is a helper here, and Mia is in a pair with him. */
async function helped(world: World) {
  const { ray, mia } = await couple(world)
  const code = await grant(world, ['counselor', 'Ana Reyes'], { licence: 'LPC 4471' })
  const credential = must(await ray.client.redeemHelperCode(` ${code.toLowerCase()} `))
  return { helper: ray, person: mia, code, credential }
}

test('abuse 33 what a helper shows is checked on the reader’s own device, and holds for this pair alone', async () => {
  await using world = await openWorld()
  const { helper, person, credential } = await helped(world)
  const shown = must(await helper.client.showCredential(helper.person))
  const read = await person.client.verifyCredential(person.person, shown)
  expect(read).toMatchObject({ kind: 'counselor', name: 'Ana Reyes', licence: 'LPC 4471', version: 1 })
  expect(read).toMatchObject({ credential: credential.id, grantedOn: credential.grantedOn })
  expect(await person.client.showCredential(person.person)).toMatchObject({ trouble: 'not-here' })
  expect(await helper.client.showCredential('nobody')).toMatchObject({ trouble: 'not-here' })

  // Shown by anyone else, in the other direction, or to somebody of another pair, it is nothing.
  expect(await helper.client.verifyCredential(helper.person, shown)).toBeUndefined()
  expect(await person.client.verifyCredential('nobody', shown)).toBeUndefined()
  const nora = must(await helper.client.addPerson('Nora'))
  must(await helper.client.invite({ person: nora, note: '', letters: 'open' }))
  const forNora = must(await helper.client.showCredential(nora))
  expect(parseCredential(forNora.text)?.space).not.toBe(read?.space)
  expect(await person.client.verifyCredential(person.person, forNora)).toBeUndefined()
})

test('abuse 33 not one letter of it can be changed, and another house’s word is none', async () => {
  const house = await signKeyFromSeed(newSeed())
  const other = await signKeyFromSeed(newSeed())
  const sixteen = 'AAAAAAAAAAAAAAAAAAAAAA'
  const said: Credential = {
    version: 1,
    credential: `h_${sixteen}`,
    kind: 'mediator',
    name: 'Ana Reyes',
    space: `s_${sixteen}`,
    member: `m_${sixteen}`,
    grantedOn: 20_500,
    saidOn: 20_600,
    until: 20_865,
  }
  const signedBy = async (key: typeof house, text: string): Promise<Shown> => ({
    text,
    sig: toBase64url(await sign(key, credentialBytes(await sha256(textBytes(text))))),
  })
  const key = toBase64url(house.public)
  const { space, member } = said
  const good = await signedBy(house, canon(said))
  expect(await verifyCredential(key, { space, member }, good)).toEqual(said)
  for (let at = 0; at < good.text.length; at += 7) {
    const text = good.text.slice(0, at) + (good.text[at] === 'x' ? 'y' : 'x') + good.text.slice(at + 1)
    expect(await verifyCredential(key, { space, member }, { ...good, text }), text).toBeUndefined()
  }
  const elsewhere = [
    { space: `s_${sixteen.replace('A', 'B')}`, member },
    { space, member: `m_${sixteen.replace('A', 'B')}` },
  ] as const
  for (const one of elsewhere) expect(await verifyCredential(key, one, good)).toBeUndefined()
  const plain = toBase64url(await sign(house, await sha256(textBytes(good.text))))
  const unsound: readonly Shown[] = [
    await signedBy(other, good.text),
    { ...good, sig: plain },
    { ...good, sig: '' },
    { ...good, sig: '!' },
    await signedBy(house, canon({ ...said, saidOn: said.until })),
    await signedBy(house, canon({ ...said, saidOn: said.grantedOn - 1 })),
    await signedBy(house, JSON.stringify(said)),
    await signedBy(house, canon({ ...said, stars: 5 })),
  ]
  for (const one of unsound) expect(await verifyCredential(key, { space, member }, one)).toBeUndefined()
  for (const odd of ['', 'x', toBase64url(other.public)])
    expect(await verifyCredential(odd, { space, member }, good)).toBeUndefined()
})

test('S5-2 a code that is used, too old or none is one thing to whoever types it', async () => {
  await using world = await openWorld()
  const { helper, person, code, credential } = await helped(world)
  expect(must(await helper.client.myCredential())).toEqual(credential)
  expect(must(await helper.client.redeemHelperCode(code))).toEqual(credential)
  const late = await grant(world, ['peer', 'Tom Weir'])
  await world.wait(14 * day)
  for (const wrong of [code, late, 'ABCD-EFGH-JKMN-PQRS', 'x'.repeat(40)])
    expect(await person.client.redeemHelperCode(wrong), wrong).toMatchObject({ trouble: 'bad-code' })
  expect(await person.client.redeemHelperCode(' ')).toMatchObject({ trouble: 'empty' })
  expect(must(await person.client.myCredential())).toBeUndefined()
})

test('abuse 59 once an operator ended it nothing new is shown, and its holder is told what was done and on which day', async () => {
  await using world = await openWorld()
  const { helper, person, credential } = await helped(world)
  const before = must(await helper.client.showCredential(helper.person))
  expect(must(await helper.client.notices())).toEqual([])
  await world.wait(3 * day)
  await operate(world, 'helper-end', [credential.id])
  expect(must(await helper.client.myCredential())).toBeUndefined()
  expect(await helper.client.showCredential(helper.person)).toMatchObject({ trouble: 'not-here' })
  expect(await helper.client.setListing(lines)).toMatchObject({ trouble: 'not-here' })
  const on = Math.floor(world.now() / day)
  expect(must(await helper.client.notices())).toEqual([{ on, what: 'credential-ended' }])
  expect(must(await person.client.notices())).toEqual([])
  // What was said before stays true of the day on which it was said, and says which day that was.
  expect((await person.client.verifyCredential(person.person, before))?.saidOn).toBe(on - 3)
})

test('S5-2 a helper is on the list by their own choice, in their own lines, and off it again', async () => {
  await using world = await openWorld()
  const { helper, person } = await helped(world)
  expect(must(await person.client.listHelpers())).toEqual([])
  must(await helper.client.setListing({ ...lines, reach: '  555 0134  ' }))
  const [listed, ...more] = must(await person.client.listHelpers())
  expect(more).toEqual([])
  expect(listed).toMatchObject({ ...lines, reach: '555 0134', kind: 'counselor', licence: 'LPC 4471' })
  expect(Object.keys(listed ?? {}).sort()).toEqual([
    'grantedOn',
    'hours',
    'kind',
    'languages',
    'licence',
    'name',
    'reach',
  ])
  expect(must(await helper.client.myCredential())?.listing).toEqual({ ...lines, reach: '555 0134' })
  expect(await helper.client.setListing({ ...lines, hours: ' ' })).toMatchObject({ trouble: 'empty' })
  expect(await helper.client.setListing({ ...lines, hours: 'x'.repeat(161) })).toMatchObject({
    trouble: 'too-long',
  })
  must(await helper.client.setListing(undefined))
  expect(must(await person.client.listHelpers())).toEqual([])
  expect(must(await helper.client.myCredential())).not.toHaveProperty('listing')
})
