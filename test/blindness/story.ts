/** The whole first letter, and all that a person can set, close and delete, with a mark in every field. */
import { offeredDoors, usualDoor } from '../../src/practice/lanes.ts'
import type { Client } from '../../src/vault/client.ts'
import { openMemoryStore, type DeviceStore } from '../../src/vault/device-store.ts'
import { day, hour, must, type World } from '../world.ts'
import { canaries } from './canaries.ts'
import { liveHelped } from './help-story.ts'
import { secretsOfLink, secretsOfHandout } from './secrets.ts'

const zone = 'Europe/Berlin'

export type Lived = {
  readonly his: Client
  readonly her: Client
  readonly stores: readonly [his: DeviceStore, her: DeviceStore]
  readonly signInNames: readonly [his: string, her: string]
  readonly card: readonly string[]
  /** What is behind the link, taken while it lived, and behind a handout. */
  readonly link: Readonly<Record<string, Uint8Array>>
}

/** Up to the evening on which both have said what they wanted to say. */
export async function live(world: World): Promise<Lived> {
  const stores = [openMemoryStore(), openMemoryStore()] as const
  const his = await world.device(stores[0])
  await his.firstDraft.save(canaries.firstDraft)
  const signedUp = must(
    await his.signUp({
      word: canaries.word,
      firstName: canaries.firstName,
      passphrase: canaries.hisPassphrase,
      language: 'en',
      pass: { type: 'open' },
    }),
  )
  const card = await his.drawCard()
  must(await his.keepCard(card))
  const person = must(await his.addPerson(canaries.person))
  const secret = await inviteAndWrite(his, person)
  const link = await secretsOfLink(world.server.address, secret.secret, secret.words)
  const her = await world.device(stores[1])
  must(await her.landing(secret.secret))
  must(await her.readNote(secret.secret, secret.words))
  await her.readNote(secret.secret, 'not the four words')
  const hers = must(
    await her.signUp({
      word: 'meadow',
      firstName: 'Mia',
      passphrase: canaries.herPassphrase,
      language: 'es',
      pass: { type: 'invitation', secret: secret.secret },
    }),
  )
  const doors = { ...offeredDoors('loved', zone), letter: usualDoor('letter', 'open', zone) }
  const him = must(await her.comeIn({ ...secret, part: 'loved', doors, mayKnow: false }))
  await world.wait(2 * day)
  const [letter] = her.person(him)?.given ?? []
  must(await her.read(him, letter?.word ?? ''))
  must(await her.answer(him, letter?.word ?? '', { text: canaries.answer }))
  must(await her.addPerson(canaries.newName))
  await world.wait(2 * day)
  const [answer] = his.person(person)?.given ?? []
  must(await his.read(person, answer?.word ?? ''))
  must(await his.setAside(person, answer?.word ?? ''))
  await writeAlone(his, person)
  const handout = await secretsOfHandout(his.handouts().find(({ url }) => url !== undefined)?.url ?? '')
  await writeAlone(her, him)
  await exchange(world, [his, person], [her, him])
  await talk(world, [his, person], [her, him])
  await liveHelped(world, his, her)
  await writeMore(world, his, person)
  must(await his.changePassphrase(canaries.newPassphrase, canaries.hisPassphrase))
  must(await his.refuseWay('passphrase'))
  must(await his.waysRead())
  return {
    his,
    her,
    stores,
    signInNames: [signedUp.signInName, hers.signInName],
    card,
    link: { ...link, ...handout },
  }
}

async function inviteAndWrite(his: Client, person: string) {
  const draft = await his.newDraft({ to: person, text: canaries.draft })
  must(await his.leaveDraft(draft.id))
  await his.keepDraft({ ...draft, text: canaries.keptDraft })
  must(await his.leaveDraft(draft.id))
  const link = must(await his.invite({ person, note: canaries.note, letters: 'open' }))
  const { theme, part, outside } = canaries
  const parts = { did: part, cost: part, mine: part, will: part, changed: part }
  await his.keepDraft({ ...draft, theme, parts, text: canaries.letter })
  must(await his.leaveDraft(draft.id))
  await his.keepDraft({ ...draft, theme, weight: 'heavy', line: outside, text: canaries.letter })
  must(await his.leaveLetter(draft.id))
  const promise = must(
    await his.promise({
      act: canaries.promise,
      backup: canaries.backup,
      due: his.today().date,
      know: canaries.know,
      when: { on: his.today().date, zone, cue: canaries.cue },
    }),
  )
  must(await his.mark(promise, 'kept', { text: canaries.settledText }))
  await his.newDraft({ text: canaries.unsent })
  return { secret: link.url.split('#')[1] ?? '', words: link.words }
}

