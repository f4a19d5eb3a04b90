/** What stands around the help page: the head of the file, the bar with both ways out, and the foot. */
import { escape, type Html } from './html.ts'
import type { Book } from './page.ts'
import type { Speech } from './speech.ts'

const weather = 'https://www.weather.gov/'
/** Languages written from right to left. */
const leftwards = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

export function frame(
  main: Html,
  { tongues, leaveTo = weather }: Book,
  { tongue, say, plain }: Speech,
): Html {
  const away = `href="${escape(leaveTo)}" rel="noreferrer"`
  const others = tongues.map(({ code, name, path }) => {
    const here = code === tongue.code ? ' aria-current="page"' : ''
    return `<li><a href="${path}" lang="${code}" hreflang="${code}"${here}>${escape(name)}</a></li>`
  })
  return `<!doctype html>
<html lang="${tongue.code}" dir="${leftwards.has(tongue.code) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no">
<title>${tongue.title}</title>
<link rel="stylesheet" href="/help-base.css">
<link rel="stylesheet" href="/help.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
</head>
<body>
<nav aria-label="${plain('shortcuts')}">
<a class="skip" href="#main">${say('skip')}</a>
<a class="skip" ${away}>${say('leave')}</a>
</nav>
<header class="bar">
<div>
<nav aria-label="${plain('always')}" class="always">
<a class="help-now" href="${tongue.path}" aria-current="page">${drawn(phone)}${say('help')}</a>
<a class="leave-now" ${away}>${say('leave')}${drawn(out)}</a>
</nav>
<a class="mark" href="/" aria-label="${plain('frontPage')}"><span>Halfdoor</span></a>
</div>
</header>
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot">
<nav aria-label="${plain('about')}">
<ul>
<li><a href="/">${say('front')}</a></li>
${others.join('\n')}
</ul>
</nav>
</footer>
</body>
</html>
`
}

const phone =
  'M6 3.5h3l1.5 4-2 1.5a11 11 0 0 0 6.5 6.5l1.5-2 4 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4 5.7 2 2 0 0 1 6 3.5z'
const out = 'M13 4h6v16h-6M4 12h10M10.5 8l4 4-4 4'

function drawn(path: string): Html {
  return `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="${path}"/></svg>`
}
