import { type Month, monthParts } from '../../../practice/growth.ts'
import type { Language } from '../../../vault/client.ts'
import { Fold } from '../../kit/fold.tsx'
import type { ScreenProps } from '../../screen.ts'
import { OwnWords } from './own-text.tsx'
import { RemoveOwn } from './remove-own.tsx'

/** A month that is over, as it was written. What was not answered is not there. */
export type MonthBeforeProps = { screen: ScreenProps; month: Month; onRemove: () => void }

export function MonthBefore({ screen: { t, language }, month, onRemove }: MonthBeforeProps) {
  const words = t.growth.month
  return (
    <Fold summary={<MonthName month={month.id} language={language} />}>
      {monthParts.map((part) => {
        const text = month[part]
        return (
          text !== undefined && (
            <section key={part} class="stack tight">
              <h3 class="small">{words.parts[part].label}</h3>
              <OwnWords text={text} lang={language} />
            </section>
          )
        )
      })}
      <RemoveOwn words={words} onRemove={onRemove} />
    </Fold>
  )
}

/** A month, 2026-03, the way the language writes it. */
export function MonthName({ month, language }: { month: string; language: Language }) {
  const shape = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  const name = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, shape)
  const day = new Date(`${month}-01T00:00:00Z`)
  return <time datetime={month}>{Number.isNaN(day.getTime()) ? month : name.format(day)}</time>
}
