/** Coming in: with the link and its four words, once; and a second link leads to the same door. */
import { expect, test } from 'vitest'
import { day, must, passphrase } from '../../test/world.ts'
import { offeredDoors, usualDoor } from '../practice/lanes.ts'
import { loseReply, meet, openDevices, secretOf, through, zone } from './devices.contract.ts'
import { isFirstName } from './first-name.ts'
import { newInvitation, openOuter, sealOuter } from './invitations.ts'

const doors = offeredDoors('loved', zone)
const coming = { part: 'loved', doors, mayKnow: false } as const

test('CL10 other words open neither the note nor the door, and cost the link nothing', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  const mia = must(await his.client.addPerson('Mia'))
  const { url, words } = must(await his.client.invite({ person: mia, note: 'Hello.', letters: 'knock' }))
  const secret = secretOf(url)
  const her = await devices.person('meadow', 'Mia')
  const others = words.split(' ').reverse().join(' ')
  for (const wrong of [others, '', words.split(' ').slice(0, 3).join(' ')]) {
    expect(await her.client.readNote(secret, wrong)).toMatchObject({ trouble: 'bad-words' })
    expect(await her.client.comeIn({ secret, words: wrong, ...coming })).toMatchObject({
      trouble: 'bad-words',
    })
  }
  expect(her.client.people()).toEqual([])
  expect(await her.client.landing('not a link')).toMatchObject({ trouble: 'ended' })
  expect(must(await her.client.readNote(secret, `  ${words.toUpperCase()} `)).note).toBe('Hello.')
  must(await her.client.comeIn({ secret, words, ...coming }))
  expect(her.client.people()).toMatchObject([
    { name: 'Ray', space: true, theyAppeared: true, appeared: false },
  ])
})

test('CL10 a link lets one person in; who comes later leaves nothing behind, and coming again is the same', async () => {
  const devices = await openDevices()
  const { her, ray, link, secret } = await meet(devices)
  const other = await devices.person('stone', 'Max')
  expect(await other.client.comeIn({ secret, words: link.words, ...coming })).toMatchObject({
    trouble: 'ended',
  })
  expect(other.client.people()).toEqual([])
  expect(must(await her.client.comeIn({ secret, words: link.words, ...coming }))).toBe(ray)
  expect(her.client.people()).toHaveLength(1)
})

test('CL10 coming in goes on where a lost answer or a reload broke it off', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  const mia = must(await his.client.addPerson('Mia'))
  const { url, words } = must(await his.client.invite({ person: mia, note: '', letters: 'knock' }))
  const secret = secretOf(url)
  const her = await devices.person('meadow', 'Mia')
  her.line.way = (call) => (call.path.endsWith('/come-in') ? loseReply(call) : call.send())
  expect(await her.client.comeIn({ secret, words, ...coming })).toMatchObject({ trouble: 'offline' })
  her.line.way = through
  const again = await her.reload()
  must(await again.unlock(passphrase))
  const ray = must(await again.comeIn({ secret, words, ...coming }))
  expect(again.people()).toMatchObject([{ id: ray, name: 'Ray', space: true }])
})

test('CL10 a second link reuses the space and the door key, and still opens the first letter', async () => {
  const devices = await openDevices()
  const his = await devices.person('river', 'Ray')
  const mia = must(await his.client.addPerson('Mia'))
  must(await his.client.invite({ person: mia, note: 'First.', letters: 'knock' }))
  const draft = await his.client.newDraft({ to: mia, text: 'Left before the second link.' })
  must(await his.client.leaveLetter(draft.id))
  expect(await his.client.invite({ person: mia, note: 'Too soon.', letters: 'knock' })).toMatchObject({
    trouble: 'no-room',
  })
  await devices.world.wait(31 * day)
  expect(await his.client.sync(), 'a sign-in ends after thirty days').toMatchObject({ trouble: 'signed-out' })
  must(await his.client.signIn({ name: his.signInName, passphrase }))
  expect(his.client.person(mia)).not.toHaveProperty('link')
  const second = must(await his.client.invite({ person: mia, note: 'Again.', letters: 'knock' }))
  const her = await devices.person('meadow', 'Mia')
  const open = { ...doors, letter: usualDoor('letter', 'open', zone) }
  const input = { secret: secretOf(second.url), words: second.words, ...coming, doors: open, mayKnow: true }
  const ray = must(await her.client.comeIn(input))
  await devices.world.wait(2 * day)
  must(await her.client.sync())
  const [letter] = her.client.person(ray)?.given ?? []
  expect(must(await her.client.read(ray, letter?.word ?? ''))).toMatchObject({
    text: 'Left before the second link.',
  })
  must(await his.client.sync())
  expect(his.client.person(mia)?.theyAppeared).toBe(true)
  must(await her.client.answer(ray, letter?.word ?? '', { text: 'It opened.' }))
  await devices.world.wait(2 * day)
  must(await his.client.sync())
  const [answer] = his.client.person(mia)?.given ?? []
  expect(must(await his.client.read(mia, answer?.word ?? ''))).toMatchObject({ text: 'It opened.' })
})

test('R-D2 the one invited comes in with the doors she chose, hers alone to see', async () => {
  const devices = await openDevices()
  const { her, his, mia, ray } = await meet(devices)
  const seen = her.client.person(ray)?.doors
  expect(seen?.letter).toMatchObject({ inForce: 'bank' })
  expect(seen?.thanks).toMatchObject({ inForce: 'shut' })
  must(await his.client.sync())
  expect(his.client.person(mia)?.doors?.letter).toMatchObject({ inForce: 'knock' })
})

test('abuse 2 a first name holds no number, address, sign or message, whoever made the link', async () => {
  const good = ['Mia', 'Zoë', 'María José', "O'Neil", 'Anne-Marie', 'Нина', '美咲']
  const bad = [
    '',
    ' ',
    'Ray2',
    'call 555 0100',
    'a.example',
    'www.example.org',
    'ray@x',
    '<b>Ray</b>',
    'You 🙂',
    'I know where you live now',
    'Ray!',
    'Ray\nRay',
  ]
  expect(good.filter((name) => !isFirstName(name))).toEqual([])
  expect(bad.filter(isFirstName)).toEqual([])
  const invitation = await newInvitation()
  const shown = async (name: string) =>
    (await openOuter(invitation, await sealOuter(invitation, { name, language: 'en' })))?.name
  expect(await shown('Zoë')).toBe('Zoë')
  for (const name of bad) expect(await shown(name)).toBeUndefined()
  const devices = await openDevices()
  const { client } = await devices.device()
  const signUp = { word: 'river', passphrase, language: 'en', pass: { type: 'open' } } as const
  expect(await client.signUp({ ...signUp, firstName: 'call 555 0100' })).toMatchObject({
    trouble: 'bad-name',
  })
  expect(await client.signUp({ ...signUp, firstName: ' ' })).toMatchObject({ trouble: 'empty' })
  expect(client.stage()).toBe('out')
})
