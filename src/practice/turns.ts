/** What is said in a talk, once opened: parsed as strictly as anything that came from someone else. */
import * as v from 'valibot'
import { day, language, ref, short, text } from './word-shapes.ts'

/** Said again after it was said back: there is more, or it was not quite that. */
export const agains = ['more', 'not-quite'] as const
export type Again = (typeof agains)[number]
/** What the speaker would like: to be heard, or ideas (B3-2). */
export const wishes = ['ears', 'ideas'] as const
export type Wish = (typeof wishes)[number]

const turn = v.variant('kind', [
  v.strictObject({
    kind: v.literal('say'),
    language,
    text,
    again: v.exactOptional(v.picklist(agains)),
    wish: v.exactOptional(v.picklist(wishes)),
    /** "It makes sense, because …": said before one's own turn begins, about what was just heard. */
    sense: v.exactOptional(text),
  }),
  v.strictObject({ kind: v.literal('say-back'), language, text }),
  /** In a sitting, from who called it, to both: it takes no turn (S5-13). */
  v.strictObject({ kind: v.literal('beside'), language, text }),
  /** An agreement in plain words, for each to look at alone for a day (S5-14). `matter`: what the two put their initials to. */
  v.strictObject({
    kind: v.literal('agreement'),
    language,
    matter: ref,
    text,
    /** Acts, each of one of the two by their member's id: they become their own promise drafts. */
    acts: v.pipe(v.array(v.strictObject({ by: ref, act: short })), v.maxLength(8)),
    until: day,
  }),
])
export type TurnWords = v.InferOutput<typeof turn>

export function parseTurn(json: unknown): TurnWords | undefined {
  const parsed = v.safeParse(turn, json)
  return parsed.success ? parsed.output : undefined
}