/** Everything there is on a page of one's own, and in a form. */
async function writeAlone(client: Client, person: string): Promise<void> {
  const { date: on } = client.today()
  const id = client.newId()
  const { limitWhen: when, limitWill: will, limitOffer: offer, limitReason: reason } = canaries
  must(await client.keepPage({ kind: 'harm', id, text: canaries.harm, who: person, on }))
  must(await client.keepPage({ kind: 'living', id, text: canaries.living, on }))
  must(await client.keepPage({ kind: 'steady', id, act: canaries.steady, on }))
  must(await client.keepPage({ kind: 'reflection', id, text: canaries.reflection, on }))
  must(await client.keepPage({ kind: 'limit', id, person, when, will, offer, reason, made: on, review: on }))
  must(await client.keepPage({ kind: 'crossed', id, limit: id, text: canaries.crossed, on }))
  must(await client.keepPage({ kind: 'talk-note', id, talk: id, text: canaries.talkNote, on }))
  must(await client.keepPage({ kind: 'not-tonight', id, text: canaries.notTonight }))
  must(await client.keepPage({ kind: 'parked', id, person, text: canaries.parked, on }))
  must(await client.keepPage({ kind: 'together-note', id, meeting: id, text: canaries.togetherNote, on }))
  must(await client.keepPage({ kind: 'reminder', id, text: canaries.reminder, at: '09:00', days: [1] }))
  must(await client.removePage('steady', id))
  await makeHandouts(client)
  await client.keepForm('a form', { field: canaries.form })
  if (client.form('a form')['field'] !== canaries.form) throw new Error('a form lost what was typed')
  await client.dropForm('a form')
  must(await client.putAway(person, canaries.away))
  if (client.person(person)) throw new Error('someone put away is in a list')
  if (must(await client.bringBack(canaries.away)) !== person) throw new Error('someone else came back')
}

/** One that somebody opens, and one that is ended; both were on the server with what is in them. */
async function makeHandouts(client: Client): Promise<void> {
  const input = { parts: [{ part: 'signs', text: canaries.handout }], named: true } as const
  const [kept, over] = [must(await client.makeHandout(input)), must(await client.makeHandout(input))]
  must(await client.endHandout(over))
  must(await client.refreshHandouts())
  const handout = client.handouts().find(({ id }) => id === kept)
  if (handout?.parts[0]?.text !== canaries.handout || handout.url === undefined)
    throw new Error('the handout is not there')
}

/** What goes between two who both opened these ways: short things, thanks, limits, requests, and a double yes. */
async function exchange(
  world: World,
  [his, mia]: readonly [Client, string],
  [her, ray]: readonly [Client, string],
): Promise<void> {
  for (const lane of ['practical', 'thanks', 'limit', 'request'] as const) {
    must(await her.setDoor(ray, lane, usualDoor(lane, 'open', zone), false))
    must(await his.setDoor(mia, lane, usualDoor(lane, 'open', zone), true))
  }
  await world.wait(3 * day)
  const { practical, thanks, requestAct, requestWhen, limitWhen, limitWill, limitOffer } = canaries
  const language = 'en'
  must(await his.leave(mia, { kind: 'practical', language, text: practical, question: 'yes-no' }))
  must(await his.leave(mia, { kind: 'thanks', language, text: thanks }))
  must(await his.leave(mia, { kind: 'request', language, act: requestAct, when: requestWhen }))
  const limit = { limit: her.newId(), when: limitWhen, will: limitWill, offer: limitOffer }
  must(await her.leave(ray, { kind: 'limit', language, ...limit }))
  for (const one of [his.sayYes(mia, 'thanks'), her.sayYes(ray, 'thanks')]) must(await one)
  must(await his.sayYes(mia, 'request'))
  must(await his.takeYesBack(mia, 'request'))
  await world.wait(2 * day)
  must(await her.sync())
  const thanked = her.person(ray)?.given.find(({ lane }) => lane === 'thanks')
  if (!thanked) throw new Error('the thanks did not arrive')
  must(await her.giveBack(ray, thanked.word))
  if (!her.person(ray)?.matters.thanks.agreedOn) throw new Error('both said yes, and nobody learned it')
}

