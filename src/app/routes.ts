/**
 * Every screen there is: who may stand on it, and where its code is. Keyboard, axe and narrow-page checks are made
 * from this table, so a screen that is not here cannot be reached, and none that is here can be forgotten.
 */
import { helperRoutes } from './helper-routes.ts'
import type { ScreenName } from './place.ts'
import type { Route } from './route.ts'
import { takingRoutes } from './taking-routes.ts'

export const routes: Readonly<Record<ScreenName, Route>> = {
  front: { openTo: 'anyone', load: async () => (await import('./screens/front.tsx')).Front },
  'look-around': {
    openTo: 'anyone',
    words: ['sample'],
    load: async () => (await import('./screens/look-around.tsx')).LookAround,
  },
  safety: { openTo: 'anyone', load: async () => (await import('./screens/safety.tsx')).Safety },
  privacy: { openTo: 'anyone', load: async () => (await import('./screens/privacy.tsx')).Privacy },
  'begin-letter': {
    openTo: 'anyone',
    words: ['guide', 'letter'],
    load: async () => (await import('./screens/begin-letter.tsx')).BeginLetter,
  },
  'sign-up': { openTo: 'anyone', load: async () => (await import('./screens/sign-up.tsx')).SignUp },
  'sign-in': { openTo: 'anyone', load: async () => (await import('./screens/sign-in.tsx')).SignIn },
  lock: { openTo: 'anyone', load: async () => (await import('./screens/lock.tsx')).Lock },
  'come-in': {
    openTo: 'invited',
    words: ['check'],
    load: async () => (await import('./screens/come-in.tsx')).ComeIn,
  },
  'keep-card': {
    openTo: 'signed-in',
    words: ['waysIn'],
    load: async () => (await import('./screens/keep-card.tsx')).KeepCard,
  },
  ways: {
    openTo: 'signed-in',
    words: ['waysIn'],
    load: async () => (await import('./screens/ways.tsx')).Ways,
  },
  settings: { openTo: 'signed-in', load: async () => (await import('./screens/settings.tsx')).Settings },
  'delete-account': {
    openTo: 'signed-in',
    load: async () => (await import('./screens/delete-account.tsx')).DeleteAccount,
  },
  today: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'promises', 'reminders'],
    load: async () => (await import('./screens/today.tsx')).Today,
  },
  people: { openTo: 'signed-in', load: async () => (await import('./screens/people.tsx')).People },
  person: {
    openTo: 'signed-in',
    words: ['alone', 'letter', 'together'],
    load: async () => (await import('./screens/person.tsx')).Person,
  },
  letter: {
    openTo: 'signed-in',
    words: ['guide', 'letter', 'reading'],
    load: async () => (await import('./screens/letter.tsx')).Letter,
  },
  gate: {
    openTo: 'signed-in',
    words: ['door', 'guide'],
    load: async () => (await import('./screens/gate.tsx')).Gate,
  },
  link: { openTo: 'signed-in', load: async () => (await import('./screens/link.tsx')).Link },
  bank: {
    openTo: 'signed-in',
    words: ['letter'],
    load: async () => (await import('./screens/bank.tsx')).Bank,
  },
  read: {
    openTo: 'signed-in',
    words: ['guide', 'helped', 'letter', 'reading'],
    load: async () => (await import('./screens/read.tsx')).Read,
  },
  door: { openTo: 'signed-in', words: ['door'], load: async () => (await import('./screens/door.tsx')).Door },
  rest: { openTo: 'signed-in', words: ['door'], load: async () => (await import('./screens/rest.tsx')).Rest },
  close: {
    openTo: 'signed-in',
    words: ['door'],
    load: async () => (await import('./screens/close.tsx')).Close,
  },
  doors: {
    openTo: 'signed-in',
    words: ['door'],
    load: async () => (await import('./screens/doors.tsx')).Doors,
  },
  order: {
    openTo: 'signed-in',
    words: ['door'],
    load: async () => (await import('./screens/order.tsx')).Order,
  },
  'put-away': {
    openTo: 'signed-in',
    words: ['door'],
    load: async () => (await import('./screens/put-away.tsx')).PutAway,
  },
  harms: {
    openTo: 'signed-in',
    words: ['guide', 'harms'],
    load: async () => (await import('./screens/harms.tsx')).Harms,
  },
  'harm-check': {
    openTo: 'signed-in',
    words: ['harms', 'letter'],
    load: async () => (await import('./screens/harm-check.tsx')).HarmCheck,
  },
  values: {
    openTo: 'signed-in',
    words: ['harms'],
    load: async () => (await import('./screens/values.tsx')).Values,
  },
  limits: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'limits'],
    load: async () => (await import('./screens/limits.tsx')).Limits,
  },
  limit: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'limits'],
    load: async () => (await import('./screens/limit.tsx')).Limit,
  },
  crossed: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'limits'],
    load: async () => (await import('./screens/crossed.tsx')).Crossed,
  },
  requests: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'limits'],
    load: async () => (await import('./screens/requests.tsx')).Requests,
  },
  practical: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter'],
    load: async () => (await import('./screens/practical.tsx')).Practical,
  },
  thanks: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter'],
    load: async () => (await import('./screens/thanks.tsx')).Thanks,
  },
  both: {
    openTo: 'signed-in',
    words: ['exchange'],
    load: async () => (await import('./screens/both.tsx')).Both,
  },
  alone: {
    openTo: 'signed-in',
    words: ['alone', 'reminders', 'talk', 'taking'],
    load: async () => (await import('./screens/alone.tsx')).Alone,
  },
  steady: {
    openTo: 'signed-in',
    words: ['alone'],
    load: async () => (await import('./screens/steady.tsx')).Steady,
  },
  living: {
    openTo: 'signed-in',
    words: ['alone'],
    load: async () => (await import('./screens/living.tsx')).Living,
  },
  reflections: {
    openTo: 'signed-in',
    words: ['alone', 'guide'],
    load: async () => (await import('./screens/reflections.tsx')).Reflections,
  },
  check: {
    openTo: 'signed-in',
    words: ['check'],
    load: async () => (await import('./screens/check.tsx')).Check,
  },
  talks: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'talk'],
    load: async () => (await import('./screens/talks.tsx')).Talks,
  },
  talk: {
    openTo: 'signed-in',
    words: ['door', 'exchange', 'guide', 'letter', 'talk'],
    load: async () => (await import('./screens/talk.tsx')).TalkRoom,
  },
  rehearse: {
    openTo: 'signed-in',
    words: ['guide', 'talk'],
    load: async () => (await import('./screens/rehearse.tsx')).Rehearse,
  },
  'shared-promises': {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'promises'],
    load: async () => (await import('./screens/shared-promises.tsx')).SharedPromises,
  },
  promise: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'promises'],
    load: async () => (await import('./screens/promise.tsx')).OnePromise,
  },
  calendar: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'promises'],
    load: async () => (await import('./screens/calendar.tsx')).Calendar,
  },
  day: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'together'],
    load: async () => (await import('./screens/day.tsx')).Day,
  },
  together: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'together'],
    load: async () => (await import('./screens/together.tsx')).Together,
  },
  parked: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'together'],
    load: async () => (await import('./screens/parked.tsx')).Parked,
  },
  reminders: {
    openTo: 'signed-in',
    words: ['door', 'exchange', 'guide', 'letter', 'reminders', 'together'],
    load: async () => (await import('./screens/reminders.tsx')).Reminders,
  },
  plan: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'plan', 'handout'],
    load: async () => (await import('./screens/plan.tsx')).Plan,
  },
  something: {
    openTo: 'signed-in',
    words: ['exchange', 'guide', 'letter', 'plan'],
    load: async () => (await import('./screens/something.tsx')).Something,
  },
  'look-back': {
    openTo: 'signed-in',
    words: ['guide', 'plan'],
    load: async () => (await import('./screens/look-back.tsx')).LookBack,
  },
  circle: {
    openTo: 'signed-in',
    words: ['circle'],
    load: async () => (await import('./screens/circle.tsx')).Circle,
  },
  seasons: {
    openTo: 'signed-in',
    words: ['growth', 'guide'],
    load: async () => (await import('./screens/seasons.tsx')).Seasons,
  },
  'to-me': {
    openTo: 'signed-in',
    words: ['growth', 'guide'],
    load: async () => (await import('./screens/to-me.tsx')).ToMe,
  },
  month: {
    openTo: 'signed-in',
    words: ['growth', 'guide'],
    load: async () => (await import('./screens/month.tsx')).Month,
  },
  goals: {
    openTo: 'signed-in',
    words: ['growth'],
    load: async () => (await import('./screens/goals.tsx')).Goals,
  },
  notes: {
    openTo: 'signed-in',
    words: ['growth', 'guide'],
    load: async () => (await import('./screens/notes.tsx')).Notes,
  },
  support: {
    openTo: 'signed-in',
    words: ['support'],
    load: async () => (await import('./screens/support.tsx')).Support,
  },
  timeline: {
    openTo: 'signed-in',
    words: ['taking'],
    load: async () => (await import('./screens/timeline.tsx')).Timeline,
  },
  ...helperRoutes,
  ...takingRoutes,
}
