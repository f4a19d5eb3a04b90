// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { isTrueToTemplate } from '../../practice/consent-text.ts'
import { parseEnvelope } from '../../practice/words.ts'
import { hashOfText } from '../../vault/text-hash.ts'
import { en } from '../messages/en.ts'
import { es } from '../messages/es.ts'
import { Consent } from './consent.tsx'
import { type ConsentStage, openScreen, today } from './parts/consent-stage.contract.ts'
import { mia } from './parts/mia.contract.ts'

const staff = mia({
  id: 'ann',
  name: 'Ann Lee',
  help: { they: 'helper', kind: 'counselor', lent: [], readings: [] },
})
const { form, sign, classes } = en.consent
let stage: ConsentStage
const open = async (language: 'en' | 'es' = 'en') => {
  stage = await openScreen(Consent, { screen: 'consent', person: 'ann' }, { people: [staff], language })
}
afterEach(() => stage?.close())

const fill = async () => {
  await stage.write(form.patient, 'Rosa Diaz')
  await stage.press(classes.progress)
  await stage.write(form.recipients, 'Mia Diaz\n Leo Diaz \n')
}

describe('making a consent', () => {
  test('P2-3 nothing that may be shared is ticked ahead, and the two defaults can be seen', async () => {
    await open()
    expect(stage.all('input[type=checkbox]').map((one) => 'checked' in one && one.checked)).toEqual(
      Object.keys(classes).map(() => false),
    )
    expect(stage.field(form.latest).value).toBe('2026-06-08')
    expect(stage.texts('select')[0]).toContain(en.consent.purposes.request)
    expect(stage.all('input, textarea, select').length).toBeLessThanOrEqual(15)
    expect(stage.text()).toContain(form.free)
    expect(stage.text()).toContain(en.consent.counsel)
  })

  test('P2-1 what is missing is said at each field, and nothing typed is lost', async () => {
    await open()
    await stage.write(form.disclosers, ' \n ')
    await stage.write(form.latest, '')
    await stage.write(form.more, 'the last weeks')
    await stage.press(form.look)
    expect([form.patient, form.disclosers, form.recipients, form.latest].map(stage.wrong)).toEqual([
      form.faults.patient,
      form.faults.disclosers,
      form.faults.recipients,
      form.faults.latest,
    ])
    expect(stage.texts('fieldset > .wrong')).toEqual([form.faults.scope])
    expect(document.activeElement).toBe(stage.field(form.patient))
    expect(stage.field(form.more).value).toBe('the last weeks')
    expect(stage.asked).toEqual([])
    await fill()
    await stage.write(form.disclosers, 'Ann Lee')
    await stage.write(form.more, 'x'.repeat(401))
    for (const day of [today, '2027-03-11', '2026-02-31']) {
      await stage.write(form.latest, day)
      await stage.press(form.look)
      expect(stage.wrong(form.latest)).toBe(form.faults.latest)
    }
    expect(stage.wrong(form.more)).toBe(form.faults.more)
    expect(stage.texts('fieldset > .wrong')).toEqual([])
  })

  test('P2-3 notes from counselling with anything else are refused at the field', async () => {
    await open()
    await fill()
    await stage.press(classes['counselling-notes'])
    await stage.press(form.look)
    expect(stage.texts('fieldset > .wrong')).toEqual([form.faults.alone])
    await stage.press(classes.progress)
    await stage.write(form.more, 'and more')
    await stage.press(form.look)
    expect(stage.texts('fieldset > .wrong')).toEqual([form.faults.alone])
    await stage.write(form.more, '')
    await stage.press(form.look)
    expect(stage.text()).toContain(sign.heading)
    expect(stage.text()).toContain('notes from my counselling')
  })

  test('P2-2 what is signed is the text that stood there, with its hash, and it is lent until it ends', async () => {
    await open()
    await fill()
    await stage.press(form.look)
    expect(stage.texts('form button')).toEqual([sign.notNow, sign.change, sign.sign])
    expect(stage.field(sign.name).value).toBe('')
    await stage.press(sign.sign)
    expect(stage.wrong(sign.name)).toBe(sign.needName)
    expect(stage.asked).toEqual([])
    await stage.write(sign.name, ' Rosa Diaz ')
    const shown = stage.texts('.letter p').join('\n\n')
    await stage.press(sign.sign)
    const [call, ...more] = stage.asked
    const [what, person, words, until] = call ?? []
    expect([what, person, until, more]).toEqual(['lend', 'ann', 20_612, []])
    const signed = parseEnvelope(words)
    if (signed?.kind !== 'consent') throw new Error('this is no consent')
    expect(signed.rendered).toBe(shown)
    expect(signed.hash).toBe(await hashOfText(shown))
    expect(isTrueToTemplate(signed)).toBe(true)
    expect([signed.patient, signed.typedName, signed.recipients]).toEqual([
      'Rosa Diaz',
      'Rosa Diaz',
      ['Mia Diaz', 'Leo Diaz'],
    ])
    expect([signed.signed, signed.language, signed.record]).toEqual([today, 'en', 'general'])
    expect(stage.text()).toContain(sign.back)
    expect(stage.forms.size).toBe(0)
  })

  test('P2-2 in Spanish the page is Spanish, and says so', async () => {
    await open('es')
    const { form, sign, classes } = es.consent
    await stage.write(form.patient, 'Rosa Diaz')
    await stage.press(classes.attendance)
    await stage.write(form.recipients, 'Mia Diaz')
    await stage.press(form.look)
    await stage.write(sign.name, 'Rosa Diaz')
    expect(stage.all('.letter').map((one) => one.getAttribute('lang'))).toEqual(['es'])
    await stage.press(sign.sign)
    expect(stage.asked[0]?.[2]).toMatchObject({ language: 'es', kind: 'consent' })
  })

  test('a refusal is said and the name stays; not now leads back', async () => {
    await open()
    await fill()
    await stage.press(form.look)
    await stage.write(sign.name, 'Rosa Diaz')
    stage.refuse('lend', 'not-now')
    await stage.press(sign.sign)
    expect(stage.text()).toContain(en.trouble['not-now'])
    expect(stage.field(sign.name).value).toBe('Rosa Diaz')
    await stage.press(sign.notNow)
    expect(stage.went).toEqual([{ screen: 'consents', person: 'ann' }])
  })

  test('both languages name the same things', () => {
    const shape = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
        : typeof value
    expect(shape(es.consent)).toEqual(shape(en.consent))
  })
})
