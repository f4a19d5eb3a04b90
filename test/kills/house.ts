/** The whole server in a process of its own, to be killed and started again on the same folder. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../bench/server-process.ts', import.meta.url))

export type House = {
  readonly port: number
  /** By its id, at once, as power or the kernel would. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** `under`: a command that runs the program, and its arguments. `database`: a PostgreSQL it shares with others. */
export async function openHouse(
  data: string,
  under: readonly string[] = [],
  database?: string,
): Promise<House> {
  const [execPath = process.execPath, ...rest] = under
  const execArgv = under.length > 0 ? [...rest, process.execPath] : []
  const child = fork(program, [data], {
    execPath,
    execArgv,
    env: { ...process.env, ...(database !== undefined && { HALFDOOR_DATABASE: database }) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = once(child, 'close')
  const [{ port }] = (await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`the server did not start again: ${code}`))),
  ])) as [{ readonly port: number }]
  return {
    port,
    async kill() {
      child.kill('SIGKILL')
      await ended
      if (child.signalCode !== 'SIGKILL') throw new Error(`it ended by itself: ${child.exitCode}`)
    },
    async stop() {
      child.send('stop')
      await ended
    },
  }
}
