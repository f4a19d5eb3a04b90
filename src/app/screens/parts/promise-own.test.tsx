// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { marking, promised, weekly, whole } from '../../../practice/promises.contract.ts'
import { promiseWords } from '../../../practice/promise-show.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import { en } from '../../messages/en.ts'
import { es } from '../../messages/es.ts'
import { Calendar } from '../calendar.tsx'
import { OnePromise } from '../promise.tsx'
import { left, openStage, type PromiseStage, thing, day, today } from './promise-stage.contract.ts'
import { may } from './mia.contract.ts'

const words = en.promises
const place = { screen: 'promise', item: 'a' } as const
const limit: EnvelopeWords = {
  kind: 'limit',
  language: 'en',
  limit: 'l1',
  when: 'we shout',
  will: 'leave the room',
}

let stage: PromiseStage
const open = async (...given: Parameters<typeof openStage>) => {
  stage = openStage(...given)
  await stage.draw()
  return stage
}
afterEach(() => stage?.close())
const asked = () => stage.did().map((one) => JSON.parse(one))

describe('making a promise', () => {
  const fresh = { screen: 'promise', person: 'mia' } as const

  test('S3-1 with a blank part it is kept, and stays with its owner; showing it asks for the part at its field', async () => {
    await open(OnePromise, { place: fresh })
    await stage.write(words.form.act, ' Send the form. ')
    await stage.press('Show it to Mia')
    expect([stage.wrong(words.form.backup), stage.wrong(words.form.know)]).toEqual([
      words.form.needBackup,
      words.form.needKnow,
    ])
    expect(document.activeElement).toBe(stage.field(words.form.backup))
    expect(asked()).toEqual([])
    await stage.press(words.form.keep)
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    expect(asked()).toEqual([['promise', { act: 'Send the form.', due: today, when: { on: today, zone } }]])
    for (const line of [words.look.kept, words.look.blank, words.look.addBackup, words.look.addKnow])
      expect(stage.text()).toContain(line)
    expect(stage.texts('button')).not.toContain('Show it to Mia')
  })

  test('S3-1 it may come again on chosen days, from the first of them on, at an hour only its owner has', async () => {
    await open(OnePromise, { place: { screen: 'promise' } })
    await stage.write(words.form.act, 'Call her.')
    await stage.pick('weekly')
    await stage.press(words.form.keep)
    expect(stage.text()).toContain(words.form.needDays)
    await stage.tick(0)
    await stage.tick(2)
    await stage.write(words.form.at, '18:30')
    await stage.press(words.form.keep)
    expect(asked()).toMatchObject([
      ['promise', { due: '2026-11-23', when: { on: '2026-11-23', at: '18:30', every: [1, 3] } }],
    ])
  })

  test('what was begun on Today goes on here, and what was typed is there again after a refusal', async () => {
    stage = openStage(OnePromise, { place: { screen: 'promise' } })
    stage.forms.set('promise', { act: 'Walk.', backup: '', day: '' })
    await stage.draw()
    expect(stage.field(words.form.act).value).toBe('Walk.')
    await stage.write(words.form.know, 'My shoes are wet.')
    stage.refuse('broken')
    await stage.press(words.form.keep)
    expect(stage.text()).toContain(en.trouble.broken)
    expect(stage.field(words.form.know).value).toBe('My shoes are wet.')
    expect([...stage.forms.values()]).toContainEqual(expect.objectContaining({ know: 'My shoes are wet.' }))
  })

  test('too much, hidden signs and days that do not fit get a sentence at the field, and nothing is lost', async () => {
    await open(OnePromise, { place: { screen: 'promise' } })
    const long = 'x'.repeat(100_000)
    await stage.write(words.form.act, long)
    await stage.write(words.form.cue, 'x'.repeat(101))
    await stage.write(words.form.backup, 'a\u0000')
    for (const [date, fault] of [
      ['2026-11-19', en.today.promise.needLater],
      ['2029-01-01', en.today.promise.needNear],
    ] as const) {
      await stage.write(words.form.day, date)
      await stage.press(words.form.keep)
      expect(stage.wrong(words.form.day)).toBe(fault)
    }
    expect([words.form.act, words.form.cue, words.form.backup].map(stage.wrong)).toEqual([
      words.form.long,
      words.form.longCue,
      en.today.promise.signs,
    ])
    expect(stage.field(words.form.act).value).toHaveLength(100_000)
    expect(asked()).toEqual([])
  })
})

