/** Where the codes of staff come from: the environment, or one a line as they are asked for. Never from the command line. */
import { createInterface } from 'node:readline/promises'

/** `HALFDOOR_STAFF` holds as many as are asked for, with a comma between. */
export async function staffCodes(many: number): Promise<readonly string[]> {
  const given = process.env['HALFDOOR_STAFF']
  if (many === 0 || given !== undefined) return given?.split(',') ?? []
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
  const codes: string[] = []
  while (codes.length < many) {
    console.error(many === 1 ? 'Staff code:' : `Staff code ${codes.length + 1} of ${many}:`)
    const next = await lines.next()
    if (next.done) break
    codes.push(next.value)
  }
  process.stdin.destroy()
  return codes
}
