/** One server for one data folder: two would each believe they alone write there. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isMissing } from './keys.ts'

/** Folders this process holds: a process id alone cannot tell us from ourselves. */
const held = new Set<string>()

/** Answers how to let go. A lock whose process is gone is taken over. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(resolve(folder), 'lock')
  if (held.has(file) || !(await take(file))) {
    throw new Error(`Another Halfdoor is running on ${folder}. One folder has one server.`)
  }
  held.add(file)
  return async () => {
    held.delete(file)
    await rm(file, { force: true })
  }
}

/** `wx` creates or fails, so of two that start at once one fails. */
async function take(file: string): Promise<boolean> {
  if (await isHeldByAnother(file)) return false
  await rm(file, { force: true })
  return writeFile(file, `${process.pid}\n`, { flag: 'wx' }).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'EEXIST') return false
      throw error
    },
  )
}

async function isHeldByAnother(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(orNothing))
  return Number.isSafeInteger(pid) && pid > 0 && pid !== process.pid && isAlive(pid)
}

function orNothing(error: unknown): string {
  if (isMissing(error)) return ''
  throw error
}

/** Signal 0 asks without sending; EPERM means it lives and is somebody else's. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
