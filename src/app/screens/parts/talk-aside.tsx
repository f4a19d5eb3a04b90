import { Notice } from '../../kit/notice.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import type { Mine } from './talk-state.ts'

/** Beside a talk: what comes next, and that a break and an end are always there. */
export type TalkAsideProps = { screen: Pick<ScreenProps, 't'>; mine: Mine; name: string }

export function TalkAside({ screen: { t }, mine, name }: TalkAsideProps) {
  const words = t.talk.room
  if (mine === 'after') return <Notice kind="rest">{words.ending}</Notice>
  return (
    <>
      {mine === 'say-back' && (
        <Notice heading={<Named words={words.nextHeading} name={name} />}>{words.next}</Notice>
      )}
      <Notice kind="rest" heading={words.calmHeading}>
        {words.calm}
      </Notice>
      <Notice icon="latch" heading={words.endingHeading}>
        {words.ending}
      </Notice>
      {mine !== 'wait' && mine !== 'break' && <Notice icon="paper">{t.letter.draft.signed}</Notice>}
    </>
  )
}
