import type { DayState } from '../../../practice/calendar.ts'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

/** What its owner said of one day: first what stands, then what was said beside it. */
export type SaidOfDay = {
  readonly mark: Exclude<DayState, 'open'>
  readonly to?: string | undefined
  readonly text?: string | undefined
  /** The day it was said on. */
  readonly on: string
}

export type PromiseSaidProps = {
  screen: Pick<ScreenProps, 't' | 'language'>
  /** Of the words themselves. */
  lang: string
  names: Readonly<Record<Exclude<DayState, 'open'>, string>>
  said: readonly SaidOfDay[]
}

export function PromiseSaid({ screen, lang, names, said }: PromiseSaidProps) {
  const { t, language } = screen
  return (
    <>
      {said.map((one, place) => (
        <span key={`${one.on} ${one.mark} ${one.text ?? ''}`}>
          {place > 0 && (
            <>
              <br />
              <Filled words={t.today.promise.later} by={<When day={one.on} lang={language} />} />{' '}
            </>
          )}
          <Outcome screen={screen} names={names} said={one} />
          {one.text !== undefined && (
            <>
              {' '}
              <q lang={lang} dir="auto">
                {one.text}
              </q>
            </>
          )}
        </span>
      ))}
    </>
  )
}

type OutcomeProps = Omit<PromiseSaidProps, 'lang' | 'said'> & { said: SaidOfDay }

function Outcome({ screen: { t, language }, names, said: { mark, to } }: OutcomeProps) {
  if (mark !== 'ahead' || to === undefined) return <>{names[mark]}.</>
  return (
    <>
      <Filled words={t.today.promise.aheadTo} by={<When day={to} lang={language} />} />.
    </>
  )
}
