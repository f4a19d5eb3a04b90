/** The page of a link. The address is read and erased before anything else; what it held stays in memory. */
import { render } from 'preact'
import { languageHere } from '../messages/usual-language.ts'
import { Invitation } from './invitation.tsx'
import { invitationWords } from './words.ts'

const secret = takeSecret()
const chosen = languageHere()
const words = await invitationWords(chosen)
document.body.replaceChildren()
render(<Invitation secret={secret} spoken={{ language: chosen, words }} />, document.body)

/** The 22 signs behind the #; the address then says nothing, and a reload keeps nothing. */
function takeSecret(): string | undefined {
  const found = /^#([\w-]{22})$/.exec(location.hash)?.[1]
  history.replaceState(null, '', '/i')
  return found
}
