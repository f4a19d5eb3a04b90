import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disclosed } from './consent.contract.ts'
import { accountedFields, accountingCsv, accountingJson, accountingOf } from './consent-export.ts'

const headings = {
  by: 'Who',
  on: 'When',
  to: 'To whom',
  class: 'What',
  consent: 'Consent',
  purpose: 'Why',
  notice: 'Notice',
} as const

test('P2-7 the table says who, when, to whom, what class, under which consent, why and with which notice', () => {
  expect(accountingCsv([disclosed()], headings)).toBe(
    '\uFEFFWho,When,To whom,What,Consent,Why,Notice\r\n' +
      'Ann Lee,2026-03-05,Mia Diaz,progress,c1,request,42-cfr-2.32/1@2024\r\n',
  )
  expect(JSON.parse(accountingJson([disclosed()]))).toEqual({
    format: 'halfdoor/accounting@1',
    disclosures: [
      {
        by: 'Ann Lee',
        on: '2026-03-05',
        to: 'Mia Diaz',
        class: 'progress',
        consent: 'c1',
        purpose: 'request',
        notice: '42-cfr-2.32/1@2024',
      },
    ],
  })
})

test('P2-7 oldest first, and what came twice stands once', () => {
  const all = [
    disclosed({ disclosure: 'd3', on: '2026-03-09' }),
    disclosed(),
    disclosed({ disclosure: 'd2', on: '2026-03-01' }),
    disclosed(),
  ]
  expect(accountingOf(all).map(({ on }) => on)).toEqual(['2026-03-01', '2026-03-05', '2026-03-09'])
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\n=1', '＝1', '-2+3|cmd'])(
  'P2-9 a name that begins like a formula is quoted: %j',
  (to) => {
    const [, row = ''] = parsed(accountingCsv([disclosed({ recipient: to })], headings))
    expect(row[2]).toBe(`'${to}`)
  },
)

test('P2-9 whatever stands in a name, the table has its seven fields and no cell that works', () => {
  const name = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+@\-",\r\n a]{1,8}$/))
  fc.assert(
    fc.property(name, name, (by, to) => {
      const rows = parsed(accountingCsv([disclosed({ by, recipient: to })], headings))
      expect(rows.map(({ length }) => length)).toEqual([accountedFields.length, accountedFields.length])
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      const bare = (cell = '') => cell.replace(/^'/, '')
      expect([bare(rows[1]?.[0]), bare(rows[1]?.[2])]).toEqual([bare(by), bare(to)])
    }),
  )
})

/** Another reader of RFC 4180, a sign at a time. */
function parsed(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  let quoted = false
  const signs = csv.slice(1).split('')
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!
    const row = rows.at(-1)!
    if (quoted && sign === '"' && signs[at + 1] === '"') row[row.length - 1] += signs[++at]!
    else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === ',') row.push('')
    else if (!quoted && sign === '\r' && signs[at + 1] === '\n') {
      at++
      rows.push([''])
    } else row[row.length - 1] += sign
  }
  return rows.slice(0, -1)
}
