/** One's own pages come back in from a file (B4-9). What comes, and what stays in the file, stands before the press. */
import { useState } from 'preact/hooks'
import { Button, Row } from '../kit/button.tsx'
import { Page } from '../kit/page.tsx'
import { PickFile } from '../kit/pick-file.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { useMend } from '../task.ts'
import { Lines } from './parts/lines.tsx'
import { type Said, Status } from './parts/status.tsx'
import { useAct } from './parts/use-act.ts'

export function BringIn(screen: ScreenProps) {
  const { client, shell, t } = screen
  const words = t.taking.bringIn
  const [file, setFile] = useState<File>()
  const [missing, setMissing] = useState(0)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  useMend(missing)
  const bring = () => {
    if (!file) return setMissing(missing + 1)
    setSaid({ words: words.working })
    run(
      async () => client.bringIn(new Uint8Array(await file.arrayBuffer())),
      (came) => setSaid({ words: words[came] }),
    )
  }
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'take-along' }), label: t.taking.take.heading }}
    >
      <section class="stack tight">
        <h2>{words.inHeading}</h2>
        <Lines of={words.inIt} />
      </section>
      <section class="stack tight">
        <h2>{words.notHeading}</h2>
        <Lines of={words.notIn} />
      </section>
      <PickFile
        label={words.file}
        accept=".json,application/json"
        hint={words.hint}
        error={missing > 0 && !file && words.pick}
        onPick={setFile}
      />
      <Row>
        <Button onPress={bring}>{words.bringIn}</Button>
      </Row>
      <Status screen={screen} said={said} refused={refused} />
    </Page>
  )
}
