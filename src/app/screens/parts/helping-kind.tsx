import { helperKinds, type HelperKind } from '../../../practice/helper-words.ts'
import { Choice } from '../../kit/choice.tsx'
import type { ScreenProps } from '../../screen.ts'

/**
 * What kind of helper I am.
 * Must pass: four of one size, none above another; what stands picked is what I picked before.
 */
export type HelpingKindProps = {
  screen: Pick<ScreenProps, 't'>
  legend: string
  value: HelperKind | undefined
  onChoose: (kind: HelperKind) => void
  error?: string | undefined
}

export function HelpingKind({ screen: { t }, ...choice }: HelpingKindProps) {
  const { kinds, kindHints } = t.helping
  return (
    <Choice
      {...choice}
      options={helperKinds.map((value) => ({ value, label: kinds[value], hint: kindHints[value] }))}
    />
  )
}