/** A talk in turns, promises that are shown, a line for the day, and time together. */
async function talk(
  world: World,
  [his, mia]: readonly [Client, string],
  [her, ray]: readonly [Client, string],
): Promise<void> {
  for (const lane of ['talk', 'promise', 'together'] as const) {
    must(await her.setDoor(ray, lane, usualDoor(lane, 'open', zone), false))
    must(await his.setDoor(mia, lane, usualDoor(lane, 'open', zone), false))
  }
  await world.wait(3 * day)
  const language = 'en'
  must(await his.askToTalk(mia, { topic: canaries.topic, pace: 'letter', first: 'them' }))
  const { promise, know, backup, settledText, idea, place } = canaries
  const id = his.newId()
  const { date: on } = his.today()
  must(
    await his.leave(mia, {
      kind: 'promise',
      language,
      promise: id,
      act: promise,
      backup,
      know,
      when: { on, zone },
    }),
  )
  must(await his.leave(mia, { kind: 'today', language, text: canaries.today, on }))
  must(await his.leave(mia, { kind: 'idea', language, idea: id, text: idea }))
  await world.wait(2 * day)
  must(
    await his.leave(mia, { kind: 'settled', language, promise: id, of: on, mark: 'kept', text: settledText }),
  )
  const [ask] = her.person(ray)?.asks ?? []
  must(await her.agreeToTalk(ray, ask?.word ?? '', 'me'))
  for (const [client, person] of [
    [his, mia],
    [her, ray],
  ] as const)
    must(await client.sayYesToIdea(person, id))
  await world.wait(2 * hour)
  const talkId = her.person(ray)?.talks[0]?.id ?? ''
  const { said, saidBack, sense } = canaries
  must(await her.takeTurn(ray, talkId, { kind: 'say', language, text: said, sense }))
  must(await his.sync())
  must(await his.takeTurn(mia, talkId, { kind: 'say-back', language, text: saidBack }))
  must(await her.sync())
  must(await her.confirmTurn(ray, talkId))
  must(await his.sync())
  must(await his.passFloor(mia, talkId))
  must(await his.endTalk(mia, talkId))
  if (!her.person(ray)?.ideas.some(({ agreedOn }) => agreedOn !== undefined))
    throw new Error('no idea was agreed')
  await world.wait(7 * day)
  must(
    await her.leave(ray, {
      kind: 'meeting',
      language,
      meeting: id,
      idea: id,
      place,
      on,
      at: '15:00',
      sober: true,
    }),
  )
  must(await her.takeIdeaBack(ray, id))
}

/** Letters that are taken back and shredded, and every door and setting. */
async function writeMore(world: World, his: Client, person: string): Promise<void> {
  for (const [text, undo] of [
    [canaries.takenBack, his.takeBack],
    [canaries.shredded, his.shred],
  ] as const) {
    await world.wait(14 * day)
    const { id } = await his.newDraft({ to: person, text })
    must(await his.leaveLetter(id))
    must(await undo(person, his.person(person)?.left[0]?.word ?? ''))
    await world.wait(2 * day)
  }
  must(await his.setDoor(person, 'letter', usualDoor('letter', 'knock', zone), true))
  must(await his.pause(person, { hours: 24, aloud: true }))
  must(await his.resume(person))
  must(await his.changeSettings({ language: 'es', theme: 'dark', idleMinutes: 10 }))
  await his.lock()
  await his.unlock('not the passphrase at all')
  must(await his.unlock(canaries.hisPassphrase))
}

/** The end of it: he comes again with his card, she closes, he deletes his account. */
export async function endIt(world: World, { his, her, signInNames, card }: Lived): Promise<void> {
  const tablet = await world.device()
  must(await tablet.signInWithCard({ card: card.join(' ') }))
  await tablet.signOut()
  const again = await world.device()
  must(await again.signIn({ name: signInNames[0], passphrase: canaries.hisPassphrase, shared: true }))
  await again.signIn({ name: signInNames[0], passphrase: 'not the passphrase at all' })
  const [him] = her.people()
  must(await her.appear(him?.id ?? ''))
  must(await her.hold(him?.id ?? '', true))
  must(await her.close(him?.id ?? '', true))
  await world.wait(2 * hour)
  must(await again.deleteAccount())
  his.leaveNow()
  await world.wait(2 * day)
}
