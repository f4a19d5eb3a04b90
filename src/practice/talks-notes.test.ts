import { expect, test } from 'vitest'
import { parsePage } from './pages.ts'
import { fieldsOf, heardIn, heards, noteOf, talkNote, talkNoteFault } from './talks-notes.ts'

const talk = 'y_abcdefghijklmnopqrstuv'
const on = '2026-03-01'

test('S2-7 five answers to choose from, none of them chosen ahead', () => {
  expect(heards).toEqual([1, 2, 3, 4, 5])
  expect(fieldsOf(undefined)).toEqual({ text: '', heard: '' })
  expect(heardIn('')).toBeUndefined()
  for (const heard of heards) expect(heardIn(String(heard))).toBe(heard)
  for (const odd of ['0', '6', '1.5', 'yes', ' 1']) expect(heardIn(odd)).toBeUndefined()
})

test('S2-7 what is kept is a page of one’s own, one to a talk, and comes back as it was', () => {
  for (const fields of [
    { text: 'We both want less noise.', heard: '' },
    { text: '', heard: '2' },
    { text: 'Both.', heard: '5' },
  ]) {
    const note = talkNote({ ...fields, text: ` ${fields.text} ` }, talk, on)
    expect(parsePage(note)).toEqual(note)
    expect(fieldsOf(note)).toEqual(fields)
    expect(noteOf([{ ...note, talk: 'other', id: 'other' }, note], talk)).toEqual(note)
  }
  expect(noteOf([], talk)).toBeUndefined()
})

test('S2-7 either may stay blank; both blank is nothing to keep', () => {
  expect(talkNoteFault({ text: ' ', heard: '' })).toBe('empty')
  expect(talkNoteFault({ text: ' ', heard: '7' })).toBe('empty')
  expect(talkNoteFault({ text: '', heard: '3' })).toBeUndefined()
  expect(talkNoteFault({ text: 'A line.', heard: '' })).toBeUndefined()
  expect(talkNoteFault({ text: 'x'.repeat(100_000), heard: '3' })).toBe('long')
  expect(talkNoteFault({ text: 'a\u0000', heard: '3' })).toBe('odd')
})
