import { expect, test } from 'vitest'
import { parseBirth } from './acts.ts'
import { canon, type Json } from './canon.ts'
import { birth, he, lane, selfBirth, she, sittingBirth, sixteen } from './examples.contract.ts'
import { neighbours, without } from './neighbours.contract.ts'

test('I12 a birth names one, two or three members, once each, and every pair the same lanes', () => {
  const born = (more: object) => parseBirth(canon({ ...birth, ...more })) !== undefined
  expect(parseBirth(canon(birth))).toEqual(birth)
  expect(parseBirth(canon(selfBirth))).toEqual(selfBirth)
  expect(parseBirth(canon(sittingBirth))).toEqual(sittingBirth)
  const [first, ...rest] = birth.lanes
  const broken = [
    { members: [she] },
    { members: [] },
    { members: [she, she] },
    { members: [she, he, `m_${sixteen('third')}`] },
    { kind: 'self' },
    { kind: 'self', members: [she] },
    { kind: 'self', lanes: [] },
    { kind: 'circle' },
    { lanes: [] },
    { lanes: rest },
    { lanes: [...birth.lanes, first] },
    { lanes: [...rest, { ...first, class: 'prompt' }] },
    { lanes: [...birth.lanes, { token: `l_${sixteen('more')}`, class: 'prompt' }] },
    { lanes: birth.lanes.map((one) => ({ ...one, token: lane })) },
    { version: 2 },
  ]
  expect(broken.filter(born)).toEqual([])
  const { ways, ...closed } = sittingBirth
  for (const one of [
    closed,
    { ...birth, ways },
    { ...selfBirth, ways },
    { ...sittingBirth, members: [she, he] },
  ])
    expect(parseBirth(canon(one as Json))).toBeUndefined()
  for (const more of [{ lanes: birth.lanes }, { ways: [ways[0]] }, { ways: [...ways, ways[0]] }])
    expect(parseBirth(canon({ ...sittingBirth, ...more } as Json))).toBeUndefined()
  for (const one of neighbours(birth)) expect(parseBirth(canon(one))).toBeUndefined()
  for (const [key, one] of without(birth)) expect(parseBirth(canon(one)), key).toBeUndefined()
})
