/**
 * What to tell the children. She would like to tell them all of it now, he would like to wait. They talk in turns, each
 * in a language of their own, both here at once, and it ends without agreement. It is a good ending.
 */
import { expect, test } from 'vitest'
import type { Page, Route } from 'playwright-core'
import {
  arrives,
  comesBack,
  type At,
  coupleWith,
  goes,
  hands,
  hasTurn,
  inSpanish,
  tabsTo,
  untilRead,
} from './between.ts'
import { openInspection } from './inspect.ts'
import { hears, says, unfold, waitForHalfPast } from './lived-steps.ts'
import { day, field, hour, openStage, pick, press, sees, stands, told, write } from './stage.ts'

const topic = 'Telling the children'
const hers = 'Los niños preguntan cada noche dónde estabas.'
const hersAgain = 'No pido que lo sepan todo. Pido no mentirles yo.'
const his = 'I am afraid they will never trust me again.'
const sense = 'it is you who has to answer them.'
const back = 'They ask you every night, and you want it told.'
const backAgain = 'You do not want to be the one who lies.'
const hersBack = 'Temes que dejen de confiar en ti.'
/** What else there is of his, and what she hears in it. */
const more = [
  { reply: 'more', text: 'And that you want them to.', back: 'Y que yo lo quiero así.' },
  {
    reply: 'not-quite',
    text: 'Not that you want it. That you would not mind.',
    back: 'Que a mí no me importaría.',
  },
] as const
const takeaway = 'We both want no more lies at bedtime.'

test('S2-1, S2-2, S2-4 and S2-6: a couple disagree about telling the children, hear each other in turns, and end without agreement', async () => {
  const { faults, visit } = openInspection()
  await using stage = await openStage('en', visit)
  await told(stage, async () => {
    await waitForHalfPast(stage, 6)
    const spanish = inSpanish(stage)
    const two = await coupleWith(stage, spanish, ['talk'])
    const ray: At = { stage, page: await stage.person(), other: 'Mia' }
    const mia: At = { stage: spanish, page: await stage.person(320), other: 'Ray' }
    await arrives(ray, two.ray.name)
    await asks(ray)
    await stage.wait(day)
    await arrives(mia, two.mia.name)
    await agrees(mia)
    await stage.wait(2 * hour)
    await Promise.all([ray, mia].map((one) => comesBack(one, topic)))

    const took = [...(await herFloor(mia, ray)), ...(await hisFloor(ray, mia))]
    for (const ms of took) expect(ms, 'until a turn is read').toBeLessThan(1000)

    await ends(mia, ray)
    await keepsTakeaway(ray)
    await visit(mia.page, 'talk-after')
    expect(faults).toEqual([])
    expect(stage.said).toEqual(['Failed to load resource: net::ERR_FAILED'])
  })
})

/** One topic, both here at once; and that she speaks first. */
async function asks(ray: At): Promise<void> {
  const { stage, page } = ray
  const words = stage.t.talk.ask
  await goes(ray, 'talks')
  await unfold(page, words.heading)
  await write(page, words.topic, topic)
  await pick(page, words.paces.live.hint)
  await pick(page, words.them('Mia'))
  await stage.visit(page, 'talks-ask')
  await press(page, words.leave)
  await hears(page, stage.t.people.left.said)
  expect(await says(page)).toContain(words.left)
}

/** The topic shows after a press, and her yes says who speaks first. */
async function agrees(mia: At): Promise<void> {
  const { stage, page } = mia
  const words = stage.t.talk.given
  await sees(page, stage.t.today.today.knocks)
  await goes(mia, 'talks')
  expect(await says(page)).not.toContain(topic)
  await press(page, words.look)
  await sees(page, topic)
  await stage.visit(page, 'talks-given')
  await press(page, words.yesMe)
  await hears(page, words.saidYes)
}

/** She says it by the keyboard alone; what he says back is not quite it, and then it is. */
async function herFloor(mia: At, ray: At): Promise<readonly number[]> {
  const { say, confirm } = mia.stage.t.talk
  const { back: sayBack } = ray.stage.t.talk
  await Promise.all([hasTurn(mia, 'say'), hasTurn(ray, 'wait')])
  await mayNotSpeak(ray)
  await mia.stage.visit(mia.page, 'talk-say')
  await ray.stage.visit(ray.page, 'talk-wait')
  const took = [await handsByKeys(mia, ray, say.labels.first, hers)]
  await Promise.all([hasTurn(mia, 'wait'), hasTurn(ray, 'say-back')])
  await mayNotSpeak(mia)
  await sees(ray.page, sayBack.lede)
  await ray.stage.visit(ray.page, 'talk-say-back')
  took.push(await hands({ from: ray, to: mia, label: sayBack.label, text: back }, sayBack.give))

  await Promise.all([hasTurn(mia, 'confirm'), hasTurn(ray, 'wait')])
  await mia.stage.visit(mia.page, 'talk-confirm')
  for (const reply of ['yes', 'more', 'not-quite'] as const)
    expect(await mia.page.getByRole('button', { name: confirm.replies[reply], exact: true }).count()).toBe(1)
  await tabsTo(mia.page, confirm.replies['not-quite'])
  await mia.page.keyboard.press('Enter')
  took.push(await handsByKeys(mia, ray, say.labels['not-quite'], hersAgain))
  await hasTurn(ray, 'say-back')
  await sees(ray.page, ray.stage.t.talk.room.again['not-quite'])
  took.push(await hands({ from: ray, to: mia, label: sayBack.label, text: backAgain }, sayBack.give))
  await hasTurn(mia, 'confirm')
  const { said } = ray.stage.t.talk.room
  took.push(await untilRead(ray, said.confirmed.them('Mia'), () => press(mia.page, confirm.replies.yes)))
  return took
}

