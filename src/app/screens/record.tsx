/**
 * A record of what somebody left, for whoever was harmed by it (safety 1.9): on paper, as a signed file, and with the page that
 * checks it. It is made on this device, opens nothing that was not opened, and nobody is told.
 */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { dateOfDay } from '../../practice/days.ts'
import { saidInText } from '../../practice/own-things.ts'
import { recordPage } from '../../practice/record-page.ts'
import type { RecordMade } from '../../vault/client-record.ts'
import type { PersonView } from '../../vault/views.ts'
import { Button } from '../kit/button.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { Tick } from '../kit/tick.tsx'
import { dayText, When } from '../kit/when.tsx'
import { Wrong } from '../kit/wrong.tsx'
import type { ScreenProps } from '../screen.ts'
import { titleOf } from './parts/arrived.tsx'
import { Named } from './parts/filled.tsx'
import { Lines } from './parts/lines.tsx'
import { backTo, Nobody } from './parts/nobody.tsx'
import { type Said, Status } from './parts/status.tsx'
import { saveChecker, saveFile } from './parts/take-file.ts'
import { useAct } from './parts/use-act.ts'

export function Record(screen: ScreenProps) {
  const person = screen.client.person(screen.place.person ?? '')
  return person ? <RecordOf screen={screen} person={person} /> : <Nobody {...screen} />
}

function RecordOf({ screen, person }: { screen: ScreenProps; person: PersonView }) {
  const { client, shell, t, place, language } = screen
  const words = t.record
  const [chosen, choose] = useState<readonly string[]>(place.word === undefined ? [] : [place.word])
  const [asked, setAsked] = useState(false)
  const [said, setSaid] = useState<Said>()
  const { refused, run } = useAct()
  const make = (save: (made: RecordMade) => void) => () => {
    if (chosen.length === 0) return setAsked(true)
    setSaid({ words: words.making })
    const wanted = chosen.map((word) => ({ person: person.id, word }))
    run(
      () => client.makeRecord({ things: [], pages: [], words: wanted }),
      (made) => {
        save(made)
        setSaid({ words: made.whole ? words.made : words.madeInPart })
      },
    )
  }
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={<Named words={words.lede} name={person.name} />}
      back={backTo(person)}
    >
      {person.given.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <fieldset aria-describedby={asked && chosen.length === 0 ? 'record-pick' : undefined}>
          <legend>{words.legend}</legend>
          {asked && chosen.length === 0 && <Wrong id="record-pick">{words.pick}</Wrong>}
          <div class="stack tight">
            {person.given.map((one) => (
              <Tick
                key={one.word}
                ticked={chosen.includes(one.word)}
                onTick={(on) =>
                  choose(on ? [...chosen, one.word] : chosen.filter((word) => word !== one.word))
                }
                hint={hintOf(one, words)}
              >
                <Named words={titleOf(one.kind, t.letter.read)} name={person.name} />,{' '}
                <When day={dateOfDay(one.on)} lang={language} year />
              </Tick>
            ))}
          </div>
        </fieldset>
      )}
      <Notice kind="care" icon="care" heading={words.openHeading}>
        {words.open}
      </Notice>
      <section class="stack">
        <p>{words.files}</p>
        <Way line={words.toPrintLine}>
          <Button onPress={make((made) => saveFile('read', paper(made, words, language)))}>
            {words.toPrint}
          </Button>
        </Way>
        <Way line={words.toKeepLine}>
          <Button onPress={make(({ text }) => saveFile('programs', text))}>{words.toKeep}</Button>
        </Way>
        <Way line={words.toCheckLine}>
          <Button onPress={() => void saveChecker().then(() => setSaid({ words: words.checkerMade }))}>
            {words.toCheck}
          </Button>
        </Way>
        <Status screen={screen} said={said} refused={refused} />
      </section>
      <section class="stack tight">
        <h2>{words.shows.showsHeading}</h2>
        <Lines of={words.shows.shows} />
      </section>
      <section class="stack tight">
        <h2>{words.shows.notHeading}</h2>
        <Lines of={words.shows.notShown} />
      </section>
    </Page>
  )
}

function Way({ line, children }: { line: string; children: ComponentChildren }) {
  return (
    <div class="stack tight">
      <div>{children}</div>
      <p class="hint">{line}</p>
    </div>
  )
}

function hintOf(
  { opened, takenBack }: PersonView['given'][number],
  words: ScreenProps['t']['record'],
): string | undefined {
  if (takenBack) return words.takenBack
  return opened ? undefined : words.shut
}

function paper({ letters, mark }: RecordMade, words: ScreenProps['t']['record'], language: string): string {
  const day = (on: string) => dayText(on, language, true)
  return recordPage(
    letters.map((letter) => ({ ...letter, texts: saidInText(letter.text ?? '') })),
    mark,
    { ...words.paper, ...words.shows, language, day },
  )
}
