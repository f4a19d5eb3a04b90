/**
 * The server's own log: a closed list of lines about the machine, none about people. No words, names, ids,
 * addresses or error messages; a fault is told by where in our own files it happened.
 */
import { pino, type DestinationStream } from 'pino'

export type Line =
  | { readonly event: 'started'; readonly port: number }
  | { readonly event: 'stopping' }
  | { readonly event: 'stopped' }
  | { readonly event: 'broken'; readonly fault: unknown }
  | { readonly event: 'carrying-broken'; readonly fault: unknown }

export type Journal = (line: Line) => void

/** Written to standard error as JSON lines, unless a test brings a place of its own. */
export function openJournal(place?: DestinationStream): Journal {
  const options = { base: null, formatters: { level: (level: string) => ({ level }) } }
  const log = pino(options, place ?? pino.destination({ dest: 2, sync: true }))
  return (line) => {
    switch (line.event) {
      case 'started':
        return log.info({ event: line.event, port: line.port })
      case 'stopping':
      case 'stopped':
        return log.info({ event: line.event })
      case 'broken':
      case 'carrying-broken':
        return log.error({ event: line.event, ...placeOf(line.fault) })
    }
  }
}

/** The kind of fault and the first of our own lines it passed; never its message, which may quote what people sent. */
function placeOf(fault: unknown): { readonly code: string; readonly at: readonly string[] } {
  if (!(fault instanceof Error)) return { code: 'unknown', at: [] }
  const code = 'code' in fault && /^[A-Z_]{2,40}$/.test(String(fault.code)) ? String(fault.code) : 'unknown'
  const lines = fault.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  const at = lines.flatMap((line) => /src\/((?:[a-z-]+\/)*[a-z-]+\.ts:\d+)/.exec(line)?.[1] ?? [])
  return { code, at: at.slice(0, 5) }
}