describe('showing a promise', () => {
  test('S3-1 nothing is shown by itself: the words are read once more, and not yet and showing it weigh the same', async () => {
    await open(OnePromise, { place, pages: [promised('a', today, whole)] })
    await stage.press('Show it to Mia')
    const ways = stage.all('.row.even > button')
    expect(ways.map(({ textContent }) => textContent)).toEqual([words.show.notYet, words.show.show])
    expect(new Set(ways.map(({ className }) => className)).size).toBe(1)
    expect(asked()).toEqual([])
    await stage.press(words.show.notYet)
    expect(asked()).toEqual([])
    await stage.press('Show it to Mia')
    await stage.press(words.show.show)
    const page = promised('a', today, whole)
    expect(asked()).toEqual([
      ['leave', 'mia', promiseWords(page, 'en')],
      ['keepPage', { ...page, person: 'mia' }],
    ])
    expect(stage.text()).toContain(en.letter.leave.done)
  })

  test('S3-4 once it was shown its words are fixed: there is no way to change or remove them', async () => {
    const page = promised('a', today, whole)
    await open(OnePromise, { place, pages: [page] })
    expect(stage.texts('button')).toContain(words.look.change)
    stage.close()
    const person = { left: [left('w1', promiseWords(page, 'en'))] }
    await open(OnePromise, { place, pages: [{ ...page, person: 'mia' }], person })
    for (const way of [words.look.change, words.look.remove, 'Show it to Mia'])
      expect(stage.texts('button')).not.toContain(way)
    expect(stage.text()).toContain('Its words stay as they were then.')
  })

  test('S3-2 a fourth, one too far away, and one whose day is gone stay with their owner, and a sentence says why', async () => {
    const three = ['b', 'c', 'd'].map((id) => promised(id, today, { ...whole, person: 'mia' }))
    for (const [pages, why] of [
      [[promised('a', today, whole), ...three], words.look.stays.many],
      [[promised('a', '2026-12-05', whole)], words.look.stays.far],
      [[promised('a', '2026-11-01', whole)], words.look.stays.past],
    ] as const) {
      await open(OnePromise, { place, pages })
      expect(stage.text()).toContain(why)
      expect(stage.texts('button')).not.toContain('Show it to Mia')
      stage.close()
    }
  })

  test('where nothing can be left now, a day or a sentence stands in place of the button', async () => {
    for (const one of [{ type: 'not-now' }, { type: 'again-on', on: day + 1 }] as const) {
      await open(OnePromise, { place, pages: [promised('a', today, whole)], person: { may: may(one) } })
      await stage.press('Show it to Mia')
      expect(stage.texts('button')).not.toContain(words.show.show)
      expect(stage.text()).toContain(
        one.type === 'not-now' ? en.exchange.practical.notNow : 'Saturday 21 November',
      )
      stage.close()
    }
  })

  test('I2 where one has not said that one is here, the button says that showing it does', async () => {
    await open(OnePromise, { place, pages: [promised('a', today, whole)], person: { appeared: false } })
    await stage.press('Show it to Mia')
    expect(stage.texts('button').join()).toContain('This also tells Mia you are here')
  })
})

