/** The page that checks a file, opened from wherever it was saved: it has no address and asks for nothing. */
import { render } from 'preact'
import { usualLanguage } from '../messages/usual-language.ts'
import { Checker } from './checker.tsx'

render(<Checker first={usualLanguage(navigator.languages)} />, document.body)
