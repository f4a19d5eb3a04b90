/** A process that serves, and is asked how much it used. */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

export type Usage = { readonly cpu: { readonly user: number; readonly system: number }; readonly rss: number }
export type Child = {
  readonly port: number
  readonly usage: () => Promise<Usage>
  readonly stop: () => Promise<void>
}
export type WithClock = Child & {
  /** Moves its clock, and waits until its courier has carried what was due. */
  readonly hourLater: () => Promise<void>
}

export async function startChild(file: string, ...args: readonly string[]): Promise<WithClock> {
  return startOn(undefined, file, ...args)
}

/** `database`: a PostgreSQL it shares with others. */
export async function startOn(
  database: string | undefined,
  file: string,
  ...args: readonly string[]
): Promise<WithClock> {
  const env = { ...process.env, ...(database !== undefined && { HALFDOOR_DATABASE: database }) }
  const child: ChildProcess = fork(new URL(file, import.meta.url), args, { execArgv: ['--expose-gc'], env })
  const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }]
  return {
    port,
    async usage() {
      child.send('usage')
      const [usage] = (await once(child, 'message')) as [Usage]
      return usage
    },
    async hourLater() {
      child.send('hour-later')
      await once(child, 'message')
    },
    async stop() {
      child.send('stop')
      await once(child, 'exit')
    },
  }
}

export function cpuMicros(before: Usage, after: Usage): number {
  return after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system
}
