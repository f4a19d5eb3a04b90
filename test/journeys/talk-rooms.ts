/** Talks: the asks, one talk from the first word to the note after it, and practising alone. */
import type { ScreenName } from '../../src/app/place.ts'
import { answers, unfold } from './lived-steps.ts'
import { must } from './people.ts'
import { openAlone } from './rooms.ts'
import { follow, pick, press, sees, stands } from './stage.ts'
import { gives, goes, hers, viewOf, type Walk } from './walks.ts'

export const talkRooms: ReadonlySet<ScreenName> = new Set(['talks', 'talk', 'rehearse'])

/** A text of one's own, said back to oneself. */
export async function practises({ stage, page, look, pen }: Walk): Promise<void> {
  const { rehearse, talks } = stage.t.talk
  await openAlone(stage, page)
  await follow(page, talks.rehearse)
  await stands(page, 'rehearse')
  await look(page, 'rehearse')
  await pen(page, rehearse.text, 'I waited at the window until it was light.')
  await press(page, rehearse.go)
  await page.getByLabel(rehearse.label, { exact: true }).waitFor()
  await look(page, 'rehearse-back')
  await pen(page, rehearse.label, 'You waited all night.')
  await press(page, rehearse.look)
  await sees(page, rehearse.asksHeading)
  await look(page, 'rehearse-both')
}

/** He asks for a talk, and keeps a topic for another night. */
export async function asks(walk: Walk): Promise<void> {
  const { stage, page, look, pen } = walk
  const { ask, later, talks } = stage.t.talk
  await goes(walk, 'talks', stage.t.people.person.talks)
  await look(page, 'talks')
  await follow(page, talks.rehearse)
  await stands(page, 'rehearse')
  await goes(walk, 'talks', stage.t.people.person.talks)
  await unfold(page, ask.heading)
  await unfold(page, later.heading)
  await look(page, 'talks-ask')
  await pen(page, ask.topic, 'What we tell the children')
  await pick(page, ask.paces.letter.name)
  await answers(page, ask.first, 'Mia')
  await gives(page, ask.topic, ask.leave)
  await sees(page, stage.t.people.left.said)
  await pen(page, later.label, 'the money')
  await press(page, later.add)
  await sees(page, later.added)
  await look(page, 'talks-asked')
}

/** She says yes to it, and asks for one herself. */
export async function agrees({ her }: Walk): Promise<void> {
  must(await her.client.sync())
  const [asked] = viewOf(her).asks
  must(await her.client.agreeToTalk(her.person, asked?.word ?? '', 'me'))
  must(await her.client.askToTalk(her.person, { topic: hers.topic, pace: 'live', first: 'me' }))
}

/** What she asked of him: looked at, and set aside. */
export async function setsAside(walk: Walk): Promise<void> {
  const { stage, page, look } = walk
  const { given } = stage.t.talk
  await goes(walk, 'talks', stage.t.people.person.talks)
  await look(page, 'talks-given')
  await press(page, given.look)
  await sees(page, hers.topic)
  await look(page, 'talks-given-open')
  await press(page, given.notNow)
  await sees(page, given.notNowDone)
}

/** One talk, with every form that it has, up to an end without agreement. */
export async function talks(walk: Walk): Promise<void> {
  const { stage, page, look, pen } = walk
  const { talk: words } = stage.t
  const { headings } = words.room
  const { labels, give } = words.say
  const stops = (form: keyof typeof headings) =>
    page.getByRole('heading', { level: 1, name: headings[form], exact: true }).waitFor()
  const hands = async (label: string, text: string, button = give) => {
    await pen(page, label, text)
    await press(page, button)
    await stops('wait')
  }
  const again = async (text: string) => {
    await page.getByRole('heading', { level: 1 }).click()
    await turns(walk, 'say-back', text)
    await stops('confirm')
  }
  await goes(walk, 'talks', stage.t.people.person.talks)
  await follow(page, words.talks.theirs)
  await stands(page, 'talk')
  await stops('wait')
  await look(page, 'talk-wait')
  await pen(page, words.wait.label, 'Listen first.')
  await page.getByRole('heading', { level: 1 }).click()
  await turns(walk, 'say', hers.turn)
  await stops('say-back')
  await look(page, 'talk-say-back')
  await hands(words.back.label, 'You saw that I had just gone.', words.back.give)
  await turns(walk, 'confirm')
  await stops('say')
  await look(page, 'talk-say')
  await pen(page, words.say.sense, 'the room was still warm.')
  await hands(labels.first, 'I was afraid to stay.')
  await again('You were afraid.')
  await look(page, 'talk-confirm')
  await press(page, words.confirm.replies.more)
  await look(page, 'talk-more')
  await hands(labels.more, 'I did not know what to say.')
  await again('You had no words.')
  await press(page, words.confirm.replies['not-quite'])
  await look(page, 'talk-not-quite')
  await hands(labels['not-quite'], 'I had words, and they were wrong.')
  await again('Your words were wrong.')
  await look(page, 'talk-last-round')
  await press(page, words.break.take)
  await sees(page, words.break.mine)
  await look(page, 'talk-break')
  await press(page, words.end.end)
  await page.getByRole('heading', { name: words.end.ask }).waitFor()
  await look(page, 'talk-end')
  await press(page, words.end.end)
  await stops('after')
  await look(page, 'talk-after')
  await pen(page, words.after.text, 'We both stayed until the end.')
  await pick(page, words.after.heards[4])
  await press(page, words.after.keep)
  await sees(page, words.after.kept)
  await look(page, 'talk-kept')
  await goes(walk, 'talks', stage.t.people.person.talks)
  await unfold(page, words.talks.endedHeading)
  await look(page, 'talks-ended')
}

/** She takes her turn, once it is hers. */
async function turns({ her }: Walk, move: 'say' | 'say-back' | 'confirm', text = ''): Promise<void> {
  const { client, person } = her
  const until = Date.now() + 20_000
  for (;;) {
    must(await client.sync())
    const talk = viewOf(her).talks.find(({ next, phase }) => next === 'me' && phase === move)
    if (talk) {
      const took =
        move === 'confirm'
          ? await client.confirmTurn(person, talk.id)
          : await client.takeTurn(person, talk.id, { kind: move, language: 'en', text })
      must(took)
      return
    }
    if (Date.now() > until) throw new Error(`it is not hers to ${move}`)
    await new Promise((go) => setTimeout(go, 100))
  }
}
