import { promiseWords } from '../../../practice/parts.ts'
import type { Client } from '../../../vault/client.ts'
import type { AgreementView } from '../../../vault/views-helping.ts'
import { Button } from '../../kit/button.tsx'
import type { ScreenProps } from '../../screen.ts'

/**
 * What I agreed to do, on its way to a promise of my own.
 * Must pass: a promise is made on its own page by its own button and nowhere else; what was begun there stays in it.
 */
export function SittingPromise({ screen, agreement }: { screen: ScreenProps; agreement: AgreementView }) {
  const { client, go, t } = screen
  const words = t.sitting.agreements
  const mine = agreement.acts.filter((one) => one.mine)
  if (mine.length === 0) return null
  return (
    <div class="stack tight">
      <p class="hint">{words.promiseHint}</p>
      {mine.map(({ act }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a draft never changes
        <div key={at}>
          <Button onPress={() => void beginPromise(client, act).then(() => go({ screen: 'promise' }))}>
            <span>
              {words.promise}
              {mine.length > 1 && (
                <>
                  : <bdi>{act}</bdi>
                </>
              )}
            </span>
          </Button>
        </div>
      ))}
    </div>
  )
}

/** Puts the act into the form of a new promise: the one begun on its own page, or else the short one it grows from. */
async function beginPromise(client: Pick<Client, 'form' | 'keepForm'>, act: string): Promise<void> {
  const whole = client.form(newPromise)
  const [form, typed] =
    Object.keys(whole).length > 0
      ? [newPromise, whole]
      : ['promise', { backup: '', day: '', ...client.form('promise') }]
  const before = typed['act'] ?? ''
  if (!before.includes(act)) await client.keepForm(form, { ...typed, act: promiseWords(before, act) })
}

/** The form that promise-write.tsx keeps for a new promise that is nobody else's. */
const newPromise = 'promise/new '
