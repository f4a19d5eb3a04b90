// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { noticeTexts } from '../../practice/consent-notices.ts'
import { parseEnvelope } from '../../practice/words.ts'
import type { GivenView, PersonView } from '../../vault/views.ts'
import { en } from '../messages/en.ts'
import { Disclose } from './disclose.tsx'
import {
  type ConsentStage,
  given,
  left,
  openScreen,
  type Scene,
  signedBy,
  today,
} from './parts/consent-stage.contract.ts'
import { mia } from './parts/mia.contract.ts'

const { disclose: words, theirs } = en.consent
const page = await signedBy('Rosa Diaz')
const page2 = await signedBy('Rosa Diaz', {}, 'c2')
const past = await signedBy('Rosa Diaz', { expiry: { latest: today } })
const mother = mia({ id: 'mother', name: 'Mia D.' })
let stage: ConsentStage
const open = async (more: Partial<PersonView> = {}, scene: Partial<Scene> = {}) => {
  const rosa = mia({
    id: 'rosa',
    name: 'Rosa',
    help: { they: 'client', kind: 'counselor', lent: [], readings: [] },
    given: [given('w1', 'consent')],
    ...more,
  })
  stage = await openScreen(
    Disclose,
    { screen: 'disclose', person: 'rosa' },
    { people: [rosa, mother], words: { w1: page }, ...scene },
  )
}
afterEach(() => stage?.close())
const none = words.noneActive('Rosa')
const share = async () => {
  await stage.press(`Mia Diaz${words.until('31 May 2026')}`)
  for (const value of ['Mia Diaz', 'progress']) {
    stage
      .all('input[type=radio]')
      .find((one) => one.getAttribute('value') === value)
      ?.click()
    await stage.draw()
  }
  await stage.choose(words.person, 1)
  await stage.write(words.words, ' She comes each day. ')
  await stage.press(words.leave)
}

