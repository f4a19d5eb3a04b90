/**
 * The parts of a plan made before it is needed (F2). The first four are of whoever it is about; the rest of whoever loves
 * them. Each part has one author. Here by themselves, so that the page of a handout's link stays light.
 */
export const ownParts = ['signs', 'first', 'call', 'tell'] as const
export const lovedParts = ['helps', 'not-asked', 'limits', 'details', 'tell-first'] as const
export const planParts = [...ownParts, ...lovedParts] as const
export type PlanPart = (typeof planParts)[number]
