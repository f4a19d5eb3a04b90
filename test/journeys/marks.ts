/**
 * Marks to know one's own words by: a person finds every place to write on a screen and writes a mark into it, each
 * another. A place to write that stood on a screen and got no mark is told by its name.
 */
import type { BrowserContext, Page } from 'playwright-core'

/** What a place takes instead of a sentence, and why; or how a mark is put so that the place takes it. */
export type Way = { readonly text: string; readonly why: string } | { readonly put: (mark: string) => string }
/** By the label of the place. */
export type Ways = Readonly<Record<string, Way>>

/** All but days, times, ticks, choices and files: those have closed shapes, and no words. */
const places =
  'textarea, [contenteditable], input:not([type=date], [type=time], [type=radio], [type=checkbox], [type=file], [type=hidden])'
const birds =
  'lapwing dotterel whimbrel turnstone curlew avocet fulmar gannet petrel bittern plover siskin wryneck garganey pochard smew dunlin'.split(
    ' ',
  )

const parts = ['quill', 'feather', 'egg', 'nest', 'song', 'wing', 'bill']

export function openMarks() {
  const marks: Record<string, string> = {}
  const filled = new Set<string>()
  const stood = new Set<string>()
  const screens = new Set<string>()

  function made(place: string, way: Way | undefined): string {
    if (way && 'text' in way) return way.text
    const made = Object.keys(marks).length
    const bird = birds[made % birds.length] ?? ''
    const part = parts[Math.floor(made / birds.length)]
    if (part === undefined) throw new Error('more places than birds')
    const mark = `${bird}${part}`
    marks[`${mark} in ${place}`] = mark
    return way ? way.put(mark) : `A ${mark} lay on the path this morning.`
  }

  return {
    /** Every mark, with the place it was written into. */
    marks: (): Readonly<Record<string, string>> => marks,
    /** Places that stood on a screen, and into which nothing was written. */
    unmarked: (): readonly string[] => [...stood].filter((place) => !filled.has(place)),
    filled: (): readonly string[] => [...filled],
    screens: (): ReadonlySet<string> => screens,
    /** Notes every screen, and every place to write, that ever stands on a page of this browser. */
    async watch(context: BrowserContext): Promise<void> {
      await context.exposeBinding('stands', (_, place: string) => {
        screens.add(place.split(': ')[0] ?? '')
        if (!place.endsWith(': ')) stood.add(place)
      })
      await context.addInitScript({
        content: `(${watchPlaces.toString()})(${JSON.stringify(places)}, ${nameOf.toString()})`,
      })
    },
    /** Writes into every place there is on this page, if there is one. */
    async fillAny(page: Page, ways: Ways = {}): Promise<void> {
      await page.locator('main h1').first().waitFor()
      if ((await page.locator(places).filter({ visible: true }).count()) > 0) await this.fill(page, ways)
    },
    /** Writes into every place there is on this page, once there is one. */
    async fill(page: Page, ways: Ways = {}): Promise<void> {
      const all = page.locator(places).filter({ visible: true })
      await all.first().waitFor()
      for (const place of await all.all()) {
        const name = await place.evaluate(nameOf)
        const text = made(name, ways[name.slice(name.indexOf(': ') + 2)])
        await place.fill(text)
        if ((await place.inputValue()) !== text) throw new Error(`${name} does not take: ${text}`)
        filled.add(name)
      }
    },
  }
}
export type Marked = ReturnType<typeof openMarks>

/** In the page. The screen, and the label of a place on it. */
function nameOf(place?: Element): string {
  const screen = document.documentElement.dataset['screen'] ?? 'invitation'
  const labels: unknown = place && 'labels' in place ? place.labels : undefined
  const label = labels instanceof NodeList ? labels[0]?.textContent : place?.outerHTML
  return `${screen}: ${label ?? ''}`
}

/** In the page, before anything else of it. */
function watchPlaces(selector: string, name: typeof nameOf): void {
  const tell = (place: string) => Reflect.get(globalThis, 'stands')(place)
  const told = new Set<string>()
  const look = () => {
    const standing = [...document.querySelectorAll(selector)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    )
    for (const place of [name(), ...standing.map((one) => name(one))]) {
      if (!told.has(place)) tell(place)
      told.add(place)
    }
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
}
