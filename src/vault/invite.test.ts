/** Inviting: one space, one door key and one link, whatever gets lost and however many devices try. */
import { expect, test } from 'vitest'
import { must, passphrase } from '../../test/world.ts'
import { offeredDoors } from '../practice/lanes.ts'
import { cut, loseReply, openDevices, secretOf, through, zone } from './devices.contract.ts'

test('CL12 a link whose answer was lost is found again, and its words open it', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  const mia = must(await his.client.addPerson('Mia'))
  his.line.way = (call) => (call.path === '/invitations' ? loseReply(call) : call.send())
  const input = { person: mia, note: 'Hello.', letters: 'knock' } as const
  expect(await his.client.invite(input)).toMatchObject({ trouble: 'offline' })
  expect(his.client.person(mia)).not.toHaveProperty('link')
  his.line.way = through
  const again = await his.reload()
  must(await again.unlock(passphrase))
  const link = must(await again.invite(input))
  expect(must(await again.readNote(secretOf(link.url), link.words)).note).toBe('Hello.')
  expect(again.person(mia)?.link).toMatchObject(link)
})

test('CL12 a link that never arrived is not shown, and another is made in its place', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  const mia = must(await his.client.addPerson('Mia'))
  his.line.way = (call) => (call.path === '/invitations' ? cut() : call.send())
  const input = { person: mia, note: 'Hello.', letters: 'knock' } as const
  expect(await his.client.invite(input)).toMatchObject({ trouble: 'offline' })
  his.line.way = through
  const link = must(await his.client.invite(input))
  expect(must(await his.client.landing(secretOf(link.url))).firstName).toBe('Ray')
})

test.each(['/spaces', '/vault', '/house'])(
  'CL12 inviting goes on where a lost answer of %s broke it off',
  async (path) => {
    const devices = await openDevices()
    const his = await devices.person('river', 'Ray')
    const mia = must(await his.client.addPerson('Mia'))
    his.line.way = (call) => (call.path === path ? loseReply(call) : call.send())
    const input = { person: mia, note: 'Hello.', letters: 'knock' } as const
    expect(await his.client.invite(input)).toMatchObject({ trouble: 'offline' })
    his.line.way = through
    const link = must(await his.client.invite(input))
    expect(his.client.person(mia)).toMatchObject({ space: true, link })
    const draft = await his.client.newDraft({ to: mia, text: 'A letter.' })
    must(await his.client.leaveLetter(draft.id))
  },
)

test('CL12 two devices that invite the same person at once make one space, and one link lives', async () => {
  const devices = await openDevices()
  const phone = await devices.person('river', 'Ray')
  const mia = must(await phone.client.addPerson('Mia'))
  const laptop = await devices.alsoOn(phone.signInName)
  const input = { person: mia, note: 'Hello.', letters: 'knock' } as const
  const both = await Promise.all([phone.client.invite(input), laptop.client.invite(input)])
  const made = both.filter(({ ok }) => ok)
  expect(made.length).toBeGreaterThanOrEqual(1)
  for (const { client } of [phone, laptop]) must(await client.sync())
  const [one, other] = [phone.client.person(mia), laptop.client.person(mia)]
  expect(one?.link).toEqual(other?.link && { ...other.link, url: expect.any(String) })
  const draft = await laptop.client.newDraft({ to: mia, text: 'From the laptop.' })
  must(await laptop.client.leaveLetter(draft.id))
  must(await phone.client.sync())
  expect(phone.client.person(mia)?.left).toMatchObject([{ words: { text: 'From the laptop.' } }])

  const her = await devices.person('meadow', 'Mia')
  const link = one?.link
  const doors = offeredDoors('loved', zone)
  const coming = { part: 'loved', doors, mayKnow: false } as const
  must(await her.client.comeIn({ secret: secretOf(link?.url ?? ''), words: link?.words ?? '', ...coming }))
})

test('CL12 no link without a recovery card, for nobody, or with a note that does not fit', async () => {
  const devices = await openDevices()
  const { client } = await devices.device()
  must(
    await client.signUp({
      word: 'river',
      firstName: 'Ray',
      passphrase,
      language: 'en',
      pass: { type: 'open' },
    }),
  )
  const mia = must(await client.addPerson('Mia'))
  expect(await client.invite({ person: mia, note: '', letters: 'knock' })).toMatchObject({
    trouble: 'needs-card',
  })
  must(await client.keepCard(await client.drawCard()))
  const long = { person: mia, note: 'x'.repeat(6001), letters: 'knock' } as const
  expect(await client.invite(long)).toMatchObject({ trouble: 'too-long' })
  expect(await client.invite({ person: 'nobody', note: '', letters: 'knock' })).toMatchObject({ ok: false })
  expect(client.person(mia)?.space).toBe(false)
})
