import { dateOfDay } from '../../../practice/days.ts'
import { isAsLeft, ownTermsOf, termsToLeave } from '../../../practice/own-terms.ts'
import type { HelpView } from '../../../vault/views-helping.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { When } from '../../kit/when.tsx'
import { hrefTo } from '../../place.ts'
import type { ScreenProps } from '../../screen.ts'
import { Filled, Named } from './filled.tsx'
import { Status } from './status.tsx'
import { useAct } from './use-act.ts'

/**
 * My terms with one person (S5-4): before they agree, nothing can be lent.
 * Must pass: it says whether I left them and whether they agreed, and nothing between; who was not told that I am here is
 * told by the same press, and the page says so.
 */
export type HelpingTermsProps = {
  screen: ScreenProps
  person: PersonView
  help: HelpView
  onSaid: (words: string) => void
}

export function HelpingTerms({ screen, person, help, onSaid }: HelpingTermsProps) {
  const { client, t } = screen
  const words = t.helping.one
  const own = ownTermsOf(client.pages())
  const { refused, run } = useAct()
  const { terms } = help
  const fresh = own && terms && !isAsLeft(own, terms.words)
  const leave = () => {
    if (!own) return
    run(
      async () => {
        // With the house's word for me, where it gave one; else they stand alone, and say so.
        const shown = await client.showCredential(person.id)
        const credential = shown.ok ? { credential: shown.value } : {}
        return client.leave(person.id, { ...termsToLeave(own), ...credential })
      },
      ({ waitsHere }) => onSaid(waitsHere ? words.waits : words.done),
    )
  }
  return (
    <section class="stack">
      <h3>{words.termsHeading}</h3>
      <State screen={screen} help={help} />
      {fresh && <p>{words.changed}</p>}
      {!own && (
        <>
          <p>{words.noOwn}</p>
          <LinkButton href={hrefTo({ screen: 'own-terms' })}>{words.write}</LinkButton>
        </>
      )}
      {own && (!terms || fresh) && (
        <div class="stack tight">
          {terms?.agreed && <p class="hint">{words.leaveHint}</p>}
          {!person.appeared && (
            <p class="hint">
              <Named words={words.here} name={person.name} />
            </p>
          )}
          <Button onPress={leave}>{terms ? words.leaveNew : words.leave}</Button>
        </div>
      )}
      <Status screen={screen} refused={refused} />
    </section>
  )
}

function State({ screen: { t, language }, help: { terms } }: Pick<HelpingTermsProps, 'screen' | 'help'>) {
  const words = t.helping.one
  if (!terms) return <p>{words.noTerms}</p>
  const on = <When day={dateOfDay(terms.on)} lang={language} />
  if (terms.agreed)
    return (
      <p>
        <Filled words={words.agreed} by={on} />
      </p>
    )
  return (
    <>
      <p>
        <Filled words={words.left} by={on} />
      </p>
      <p>{words.leftLine}</p>
    </>
  )
}
