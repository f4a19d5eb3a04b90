/** The screens between a person and a helper: a part of the table in routes.ts. */
import type { Route } from './route.ts'

export const helperRoutes = {
  consents: {
    openTo: 'signed-in',
    words: ['consent'],
    load: async () => (await import('./screens/consents.tsx')).Consents,
  },
  consent: {
    openTo: 'signed-in',
    words: ['consent', 'letter'],
    load: async () => (await import('./screens/consent.tsx')).Consent,
  },
  disclose: {
    openTo: 'signed-in',
    words: ['consent', 'guide'],
    load: async () => (await import('./screens/disclose.tsx')).Disclose,
  },
  helpers: {
    openTo: 'signed-in',
    words: ['helped'],
    load: async () => (await import('./screens/middle.tsx')).Helpers,
  },
  'invite-helper': {
    openTo: 'signed-in',
    words: ['guide', 'helped'],
    load: async () => (await import('./screens/invite-helper.tsx')).InviteHelper,
  },
  helper: {
    openTo: 'signed-in',
    words: ['helped'],
    load: async () => (await import('./screens/helper.tsx')).Helper,
  },
  'sitting-asked': {
    openTo: 'signed-in',
    words: ['check', 'helped'],
    load: async () => (await import('./screens/sitting-asked.tsx')).SittingAsked,
  },
  caseload: {
    openTo: 'signed-in',
    words: ['helping'],
    load: async () => (await import('./screens/caseload.tsx')).Caseload,
  },
  'new-client': {
    openTo: 'signed-in',
    words: ['guide', 'helping'],
    load: async () => (await import('./screens/new-client.tsx')).NewClient,
  },
  client: {
    openTo: 'signed-in',
    words: ['guide', 'helping', 'reading'],
    load: async () => (await import('./screens/client.tsx')).OneClient,
  },
  'own-terms': {
    openTo: 'signed-in',
    words: ['helping'],
    load: async () => (await import('./screens/own-terms.tsx')).OwnTerms,
  },
  case: {
    openTo: 'signed-in',
    words: ['cases', 'guide', 'helping'],
    load: async () => (await import('./screens/case.tsx')).OneCase,
  },
  sitting: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'sitting', 'talk'],
    load: async () => (await import('./screens/sitting.tsx')).Sitting,
  },
} as const satisfies Readonly<Record<string, Route>>
