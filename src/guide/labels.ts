/** The 28 labels of the writing guide, their families, and which of them are looked for in which kind of text. */

export type Kind = 'apology' | 'reply' | 'boundary' | 'commitment' | 'setback' | 'message'
export type Lang = 'en' | 'es'
export type Family = 'strength' | 'caution' | 'safety'

export const safetyLabels = ['cr.self', 'cr.overdose', 'cr.unsafe'] as const

/**
 * Words of danger, each with a note of its own on the screens (practice.md 4.9): dying or self-harm · tied to what the
 * other does · a threat to a person · an overdose · showing up · secrets · a child · someone who is not safe.
 */
export const dangers = ['X01', 'X02', 'X03', 'X04', 'X05', 'X06', 'X07', 'unsafe'] as const
export type Danger = (typeof dangers)[number]

export const cautionLabels = [
  'threat',
  'blame',
  'judge',
  'pressure',
  'stigma',
  'dismiss',
  'absolute',
  'na.if',
  'na.justify',
  'na.feelings',
  'na.vague',
  'advice',
  'co.vague',
] as const

export const strengthLabels = [
  'ap.regret',
  'ap.own',
  'ap.explain',
  'ap.change',
  'ap.repair',
  'ap.ask',
  'li.reflect',
  'li.question',
  'li.validate',
  'bo.clear',
  'co.specific',
  'se.disclose',
] as const

export type Label =
  | (typeof safetyLabels)[number]
  | (typeof cautionLabels)[number]
  | (typeof strengthLabels)[number]

const families: ReadonlyMap<Label, Family> = new Map([
  ...safetyLabels.map((label): [Label, Family] => [label, 'safety']),
  ...cautionLabels.map((label): [Label, Family] => [label, 'caution']),
  ...strengthLabels.map((label): [Label, Family] => [label, 'strength']),
])

export function familyOf(label: Label): Family {
  return families.get(label) ?? 'caution'
}

const everywhere: readonly Label[] = [
  ...safetyLabels,
  ...cautionLabels.filter((label) => label !== 'advice' && label !== 'co.vague'),
]
const apology: readonly Label[] = ['ap.regret', 'ap.own', 'ap.explain', 'ap.change', 'ap.repair', 'ap.ask']

/** What is looked for in each kind of text; a label outside its kinds is never reported. */
export const activeLabels: Readonly<Record<Kind, readonly Label[]>> = {
  message: everywhere,
  apology: [...everywhere, ...apology],
  setback: [...everywhere, ...apology, 'se.disclose'],
  reply: [...everywhere, 'li.reflect', 'li.question', 'li.validate', 'advice'],
  boundary: [...everywhere, 'bo.clear'],
  commitment: [...everywhere, 'co.specific', 'co.vague'],
}
