/**
 * A timeline of one's own acts (B4-6): days, the latest first, and what one did on each. Nothing of another is on it:
 * no word they wrote, no day of theirs. Nothing is added up, and a day without anything is not there.
 */
import { firstLine } from './letters.ts'
import { type Own, type Thing, type ThingKind, thingKinds, thingsOf } from './own-things.ts'

export type Act = Pick<Thing, 'from' | 'kind' | 'id'> & {
  /** The first of one's own words, where there are any. */
  readonly text?: string
}
export type ActDay = { readonly on: string; readonly acts: readonly Act[] }

/** `without`: kinds one does not want to see now. */
export function timelineOf(own: Own, without: ReadonlySet<ThingKind> = new Set()): readonly ActDay[] {
  const days = new Map<string, Act[]>()
  for (const thing of actsOf(own)) {
    if (thing.on === undefined || without.has(thing.kind)) continue
    const acts = days.get(thing.on) ?? []
    const [text] = thing.texts
    acts.push({
      from: thing.from,
      kind: thing.kind,
      id: `${thing.page ?? thing.from} ${thing.id}`,
      ...(text !== undefined && { text: firstLine(text) }),
    })
    days.set(thing.on, acts)
  }
  return [...days]
    .sort(([one], [other]) => Number(one < other) - Number(one > other))
    .map(([on, acts]) => ({ on, acts }))
}

/** The kinds there is anything of, in their own order: no other can be chosen. */
export function kindsOnTimeline(own: Own): readonly ThingKind[] {
  const there = new Set(actsOf(own).flatMap(({ on, kind }) => (on === undefined ? [] : [kind])))
  return thingKinds.filter((kind) => there.has(kind))
}

/** That another crossed a limit is their act, also in one's own words. */
function actsOf(own: Own): readonly Thing[] {
  return thingsOf(own).filter(({ from, page }) => from !== 'opened' && page !== 'crossed')
}
