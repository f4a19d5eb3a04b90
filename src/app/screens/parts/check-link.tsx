import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'

/** The way to the private check, from wherever it helps: a plain line, the same for everyone. */
export function CheckLink({
  screen: { t },
  person,
}: {
  screen: Pick<ScreenProps, 't'>
  person?: string | undefined
}) {
  const words = t.check
  return (
    <p>
      <a href={hrefTo({ screen: 'check', ...(person !== undefined && { person }) })}>{words.link}</a>{' '}
      {words.linkHint}
    </p>
  )
}
