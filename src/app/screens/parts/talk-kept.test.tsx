// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, test } from 'vitest'
import { en } from '../../messages/en.ts'
import { TalkRoom } from '../talk.tsx'
import { pageOf } from './talk-page.contract.ts'
import { says, saysBack, stage, talk, turned } from './talk-stage.contract.ts'
import { mia } from './mia.contract.ts'

const words = en.talk
const here = { screen: 'talk', person: 'mia', item: 'y_march' } as const
const page = pageOf(TalkRoom)
const { all, text, texts, show } = page

const theySaid = says('them', 'I counted my purse every night.')
const sayBack = { holder: 'them', phase: 'say-back', turns: [theySaid] } as const
const confirm = { phase: 'confirm', turns: [says('me', 'I took it.'), saysBack('them', 'You did.')] } as const
const on = (more: Parameters<typeof talk>[0] = {}, person: Parameters<typeof mia>[0] = {}) =>
  stage(here, mia({ talks: [talk(more)], ...person }))
const many = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('no word is lost', () => {
  test('what arrives while one writes waits for a press, and the field stays the very same', async () => {
    const waits = { ...confirm, next: 'me', phase: 'say-back', holder: 'them', turns: [] } as const
    const { props, change, forms } = on({ next: 'them', holder: 'them' })
    await show(props)
    const field = page.fieldNamed(words.wait.label)
    await act(async () => field?.focus())
    await page.write(words.wait.label, 'Breathe.')
    const before = text('.given')
    change(mia({ talks: [talk({ ...waits, turns: [theySaid] })] }))
    await show(props)
    expect(page.fieldNamed(words.wait.label)).toBe(field)
    expect([document.activeElement, text('.given')]).toEqual([field, before])
    expect(text('.yours')).toContain(words.room.changed)
    change(mia({ talks: [talk({ ...waits, turns: [theySaid, turned('them', 'ended')], ended: true })] }))
    await act(async () => field?.blur())
    await show(props)
    expect(page.fieldNamed(words.wait.label)).toBe(field)
    change(mia({ talks: [talk({ ...waits, turns: [theySaid] })] }))
    await show(props)
    await page.press(words.room.show)
    expect(page.fieldNamed(words.back.label)).toBeDefined()
    expect(text('.given .said')).toBe('I counted my purse every night.')
    expect(forms.get('talk-private/y_march')).toEqual({ text: 'Breathe.' })
    expect(page.written(words.wait.label)).toBe('Breathe.')
  })

  test('while nobody writes, a turn shows at once, and is said once', async () => {
    const { props, change } = on({ next: 'them', holder: 'them' })
    await show(props)
    expect(text('p.hidden[role=status]')).toBe(words.room.headings.wait)
    change(mia({ talks: [talk(sayBack)] }))
    await show(props)
    expect(page.fieldNamed(words.back.label)).toBeDefined()
    expect(text('p.hidden[role=status]')).toBe(words.room.headings['say-back'])
  })

  test('a refusal leaves the words in the field; so do a pause, an end and a close meanwhile', async () => {
    const { props, change, refuse, forms } = on(sayBack)
    await show(props)
    await page.write(words.back.label, 'You counted.')
    for (const trouble of ['not-now', 'closed', 'offline'] as const) {
      refuse({ ok: false, trouble })
      await page.submit()
      expect(text('main form')).toContain(en.trouble[trouble])
      expect(page.written(words.back.label)).toBe('You counted.')
    }
    for (const person of [
      { paused: true },
      { closed: true },
      { talks: [talk({ ...sayBack, ended: true, next: 'nobody' })] },
    ]) {
      change(mia({ talks: [talk(sayBack)], ...person }))
      await page.clear()
      await show(props)
      expect(text()).toContain(words.room.begunHeading)
      expect(texts('main .said')).toContain('You counted.')
    }
    await page.press(words.room.letGo)
    expect(forms.has('talk-back/y_march')).toBe(false)
    expect(text()).not.toContain(words.room.begunHeading)
  })

  test('without a connection the words stay until they stand in the talk', async () => {
    const { props, change, line, forms } = on(sayBack)
    line(false)
    await show(props)
    await page.write(words.back.label, 'You counted.')
    await page.submit()
    expect(text('.yours')).toContain(words.room.waits)
    expect(texts('.yours .said')).toEqual(['You counted.'])
    expect(texts('main button')).not.toContain(words.room.once)
    line(true)
    await page.clear()
    await show(props)
    await page.press(words.room.once)
    expect(page.written(words.back.label)).toBe('You counted.')
    line(false)
    await page.submit()
    const turns = [theySaid, saysBack('me', 'You counted.')]
    change(mia({ talks: [talk({ ...sayBack, next: 'them', phase: 'confirm', turns })] }))
    await show(props)
    expect(forms.has('talk-back/y_march')).toBe(false)
    expect(text()).not.toContain(words.room.begunHeading)
  })

  test('what was handed over online leaves its form at once', async () => {
    const { props, change, forms, onAct } = on(sayBack)
    onAct(() => {
      const turns = [theySaid, saysBack('me', 'You counted.')]
      change(mia({ talks: [talk({ ...sayBack, next: 'them', phase: 'confirm', turns })] }))
    })
    await show(props)
    await page.write(words.back.label, 'You counted.')
    await page.submit()
    await show(props)
    expect(forms.has('talk-back/y_march')).toBe(false)
    expect([text('h1'), text('main [role=status]')]).toEqual([words.room.headings.wait, words.room.handed])
  })

  test('words that wait as another device takes the turn stay here', async () => {
    const { props, change, forms, onAct } = on(sayBack)
    onAct(() => {
      const turns = [theySaid, saysBack('me', 'From elsewhere.')]
      change(mia({ talks: [talk({ ...sayBack, next: 'them', phase: 'confirm', turns })] }))
    })
    await show(props)
    await page.write(words.back.label, 'You counted.')
    await page.submit()
    await show(props)
    expect(forms.get('talk-back/y_march')).toMatchObject({ text: 'You counted.' })
    expect(texts('.said')).toContain('You counted.')
    expect(text()).toContain(words.room.begunHeading)
  })

  test('what is typed on while a turn is handed over stays here', async () => {
    const { props, change, forms, onAct } = on(sayBack)
    const more = { text: 'You counted. And', sent: '' }
    onAct(() => {
      forms.set('talk-back/y_march', more)
      const turns = [theySaid, saysBack('me', 'You counted.')]
      change(mia({ talks: [talk({ ...sayBack, next: 'them', phase: 'confirm', turns })] }))
    })
    await show(props)
    await page.write(words.back.label, 'You counted.')
    await page.submit()
    await show(props)
    expect(forms.get('talk-back/y_march')).toEqual(more)
    expect(texts('.said')).toContain('You counted. And')
  })

  test('a private note has no way to anyone, and can be cleared', async () => {
    const { props, asked, forms } = on({ next: 'them', holder: 'them' })
    await show(props)
    await page.write(words.wait.label, many(301))
    expect(page.wrong(words.wait.label)).toBe(words.wait.long)
    expect(all('main form')).toEqual([])
    await page.press(words.wait.clear)
    expect([asked, forms.size]).toEqual([[], 0])
  })
})
