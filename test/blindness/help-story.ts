/** A helper of both: terms, a copy that is lent, private talks, a sitting and what they agreed on, with a mark in every field. */
import { dayOf, startOf } from '../../src/domain/vocabulary.ts'
import { signedConsent } from '../../src/practice/consent.contract.ts'
import type { Client } from '../../src/vault/client.ts'
import { day, hour, must, type World } from '../world.ts'
import { helps, terms, type Helped } from '../world-help.ts'
import { canaries } from './canaries.ts'

const dateOf = (instant: number) => new Date(instant * 1000).toISOString().slice(0, 10)

export async function liveHelped(world: World, his: Client, her: Client): Promise<void> {
  const ann = await world.person('counsel', 'Ann')
  const on = dateOf(world.now())
  const { kind: _, ...fields } = terms
  must(
    await ann.keepPage({
      ...fields,
      kind: 'own-terms',
      id: 'terms',
      helper: 'mediator',
      paidBy: canaries.ownTerms,
    }),
  )
  const two = [await helps(world, ann, his), await helps(world, ann, her)]
  for (const { client, person, as } of two) {
    must(await ann.leave(client, { ...terms, helper: 'mediator', worksFor: canaries.terms }))
    await world.wait(2 * hour)
    must(await person.answer(as, person.person(as)?.help?.terms?.word ?? '', { line: 'agree' }))
  }
  await world.wait(2 * hour)
  await lendAndEnd(world, his, two[0]?.as ?? '')
  await consentAndTell(world, ann, two)
  await readFirst(world, ann, two)
  const people = two.map(({ client }) => client)
  must(await ann.keepPage({ kind: 'helper-note', id: 'note', text: canaries.helperNote, on }))
  must(
    await ann.keepPage({
      kind: 'case',
      id: 'case',
      name: 'Two',
      people: [people[0] ?? '', people[1] ?? ''],
      on,
    }),
  )
  for (const person of people) {
    const text = canaries.intakeNote
    const id = ann.newId()
    must(
      await ann.keepPage({
        kind: 'intake',
        id,
        case: 'case',
        person,
        on,
        decision: 'proceed',
        asked: ['alone'],
        text,
      }),
    )
  }
  await sit(world, ann, [his, her])
  must(await ann.setHelping(people[0] ?? '', undefined))
}

async function lendAndEnd(world: World, his: Client, helper: string): Promise<void> {
  const share = { kind: 'share', language: 'en', share: 'one', what: 'note' } as const
  const until = dayOf(world.now()) + 30
  must(await his.lend(helper, { ...share, title: canaries.lentTitle, text: canaries.lent }, until))
  await world.wait(hour)
  must(await his.takeBack(helper, his.person(helper)?.help?.lent[0]?.word ?? ''))
}

async function consentAndTell(world: World, ann: Client, [his, hers]: readonly Helped[]): Promise<void> {
  if (!his || !hers) throw new Error('there are two')
  const words = signedConsent({ more: canaries.consent })
  must(await his.person.lend(his.as, words, dayOf(world.now()) + 30))
  await world.wait(day)
  const given = ann.person(his.client)?.given.find(({ kind }) => kind === 'consent')
  const told = {
    kind: 'disclosure',
    language: 'en',
    disclosure: 'one',
    consent: words.consent,
    recipient: 'Mia',
    class: 'progress',
    noticeVersion: '42-cfr-2.32/1@2024',
    notice: 'The notice.',
    scope: words.rendered,
    text: canaries.disclosure,
  } as const
  must(await ann.disclose(hers.client, told, { person: his.client, word: given?.word ?? '' }))
  await world.wait(hour)
}

/** A letter is read before it is left, and, unopened, before who it is for does. */
async function readFirst(world: World, ann: Client, [his, her]: readonly Helped[]): Promise<void> {
  if (!his || !her) throw new Error('Ann helps both.')
  const until = dayOf(world.now()) + 30
  const other = ({ person, as }: Helped) => person.people().find(({ id, space }) => space && id !== as)
  const { id } = await his.person.newDraft({ to: other(his)?.id ?? '', text: canaries.toRead })
  must(await his.person.askReading(id, his.as, until))
  await world.wait(hour)
  must(await ann.coSign(his.client, ann.person(his.client)?.help?.readings[0]?.word ?? ''))
  await world.wait(hour)
  must(await his.person.removeDraft(id))
  const him = other(her)
  const letter = him?.given.find(({ kind }) => kind === 'letter')
  must(await her.person.lendUnread(him?.id ?? '', letter?.word ?? '', her.as, until))
  await world.wait(hour)
}

async function sit(world: World, ann: Client, [his, her]: readonly [Client, Client]): Promise<void> {
  const dates = [{ on: dateOf(world.now() + 3 * day), at: '15:00' }]
  const { sittingTopic: topic, sittingPlace: place } = canaries
  const id = must(await ann.callSitting({ case: 'case', topic, place, dates }))
  await world.wait(hour)
  const view = () => his.sittings().find((one) => one.id === id)
  const matters = view()?.dates.map(({ matter }) => matter) ?? []
  must(await his.answerDates(id, { matters, first: 'me' }))
  must(await her.answerDates(id, { matters, first: 'them' }))
  await world.wait(2 * hour)
  must(
    await his.keepPage({
      kind: 'agenda',
      id: 'agenda',
      sitting: id,
      text: canaries.agenda,
      on: dates[0]?.on ?? '',
    }),
  )
  must(await ann.sayInSitting(id, canaries.beside))
  must(await his.sync())
  must(await his.sayInSitting(id, canaries.sat))
  must(await her.sync())
  must(await her.sayInSitting(id, canaries.sat))
  must(await his.sync())
  must(await his.confirmInSitting(id))
  must(await her.sync())
  must(await her.passInSitting(id))
  must(await ann.sync())
  const acts = (ann.sittings()[0]?.two ?? []).map(({ member }) => ({
    by: member,
    act: canaries.agreementAct,
  }))
  const until = dateOf(startOf(dayOf(world.now()) + 30))
  must(await ann.draftAgreement(id, { text: canaries.agreement, acts, until }))
  await world.wait(2 * day)
  const matter = view()?.agreements[0]?.matter ?? ''
  must(await his.putInitials(id, matter))
  must(await his.takeInitialsBack(id, matter))
  must(await her.endSitting(id))
  must(await ann.leaveSitting(id, true))
  await world.wait(2 * hour)
}
