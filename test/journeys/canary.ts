/** Watching what browsers send while marks are written into every place, and looking for the marks afterwards. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { BrowserContext } from 'playwright-core'
import { openJournal } from '../../src/server/journal.ts'
import { filePlaces, findIn, textPlace, type Place } from '../blindness/search.ts'
import { openMarks } from './marks.ts'
import { field, type Stage } from './stage.ts'
import type { Walk } from './walks.ts'

type Texts = Readonly<Record<string, string>>

/** People whose places to write are known, and whose requests are kept. */
export function opensWatch(stage: Stage) {
  const marked = openMarks()
  const sent: string[] = []
  const pen: Walk['pen'] = async (page, label) => {
    if ((await field(page, label).inputValue()) === '') await marked.fillAny(page)
  }
  return {
    marked,
    sent,
    /** Leaves the mark that stands in the place, or writes one. */
    pen,
    async person(width?: number) {
      const page = await stage.person(width)
      await marked.watch(page.context())
      record(page.context(), sent)
      return page
    },
  }
}
export type Watch = ReturnType<typeof opensWatch>

export type Sought = {
  readonly secrets: Texts
  /** What the server has to know for a moment, and keeps nowhere. */
  readonly names: Texts
  /** What the server had while the story went on. */
  readonly during: readonly Place[]
  /** What the server wrote to its log. */
  readonly lines: () => readonly string[]
  /** As many marks were made at the least. */
  readonly least: number
}

/** No mark and no secret is in all that the server has, or in all that was sent; and whatever is there would be found. */
export function findsNothing(stage: Stage, { marked, sent }: Watch, sought: Sought): void {
  const marks = bytesOf({ ...marked.marks(), ...sought.secrets })
  const names = bytesOf(sought.names)
  openJournal()({ event: 'stopping' })
  const log = sought.lines()
  expect(log.at(-1)).toContain('stopping')
  const kept = [...sought.during, ...filePlaces(stage.data), textPlace('log', log)]
  const requests = [textPlace('requests', sent)]
  expect(findIn(kept, { ...marks, ...names })).toEqual([])
  expect(findIn(requests, marks)).toEqual([])

  // It looks: what the server has to know is found, and so is every mark that is planted.
  for (const name of Object.keys(names)) expect(findIn(requests, names).join('\n')).toContain(name)
  const [space = ''] = /(?<=\bs_)[\w-]{22}/.exec(sent.join('\n')) ?? []
  expect(findIn(kept, bytesOf({ space })).join('\n')).toContain('halfdoor.db')
  expect(foundPlanted(stage.data, marks)).toEqual(Object.keys(marks))
  expect(Object.keys(marked.marks()).length).toBeGreaterThanOrEqual(sought.least)
}

/** All that a browser sends. What stands behind the # of an address never leaves it. */
function record(context: BrowserContext, sent: string[]): void {
  context.on('request', (request) => {
    const url = request.url().replace(/#.*$/, '')
    sent.push(`${request.method()} ${url} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`)
  })
}

function bytesOf(texts: Readonly<Record<string, string>>): Readonly<Record<string, Buffer>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]))
}

/** The marks found in a copy of the database into which each was put, as it is and in base64. */
function foundPlanted(data: string, marks: Readonly<Record<string, Buffer>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'halfdoor-planted-'))
  cpSync(data, folder, { recursive: true, filter: (from) => !from.endsWith('.sock') })
  const db = new DatabaseSync(join(folder, 'halfdoor.db'))
  const plant = db.prepare('insert or replace into meta values (?, ?)')
  const found = Object.entries(marks).filter(([name, bytes]) =>
    (['utf8', 'base64', 'base64url'] as const).every((spelling) => {
      plant.run('planted', `"${bytes.toString(spelling)}"`)
      return findIn(filePlaces(folder), { [name]: bytes }).length > 0
    }),
  )
  db.close()
  rmSync(folder, { recursive: true, force: true })
  return found.map(([name]) => name)
}
