import { useId } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { MatterRow } from '../../../practice/matters.ts'
import type { DoorView } from '../../../practice/doors.ts'
import { Button } from '../../kit/button.tsx'
import { LinkButton } from '../../kit/link-button.tsx'
import { When } from '../../kit/when.tsx'
import type { Messages } from '../../messages/choose.ts'
import { Filled } from './filled.tsx'

/**
 * One standing matter: what it is, my own yes, or what both said.
 * Must pass: nothing of the other but what both agreed; "Not now" and "Yes" of one size, "Not now" first; my door is
 * opened by a press of mine alone.
 */
export type BothMatterProps = {
  words: Messages['exchange']['both']
  language: string
  row: MatterRow
  /** My own door for it. */
  door: DoorView | undefined
  doorHref: string
  onYes: () => void
  onNo: () => void
  onOpen: () => void
}

export function BothMatter(props: BothMatterProps) {
  const { words, row } = props
  const id = useId()
  const { name, line } = words.matters[row.matter]
  return (
    <section class="card stack" aria-labelledby={id}>
      <div class="stack tight">
        <h2 id={id}>{name}</h2>
        <p>{line}</p>
      </div>
      {row.agreedOn === undefined ? <MyYes {...props} labelledBy={id} /> : <Agreed {...props} />}
    </section>
  )
}

function MyYes({ words, row: { mine }, onYes, onNo, labelledBy }: BothMatterProps & { labelledBy: string }) {
  return (
    <div class="stack tight">
      <div class="row even yes-or-not" role="group" aria-labelledby={labelledBy}>
        <button type="button" aria-pressed={!mine} onClick={onNo}>
          {words.no}
        </button>
        <button type="button" aria-pressed={mine} onClick={onYes}>
          {words.yes}
        </button>
      </div>
      <p class="hint">{mine ? words.mine : words.none}</p>
    </div>
  )
}

function Agreed({ words, language, row: { agreedOn }, door, doorHref, onOpen }: BothMatterProps) {
  return (
    <>
      {agreedOn !== undefined && (
        <p>
          <Filled words={words.agreed} by={<When day={dateOfDay(agreedOn)} lang={language} />} />
        </p>
      )}
      {door && <p>{doorLine({ words, language, door })}</p>}
      {door?.inForce === 'shut' && !door.loosens && (
        <div class="stack tight">
          <Button onPress={onOpen}>{words.open}</Button>
          <p class="hint">{words.openHint}</p>
        </div>
      )}
      {door && (door.inForce !== 'shut' || door.loosens) && (
        <LinkButton href={doorHref}>{words.door}</LinkButton>
      )}
    </>
  )
}

/** How my own side stands; theirs is not known here, and not guessed. */
function doorLine({
  words,
  language,
  door,
}: { door: DoorView } & Pick<BothMatterProps, 'words' | 'language'>) {
  if (door.loosens && door.inForce === 'shut')
    return <Filled words={words.opens} by={<When day={dateOfDay(door.loosens.on)} lang={language} />} />
  return door.inForce === 'shut' ? words.shut : words.stands
}
