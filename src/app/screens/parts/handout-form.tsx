import { useId, useState } from 'preact/hooks'
import type { PartPage } from '../../../practice/plan.ts'
import { Button } from '../../kit/button.tsx'
import { Notice } from '../../kit/notice.tsx'
import { Tick } from '../../kit/tick.tsx'
import { Wrong } from '../../kit/wrong.tsx'
import type { ScreenProps } from '../../screen.ts'
import { type Said, Status } from './status.tsx'
import { useAct } from './use-act.ts'
import { useFaultIn } from './use-fault.ts'

export type HandoutFormProps = { screen: ScreenProps; parts: readonly PartPage[] }

/** What goes on a handout: only what is ticked here, and nothing is ticked ahead. */
export function HandoutForm({ screen, parts }: HandoutFormProps) {
  const { client, t } = screen
  const words = t.handout
  const id = useId()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [named, setNamed] = useState(false)
  const [tried, setTried] = useState<number>()
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const faultRef = useFaultIn<HTMLFormElement>(tried)
  const chosen = parts.filter((part) => ticked.includes(part.id))
  const make = () => {
    setSaid(undefined)
    if (chosen.length === 0) {
      setTried((tried ?? 0) + 1)
      return
    }
    run(
      () => client.makeHandout({ parts: chosen, named }),
      () => {
        setTicked([])
        setTried(undefined)
        setSaid({ words: words.made, moves: true })
      },
    )
  }
  return (
    <form
      class="stack"
      ref={faultRef}
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      <p>{words.lede}</p>
      <Notice kind="care" level={3}>
        {words.found}
      </Notice>
      <fieldset aria-describedby={`${id}-hint`}>
        <legend>{words.legend}</legend>
        <p class="hint under" id={`${id}-hint`}>
          {words.ticked}
        </p>
        {tried !== undefined && chosen.length === 0 && <Wrong id={`${id}-error`}>{words.need}</Wrong>}
        {parts.map(({ id: part, part: name, text }) => (
          <Tick
            key={part}
            ticked={ticked.includes(part)}
            onTick={(on) => setTicked(on ? [...ticked, part] : ticked.filter((one) => one !== part))}
            hint={<bdi>{text}</bdi>}
          >
            {t.plan.parts[name]}
          </Tick>
        ))}
      </fieldset>
      <Tick ticked={named} onTick={setNamed}>
        {words.named}
      </Tick>
      <div>
        <Button submit>{words.make}</Button>
      </div>
      <Status screen={inWords(screen)} said={said} refused={refused} />
    </form>
  )
}

/** What can stand in the way of making one, in words about handouts. */
function inWords({ t, language }: ScreenProps): Pick<ScreenProps, 't' | 'language'> {
  const { full, long, offline } = t.handout
  return { language, t: { ...t, trouble: { ...t.trouble, 'no-room': full, 'too-long': long, offline } } }
}
