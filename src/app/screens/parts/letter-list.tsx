import { begun } from '../../../practice/letters.ts'
import { Button } from '../../kit/button.tsx'
import { Page } from '../../kit/page.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Drafts } from './drafts.tsx'

/** The letters I began and have not left anywhere. */
export function LetterList({ screen, missing }: { screen: ScreenProps; missing?: boolean | undefined }) {
  const { client, go, shell, t } = screen
  const words = t.letter.list
  const drafts = begun(client.drafts())
  const begin = () => void client.newDraft({ text: '' }).then(({ id }) => go({ screen: 'letter', draft: id }))
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'today' }), label: t.frame.back.today }}
    >
      {missing && <p>{t.letter.draft.gone}</p>}
      {drafts.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <Drafts screen={screen} drafts={drafts} label={words.label} />
      )}
      <div>
        <Button kind="primary" onPress={begin}>
          {words.begin}
        </Button>
      </div>
    </Page>
  )
}
