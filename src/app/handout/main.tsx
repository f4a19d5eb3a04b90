/** The page of a handout's link. The address is read and erased before anything else; what it held stays in memory. */
import { render } from 'preact'
import { languageHere } from '../messages/usual-language.ts'
import { Handout } from './handout.tsx'
import { handoutWords } from './words.ts'

const secret = takeSecret()
const chosen = languageHere()
const words = await handoutWords(chosen)
document.body.replaceChildren()
render(<Handout secret={secret} spoken={{ language: chosen, words }} />, document.body)

/** The 22 signs behind the #; the address then says nothing, and a reload keeps nothing. */
function takeSecret(): string | undefined {
  const found = /^#([\w-]{22})$/.exec(location.hash)?.[1]
  history.replaceState(null, '', '/s')
  return found
}
