/**
 * The server is blind to words, looked at from the page: every place to write on every screen gets a mark, the story
 * goes through, and the marks and secrets are looked for in all that the server has and all that the browser sent.
 */
import fs from 'node:fs'
import { expect, test, vi } from 'vitest'
import { screenNames } from '../../src/app/place.ts'
import { filePlaces } from '../blindness/search.ts'
import { findsNothing, opensWatch } from './canary.ts'
import { comesInMarked, readsAndAnswers, seesTheRest, writesAll } from './marked-letter.ts'
import { helpRooms } from './help-rooms.ts'
import { helperRooms } from './helper-rooms.ts'
import { ownRooms } from './own-rooms.ts'
import { follow, openStage, stands, told } from './stage.ts'
import { twoRooms } from './two-rooms.ts'

test('I11 a mark in every field of every screen, and every secret, is found nowhere on the server or the wire', async () => {
  const lines = vi.spyOn(fs, 'writeSync')
  await using stage = await openStage('en', undefined, 'kept')
  await told(stage, async () => {
    const watch = opensWatch(stage)
    const { marked } = watch
    const ray = await watch.person()
    await ray.goto(stage.server.address)
    await follow(ray, stage.t.open.front.look)
    await stands(ray, 'look-around')
    const his = await writesAll(stage, ray, marked)
    const during = filePlaces(stage.data)
    const mia = await watch.person(390)
    const her = await comesInMarked(stage, mia, marked, his)
    await readsAndAnswers(stage, mia, marked, her)
    await seesTheRest(stage, ray, marked, his)

    expect(marked.unmarked()).toEqual([])
    const seen: ReadonlySet<string> = new Set([
      ...marked.screens(),
      ...twoRooms,
      ...ownRooms,
      ...helpRooms,
      ...helperRooms,
    ])
    expect(screenNames.filter((name) => !seen.has(name))).toEqual([])
    findsNothing(stage, watch, {
      secrets: { ...his.secrets, ...her.secrets },
      names: { 'his word': his.word, 'her word': her.word },
      during,
      least: 11,
      lines: () => lines.mock.calls.map(([, line]) => line),
    })
  })
})