/**
 * The floor is his now, and begins with what makes sense in hers. A lost answer loses no turn, and doubles none. Said
 * three times, it is close enough for now.
 */
async function hisFloor(ray: At, mia: At): Promise<readonly number[]> {
  const { say, confirm } = ray.stage.t.talk
  const { back: sayBack, room } = mia.stage.t.talk
  await Promise.all([hasTurn(ray, 'say'), hasTurn(mia, 'wait')])
  await mayNotSpeak(mia)
  await write(ray.page, say.sense, sense)
  await ray.stage.visit(ray.page, 'talk-say-sense')
  await losesReply(ray)
  const took = [await hands({ from: ray, to: mia, label: say.labels.first, text: his }, say.give)]
  await hasTurn(ray, 'wait')
  await ray.page.getByText(ray.stage.t.talk.room.waits).waitFor({ state: 'detached' })
  expect((await says(ray.page)).split(his)).toHaveLength(2)
  await hasTurn(mia, 'say-back')
  await sees(mia.page, room.sense)
  await sees(mia.page, sense)
  const saysBack = (text: string) => hands({ from: mia, to: ray, label: sayBack.label, text }, sayBack.give)
  took.push(await saysBack(hersBack))
  for (const { reply, text, back: heard } of more) {
    await hasTurn(ray, 'confirm')
    await press(ray.page, confirm.replies[reply])
    took.push(await hands({ from: ray, to: mia, label: say.labels[reply], text }, say.give))
    await hasTurn(mia, 'say-back')
    took.push(await saysBack(heard))
  }
  await sees(ray.page, confirm.lastRound)
  for (const { reply } of more)
    expect(await ray.page.getByRole('button', { name: confirm.replies[reply], exact: true }).count()).toBe(0)
  took.push(
    await untilRead(mia, room.said.confirmed.them('Ray'), () => press(ray.page, confirm.replies.close)),
  )
  return took
}

/** The server has what is handed over next; the answer is lost on its way back. */
async function losesReply({ page }: At): Promise<void> {
  const once = async (route: Route) => {
    await route.fetch()
    await route.abort()
  }
  await page.route('**/acts', once, { times: 1 })
}

/** Now it would be her turn; she ends it, and is asked once. Both read that it is a good ending. */
async function ends(mia: At, ray: At): Promise<void> {
  const { end } = mia.stage.t.talk
  await hasTurn(mia, 'say')
  await press(mia.page, end.end)
  await sees(mia.page, end.hint)
  await press(mia.page, end.end)
  await hears(mia.page, end.done)
  for (const one of [mia, ray]) {
    await hasTurn(one, 'after')
    await sees(one.page, one.stage.t.talk.after.lede)
    await sees(one.page, one.stage.t.talk.room.said.ended.me(''))
    expect(await ways(one.page), 'nobody is asked whether they agreed').toEqual([
      one.stage.t.talk.after.text,
      ...Object.values(one.stage.t.talk.after.heards),
    ])
  }
}

/** A line for himself alone, there again on another day; in the list it only has ended. */
async function keepsTakeaway(ray: At): Promise<void> {
  const { stage, page } = ray
  const { after, talks } = stage.t.talk
  await write(page, after.text, takeaway)
  await pick(page, after.heards[4])
  await press(page, after.keep)
  await hears(page, after.kept)
  await stage.wait(day)
  await comesBack(ray)
  await goes(ray, 'talks')
  await unfold(page, talks.endedHeading)
  await sees(page, talks.ended('').trim())
  await page.locator('main').getByRole('link', { name: topic }).click()
  await stands(page, 'talk')
  expect(await field(page, after.text).inputValue()).toBe(takeaway)
  await unfold(page, stage.t.talk.room.earlier)
  for (const text of [hers, hersAgain]) await sees(page, text)
}

/** The one whose turn it is not has a note for themselves, and nothing that hands anything over. */
async function mayNotSpeak({ stage, page }: At): Promise<void> {
  expect(await page.locator('main form').count()).toBe(0)
  expect(await page.locator('main textarea').count()).toBe(1)
  await sees(page, stage.t.talk.wait.label)
}

async function handsByKeys(from: At, to: At, label: string, text: string): Promise<number> {
  const { page } = from
  await tabsTo(page, label)
  await page.keyboard.type(text)
  await tabsTo(page, from.stage.t.talk.say.give)
  return untilRead(to, text, () => page.keyboard.press('Enter'))
}

/** The names of all one can fill in here. */
function ways(page: Page): Promise<readonly string[]> {
  return page
    .locator('main :is(input, textarea)')
    .evaluateAll((all) =>
      all.map((one) =>
        'labels' in one && one.labels instanceof NodeList ? (one.labels[0]?.textContent ?? '') : '',
      ),
    )
}
