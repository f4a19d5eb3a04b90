/** Each leak that was once found is planted again, and must be caught: a law that nothing breaks proves nothing. */
import { afterAll, expect, test } from 'vitest'
import { i1Law } from './i1-law.ts'
import { doorLaw } from './door-laws.ts'
import { leaks } from './mutants/leaks.ts'
import { plant, uproot } from './mutants/plant.ts'
import { yesLeaks } from './mutants/yes-leaks.ts'
import { unstarvedLaw } from './race-laws.ts'

afterAll(() => uproot())

test('I1 a copy with nothing planted in it keeps the laws', async () => {
  const openPair = await plant('none', [])
  await i1Law(openPair, { hidden: 'b', eyes: 'a' }, 100)
  await doorLaw(openPair, { runs: 100 })
  await unstarvedLaw(openPair)
})

test.each([...leaks, ...yesLeaks].map((leak, index) => [leak.name, leak, index] as const))(
  'I1, I3, I4, I5, I14, K5, O-2 and S2-1: it is caught when %s',
  async (_, { edits, law }, index) => {
    const openPair = await plant(`leak-${index}`, edits)
    await expect(law(openPair)).rejects.toThrow(/Property failed|expected|refused every attempt/)
  },
)
