/**
 * The help page of one language: plain HTML without a script, whole in one file but for its style. The emergency number
 * stands first, what the house adds stands after every line that was checked, and other countries are one press away.
 */
import { frame } from './frame.ts'
import { escape, type Html } from './html.ts'
import { calls, ownRow, row } from './row.ts'
import { type Country, dialled, kinds, type Line, type OwnLine } from './shapes.ts'
import { type Speech, speechIn } from './speech.ts'
import type { Tongue } from './words.ts'

/** A country, and lines that an operator added to those of Halfdoor. */
export type Shown = Country & { readonly added?: readonly Line[] }

export type Book = {
  /** The first is the one at the head of the page. */
  readonly countries: readonly Shown[]
  readonly tongues: readonly Tongue[]
  readonly own: readonly OwnLine[]
  /** Where "Leave now" goes, when the operator chose a place. */
  readonly leaveTo?: string
}

const directory = 'https://findahelpline.com/'

export function helpPage(book: Book, tongue: Tongue): Html {
  const speech = speechIn(tongue)
  const [home, ...others] = book.countries
  if (!home) throw new Error('The help page needs a country.')
  const emergency = home.lines.find(({ kind }) => kind === 'emergency')
  const shown = emergency?.ways.find((way) => 'call' in way)?.call ?? '112'
  const number = `<a href="tel:${dialled(shown)}">${escape(shown)}</a>`
  const main = [
    `<div class="flow">\n${head(home, speech)}\n</div>`,
    firstSteps(number, speech),
    `<div class="flow">\n${me(home, number, speech)}\n${someone(home, number, speech)}\n${near(home, book.own, speech)}${watched(book, speech)}\n</div>`,
    `<div class="wide lands">\n${where(others, speech)}\n${others.map((country) => land(country, speech)).join('\n')}\n${elsewhere(speech)}\n</div>`,
  ].join('\n')
  return frame(main, book, speech)
}

function head(home: Country, speech: Speech): Html {
  const { say, said, plain } = speech
  const country = said(home.inside ?? home.name)
  return `<header class="top">
<h1>${say('heading')}</h1>
<p class="lede">${say('lede')}</p>
<p class="hint">${say('numbersFor', { country })} <a href="#where">${say('another')}</a></p>
</header>
<section class="top">
<h2 id="danger">${say('danger')}</h2>
<ul class="need">
${rows(home, ['emergency'], speech, 3)}
</ul>
</section>
<nav aria-label="${plain('who')}">
<ul class="tabs">
<li><a href="#me">${say('me')}</a></li>
<li><a href="#someone">${say('someone')}</a></li>
</ul>
</nav>`
}

function where(others: readonly Country[], { say, said }: Speech): Html {
  const jumps = others.map(({ id, name }) => `<li><a href="#${escape(id)}">${said(name)}</a></li>`)
  return `<nav class="top" aria-labelledby="where">
<h2 id="where">${say('where')}</h2>
<ul class="jump">
${jumps.join('\n')}
<li><a href="#other">${say('elsewhere')}</a></li>
</ul>
</nav>`
}

function firstSteps(number: Html, { say }: Speech): Html {
  return `<aside class="beside" aria-labelledby="wake">
<section class="top">
<h2 id="wake">${say('wake')}</h2>
<p>${say('signs')}</p>
<ol class="steps">
<li><span>${say('step1', { number })}</span></li>
<li>${say('step2')}</li>
<li>${say('step3')}</li>
<li>${say('step4')}</li>
<li>${say('step5')}</li>
</ol>
<p>${say('after')}</p>
</section>
</aside>`
}

