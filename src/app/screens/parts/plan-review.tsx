import { useState } from 'preact/hooks'
import { fitsStill, type PartPage } from '../../../practice/plan.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import type { ScreenProps } from '../../screen.ts'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'

/** Asked of the owner alone, and only here. Doing nothing leaves it as it is. */
export function PlanReview({ screen, again }: { screen: ScreenProps; again: readonly PartPage[] }) {
  const { client, t } = screen
  const words = t.plan.review
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const keep = async () => {
    for (const page of again) {
      const kept = await client.keepPage(fitsStill(page, client.today().date))
      if (!kept.ok) return kept
    }
    return { ok: true as const, value: undefined }
  }
  return (
    <>
      <Status screen={screen} said={said} refused={refused} />
      {again.length > 0 && (
        <Notice kind="rest" icon="leaf" heading={words.heading} level={3}>
          <div class="stack tight">
            <p>{words.line}</p>
            <ul>
              {again.map(({ id, part }) => (
                <li key={id}>{t.plan.parts[part]}</li>
              ))}
            </ul>
            <Button onPress={() => run(keep, () => setSaid({ words: words.done, moves: true }))}>
              {words.fits}
            </Button>
          </div>
        </Notice>
      )}
    </>
  )
}
