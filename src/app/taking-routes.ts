/** The screens on which one finds, takes along and brings in what is one's own: a part of the table in routes.ts. */
import type { Route } from './route.ts'

export const takingRoutes = {
  find: {
    openTo: 'signed-in',
    words: ['taking'],
    load: async () => (await import('./screens/find.tsx')).Find,
  },
  'take-along': {
    openTo: 'signed-in',
    words: ['taking'],
    load: async () => (await import('./screens/take-along.tsx')).TakeAlong,
  },
  'bring-in': {
    openTo: 'signed-in',
    words: ['taking'],
    load: async () => (await import('./screens/bring-in.tsx')).BringIn,
  },
  record: {
    openTo: 'signed-in',
    words: ['helped', 'letter', 'reading', 'record'],
    load: async () => (await import('./screens/record.tsx')).Record,
  },
} as const satisfies Readonly<Record<string, Route>>
