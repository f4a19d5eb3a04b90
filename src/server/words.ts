/** Sealed words and the one wrap that opens them, for who wrote them or whose tray names them. */
import { is } from 'valibot'
import { wordId } from '../wire/shapes.ts'
import { answerText, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import type { Handle } from './requests.ts'

export function getWords({ memberships, referee, words }: Parts): Handle {
  return async (asked) => {
    const word = asked.req.param('id')
    const about = is(wordId, word) ? await words.about(word) : undefined
    const member = about && (await memberships.member(asked.get('who').account, about.space))
    if (!about || !member || !is(wordId, word)) return refuse('not-found')
    const may = await referee.mayHave(about.space, member, word)
    const found = may ? await words.read(word, member) : undefined
    if (!found) return refuse('not-found')
    return answerText(`{"blob":"${text64(found.blob)}","wrap":"${text64(found.wrap)}"}`)
  }
}

function text64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url')
}
