/** Makes one page with its script in it, for `?page` after a file: it opens from anywhere, and may load nothing. */
import { createHash } from 'node:crypto'
import { build, type Plugin } from 'vite'

const suffix = '?page'

export function onePage(): Plugin {
  return {
    name: 'halfdoor-one-page',
    async resolveId(source, importer) {
      if (!source.endsWith(suffix)) return undefined
      const found = await this.resolve(source.slice(0, -suffix.length), importer)
      return found && `${found.id}${suffix}`
    },
    async load(id) {
      if (!id.endsWith(suffix)) return undefined
      const text = pageWith(await scriptOf(id.slice(0, -suffix.length)))
      return { code: `export default ${JSON.stringify(text)}`, moduleType: 'js' }
    },
  }
}

async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2024',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
    },
  })
  if (!('output' in built)) throw new Error(`${entry} makes one script`)
  const [script, ...more] = built.output
  if (script.type !== 'chunk' || more.length > 0)
    throw new Error(`${entry} makes one script, and nothing else`)
  // Inside a page a script ends at the first such sign.
  return script.code.trim().replaceAll('</script', '<\\/script')
}

function pageWith(script: string): string {
  const law = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${law}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Page</title>
<style>${style}</style>
</head>
<body>
<script>${script}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

const style =
  'body{font:1.1rem/1.6 serif;margin:2rem auto;max-width:42rem;padding:0 1rem;overflow-wrap:anywhere}' +
  'button,input{font:inherit;min-height:2.75rem;max-width:100%}blockquote{white-space:pre-wrap;margin:1rem 0;padding:0 1rem;' +
  'border-inline-start:3px solid}article{border-top:1px solid;margin:1.5rem 0}.over{font-size:.9rem}' +
  '.care,.holds{border:2px solid;padding:.5rem 1rem}.care{font-weight:700}'
