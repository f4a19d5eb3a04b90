/** Bytes as they come over a socket: nothing is parsed, sorted or left out. */
import { connect } from 'node:net'
import type { Running } from '../src/server/server.ts'

/** One request on its own connection, and every byte of the answer. */
export function raw(
  server: Running,
  method: string,
  path: string,
  body?: object,
  cookie?: string,
): Promise<string> {
  const content = body === undefined ? '' : JSON.stringify(body)
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'Host: localhost',
    'Connection: close',
    ...(cookie === undefined ? [] : [`Cookie: ${cookie}`]),
    ...(body === undefined
      ? []
      : ['Content-Type: application/json', `Content-Length: ${Buffer.byteLength(content)}`]),
  ]
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('end', () => resolve(Buffer.concat(chunks).toString('latin1')))
    socket.on('error', reject)
    socket.write(`${lines.join('\r\n')}\r\n\r\n${content}`)
  })
}

export function json(said: string) {
  return JSON.parse(said.slice(said.indexOf('\r\n\r\n') + 4))
}