function me(home: Country, number: Html, speech: Speech): Html {
  const { say } = speech
  const parts = [
    { id: 'talk', of: ['crisis', 'mental-health', 'young'] },
    { id: 'find', of: ['substance'] },
    { id: 'hurt', of: ['violence'] },
  ] as const
  const sections = parts.map(
    ({ id, of }) => `<div class="top">
<h3 class="big" id="${id}">${say(id)}</h3>
${id === 'hurt' ? `<p><a href="#watched">${say('watched')}</a></p>\n` : ''}${listOr(rows(home, of, speech, 4), number, speech)}
</div>`,
  )
  return `<section class="part" id="me" aria-labelledby="me-name">
<div class="over">
<h2 id="me-name">${say('me')}</h2>
<p><a href="#someone">${say('someone')}</a></p>
</div>
${sections.join('\n')}
</section>`
}

/** What to say and do, who also talks with those who worry, and the lines that are there for families. */
function someone(home: Country, number: Html, speech: Speech): Html {
  const { say } = speech
  const also = home.lines.filter(
    ({ kind, who }) => kind !== 'family' && kind !== 'emergency' && who === 'both',
  )
  const again = also.map(
    ({ name = '', ways }) => `<li class="again">
<h4>${escape(name)}</h4>
${calls(ways, speech)}
</li>`,
  )
  const alsoHere =
    again.length > 0
      ? `<h3 class="big">${say('also')}</h3>\n<ul class="need">\n${again.join('\n')}\n</ul>\n`
      : ''
  return `<section class="part" id="someone" aria-labelledby="someone-name">
<div class="over">
<h2 id="someone-name">${say('someone')}</h2>
<p><a href="#me">${say('me')}</a></p>
</div>
<div class="top">
<p><a href="#wake">${say('wakeLink')}</a></p>
<p>${say('care')}</p>
<p>${say('ask')}</p>
<p>${say('limit')}</p>
</div>
${alsoHere === '' ? '' : `<div class="top also">\n${alsoHere}</div>`}
<div class="top">
<h3 class="big" id="family">${say('family')}</h3>
${listOr(rows(home, ['family'], speech, 4), number, speech)}
</div>
</section>`
}

/** Never in front of a line that was checked, whatever it is for. */
function near({ added = [] }: Shown, own: readonly OwnLine[], speech: Speech): Html {
  const lines = [...own.map((line) => ownRow(line, speech)), ...added.map((line) => row(line, speech, 3))]
  if (lines.length === 0) return ''
  return `<section class="top">
<h2 id="near">${speech.say('near')}</h2>
<ul class="need">
${lines.join('\n')}
</ul>
</section>
`
}

function watched({ leaveTo }: Book, { say }: Speech): Html {
  return `<div class="top">
<h2 id="watched">${say('watched')}</h2>
<p>${say('watchedCalls')}</p>
<p>${say(leaveTo === undefined ? 'watchedWeather' : 'watchedElsewhere')}</p>
</div>`
}

function land(country: Shown, speech: Speech): Html {
  const added = (country.added ?? []).map((line) => `\n${row(line, speech, 3)}`)
  const id = escape(country.id)
  return `<section class="land" id="${id}">
<h2>${speech.said(country.name)}</h2>
<ul class="need">
${rows(country, kinds, speech, 3)}${added.join('')}
</ul>
</section>`
}

function elsewhere({ say }: Speech): Html {
  const site = `<a href="${directory}" rel="noreferrer">findahelpline.com</a>`
  return `<section class="land" id="other">
<h2>${say('elsewhere')}</h2>
<p>${say('directory', { site })}</p>
<p>${say('offline')}</p>
<h3 id="checked">${say('checked')}</h3>
<p>${say('checkedText')}</p>
<p>${say('mostly')}</p>
</section>`
}

/** In the order of the kinds, whatever the order they were written in. */
function rows(country: Country, of: readonly Line['kind'][], speech: Speech, heading: 3 | 4): Html {
  return of
    .flatMap((kind) => country.lines.filter((line) => line.kind === kind))
    .map((line) => row(line, speech, heading))
    .join('\n')
}

function listOr(lines: Html, number: Html, { say }: Speech): Html {
  if (lines !== '') return `<ul class="need">\n${lines}\n</ul>`
  const site = `<a href="${directory}" rel="noreferrer">findahelpline.com</a>`
  return `<p>${say('none', { number, site })}</p>`
}
