import { Qr } from '../../kit/qr.tsx'
import type { Messages } from '../../messages/choose.ts'
import { Named } from './filled.tsx'

/**
 * A sheet to give by hand. Must pass: a first name and a link; no place, no reason and no words of the letter; the four
 * words are written on it by hand, or not at all.
 */
export type PrintedInvitationProps = { words: Messages['people']['link']; from: string; url: string }

export function PrintedInvitation({ words, from, url }: PrintedInvitationProps) {
  return (
    <section class="keep stack mid">
      <h2>{words.printed}</h2>
      <p>
        <Named words={words.printedFrom} name={from} />
      </p>
      <p>{words.printedLine}</p>
      <Qr text={url} label={words.square} />
      <p dir="ltr" translate={false}>
        {url}
      </p>
      <p>{words.printedWords}</p>
      <p aria-hidden="true" translate={false}>
        {'.'.repeat(40)}
      </p>
    </section>
  )
}
