import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

/**
 * To whom staff told something: until which day that was allowed, or that it has ended.
 * Must pass: it goes by the day on the signed page and the clock alone, and says nothing of what else was told, or was not.
 */
export type DisclosureEndProps = {
  screen: Pick<ScreenProps, 't' | 'language'> & {
    readonly client: { readonly today: () => { readonly date: string } }
  }
  until: string
}

export function DisclosureEnd({ screen: { client, t, language }, until }: DisclosureEndProps) {
  const words = t.letter.read
  const ended = until <= client.today().date
  return (
    <p>
      <Filled
        words={ended ? words.toldEnded : words.toldUntil}
        by={<When day={until} lang={language} year />}
      />
    </p>
  )
}
