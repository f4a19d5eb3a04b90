/** What an operator does beside a running server, with the clock of the test instead of the machine's. */
import { readConfig } from '../src/server/config.ts'
import type { Typed } from '../src/server/operator/command.ts'
import { commands } from '../src/server/operator/commands.ts'
import { systemRandom } from '../src/server/sign.ts'
import { openStore } from '../src/server/storage/open-store.ts'

type Where = { readonly data: string; readonly now: () => number }

export async function operate(
  { data, now }: Where,
  name: string,
  words: readonly string[] = [],
  settings: Partial<Typed> = {},
): Promise<string> {
  await using store = await openStore({ data })
  const place = { config: readConfig({ HALFDOOR_DATA: data }), store, clock: now, random: systemRandom }
  const said = await commands.get(name)?.run(place, { words, hold: false, ...settings })
  if (said === undefined) throw new Error(`The operator is not understood: ${name} ${words.join(' ')}`)
  return said
}

/** A helper code for somebody of this kind and name. */
export async function grant(
  where: Where,
  words: readonly [kind: string, name: string],
  settings: Partial<Typed> = {},
): Promise<string> {
  return (await operate(where, 'helper', words, settings)).split(': ').at(-1) ?? ''
}
