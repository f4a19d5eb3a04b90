// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { consentTemplates } from '../../practice/consent-text.ts'
import type { EnvelopeWords } from '../../practice/words.ts'
import type { PersonView } from '../../vault/views.ts'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { Consents } from './consents.tsx'
import {
  type ConsentStage,
  dayNow,
  given,
  left,
  openScreen,
  type Scene,
  signedBy,
} from './parts/consent-stage.contract.ts'
import { mia } from './parts/mia.contract.ts'

const { list } = en.consent
const record: EnvelopeWords = {
  kind: 'disclosed',
  language: 'en',
  disclosure: 'd1',
  consent: 'c1',
  on: '2026-03-05',
  by: '=Ann',
  recipient: 'Mia Diaz',
  class: 'progress',
  purpose: 'request',
  noticeVersion: '42-cfr-2.32/1@2024',
}
const page = await signedBy('Rosa Diaz')
let stage: ConsentStage
const open = async (more: Partial<PersonView>, scene: Partial<Scene> = {}) => {
  const person = mia({
    id: 'ann',
    name: 'Ann Lee',
    help: { they: 'helper', kind: 'counselor', lent: [], readings: [] },
    ...more,
  })
  stage = await openScreen(Consents, { screen: 'consents', person: 'ann' }, { people: [person], ...scene })
}
afterEach(() => {
  vi.restoreAllMocks()
  stage?.close()
})

describe('what I have agreed to share', () => {
  test('P2-5 one press ends it, every lent copy, and nothing is asked', async () => {
    await open({ left: [left('w2', page, { until: dayNow + 40 }), left('w1', page, { until: dayNow + 1 })] })
    expect(stage.texts('article h3')).toEqual(['For Mia Diaz to know'])
    expect(stage.text()).toContain('31 May 2026')
    await stage.press(list.end)
    expect(stage.asked).toEqual([
      ['takeBack', 'ann', 'w2'],
      ['takeBack', 'ann', 'w1'],
    ])
    expect(stage.text()).toContain(list.ended)
    expect(stage.all('dialog')).toEqual([])
  })

  test('P2-5 when one copy cannot be ended the others are, and it is said', async () => {
    await open({ left: [left('w2', page), left('w1', page)] })
    stage.refuse('takeBack', 'broken')
    await stage.press(list.end)
    expect(stage.asked).toHaveLength(2)
    expect(stage.text()).toContain(en.trouble.broken)
  })

  test('P2-4 what ended is said in words, and there is nothing to press for it', async () => {
    const old = await signedBy('Rosa Diaz', { expiry: { latest: '2026-03-10' } }, 'c2')
    await open({ left: [left('w1', page, { takenBack: true }), left('w2', old)] })
    expect(stage.text()).toContain(list.states.revoked)
    expect(stage.text()).toContain(list.states.expired)
    expect(stage.texts('article button').filter((text) => text?.startsWith(list.end))).toEqual([])
    expect(stage.text()).toContain(list.before)
  })

  test('P2-11 lent for less than it holds, it can be lent again, the same page, and no longer than it holds', async () => {
    const long = await signedBy('Rosa Diaz', { expiry: { latest: '2027-03-01' } })
    await open({ left: [left('w1', long, { until: dayNow + 5 })] })
    await stage.press(list.again)
    expect(stage.asked).toEqual([['lend', 'ann', long, dayNow + 90]])
    stage.close()
    await open({ left: [left('w1', page, { until: dayNow + 82 })] })
    expect(stage.texts('button')).not.toContain(list.again)
  })

  test('P2-7 records are looked at when one wants to, stand under their consent, and leave as a table and for programs', async () => {
    const saved: { readonly name: string; readonly text: Promise<string> }[] = []
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) blobs.push(blob)
      return 'blob:here'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const [blob] = blobs.splice(0)
      saved.push({ name: this.download, text: blob ? blob.text() : Promise.resolve('') })
    })
    const oral: EnvelopeWords = {
      kind: 'revoked-orally',
      language: 'en',
      consent: 'c1',
      on: '2026-03-06',
      recordedBy: 'Ann',
    }
    await open(
      {
        left: [left('w1', page)],
        given: [
          given('r1', 'disclosed', { opened: false }),
          given('r2', 'revoked-orally', { opened: false }),
        ],
      },
      { words: { r1: record, r2: oral } },
    )
    expect(stage.text()).not.toContain('=Ann')
    expect(stage.texts('button')).not.toContain(list.table)
    expect(stage.text()).toContain(list.states.active)
    await stage.press(list.look)
    expect(stage.texts('article li').join(' ')).toContain('=Ann left it for Mia Diaz')
    expect(stage.text()).toContain(list.oral('Ann'))
    expect(stage.text()).toContain(list.states.revoked)
    expect(stage.text()).toContain(list.open)
    await stage.press(list.table)
    await stage.press(list.programs)
    await stage.press(list.save)
    expect(saved.map(({ name }) => name)).toEqual(['page.csv', 'page.json', 'page.json'])
    expect(await saved[0]?.text).toContain(
      `"'=Ann",2026-03-05,Mia Diaz,progress,c1,request,42-cfr-2.32/1@2024`,
    )
    expect(JSON.parse((await saved[1]?.text) ?? '')).toHaveProperty('disclosures')
    expect(JSON.parse((await saved[2]?.text) ?? '')).toMatchObject({
      resourceType: 'Consent',
      status: 'inactive',
    })
    expect(stage.asked).toEqual([])
  })

  test('with nothing signed it says so, and leads to signing; a closed space does not', async () => {
    await open({})
    expect(stage.text()).toContain(list.none)
    expect(stage.texts('a.button')[0]).toContain(list.make)
    stage.close()
    await open({ closed: true })
    expect(stage.texts('a.button')).toEqual([])
  })

  test('P2-6 without a person it lists helpers and whoever was signed for, and nobody else', async () => {
    const people = [
      mia({ id: 'mia', name: 'Mia' }),
      mia({ id: 'ann', name: 'Ann', help: { they: 'helper', kind: 'peer', lent: [], readings: [] } }),
      mia({ id: 'bo', name: 'Bo', left: [left('w1', page)] }),
    ]
    stage = await openScreen(Consents, { screen: 'consents' }, { people })
    expect(stage.texts('h2')).toEqual(['Ann', 'Bo'])
    stage.close()
    stage = await openScreen(Consents, { screen: 'consents' }, { people: [] })
    expect(stage.text()).toContain(list.none)
  })

  test('P2-5 the text says how to end it in the very words of the button', () => {
    expect(consentTemplates.en.usual.route).toContain(`“${en.consent.list.end}”`)
    expect(consentTemplates.es.usual.route).toContain(`«${es.consent.list.end}»`)
  })
})
