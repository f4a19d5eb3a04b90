/** What every screen must pass, looked at in a real browser: axe, the keyboard, and a page 320 px wide. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const everything = { type: 'tag', values: standards } as const
/** The same page in other colours: all else was looked at already. */
const whatColoursChange = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const
type Looked = typeof everything | typeof whatColoursChange

/** Looks at every screen one stands before, and notes what is wrong. */
export function openInspection() {
  const visited = new Set<string>()
  const faults: string[] = []
  async function visit(page: Page, name: string): Promise<void> {
    visited.add((await page.evaluate(() => document.documentElement.dataset['screen'])) ?? 'invitation')
    // From the top: what lies under the bar further down is scrolled out from under it before it is pressed.
    await page.evaluate(() => scrollTo(0, 0))
    for (const [colorScheme, looked] of [
      ['light', everything],
      ['dark', whatColoursChange],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      for (const finding of await axeFindings(page, looked)) faults.push(`${name} ${colorScheme}: ${finding}`)
    }
    const over = await overflowAt320(page)
    if (over > 0) faults.push(`${name}: runs ${over} px over at 320 px`)
    for (const miss of await keyboardMisses(page)) faults.push(`${name}: ${miss}`)
  }
  return { visited, faults, visit }
}

/** The shorter look, where the keyboard and the dark were tried in the other language: axe, and 320 px. */
export async function faultsOn(page: Page, name: string): Promise<readonly string[]> {
  await page.evaluate(() => scrollTo(0, 0))
  const found = await axeFindings(page)
  const over = await overflowAt320(page)
  return [...found, ...(over > 0 ? [`runs ${over} px over at 320 px`] : [])].map(
    (fault) => `${name}: ${fault}`,
  )
}

type Ran = {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
  }[]
}

/** What axe finds, a line each. */
export async function axeFindings(page: Page, looked: Looked = everything): Promise<readonly string[]> {
  const here = await page.evaluate(() => 'axe' in globalThis)
  if (!here) await page.evaluate(axe)
  const ran = (await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(on: Document, how: object): Promise<unknown> } }).axe.run(
        document,
        { runOnly, resultTypes: ['violations'] },
      ),
    looked,
  )) as Ran
  return ran.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

/** How far the page runs over the edge at 320 px, which is also 400 % of 1280. */
export async function overflowAt320(page: Page): Promise<number> {
  const before = page.viewportSize() ?? { width: 1280, height: 900 }
  await page.setViewportSize({ width: 320, height: 640 })
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  await page.setViewportSize(before)
  return over
}

/**
 * Everything that can be pressed or written in is reached by Tab, with a ring around it; what is not is named. What came
 * or went while the keys were pressed is nobody's fault: only what stood there the whole time is asked for.
 */
export async function keyboardMisses(page: Page): Promise<readonly string[]> {
  const wanted = await page.evaluate(() => {
    const keyOf = (one: HTMLElement) =>
      one instanceof HTMLInputElement && one.type === 'radio' ? `radio ${one.name}` : one
    const scope = document.querySelector('dialog[open]') ?? document.body
    const canBeUsed = () =>
      [...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
        (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'),
      )
    const atFirst = new Set(canBeUsed().map(keyOf))
    const reached = new Map<Stop, string | undefined>()
    const note = ({ target: one }: Event) => {
      if (!(one instanceof HTMLElement) || reached.has(keyOf(one))) return
      const ringed = [one, one.closest('label')].some(
        (it) => it && getComputedStyle(it).outlineStyle !== 'none',
      )
      reached.set(keyOf(one), ringed ? undefined : `no ring: ${one.outerHTML.slice(0, 100)}`)
    }
    const misses = () => {
      document.removeEventListener('focusin', note)
      const unreached = canBeUsed().filter((one) => atFirst.has(keyOf(one)) && !reached.has(keyOf(one)))
      return [
        ...[...reached.values()].filter((bare) => bare !== undefined),
        ...unreached.map((one) => `not reached: ${one.outerHTML.slice(0, 100)}`),
      ]
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const begin = document.querySelector('dialog[open]') ?? document.body
    begin.setAttribute('tabindex', '-1')
    if (begin instanceof HTMLElement) begin.focus()
    begin.removeAttribute('tabindex')
    document.addEventListener('focusin', note)
    Object.assign(globalThis, { misses })
    return atFirst.size
  })
  await tab(page, wanted + 12)
  return page.evaluate(() => (globalThis as unknown as { misses: () => readonly string[] }).misses())
}

/** Presses Tab so many times, all sent at once: the browser takes them in their order. */
async function tab(page: Page, times: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  const presses = Array.from({ length: times }, () => [
    devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ])
  await Promise.all(presses.flat())
  await devtools.detach()
}

/** Where the keyboard can come; the answers of one question are one stop. */
type Stop = Element | string
