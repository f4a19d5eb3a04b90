/**
 * The made-up family of this page: fetched and made while one reads what it is, anew for each language, as its people
 * write in one; closed with the screen.
 */
import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../../vault/client.ts'
import type { Sample } from '../../../vault/sample/sample-family.ts'
import type { ScreenProps } from '../../screen.ts'

type Made = { readonly language: Language; readonly sample?: Sample }

/** `broken`: it could not be made here. `again` tries once more, when it was. */
export function useSample({ language, t }: ScreenProps): {
  readonly sample: Sample | undefined
  readonly broken: boolean
  readonly again: () => void
} {
  const { family } = t.sample
  const [made, setMade] = useState<Made>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let current = true
    let close: (() => Promise<void>) | undefined
    const make = async () => {
      const { openSample } = await import('../../../vault/sample/sample-family.ts')
      if (!current) return
      const sample = await openSample(family, language)
      if (current) {
        close = sample.close
        setMade({ language, sample })
      } else await sample.close()
    }
    make().catch(() => {
      if (current) setMade({ language })
    })
    return () => {
      current = false
      void close?.()
    }
  }, [family, language, tries])
  const here = made?.language === language ? made : undefined
  const broken = here !== undefined && here.sample === undefined
  const again = () => {
    if (!broken) return
    setMade(undefined)
    setTries(tries + 1)
  }
  return { sample: here?.sample, broken, again }
}
