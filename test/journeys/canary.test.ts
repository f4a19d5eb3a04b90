/**
 * The server is blind to words, looked at from the page: every place to write on every screen gets a mark, the story
 * goes through, and the marks and secrets are looked for in all that the server has and all that the browser sent.
 */
import fs, { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { BrowserContext } from 'playwright-core'
import { screenNames } from '../../src/app/place.ts'
import { openJournal } from '../../src/server/journal.ts'
import { filePlaces, findIn, textPlace } from '../blindness/search.ts'
import { comesInMarked, readsAndAnswers, seesTheRest, writesAll } from './marked-letter.ts'
import { openMarks } from './marks.ts'
import { openStage, told } from './stage.ts'

test('I11 a mark in every field of every screen, and every secret, is found nowhere on the server or the wire', async () => {
  const lines = vi.spyOn(fs, 'writeSync')
  await using stage = await openStage('en')
  await told(stage, async () => {
    const marked = openMarks()
    const sent: string[] = []
    const watched = async (width?: number) => {
      const page = await stage.person(width)
      await marked.watch(page.context())
      record(page.context(), sent)
      return page
    }
    const ray = await watched()
    const his = await writesAll(stage, ray, marked)
    const during = filePlaces(stage.data)
    const mia = await watched(390)
    const hers = await comesInMarked(stage, mia, marked, his)
    await readsAndAnswers(stage, mia, marked, hers)
    await seesTheRest(stage, ray, marked, his)

    expect(marked.unmarked()).toEqual([])
    expect(screenNames.filter((name) => !marked.screens().has(name))).toEqual([])
    const marks = bytesOf({ ...marked.marks(), ...his.secrets, ...hers.secrets })
    const names = bytesOf({ 'his word': his.word, 'her word': hers.word })
    openJournal()({ event: 'stopping' })
    const log = lines.mock.calls.map(([, line]) => line)
    expect(log.at(-1)).toContain('stopping')
    const kept = [...during, ...filePlaces(stage.data), textPlace('log', log)]
    const requests = [textPlace('requests', sent)]
    expect(findIn(kept, { ...marks, ...names })).toEqual([])
    expect(findIn(requests, marks)).toEqual([])

    // It looks: what the server has to know is found, and so is every mark that is planted.
    for (const name of Object.keys(names)) expect(findIn(requests, names).join('\n')).toContain(name)
    const [space = ''] = /(?<=\bs_)[\w-]{22}/.exec(sent.join('\n')) ?? []
    expect(findIn(kept, bytesOf({ space })).join('\n')).toContain('halfdoor.db')
    expect(foundPlanted(stage.data, marks)).toEqual(Object.keys(marks))
    expect(Object.keys(marked.marks()).length).toBeGreaterThan(10)
  })
})

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
