/** An account: a word, a first name, a passphrase. No e-mail, and a way back at every step. */
import { useEffect, useState } from 'preact/hooks'
import type { Trouble } from '../../vault/client.ts'
import { keepFirstDraft } from '../first-draft.ts'
import { useHeading } from '../heading.ts'
import { useMend, useTask } from '../task.ts'
import { forgetShell } from '../versions.ts'
import type { ScreenProps } from '../screen.ts'
import { AccountMade } from './sign-up-made.tsx'
import { AccountNames, type Names } from './sign-up-names.tsx'
import { AccountPassphrase } from './sign-up-passphrase.tsx'

export function SignUp(props: ScreenProps) {
  const { client, language, arrival, setArrival, house, go } = props
  const [step, setStep] = useState<'names' | 'passphrase'>('names')
  const [names, setNames] = useState<Names>({ word: '', firstName: '', code: arrival.code ?? '' })
  const [signInName, setSignInName] = useState<string>()
  const task = useTask()
  useHeading(signInName === undefined ? step : 'made')
  useMend(Number(isSentBack(step, task.trouble)))
  const asksCode = arrival.link === undefined && house?.signUp !== 'open'

  const pass = () => {
    if (arrival.link) return { type: 'invitation', secret: arrival.link.secret } as const
    return asksCode ? ({ type: 'code', code: names.code.trim() } as const) : ({ type: 'open' } as const)
  }
  const make = async (passphrase: string, shared: boolean) => {
    const { word, firstName } = names
    const made = await task.run(() =>
      client.signUp({ word, firstName, passphrase, language, pass: pass(), shared }),
    )
    if (!made) return
    if (shared) await forgetShell()
    setSignInName(made.value.signInName)
    setArrival(arrival.link ? { link: arrival.link } : {})
    await keepFirstDraft(client)
  }
  // Back here after a lock: the account is there already.
  const [inside] = useState(client.stage() === 'open')
  useEffect(() => {
    if (inside) go({ screen: 'today' })
  }, [inside, go])
  useEffect(() => {
    if (task.trouble && aboutNames.has(task.trouble)) setStep('names')
  }, [task.trouble])

  if (signInName !== undefined)
    return <AccountMade screen={props} signInName={signInName} onDone={() => go({ screen: 'keep-card' })} />
  if (step === 'names')
    return (
      <AccountNames
        screen={props}
        names={names}
        asksCode={asksCode}
        trouble={task.trouble}
        onNames={setNames}
        onDone={() => {
          task.clear()
          setStep('passphrase')
        }}
      />
    )
  return (
    <AccountPassphrase
      screen={props}
      task={task}
      onBack={() => setStep('names')}
      onMake={(passphrase, shared) => void make(passphrase, shared)}
    />
  )
}

/** What is mended on the first of the two pages. */
const aboutNames: ReadonlySet<string> = new Set(['bad-name', 'empty', 'bad-code'])

/** Back at the names: the keyboard goes on from the heading to the field. */
function isSentBack(step: string, trouble: Trouble | undefined): boolean {
  return step === 'names' && trouble !== undefined && aboutNames.has(trouble)
}
