/** Control by denial: taking back what was said as if it never had been. */
import { expect, test } from 'vitest'
import { act, placed, resigned, sent } from '../raw-people.ts'
import { headOf, leave, openThree, share, trayOf } from './three-people.ts'

const day = 86_400

test('abuse 22 what was handed stays with its reader, byte for byte: taken back, removed, or written anew', async () => {
  await using three = await openThree()
  const { house, one, third } = three
  const { mine, theirs } = await share(house, one, third)
  const { word, said, body } = await leave(one, mine)
  expect(said.status).toBe(200)
  await three.wait(day)
  const kept = await third.ask('GET', `/words/${word}`)
  expect(kept.status).toBe(200)
  const [handed = ''] = await trayOf(third, theirs)

  // Other words under the same name, or the same act once more with other words: nothing of it is taken.
  const anew = await placed(mine, await headOf(one, mine), { lane: mine.lanes[9]! })
  const other = JSON.parse(anew.body.act)
  const edits = [
    await resigned(mine, body, { words: other.words }),
    await resigned(mine, anew.body, {
      clear: { ...other.clear, word },
      words: [{ ...other.words[0], id: word }],
    }),
  ]
  for (const edit of edits) await one.ask('POST', '/acts', edit)
  for (const move of ['taken-back', 'taken-back', 'words-shredded'] as const)
    expect((await one.ask('POST', '/acts', sent(await act(mine, { move, word })))).status).toBe(200)
  await three.wait(20 * day)

  expect((await one.ask('GET', `/words/${word}`)).status).toBe(404)
  expect((await third.ask('GET', `/words/${word}`)).text).toBe(kept.text)
  const [still, shown = '', ...more] = await trayOf(third, theirs)
  expect(still).toBe(handed)
  expect(JSON.parse(shown)).toMatchObject({ move: 'withdrawn', clear: { word } })
  expect(more).toEqual([])
})
