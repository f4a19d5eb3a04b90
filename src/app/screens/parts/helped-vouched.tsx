import { useEffect, useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { EnvelopeWords } from '../../../practice/words.ts'
import type { Client } from '../../../vault/client.ts'
import { Notice } from '../../kit/notice.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Filled } from './filled.tsx'

type TermsWords = Extract<EnvelopeWords, { kind: 'terms' }>
type Vouched = NonNullable<Awaited<ReturnType<Client['verifyCredential']>>>

/**
 * What the house says of a helper, checked on this device. Must pass: until it is checked, where it does not hold, and where
 * it speaks of another kind of help, it says "not a professional" (abuse 33).
 */
export function HelpedVouched({ screen, person, terms }: VouchedProps) {
  const { t, language } = screen
  const words = t.helped.helper
  const vouched = useVouched(screen.client, person, terms)
  if (!vouched) {
    return (
      <Notice kind="helper" heading={words.plain} level={3}>
        {words.plainLine}
      </Notice>
    )
  }
  const day = (of: number) => <When day={dateOfDay(of)} lang={language} />
  return (
    <Notice kind="helper" heading={words.vouched} level={3}>
      <p>
        <bdi>{[vouched.name, t.helped.kinds[vouched.kind], vouched.licence].filter(Boolean).join(' · ')}</bdi>
      </p>
      <p>
        <Filled words={words.vouchedSince} by={day(vouched.grantedOn)} />{' '}
        <Filled words={words.vouchedOn} by={day(vouched.saidOn)} />
      </p>
    </Notice>
  )
}
export type VouchedProps = { screen: ScreenProps; person: string; terms: TermsWords }

function useVouched(client: Client, person: string, terms: TermsWords): Vouched | undefined {
  const [vouched, setVouched] = useState<Vouched>()
  const { credential, helper } = terms
  useEffect(() => {
    let gone = false
    const check = async () => {
      const found = credential && (await client.verifyCredential(person, credential))
      if (!gone) setVouched(found?.kind === helper ? found : undefined)
    }
    void check()
    return () => {
      gone = true
    }
  }, [client, person, credential, helper])
  return vouched
}
