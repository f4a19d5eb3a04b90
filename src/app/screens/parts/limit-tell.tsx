import { useEffect, useState } from 'preact/hooks'
import type { Limit } from '../../../practice/limits.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { Sees } from '../../kit/sees.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Named } from './filled.tsx'
import { LimitAsks } from './limit-asks.tsx'
import { type Looked, lookOver } from './limit-guide.ts'
import { LimitWords } from './limit-words.tsx'
import { LeavingStatus, MayNext } from './practical-may.tsx'
import { QuietAfter } from './quiet-after.tsx'
import type { Refused } from './use-act.ts'

export type LimitTellProps = {
  screen: ScreenProps
  person: PersonView
  limit: Limit
  refused: Refused | undefined
  onNotYet: () => void
  onChange: () => void
  onTell: () => void
}

/** Once more, before it is told: the words, two questions at most, what they see, and two ways of the same size. */
export function LimitTell(props: LimitTellProps) {
  const { screen, person, limit, refused } = props
  const { shell, t, language } = screen
  const words = t.limits.tell
  const [looked, setLooked] = useState<Looked>()
  const { when, will, offer = '' } = limit
  useEffect(() => {
    let current = true
    void lookOver({ when, will, offer }, language).then((all) => current && setLooked(all))
    return () => {
      current = false
    }
  }, [when, will, offer, language])
  const asks = looked !== undefined && (looked.heavy || looked.asking.length > 0)
  return (
    <Page shell={shell} heading={<Named words={words.heading} name={person.name} />}>
      <QuietAfter screen={screen} person={person} />
      <LimitWords words={t.limits.words} language={language} limit={limit} />
      <div role="status">
        {!looked && <p class="hint">{t.limits.limit.looking}</p>}
        {looked && asks && <LimitAsks screen={screen} looked={looked} />}
      </div>
      <Sees
        rows={[
          { term: words.what, detail: words.whatLine },
          { term: words.not, detail: words.notLine },
          { term: words.can, detail: words.canLine },
          { term: t.letter.leave.learn, detail: t.letter.leave.learnLine },
          ...(person.appeared
            ? []
            : [
                {
                  term: t.letter.leave.here,
                  detail: <Named words={t.letter.leave.hereLine} name={person.name} />,
                },
              ]),
        ]}
      />
      <p class="hint">{t.letter.draft.signed}</p>
      <div class="stack">
        {person.may.limit.type !== 'allowed' && <MayNext screen={screen} may={person.may.limit} />}
        {looked && <Ways words={words} asks={asks} props={props} />}
        <LeavingStatus screen={screen} said={undefined} refused={refused} />
      </div>
    </Page>
  )
}

type WaysProps = { words: ScreenProps['t']['limits']['tell']; asks: boolean; props: LimitTellProps }

/** Changing it and telling it as it is weigh the same. */
function Ways({ words, asks, props: { person, onNotYet, onChange, onTell } }: WaysProps) {
  return (
    <Row even>
      <Button onPress={asks ? onChange : onNotYet}>{asks ? words.change : words.notYet}</Button>
      {person.may.limit.type === 'allowed' && (
        <Button onPress={onTell}>{asks ? words.asItIs : words.tell}</Button>
      )}
    </Row>
  )
}
