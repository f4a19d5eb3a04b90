import { useEffect, useState } from 'preact/hooks'
import { dateOfDay } from '../../../practice/days.ts'
import type { Client } from '../../../vault/client.ts'
import { Sees } from '../../kit/sees.tsx'
import { When } from '../../kit/when.tsx'
import type { ScreenProps } from '../../screen.ts'

type Listed = Extract<Awaited<ReturnType<Client['listHelpers']>>, { ok: true }>['value'][number]

/**
 * Helpers this house has given its word for, and who chose to be on its list. Must pass: by name and nothing else; how to
 * reach them is for the person to use, and nobody is asked from here.
 */
export function HelpedHouse({ screen }: { screen: ScreenProps }) {
  const { t, language } = screen
  const words = t.helped.house
  const listed = useListed(screen.client)
  if (!listed) return null
  return (
    <section class="stack">
      <h2>{words.heading}</h2>
      <p>{listed.length === 0 ? words.none : words.lede}</p>
      {listed.map((one) => (
        <div class="card stack tight" key={`${one.name} ${one.grantedOn}`}>
          <h3>
            <bdi>{one.name}</bdi>
          </h3>
          <Sees
            rows={[
              { term: t.helped.helper.kind, detail: t.helped.kinds[one.kind] },
              ...(one.licence === undefined
                ? []
                : [{ term: t.helped.helper.licence, detail: <bdi>{one.licence}</bdi> }]),
              { term: words.reach, detail: <bdi>{one.reach}</bdi> },
              { term: t.helped.helper.hours, detail: <bdi>{one.hours}</bdi> },
              { term: words.languages, detail: <bdi>{one.languages}</bdi> },
              { term: words.since, detail: <When day={dateOfDay(one.grantedOn)} lang={language} /> },
            ]}
          />
        </div>
      ))}
    </section>
  )
}

/** Undefined until it is known, and without a connection. */
function useListed(client: Client): readonly Listed[] | undefined {
  const [listed, setListed] = useState<readonly Listed[]>()
  useEffect(() => {
    let gone = false
    const look = async () => {
      const found = await client.listHelpers()
      if (!gone && found.ok) setListed(found.value)
    }
    void look()
    return () => {
      gone = true
    }
  }, [client])
  return listed
}
