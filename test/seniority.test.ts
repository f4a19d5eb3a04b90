/** Seniority over random histories of ways in, sign-ins and the clock, and each way round it planted and caught. */
import { afterAll, expect, test } from 'vitest'
import { plantSeniority, uproot } from './mutants/plant.ts'
import { seniorityLeaks } from './mutants/seniority-leaks.ts'
import { openSeniorityHouse } from './seniority-house.ts'
import { seniorityLaw } from './seniority-law.ts'

afterAll(() => uproot('ways'))

test('I8 no way is taken away but after three days in which everyone was told and nobody senior refused', async () => {
  const runs = Number(process.env['HALFDOOR_RUNS'] ?? 300)
  const { replaced, refused, kept, told } = await seniorityLaw(openSeniorityHouse, { runs })
  for (const [what, often] of Object.entries({ replaced, refused, kept, told }))
    expect(often, what).toBeGreaterThan(runs / 10)
})

test.each(seniorityLeaks.map(({ name, edits }, index) => [name, edits, index] as const))(
  'I8 it is caught when %s',
  async (_, edits, index) => {
    const house = await plantSeniority(`seniority-${index}`, edits)
    await expect(seniorityLaw(house, { runs: 1500, seed: 26, endOnFailure: true })).rejects.toThrow(
      /Property failed/,
    )
  },
)
