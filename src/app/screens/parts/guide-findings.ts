/** What the guide finds in a text while the screen is there. It is held in the screen alone and goes with it. */
import { useEffect, useState } from 'preact/hooks'
import type { Finding } from '../../../guide/engine.ts'
import type { Kind, Lang } from '../../../guide/labels.ts'
import type { Load } from '../../guide-reader.ts'

export type Looked = {
  /** The text as it was when it was looked at; places of findings are places in this. */
  readonly text: string
  readonly findings: readonly Finding[]
}

export type Asked = {
  readonly text: string
  readonly lang: Lang
  readonly kind: Kind
  /** How long a pause in the typing has to be, in milliseconds. */
  readonly pause: number
}

/** Undefined till it was read; `missing` when the guide's code is not on this device. */
export function useFindings(load: Load, { text, lang, kind, pause }: Asked): Looked | 'missing' | undefined {
  const [looked, setLooked] = useState<Looked | 'missing'>()
  const first = looked === undefined
  useEffect(() => {
    let current = true
    const look = async () => {
      if (text.trim() === '') return setLooked({ text, findings: [] })
      try {
        const read = await load(text, lang)
        if (current) setLooked({ text, findings: read(text, kind) })
      } catch {
        if (current) setLooked('missing')
      }
    }
    const timer = setTimeout(() => void look(), first ? 0 : pause)
    return () => {
      current = false
      clearTimeout(timer)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the first look waits for nothing; it is no reason to look again
  }, [load, text, lang, kind, pause])
  return looked
}
