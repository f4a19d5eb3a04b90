/**
 * One line on the page: what to press, then when, what it costs, what they do, what they ask and send, and where that
 * was read. What nobody could read anywhere is said to be unknown, except of an emergency number: nobody should weigh it.
 */
import { escape, type Html } from './html.ts'
import { dialled, type Line, type OwnLine, type Way } from './shapes.ts'
import type { Speech } from './speech.ts'

export function row(line: Line, speech: Speech, heading: 3 | 4): Html {
  const { say, day } = speech
  const sites = `<cite>${line.sources.map(escape).join(', ')}</cite>`
  const source = say(line.sources.length > 1 ? 'sources' : 'source', { sites, day: day(line.checkedOn) })
  const first = line.kind === 'emergency'
  const gap = first ? '' : unknown(line, speech)
  const ways = first
    ? calls(line.ways, speech, { kind: 'call first', note: line.sendsHelp === 'yes' ? say('dispatch') : '' })
    : calls(line.ways, speech)
  return `<li class="line">
${line.name === undefined ? '' : `<h${heading}>${escape(line.name)}</h${heading}>\n`}${ways}
${about(line, speech)}
<p>${gap}${source}</p>
</li>`
}

/** A line of the house itself. */
export function ownRow(line: OwnLine, speech: Speech): Html {
  const ways: Way[] = []
  if (line.phone !== undefined) ways.push({ call: line.phone })
  if (line.text !== undefined)
    ways.push({ text: line.text, ...(line.word !== undefined && { word: line.word }) })
  if (line.web !== undefined) ways.push({ web: line.web, label: new URL(line.web).host })
  const checked =
    line.checkedOn === undefined ? '' : speech.say('ownChecked', { day: speech.day(line.checkedOn) })
  const last = `${unknown(line, speech)}${checked}`.trim()
  return `<li class="line own">
<h3>${escape(line.name)}</h3>
${calls(ways, speech)}
${about({ does: '', ...line }, speech)}
${last === '' ? '' : `<p>${last}</p>\n`}</li>`
}

/** The ways to reach a line, each one press. */
export function calls(ways: readonly Way[], speech: Speech, how = { kind: 'call', note: '' }): Html {
  const links = ways.map((way) => call(way, speech, how)).join('\n')
  return ways.length > 1 ? `<div class="calls">\n${links}\n</div>` : links
}

function call(way: Way, { say, said }: Speech, { kind, note }: { kind: string; note: Html }): Html {
  const hint = 'hint' in way && way.hint !== undefined ? said(way.hint) : ''
  if ('web' in way) {
    return `<a class="${kind}" href="${escape(way.web)}" rel="noreferrer"><b>${said(way.label)}</b> <span>${say('opens')}</span></a>`
  }
  if ('text' in way) {
    const number = escape(way.text)
    const word = way.word === undefined ? undefined : escape(way.word)
    const name = word === undefined ? say('textTo', { number }) : say('textWord', { word })
    const notes = notesIn([word === undefined ? '' : say('toNumber', { number }), hint])
    return `<a class="${kind}" href="sms:${dialled(way.text)}"><b>${name}</b>${notes}</a>`
  }
  const number = escape(way.call)
  const name = dialled(way.call).length > 6 ? number : say('call', { number })
  const press = way.press === undefined ? '' : say('press', { key: escape(way.press) })
  const tty = way.tty === undefined ? '' : say('tty', { number: escape(way.tty) })
  return `<a class="${kind}" href="tel:${dialled(way.call)}"><b>${name}</b>${notesIn([press, tty, hint, note])}</a>`
}

function notesIn(notes: readonly Html[]): Html {
  const some = notes.filter((note) => note !== '')
  return some.length > 0 ? ` <span>${some.join('. ')}</span>` : ''
}

function about(
  line: Pick<Line, 'hours' | 'cost' | 'does'> & Partial<Line>,
  { say, said, languages }: Speech,
): Html {
  const hours = line.hours === 'always' ? say('day') : said(line.hours)
  const cost = line.cost === undefined || line.cost === 'free' ? '' : said(line.cost)
  const tongues =
    line.languages === undefined
      ? ''
      : say(line.interpreters ? 'speaksMore' : 'speaks', { languages: languages(line.languages) })
  const first = [
    `<b>${hours}${line.cost === 'free' ? `, ${say('free')}` : ''}.</b>`,
    cost,
    line.does === '' ? '' : said(line.does),
  ]
  const then = [
    tongues,
    line.asksName === undefined ? '' : say(names[line.asksName]),
    line.sendsHelp === undefined || line.kind === 'emergency' ? '' : say(sends[line.sendsHelp]),
  ]
  return [first, then]
    .map((sentences) => sentences.filter((sentence) => sentence !== '').join(' '))
    .filter((sentences) => sentences !== '')
    .map((sentences) => `<p>${sentences}</p>`)
    .join('\n')
}

const names = { no: 'nameNo', optional: 'nameOptional', may: 'nameMay', yes: 'nameYes' } as const
const sends = { yes: 'sendsYes', danger: 'sendsDanger', no: 'sendsNo' } as const

function unknown(line: Partial<Line>, { say, or }: Speech): Html {
  const things = [
    line.cost === undefined ? say('unknownCost') : '',
    line.languages === undefined ? say('unknownLanguages') : '',
    line.asksName === undefined ? say('unknownName') : '',
    line.sendsHelp === undefined ? say('unknownSends') : '',
  ].filter((thing) => thing !== '')
  return things.length > 0 ? `${say('unknown', { things: or(things) })} ` : ''
}
