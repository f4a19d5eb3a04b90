import { shelfOf, standingOf } from '../../../practice/promise-shown.ts'
import type { PersonView } from '../../../vault/views.ts'
import { Button, Row } from '../../kit/button.tsx'
import { Shelf } from '../../kit/shelf.tsx'
import type { ScreenProps } from '../../screen.ts'
import { useAnswering } from './promise-answering.ts'
import { shownRow, standingRow } from './promise-given-row.tsx'
import type { Theirs } from './promise-theirs.ts'
import { Status } from './status.tsx'

/**
 * What somebody showed me: the shelf, twelve weeks of dated acts, the newest first.
 * Must pass: nothing of it is on the page until I press to look; looking and shutting it again are told to nobody; kept
 * and missed are of one size; no number of anything.
 */
export type PromiseGivenProps = { screen: ScreenProps; person: PersonView; theirs: Theirs }

export function PromiseGiven(props: PromiseGivenProps) {
  return (
    <>
      <h2>{props.screen.t.promises.shared.theirs}</h2>
      <PromiseGate screen={props.screen} theirs={props.theirs} />
      {props.theirs.shown && <Looked {...props} />}
    </>
  )
}

/** One press opens it, one shuts it again. */
export function PromiseGate({ screen, theirs }: Pick<PromiseGivenProps, 'screen' | 'theirs'>) {
  const words = screen.t.promises.shared
  const { shown, missing, look, close } = theirs
  return (
    <div class="stack tight">
      <Row>
        <Button onPress={shown ? close : look}>{shown ? words.away : words.look}</Button>
      </Row>
      <p class="hint" role="status">
        {shown ? words.same : words.gate}
      </p>
      {missing && <p>{words.notHere}</p>}
    </div>
  )
}

/** Open for as long as one stands here. */
function Looked({ screen, person, theirs }: PromiseGivenProps) {
  const { client, t } = screen
  const words = t.promises.shared
  const answering = useAnswering(screen, person)
  const { date } = client.today()
  const standing = standingOf(theirs.shown ?? [], date)
  const shelf = shelfOf(theirs.shown ?? [], date)
  const acts = { screen, person, ...answering }
  return (
    <>
      <Status screen={screen} said={answering.said} refused={answering.refused} />
      {standing.length === 0 && shelf.length === 0 && <p>{words.none}</p>}
      {standing.length > 0 && (
        <section class="stack">
          <h3>{words.standing}</h3>
          <Shelf rows={standing.map((one) => standingRow(acts, one))} />
        </section>
      )}
      {shelf.length > 0 && (
        <section class="stack">
          <div class="stack tight">
            <h3>{words.shelf}</h3>
            <p class="hint">{words.shelfHint}</p>
          </div>
          <Shelf rows={shelf.map((one) => shownRow(acts, one))} />
        </section>
      )}
    </>
  )
}
