/**
 * People I help (M1): who they are to me, whether they agreed to my terms, and what I am to sit down with them for. It
 * knows nothing of what any of them opened or read, and adds nobody up.
 */
import { casesOf } from '../../practice/cases.ts'
import { ownTermsOf } from '../../practice/own-terms.ts'
import { pagesOf } from '../../practice/pages.ts'
import type { PersonView } from '../../vault/views.ts'
import { Fold } from '../kit/fold.tsx'
import { Notice } from '../kit/notice.tsx'
import { Page } from '../kit/page.tsx'
import { type Room, Rooms } from '../kit/rooms.tsx'
import { hrefTo } from '../place.ts'
import type { ScreenProps } from '../screen.ts'

export function Caseload(screen: ScreenProps) {
  const { client, shell, t } = screen
  const words = t.helping.caseload
  const helped = client.people().filter(({ help }) => help?.they === 'client')
  const before = peopleBefore(screen)
  return (
    <Page
      shell={shell}
      heading={words.heading}
      lede={words.lede}
      back={{ href: hrefTo({ screen: 'people' }), label: t.frame.back.people }}
      aside={
        <Notice kind="helper" icon="eye" heading={words.notHere}>
          {words.notHereLine}
        </Notice>
      }
      asideLabel={words.notHere}
    >
      {helped.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <Rooms label={words.list} rooms={helped.map((person) => personRoom(person, screen))} />
      )}
      <Ways screen={screen} />
      <Cases screen={screen} may={helped.length > 1} />
      {before.length > 0 && (
        <Fold summary={words.before}>
          <Rooms
            label={words.before}
            rooms={before.map(({ id, name }) => ({
              href: hrefTo({ screen: 'client', person: id }),
              icon: 'pen',
              name: <bdi>{name}</bdi>,
              line: words.beforeLine,
            }))}
          />
        </Fold>
      )}
    </Page>
  )
}

function personRoom(person: PersonView, { t }: ScreenProps): Room {
  const { kinds, caseload: words } = t.helping
  const { id, name, help } = person
  return {
    href: hrefTo({ screen: 'client', person: id }),
    icon: 'people',
    kind: 'helper',
    name: <bdi>{name}</bdi>,
    line: (
      <>
        {help && `${kinds[help.kind]} · `}
        {termsLine(person, words)}
      </>
    ),
  }
}

/** Of the two, only what each did in the open: I left my terms, they agreed to them. */
function termsLine(
  { help, closed, leftQuietly }: PersonView,
  words: ScreenProps['t']['helping']['caseload'],
) {
  if (closed || leftQuietly) return words.closed
  if (!help?.terms) return words.noTerms
  return help.terms.agreed ? words.agreed : words.left
}

function Ways({ screen: { client, t } }: { screen: ScreenProps }) {
  const words = t.helping.caseload
  const terms: Room = {
    href: hrefTo({ screen: 'own-terms' }),
    icon: 'paper',
    name: words.terms,
    line: ownTermsOf(client.pages()) ? words.termsLine : words.noOwn,
  }
  const add: Room = {
    href: hrefTo({ screen: 'new-client' }),
    icon: 'people',
    name: words.add,
    line: words.addLine,
  }
  return <Rooms rooms={[terms, add]} />
}

function Cases({ screen: { client, t }, may }: { screen: ScreenProps; may: boolean }) {
  const words = t.helping.caseload
  const { open, ended } = casesOf(client.pages())
  if (!may && open.length + ended.length === 0) return null
  const room = ({ id, name }: { id: string; name: string }): Room => ({
    href: hrefTo({ screen: 'case', item: id }),
    icon: 'chairs',
    kind: 'helper',
    name: <span dir="auto">{name}</span>,
  })
  const fresh: Room = {
    href: hrefTo({ screen: 'case' }),
    icon: 'pen',
    name: words.newCase,
    line: words.newCaseLine,
  }
  return (
    <section class="stack">
      <h2>{words.cases}</h2>
      <p>{words.casesLine}</p>
      <Rooms label={words.cases} rooms={[...open.map(room), ...(may ? [fresh] : [])]} />
      {ended.length > 0 && (
        <Fold summary={words.ended}>
          <Rooms label={words.ended} rooms={ended.map(room)} />
        </Fold>
      )}
    </section>
  )
}

/** Whom I do not help any more, as long as notes of mine are about them. */
function peopleBefore({ client }: ScreenProps): readonly PersonView[] {
  const noted = new Set(pagesOf(client.pages(), 'helper-note').map(({ person }) => person))
  return client.people().filter(({ id, help }) => help?.they !== 'client' && noted.has(id))
}
