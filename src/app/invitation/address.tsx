/** For whoever said never: an address that nobody here may ever write to. Only a code made of it leaves this device. */
import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Language, Trouble } from '../../vault/client.ts'
import { neverWriteTo } from '../../vault/suppress.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Notice } from '../kit/notice.tsx'
import { en } from '../messages/never.en.ts'
import { es } from '../messages/never.es.ts'
import { useMend } from '../task.ts'

export type AddressPart = (lang: Language) => VNode

export const addressPart: AddressPart = (lang) => <Address lang={lang} />

function Address({ lang }: { readonly lang: Language }) {
  const words = lang === 'es' ? es : en
  const [address, setAddress] = useState('')
  const [fault, setFault] = useState<keyof typeof en>()
  const [refusals, setRefusals] = useState(0)
  const [given, setGiven] = useState(false)
  const busyRef = useRef(false)
  useMend(refusals)
  const refuse = (why: keyof typeof en) => {
    setFault(why)
    setRefusals(refusals + 1)
  }
  const add = async () => {
    if (busyRef.current) return
    setFault(undefined)
    const odd = oddIn(address.trim())
    if (odd) {
      refuse(odd)
      return
    }
    busyRef.current = true
    const done = await neverWriteTo(address)
    busyRef.current = false
    if (done.ok) setGiven(true)
    else refuse(sentence(done.trouble))
  }
  return (
    <section class="stack no-print">
      <h2>{words.heading}</h2>
      {given ? (
        <Done words={words.done} />
      ) : (
        <form
          class="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <p>{words.lede}</p>
          <Field
            kind="email"
            label={words.label}
            hint={words.hint}
            error={fault && words[fault]}
            value={address}
            onWrite={setAddress}
            autocomplete="off"
            capitals="off"
            spellcheck={false}
          />
          <Button submit>{words.add}</Button>
        </form>
      )}
    </section>
  )
}

/** Takes the keyboard, as the field it stood in is gone; the address goes with it. */
function Done({ words }: { readonly words: string }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => ref.current?.focus(), [])
  return (
    <div role="status" tabIndex={-1} ref={ref}>
      <Notice icon="tick">{words}</Notice>
    </div>
  )
}

function oddIn(address: string): 'need' | 'odd' | undefined {
  if (address === '') return 'need'
  return /^[^\s@]+@[^\s@]+$/.test(address) && address.length <= longest ? undefined : 'odd'
}

/** RFC 5321: no address is longer. */
const longest = 254

function sentence(trouble: Trouble): 'offline' | 'slow' | 'broken' {
  if (trouble === 'offline') return 'offline'
  return trouble === 'slow-down' ? 'slow' : 'broken'
}
