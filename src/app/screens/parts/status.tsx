import { useLayoutEffect, useRef } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import { Notice } from '../../kit/notice.tsx'
import { dayText } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import type { Refused } from './use-act.ts'

/**
 * What just came of an act, said once. It stands in the page before there is anything to say, so that it is heard.
 * Must pass: takes the keyboard when what was pressed is gone from the page; a trouble is about the act, never a person.
 */
export type Said = { readonly words: string; readonly moves?: boolean }

export type StatusProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  said?: Said | undefined
  refused?: Refused | undefined
}

export function Status({ screen, said, refused }: StatusProps) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (said?.moves) ref.current?.focus()
  }, [said])
  const words = refused ? refusedWords(screen, refused) : said?.words
  return (
    <div role="status" tabIndex={-1} ref={ref} class={words ? undefined : 'hidden'}>
      {words && (
        <Notice kind={refused ? 'fault' : 'plain'} icon={refused ? undefined : 'tick'}>
          {words}
        </Notice>
      )}
    </div>
  )
}

export function refusedWords({ t, language }: StatusProps['screen'], { trouble, on }: Refused): string {
  if (on === undefined) return t.trouble[trouble]
  return t.people.person.again(dayText(dateOfDay(on), language))
}
