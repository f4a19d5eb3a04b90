/** Where the words of each group are that no page has at once. */
import type { Language } from '../../vault/client.ts'
import type { FirstWords, Messages } from './choose.ts'

export type Group = Exclude<keyof Messages, keyof FirstWords>
type Groups = { readonly [G in Group]: () => Promise<Messages[G]> }

export const groups: Readonly<Record<Language, Groups>> = {
  en: {
    alone: async () => (await import('./alone.en.ts')).en,
    check: async () => (await import('./check.en.ts')).en,
    consent: async () => (await import('./consent.en.ts')).en,
    door: async () => (await import('./door.en.ts')).en,
    exchange: async () => (await import('./exchange.en.ts')).en,
    guide: async () => (await import('./guide.en.ts')).en,
    harms: async () => (await import('./harms.en.ts')).en,
    letter: async () => (await import('./letter.en.ts')).en,
    limits: async () => (await import('./limits.en.ts')).en,
    promises: async () => (await import('./promises.en.ts')).en,
    reminders: async () => (await import('./reminders.en.ts')).en,
    talk: async () => (await import('./talk.en.ts')).en,
    together: async () => (await import('./together.en.ts')).en,
    circle: async () => (await import('./circle.en.ts')).en,
    growth: async () => (await import('./growth.en.ts')).en,
    plan: async () => (await import('./plan.en.ts')).en,
    sample: async () => (await import('./sample.en.ts')).en,
    handout: async () => (await import('./handout.en.ts')).en,
    support: async () => (await import('./support.en.ts')).en,
    taking: async () => (await import('./taking.en.ts')).en,
    helped: async () => (await import('./helped.en.ts')).en,
  },
  es: {
    alone: async () => (await import('./alone.es.ts')).es,
    check: async () => (await import('./check.es.ts')).es,
    consent: async () => (await import('./consent.es.ts')).es,
    door: async () => (await import('./door.es.ts')).es,
    exchange: async () => (await import('./exchange.es.ts')).es,
    guide: async () => (await import('./guide.es.ts')).es,
    harms: async () => (await import('./harms.es.ts')).es,
    letter: async () => (await import('./letter.es.ts')).es,
    limits: async () => (await import('./limits.es.ts')).es,
    promises: async () => (await import('./promises.es.ts')).es,
    reminders: async () => (await import('./reminders.es.ts')).es,
    talk: async () => (await import('./talk.es.ts')).es,
    together: async () => (await import('./together.es.ts')).es,
    circle: async () => (await import('./circle.es.ts')).es,
    growth: async () => (await import('./growth.es.ts')).es,
    plan: async () => (await import('./plan.es.ts')).es,
    sample: async () => (await import('./sample.es.ts')).es,
    handout: async () => (await import('./handout.es.ts')).es,
    support: async () => (await import('./support.es.ts')).es,
    taking: async () => (await import('./taking.es.ts')).es,
    helped: async () => (await import('./helped.es.ts')).es,
  },
}
