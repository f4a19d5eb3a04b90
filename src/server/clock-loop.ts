/** The referee's clock loop, whose faults go into this server's journal. */
import { type ClockLoop, openClockLoop as openLoop } from '../referee/clock-loop.ts'
import type { Journal } from './journal.ts'

type Needs = Omit<Parameters<typeof openLoop>[0], 'onBroken'> & { readonly journal: Journal }

export function openClockLoop({ journal, ...needs }: Needs): ClockLoop {
  return openLoop({ ...needs, onBroken: (fault) => journal({ event: 'carrying-broken', fault }) })
}
