import { describe, expect, test } from 'vitest'
import { expand, linesOf } from './compile.ts'
import { reviewWith } from './engine.ts'
import { en as enWords } from '../app/messages/guide.en.ts'
import { es as esWords } from '../app/messages/guide.es.ts'
import { activeLabels, cautionLabels, familyOf, safetyLabels, strengthLabels } from './labels.ts'
import { isAsking, isQuiet } from './notes.ts'
import type { LanguagePack, Row } from './pack.ts'
import { en } from './packs/en/pack.ts'
import { examples as enExamples } from './packs/en/examples.ts'
import { es } from './packs/es/pack.ts'
import { examples as esExamples } from './packs/es/examples.ts'
import { sources } from './packs/sources.ts'

const packs = [
  { pack: en, examples: enExamples, words: enWords },
  { pack: es, examples: esExamples, words: esWords },
]

for (const { pack, examples, words } of packs) {
  describe(`the ${pack.lang} pack`, () => {
    for (const row of pack.rows) {
      const { fires, near } = examples[row.id] ?? { fires: [], near: [] }
      test(`G:${pack.lang}/${row.id} speaks on its own examples`, () => {
        expect(fires.length).toBeGreaterThanOrEqual(2)
        for (const [kind, text] of fires) expect(found(pack, row, kind, text), text).toEqual(true)
      })
      test(`G:${pack.lang}/${row.id} is silent on its near misses`, () => {
        expect(near.length).toBeGreaterThanOrEqual(2)
        for (const [kind, text] of near) expect(found(pack, row, kind, text), text).toEqual(false)
      })
    }

    test('G-8 every row has a reason, a source and its own name, and no example stands without a row', () => {
      const ids = pack.rows.map((row) => row.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(Object.keys(examples).filter((id) => !ids.includes(id))).toEqual([])
      for (const { id, note } of pack.rows) expect(sources[note], id).toBeTruthy()
    })

    test('G-2 a caution asks a question with its reason; a strength only says what is there; safety offers help', () => {
      for (const { id, label, note } of pack.rows) {
        expect(isAsking(note), id).toBe(familyOf(label) === 'caution')
        expect(isQuiet(note), id).toBe(familyOf(label) === 'strength')
        if (isAsking(note)) {
          expect(words.lookOver.asks[note].ask, id).toMatch(/[?]/)
          expect(words.lookOver.asks[note].why, id).not.toBe('')
        }
      }
    })

    test('G-4 notes never praise, shout or plead', () => {
      const said = [
        ...Object.values(words.lookOver.asks).flatMap(({ ask, why }) => [ask, why]),
        ...Object.values(words.lookOver.has),
        ...Object.values(words.helpRead.reads),
      ]
      for (const line of said) expect(line).not.toMatch(/[!\u00a1]|great job|well done|bien hecho/i)
    })

    test('G-8 all 28 labels have at least one row', () => {
      const labels = new Set(pack.rows.map((row) => row.label))
      expect(labels.size).toBe(safetyLabels.length + cautionLabels.length + strengthLabels.length)
    })

    test('G-1 patterns are bounded: no star or plus over anything but a closed list of words', () => {
      for (const row of pack.rows) {
        for (const source of [row.any, row.unless, row.notBefore].flatMap(linesOf)) {
          expect(expand(source, pack.classes), row.id).not.toMatch(/\.[*+]|\[\^[^\]]*\][*+]|\{\d+,\}/)
        }
      }
    })

    test('G-8 a row is only asked in kinds where its label is active', () => {
      for (const row of pack.rows) {
        for (const kind of row.kinds ?? []) expect(activeLabels[kind], row.id).toContain(row.label)
      }
    })
  })
}

function found(
  pack: LanguagePack,
  row: Row,
  ...[kind, text]: readonly [Parameters<typeof reviewWith>[2], string]
): boolean {
  return reviewWith({ ...pack, rows: [row] }, text, kind).some(({ label }) => label === row.label)
}