describe('what staff may share', () => {
  test('P2-6 with the notice above it, under the very page that was lent, and with a record for the patient', async () => {
    await open()
    await share()
    const [first, second, ...more] = stage.asked
    expect(more).toEqual([])
    expect([first?.[0], first?.[1], first?.[3]]).toEqual([
      'disclose',
      'mother',
      { person: 'rosa', word: 'w1' },
    ])
    const shared = parseEnvelope(first?.[2])
    expect(shared).toMatchObject({
      kind: 'disclosure',
      consent: 'c1',
      recipient: 'Mia Diaz',
      class: 'progress',
      noticeVersion: '42-cfr-2.32/1@2024',
      notice: noticeTexts['42-cfr-2.32/1@2024'],
      scope: page.rendered,
      text: 'She comes each day.',
    })
    expect(second?.slice(0, 2)).toEqual(['leave', 'rosa'])
    expect(parseEnvelope(second?.[2])).toMatchObject({
      kind: 'disclosed',
      consent: 'c1',
      on: today,
      by: 'Ann',
      recipient: 'Mia Diaz',
      class: 'progress',
      purpose: 'request',
      noticeVersion: '42-cfr-2.32/1@2024',
    })
    expect(stage.text()).toContain(words.done)
    expect(stage.forms.size).toBe(0)
  })

  test('P2-8 the notice stands above the place to write, in the words of the law, with what it means', async () => {
    await open()
    await stage.press(`Mia Diaz${words.until('31 May 2026')}`)
    const notice = stage.all('blockquote')[0]
    const sheet = stage.field(words.words)
    expect(notice?.textContent).toContain('This record which has been disclosed to you')
    expect(notice?.getAttribute('lang')).toBe('en')
    expect(notice && notice.compareDocumentPosition(sheet) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(stage.text()).toContain(words.gloss)
    await stage.choose(words.notice, 1)
    expect(stage.all('blockquote')[0]?.textContent).toBe(noticeTexts['42-cfr-2.32/2@2024'])
  })

  test('P2-1 nothing is picked ahead, and what is missing is said at its field', async () => {
    await open()
    expect(stage.all('input:checked')).toEqual([])
    await stage.press(words.leave)
    expect(stage.texts('.wrong')).toEqual([words.faults.consent])
    await stage.press(`Mia Diaz${words.until('31 May 2026')}`)
    expect(stage.all('input:checked')).toHaveLength(1)
    await stage.press(words.leave)
    expect(stage.texts('.wrong')).toEqual([
      words.faults.recipient,
      words.faults.what,
      words.faults.person,
      words.faults.words,
    ])
    expect(stage.texts('.choice')).not.toContain(theirs.session)
    await stage.write(words.words, 'x'.repeat(8001))
    await stage.press(words.leave)
    expect(stage.texts('.wrong').at(-1)).toBe(words.faults.long)
    expect(stage.asked).toEqual([])
  })

  const nothing: readonly (readonly [string, Partial<PersonView>, Partial<Scene>])[] = [
    ['none was given', { given: [] }, {}],
    ['it was taken back', { given: [given('w1', 'consent', { takenBack: true })] }, {}],
    ['it was not read yet', { given: [given('w1', 'consent', { opened: false })] }, {}],
    ['the space is closed', { closed: true }, {}],
    ['it is past its day', {}, { words: { w1: past } }],
    ['its text was changed', {}, { words: { w1: { ...page, rendered: 'All of it.' } } }],
    ['an element was changed', {}, { words: { w1: { ...page, recipients: ['Leo'] } } }],
    [
      'it was ended by word of mouth',
      {
        left: [
          left('r1', { kind: 'revoked-orally', language: 'en', consent: 'c1', on: today, recordedBy: 'Ann' }),
        ],
      },
      {},
    ],
  ]
  test.each(nothing)(
    'P2-4 P2-5 when %s there is nothing to write in, and a sentence says why',
    async (_, more, scene) => {
      await open(more, scene)
      expect(stage.text()).toContain(none)
      expect(stage.all('form, textarea, input')).toEqual([])
    },
  )

  test('P2-2 a page whose hash does not hold is not shared under', async () => {
    await open({}, { words: { w1: { ...page, hash: '0'.repeat(64) } } })
    await share()
    expect(stage.asked).toEqual([])
    expect(stage.text()).toContain(en.trouble['not-now'])
  })

  test('P2-7 a record that cannot be left yet is kept on the device, said, and left later', async () => {
    await open()
    stage.refuse('leave', 'not-now')
    await share()
    expect(stage.text()).toContain(words.recordHeading)
    expect([...stage.forms.keys()]).toEqual(['consent-records/rosa'])
    stage.refuse('leave')
    await stage.press(words.leaveRecord)
    expect(stage.forms.size).toBe(0)
    expect(stage.asked.filter(([what]) => what === 'leave')).toHaveLength(2)
    expect(stage.text()).not.toContain(words.recordHeading)
  })

  test('P2-6 what was refused leaves no record', async () => {
    await open()
    stage.refuse('disclose', 'not-now')
    await share()
    expect(stage.asked.map(([what]) => what)).toEqual(['disclose'])
    expect(stage.forms.has('consent-records/rosa')).toBe(false)
    expect(stage.field(words.words).value).toContain('She comes')
  })

  test('P2-5 what they said by word of mouth ends it first, and is then written down for them', async () => {
    await open()
    await stage.press(words.oral)
    expect(stage.asked).toEqual([
      ['giveBack', 'rosa', 'w1'],
      [
        'leave',
        'rosa',
        { kind: 'revoked-orally', language: 'en', consent: 'c1', on: today, recordedBy: 'Ann' },
      ],
    ])
    expect(stage.texts('button')).not.toContain(words.treatment)
    stage.close()
    const event = await signedBy('Rosa Diaz', { expiry: { latest: '2026-05-31', event: 'treatment-ended' } })
    await open(
      { given: ['w1', 'w2', 'w3'].map((word) => given(word, 'consent')) },
      { words: { w1: event, w2: page2, w3: { ...event, consent: 'c3' } } },
    )
    await stage.press(words.treatment)
    expect(stage.asked.map(([what, , word]) => [what, word]).slice(0, 2)).toEqual([
      ['giveBack', 'w1'],
      ['giveBack', 'w3'],
    ])
    expect(stage.asked.slice(2).map(([what]) => what)).toEqual(['leave'])
  })

  test('a page that was left is read on a press', async () => {
    const shut: GivenView = given('w1', 'consent', { opened: false })
    await open({ given: [shut] })
    await stage.press(words.read)
    expect(stage.texts('article h3')).toEqual(['Mia Diaz'])
    expect(stage.text()).toContain(words.saveHint)
  })
})
