import { useId } from 'preact/hooks'
import { type Parked, parkedOf } from '../../../practice/parked.ts'
import type { SittingView } from '../../../vault/views-helping.ts'
import { Button } from '../../kit/button.tsx'
import { Select } from '../../kit/select.tsx'
import type { ScreenProps } from '../../screen.ts'
import { ShortWords } from './practical-given.tsx'
import { namesIn } from './sitting-state.ts'
import { useForm } from './use-form.ts'

/**
 * Topics that were kept for a sitting open here and nowhere else (S5-10).
 * Must pass: whom the sitting is with is one's own choice where no name settles it; nothing of a topic leaves by itself.
 */
export type SittingParkedProps = {
  screen: ScreenProps
  sitting: SittingView
  onLay?: ((topic: string) => void) | undefined
}

export function SittingParked({ screen, sitting, onLay }: SittingParkedProps) {
  const { client, t, language } = screen
  const words = t.sitting.parked
  const { fields, keep } = useForm(client, `sitting-with/${sitting.id}`, { person: 'by name' })
  const people = client.people().filter(({ id }) => parkedOf(client.pages(), id).length > 0)
  if (people.length === 0) return null
  const named = people.filter(({ name }) => name === namesIn(screen, sitting).other)
  const guess = named.length === 1 ? named[0]?.id : undefined
  const chosen = fields.person === 'by name' ? guess : fields.person
  const person = people.find(({ id }) => id === chosen)
  return (
    <section class="stack mid">
      <h2>{words.heading}</h2>
      <Select
        label={words.who}
        hint={words.whoHint}
        value={person?.id ?? ''}
        options={[
          { value: '', label: words.nobody },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(next) => keep({ person: next })}
      />
      {person && (
        <ul class="plain stack mid" aria-label={words.list}>
          {parkedOf(client.pages(), person.id).map((topic) => (
            <Topic key={topic.id} topic={topic} lang={language} lay={t.sitting.agenda.lay} onLay={onLay} />
          ))}
        </ul>
      )}
    </section>
  )
}

type TopicProps = Pick<SittingParkedProps, 'onLay'> & { topic: Parked; lang: string; lay: string }

function Topic({ topic, lang, lay, onLay }: TopicProps) {
  const id = useId()
  return (
    <li class="stack tight">
      <div id={id}>
        <ShortWords text={topic.text} lang={lang} />
      </div>
      {onLay && (
        <div>
          <Button describedBy={id} onPress={() => onLay(topic.text)}>
            {lay}
          </Button>
        </div>
      )}
    </li>
  )
}