describe('how it went', () => {
  const page = promised('a', today, { ...whole, person: 'mia' })
  const shown = [left('w1', promiseWords(page, 'en'))]

  test('S3-5 a mark goes to nobody: showing it is asked once, keeping it comes first, for every outcome alike', async () => {
    const asks: string[] = []
    for (const mark of ['kept', 'partly', 'told', 'let'] as const) {
      await open(OnePromise, { place, pages: [page], person: { left: shown } })
      await stage.pick(mark)
      await stage.press(en.today.promise.mark)
      expect(asked()).toEqual([['mark', 'a', mark, { of: today }]])
      expect(stage.texts('.row.even > button')).toEqual([words.outcome.keep, words.outcome.show])
      const [said = ''] = stage.texts('.when')
      expect(said).toContain(words.states[mark])
      asks.push(stage.text().replace(said, '…'))
      await stage.press(words.outcome.keep)
      expect(asked()).toHaveLength(1)
      stage.close()
    }
    expect(new Set(asks).size).toBe(1)
  })

  test('S3-4 what was said first is shown first, and a later word stands beside it', async () => {
    const pages = [page, marking('a', 'told', { text: 'I did not go.' }), marking('a', 'kept')]
    await open(OnePromise, { place, pages, person: { left: shown } })
    expect(stage.text()).toContain('Missed, and said so. I did not go.')
    await stage.press('Show Mia how it went')
    await stage.press(words.outcome.show)
    expect(asked()).toMatchObject([['leave', 'mia', { kind: 'settled', of: today, mark: 'told' }]])
    await stage.press(words.show.back)
    expect(stage.text()).toContain('You showed it to Mia.')
    await stage.press('Show Mia how it went')
    await stage.press(words.outcome.show)
    expect(asked().at(-1)).toMatchObject(['leave', 'mia', { mark: 'kept' }])
    await stage.press(words.show.back)
    expect(stage.texts('button').join()).not.toContain('Show Mia how it went')
  })

  test('S3-5 after a mark elsewhere there is one link to the same choice, and nothing goes before it is pressed', async () => {
    await open(OnePromise, {
      place: { ...place, section: today },
      pages: [page, marking('a', 'told')],
      person: { left: shown },
    })
    expect(stage.texts('.row.even > button')).toEqual([words.outcome.keep, words.outcome.show])
    expect(asked()).toEqual([])
    stage.close()
    await open(Calendar, { place: { screen: 'calendar' }, pages: [page], person: { left: shown } })
    stage.all('td button')[0]?.click()
    await stage.draw()
    await stage.pick('told')
    await stage.press(en.today.promise.mark)
    expect(stage.texts('a.button')).toEqual(['Show Mia how it went'])
    expect(asked()).toEqual([['mark', 'a', 'told', { of: today }]])
    const folds = stage.all('details:has(input[type=radio])')
    expect(folds.map((fold) => fold.hasAttribute('open'))).toEqual([false])
    const picked = stage
      .all('input[type=radio]')
      .filter((one) => one instanceof HTMLInputElement && one.checked)
    expect(picked).toEqual([])
  })

  test('a promise to oneself is marked, and nothing is asked', async () => {
    await open(OnePromise, { place, pages: [promised('a', today)] })
    await stage.pick('kept')
    await stage.press(en.today.promise.mark)
    expect(stage.text()).toContain(en.today.promise.marked)
    expect(stage.all('.row.even')).toEqual([])
  })

  test('S3-2 a recurring one rests when its week is over; one press goes on, and it can be let go as a whole', async () => {
    await open(OnePromise, { place, pages: [weekly('a', '2026-11-02', [1, 3])] })
    expect(stage.text()).toContain(words.look.resting)
    await stage.press(words.look.goOn)
    expect(asked()).toMatchObject([['keepPage', { id: 'a', renewed: [today] }]])
    expect(stage.texts('button')).not.toContain(words.look.goOn)
    await stage.press(words.look.letGo)
    const [safe, go] = stage.all('dialog .row button')
    expect(safe?.textContent).toBe(words.look.letGoKeep)
    go?.click()
    await stage.draw()
    expect(asked().at(-1)).toEqual(['mark', 'a', 'let', null])
  })

  test('taking back what was shown is asked once, and has one answer', async () => {
    await open(OnePromise, { place, pages: [page], person: { left: shown } })
    await stage.press(en.people.left.takeBack)
    expect(asked()).toEqual([])
    stage.all('dialog .row button')[1]?.click()
    await stage.draw()
    expect(asked()).toEqual([['takeBack', 'mia', 'w1']])
    expect(stage.text()).toContain(en.people.left.takenBack)
  })
})

describe('a promise to keep a limit of theirs', () => {
  const told = [thing('w9', limit, { opened: true })]

  test('S3-9 it says that it is theirs to let go, and says so again once they let it go', async () => {
    const pages = [promised('a', today, { ...whole, limit: 'l1' })]
    await open(OnePromise, { place, pages, things: told })
    expect(stage.text()).toContain('It keeps a limit that Mia told you. It is theirs to let go.')
    stage.close()
    const ended = [thing('w10', { ...limit, ended: true }, { opened: true }), ...told]
    await open(OnePromise, { place, pages, things: ended })
    expect(stage.text()).toContain('Mia said that this limit holds no more.')
    stage.close()
    await open(OnePromise, { place, pages, things: told, language: 'es' })
    expect(stage.text()).toContain(es.promises.look.limit('Mia'))
  })

  test('S3-9 only a limit that I opened and that holds can be named, and its id goes with what is shown', async () => {
    await open(OnePromise, { place: { screen: 'promise', person: 'mia' }, things: [thing('w9', limit)] })
    expect(stage.texts('label')).not.toContain(words.form.limit)
    stage.close()
    await open(OnePromise, { place: { screen: 'promise', person: 'mia' }, things: told })
    await stage.choose(words.form.limit, 1)
    await stage.write(words.form.act, 'I leave the room, too.')
    await stage.write(words.form.backup, 'I go for a walk.')
    await stage.write(words.form.know, 'You see me go.')
    await stage.press('Show it to Mia')
    await stage.press(words.show.show)
    expect(asked()[0]).toMatchObject(['promise', { limit: 'l1' }])
    expect(asked()[1]).toMatchObject(['leave', 'mia', { kind: 'promise', limit: 'l1' }])
  })
})
