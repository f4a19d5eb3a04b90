/** Pictures of every screen: both themes, both languages, 320 and 1280 px wide, into pictures/. */
import { mkdir, rm } from 'node:fs/promises'
import { wholeStory } from './journeys/whole-story.ts'
import { pair, signsIn } from './journeys/people.ts'
import { looksAround } from './journeys/rooms.ts'
import { openStage, type Stage } from './journeys/stage.ts'
import { stories } from './journeys/two-rooms.ts'
import { openTwo, writesPlainly } from './journeys/walks.ts'

await rm('pictures', { recursive: true, force: true })
let taken = 0
for (const language of ['en', 'es'] as const) {
  await mkdir(`pictures/${language}`, { recursive: true })
  await using stage = await openStage(language, async (page, name) => {
    const before = page.viewportSize() ?? { width: 1280, height: 900 }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: width === 320 ? 640 : 900 })
        await page.evaluate(() => scrollTo(0, 0))
        await page.screenshot({
          path: `pictures/${language}/${name}-${colorScheme}-${width}.png`,
          fullPage: true,
        })
        taken += 1
      }
    }
    await page.setViewportSize(before)
  })
  await helpPages(stage)
  await wholeStory(stage)
  const { ray } = await pair(stage, 'bank')
  const page = await stage.person()
  await signsIn(stage, page, ray.name)
  await looksAround(stage, page, stage.visit)
  for (const story of Object.values(stories)) {
    const { name, her } = await openTwo(stage)
    const two = await stage.person()
    await signsIn(stage, two, name)
    await story({ stage, page: two, her, look: stage.visit, pen: writesPlainly })
  }
}
console.log(`${taken} pictures in pictures/`)
process.exit(0)

async function helpPages(stage: Stage): Promise<void> {
  const page = await stage.person()
  await page.goto(`${stage.server.address}/${stage.language === 'es' ? 'ayuda' : 'help'}.html`)
  await stage.visit(page, 'help')
}
