/**
 * The app as it is read aloud: what a screen reader is given on each page, and a letter begun with the keyboard alone.
 * Help is the first stop after the two shortcuts, everywhere.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings, keyboardMisses, overflowAt320 } from './inspect.ts'
import { pair, signsIn } from './people.ts'
import { openStage, sees, stands, told, type Stage } from './stage.ts'

type Node = {
  readonly nodeId: string
  readonly childIds?: readonly string[]
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly properties?: readonly {
    readonly name: string
    readonly value: { readonly value: unknown }
  }[]
}
type Heard = {
  readonly role: string
  readonly name: string
  readonly stops: boolean
  readonly level?: unknown
}

/** What the browser gives to a screen reader, in reading order. */
async function heard(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const inOrder = (node: Node | undefined): readonly Node[] =>
    node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : []
  return inOrder(nodes[0])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const property = (wanted: string) => properties.find((one) => one.name === wanted)?.value.value
      return {
        role: role?.value ?? '',
        name: name?.value ?? '',
        stops: property('focusable') === true && role?.value !== 'RootWebArea',
        level: property('level'),
      }
    })
}

const pressed: ReadonlySet<string> = new Set(['link', 'button', 'textbox', 'checkbox', 'radio', 'combobox'])

/** On every page: the two shortcuts, then help; one heading above all; nothing to press or fill without a name. */
async function holds(page: Page, { t }: Stage, name: string): Promise<void> {
  const tree = await heard(page)
  const { skip, leaveNow, helpNow } = t.frame.bar
  const stops = tree.filter(({ stops: stop, role }) => stop && pressed.has(role))
  expect(
    stops.slice(0, 3).map((one) => [one.role, one.name]),
    name,
  ).toEqual([
    ['link', skip],
    ['link', leaveNow],
    ['link', helpNow],
  ])
  expect(
    tree.filter(({ role, level }) => role === 'heading' && level === 1),
    name,
  ).toHaveLength(1)
  expect(
    tree.filter(({ role }) => role === 'main'),
    name,
  ).toHaveLength(1)
  const bare = stops.filter((one) => one.name.trim() === '')
  expect(bare, name).toEqual([])
}

/** By the keyboard alone: Tab until one stands at what begins with these words. */
async function reaches(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    const here = await page.evaluate(() => {
      const one = document.activeElement
      const field = one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement
      return (field ? one.labels?.[0] : one)?.textContent.trim() ?? ''
    })
    if (here.startsWith(words)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach “${words}”`)
}

test.each(['en', 'es'] as const)(
  'H1-1 read aloud, help is the first stop after the shortcuts on every page, and a letter is begun by keyboard alone (%s)',
  async (language) => {
    await using stage = await openStage(language)
    await told(stage, async () => {
      const { ray } = await pair(stage, 'bank')
      const page = await stage.person()
      await page.goto(stage.server.address)
      await stands(page, 'front')
      await holds(page, stage, 'front')
      await signsIn(stage, page, ray.name)
      await holds(page, stage, 'today')
      await reaches(page, stage.t.today.today.people)
      await page.keyboard.press('Enter')
      await stands(page, 'people')
      await holds(page, stage, 'people')
      await reaches(page, 'Mia')
      await page.keyboard.press('Enter')
      await stands(page, 'person')
      await holds(page, stage, 'person')
      await reaches(page, stage.t.people.person.write('Mia'))
      await page.keyboard.press('Enter')
      await stands(page, 'letter')
      await holds(page, stage, 'letter')
      await reaches(page, stage.t.letter.draft.label)
      await page.keyboard.type('I took the money in March.')
      await page.keyboard.press('Tab')
      await sees(page, stage.t.letter.draft.mayNot)
      expect(await page.locator('textarea').first().inputValue()).toBe('I took the money in March.')
      expect(stage.said).toEqual([])
    })
  },
)

test.each(['en', 'es'] as const)(
  'H1-11 at an address where no page is, help is the first stop after the shortcuts, and one press opens it (%s)',
  async (language) => {
    await using stage = await openStage(language)
    await told(stage, async () => {
      const page = await stage.person()
      const lost = `${stage.server.address}/hepl`
      expect((await page.goto(lost))?.status()).toBe(404)
      expect(await page.title()).toBe('Halfdoor')
      await holds(page, stage, 'nowhere')
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await axeFindings(page), colorScheme).toEqual([])
      }
      expect(await overflowAt320(page)).toBe(0)
      expect(await keyboardMisses(page)).toEqual([])

      await page.goto(lost)
      await reaches(page, stage.t.frame.bar.helpNow)
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/(help|ayuda)\.html$/)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(stage.said).toEqual([])
    })
  },
)

test('H1-11 where the app is kept, such a walk reaches the same page, and the app without a connection', async () => {
  await using stage = await openStage('es', undefined, 'kept')
  await told(stage, async () => {
    const page = await stage.person()
    const lost = `${stage.server.address}/hepl`
    await page.goto(stage.server.address)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    const answer = await page.goto(lost)
    expect([answer?.status(), answer?.fromServiceWorker()]).toEqual([404, true])
    await holds(page, stage, 'nowhere')
    await page.context().setOffline(true)
    await page.goto(lost)
    await stands(page, 'front')
    await holds(page, stage, 'front')
  })
})
