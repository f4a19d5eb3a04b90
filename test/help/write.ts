/** Writes public/help.html and public/ayuda.html from the data. test/help.test.ts says when that is due. */
import { writeFileSync } from 'node:fs'
import { countries } from '../../src/practice/help/countries.ts'
import { helpPage } from '../../src/server/help/page.ts'
import { tongues } from '../../src/server/help/words.ts'

for (const tongue of tongues) {
  const page = helpPage({ countries, tongues, own: [] }, tongue)
  writeFileSync(`public${tongue.path}`, page)
  console.log(`public${tongue.path}: ${Buffer.byteLength(page)} bytes`)
}
