// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { usualDoor, laneNames } from '../../practice/lanes.ts'
import type { PersonView } from '../../vault/views.ts'
import { en } from '../messages/en.ts'
import { en as invitationEn } from '../messages/invitation.en.ts'
import { es as invitationEs } from '../messages/invitation.es.ts'
import { es } from '../messages/es.ts'
import { placeAt } from '../place.ts'
import { Check } from './check.tsx'
import { type Given, openScreen, type ScreenStage } from './parts/alone-stage.contract.ts'

const words = en.check
const open: ScreenStage[] = []
const show = (given: Given = {}) => {
  const stage = openScreen(Check, { place: { screen: 'check' }, people: [], ...given })
  open.push(stage)
  return stage
}
const sent: string[] = []
beforeEach(() => {
  sent.length = 0
  vi.stubGlobal('fetch', async (path: string) => {
    sent.push(path)
    return Response.json({})
  })
})
afterEach(() => {
  open.splice(0).forEach((stage) => stage.close())
  vi.unstubAllGlobals()
})

type Answer = 'skip' | 'no' | 'yes'
/** Every page on the way, as it stands. */
async function walk(stage: ScreenStage, answers: readonly Answer[]): Promise<readonly string[]> {
  const pages = [stage.html()]
  await stage.press(words.begin.goOn)
  for (const answer of answers) {
    pages.push(stage.html())
    await stage.press(words.ask[answer])
  }
  return [...pages, stage.html()]
}
/** Ids differ from one drawing to the next, and say nothing. */
const bare = (pages: readonly string[]) =>
  pages.map((page) => page.replaceAll(/(id|for|href|aria-\w+)="[^"]*"/g, ''))
/** One person's way through it, alone on the page. */
async function walked(answers: readonly Answer[]): Promise<readonly string[]> {
  const stage = show(mine)
  const pages = bare(await walk(stage, answers))
  stage.close()
  return pages
}
const all = (answer: Answer) => Array.from({ length: 8 }, () => answer)
const mixed: readonly Answer[] = ['yes', 'yes', 'no', 'skip', 'no', 'no', 'no', 'yes']

const doors = Object.fromEntries(
  laneNames.map((lane) => [
    lane,
    { door: usualDoor(lane, 'open', 'Europe/Madrid'), inForce: 'open', fading: false },
  ]),
) as unknown as PersonView['doors']
const person = (id: string, over: Partial<PersonView> = {}) =>
  ({ id, name: 'Noor', space: true, closed: false, leftQuietly: false, doors, ...over }) as PersonView
const mine: Given = { people: [person('p1'), person('p2')], place: { screen: 'check', person: 'p1' } }

describe('am I OK here?', () => {
  test('V-2 no answer is kept, sent or written anywhere, and a page drawn anew knows nothing', async () => {
    const stage = show(mine)
    await walk(stage, mixed)
    await stage.press(words.end.show)
    expect(stage.asked).toEqual([])
    expect([...stage.forms]).toEqual([])
    expect(sent).toEqual([])
    expect([localStorage.length, sessionStorage.length, document.cookie, location.hash]).toEqual([
      0,
      0,
      '',
      '',
    ])
    stage.close()
    expect(await walked(all('skip'))).toEqual(await walked(all('skip')))
  })

  test('V-2 whatever is answered, every page on the way and the last one are the same to the letter', async () => {
    const first = await walked(all('skip'))
    expect(first).toHaveLength(10)
    for (const answers of [all('no'), all('yes'), mixed]) expect(await walked(answers)).toEqual(first)
  })

  test('V-2 no name of anyone stands on it, and going back shows no answer', async () => {
    const stage = show(mine)
    const pages = await walk(stage, mixed)
    expect(pages.join()).not.toContain('Noor')
    const other = show(mine)
    await other.press(words.begin.goOn)
    const before = other.text()
    await other.press(words.ask.yes)
    await other.press(words.ask.back)
    expect(other.text()).toBe(before)
    await other.press(words.ask.back)
    expect(other.text()).toContain(words.begin.lede)
  })

  test('V-11 what fits the answers stands only behind a press, and goes again with another', async () => {
    const stage = show(mine)
    await walk(stage, mixed)
    const before = stage.text()
    await stage.press(words.end.show)
    for (const fit of ['danger', 'harm', 'phone', 'order'] as const)
      expect(stage.text()).toContain(words.end.fits[fit])
    expect(stage.place.querySelector('strong')?.textContent).toBe(words.end.fits.danger)
    await stage.press(words.end.hide)
    expect(stage.text()).toBe(before)
    const calm = show(mine)
    await walk(calm, all('skip'))
    await calm.press(words.end.show)
    expect(calm.text()).toContain(words.end.fits.none)
    expect(calm.place.querySelector('strong')).toBe(null)
  })
})

describe('the last page', () => {
  test('V-1 every door towards that person is shut in one press, untold, and no other person’s', async () => {
    const stage = show(mine)
    await walk(stage, all('skip'))
    await stage.press(words.end.shutButton)
    const set = stage.asked.map((one) => JSON.parse(one))
    expect(set.map(([name, who, lane, door, aloud]) => [name, who, lane, door.state, aloud])).toEqual(
      laneNames.map((lane) => ['setDoor', 'p1', lane, 'shut', false]),
    )
    expect(stage.text()).toContain(words.end.shutOneDone)
  })

  test('V-1 where nobody is given, it is every door there is, and a refusal is said', async () => {
    const people = [
      person('p1'),
      person('p2'),
      person('p3', { closed: true }),
      person('p4', { doors: undefined }),
    ]
    const stage = show({ people })
    await walk(stage, all('skip'))
    await stage.press(words.end.shutButton)
    expect(new Set(stage.asked.map((one) => JSON.parse(one)[1]))).toEqual(new Set(['p1', 'p2']))
    expect(stage.text()).toContain(words.end.shutDone)
    stage.refuse('broken')
    await stage.press(words.end.shutButton)
    expect(stage.asked).toHaveLength(4 * laneNames.length)
    expect(stage.text()).toContain(en.trouble.broken)
    const nobody = show()
    await walk(nobody, all('skip'))
    await nobody.press(words.end.shutButton)
    expect(nobody.text()).toContain(words.end.shutNothing)
  })

  test('it leads to help, to saying that an order stands, to a record, and back to where one came from', async () => {
    const ways = async (given: Given) => {
      const stage = show(given)
      await walk(stage, all('skip'))
      return [...stage.place.querySelectorAll('main a.button')].map((link) => {
        const href = link.getAttribute('href')
        const place = placeAt(href)
        return place ? [place.screen, place.person] : href
      })
    }
    expect(await ways(mine)).toEqual(['/help.html#hurt', ['order', 'p1'], ['record', 'p1'], ['person', 'p1']])
    expect(await ways({ arrival: { link: 'secret' } as unknown as Given['arrival'] & object })).toEqual([
      '/help.html#hurt',
      ['come-in', undefined],
    ])
    expect(await ways({})).toEqual(['/help.html#hurt', ['today', undefined]])
  })
})

const judged = [
  ['en', [en.check, invitationEn, en.open.safety], /hidden apps/i, /\bnothing here can stop\b/i],
  ['es', [es.check, invitationEs, es.open.safety], /programas ocultos/i, /no se (puede|pueden) evitar/i],
] as const

test.each(judged)(
  'abuse 46 what can watch a screen is named wherever safety is spoken of (%s)',
  (_, groups, apps, cannot) => {
    for (const group of groups) {
      const text = JSON.stringify(group)
      expect(text).toMatch(apps)
      expect(text).toMatch(cannot)
    }
  },
)

test.each(judged)('V-11 nowhere is anyone told that they are safe (%s)', (_, groups) => {
  const claims =
    /\b(you are|you're|keeps you|we keep you|completely|fully|100) safe\b|\bno trace\b|\bwithout a trace\b|\bestá (usted )?a salvo\b|\bsin (dejar )?rastro\b/i
  for (const group of groups) expect(JSON.stringify(group)).not.toMatch(claims)
})
