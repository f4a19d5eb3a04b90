/** The first half of an account: a word to sign in with, a first name, and a code where one is needed. */
import { useState } from 'preact/hooks'
import { isFirstName } from '../../vault/first-name.ts'
import type { Trouble } from '../../vault/client.ts'
import { useBegun } from '../first-draft.ts'
import { Button, Row } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Page } from '../kit/page.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'
import { useTask } from '../task.ts'

export type Names = { readonly word: string; readonly firstName: string; readonly code: string }

export type AccountNamesProps = {
  readonly screen: ScreenProps
  readonly names: Names
  readonly asksCode: boolean
  /** What the last try said about one of these. */
  readonly trouble: Trouble | undefined
  readonly onNames: (names: Names) => void
  readonly onDone: () => void
}

export function AccountNames({ screen, names, asksCode, trouble, onNames, onDone }: AccountNamesProps) {
  const { shell, t, before, go } = screen
  const words = t.account.signUp
  const [pressed, setPressed] = useState(false)
  const { refuse } = useTask()
  const begun = useBegun(screen.client)
  const missing = missingIn(names, asksCode)
  const wrong = (field: keyof Names) => {
    const found = pressed ? missing[field] : undefined
    if (found === 'bad-code') return t.open.code.odd
    if (found === 'bad-name' && field === 'firstName') return words.firstNameOdd
    if (found) return t.trouble[found]
    return trouble !== undefined && belongs[trouble] === field ? t.trouble[trouble] : undefined
  }
  const next = () => {
    setPressed(true)
    const [first] = Object.values(missing)
    if (first) refuse(first)
    else onDone()
  }
  const back = before.screen === 'sign-up' ? { screen: 'front' as const } : before
  return (
    <Page shell={shell} heading={words.heading} lede={words.lede} intro={begun && words.letterKept}>
      <form
        class="stack mid"
        onSubmit={(event) => {
          event.preventDefault()
          next()
        }}
      >
        <Field
          label={words.word}
          hint={words.wordHint}
          error={wrong('word')}
          value={names.word}
          onWrite={(word) => onNames({ ...names, word })}
          autocomplete="off"
          capitals="off"
          spellcheck={false}
          maxLength={40}
        />
        <Field
          label={words.firstName}
          hint={words.firstNameHint}
          error={wrong('firstName')}
          value={names.firstName}
          onWrite={(firstName) => onNames({ ...names, firstName })}
          autocomplete="given-name"
          spellcheck={false}
          maxLength={20}
        />
        {asksCode && (
          <Field
            label={words.code}
            hint={words.codeHint}
            error={wrong('code')}
            value={names.code}
            onWrite={(code) => onNames({ ...names, code })}
            autocomplete="off"
            capitals="off"
            spellcheck={false}
            maxLength={32}
          />
        )}
        <Row>
          <Button onPress={() => go(back)}>{words.back}</Button>
          <Button submit kind="primary">
            {words.goOn}
          </Button>
        </Row>
        <p>
          <a href={hrefTo({ screen: 'sign-in' })}>{words.have}</a>
        </p>
      </form>
    </Page>
  )
}

/** What is missing, in the order of the page; the vault and the server look again. */
export function missingIn(
  { word, firstName, code }: Names,
  asksCode: boolean,
): Partial<Record<keyof Names, Trouble>> {
  return {
    ...(!/^\p{L}{2,20}$/u.test(word.normalize('NFC').trim()) && { word: 'bad-name' as const }),
    ...(firstName.trim() === '' && { firstName: 'empty' as const }),
    ...(firstName.trim() !== '' && !isFirstName(firstName.trim()) && { firstName: 'bad-name' as const }),
    ...(asksCode && code.trim() === '' && { code: 'bad-code' as const }),
  }
}

const belongs: Partial<Record<Trouble, keyof Names>> = {
  'bad-name': 'word',
  empty: 'firstName',
  'bad-code': 'code',
}
