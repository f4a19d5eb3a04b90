/** One request, one parsed answer: whatever comes back is an answer, a problem, silence or garbled, and never thrown. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as v from 'valibot'
import { expect, onTestFinished, test } from 'vitest'
import { openHttp } from './http.ts'

const shape = v.strictObject({ type: v.literal('done') })

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const saying = (status: number, text: string) =>
  serve((_, response) => response.writeHead(status, { 'Content-Type': 'application/json' }).end(text))

test.each([
  [200, '{"type":"done"}', { type: 'answer', status: 200, value: { type: 'done' } }],
  [200, '{"type":"done","mood":1}', { type: 'garbled' }],
  [200, '<html>Sign in to the hotel</html>', { type: 'garbled' }],
  [200, '', { type: 'garbled' }],
  [401, '{"type":"signed-out"}', { type: 'problem', problem: 'signed-out' }],
  [404, '{"type":"not-found","why":"x"}', { type: 'garbled' }],
  [404, 'not found', { type: 'garbled' }],
  [502, '<html>Bad gateway</html>', { type: 'silence' }],
  [503, '{"type":"slow-down"}', { type: 'problem', problem: 'slow-down' }],
])('CL9 an answer %i %s is read strictly', async (status, text, expected) => {
  const http = openHttp(await saying(status, text), false)
  expect(await http.get('/x', shape)).toEqual(expected)
  expect(await http.send('POST', '/x', {}, shape)).toEqual(expected)
})

test('CL9 no answer, and half an answer, are silence', async () => {
  const gone = await serve((request) => request.socket.destroy())
  const half = await serve((request, response) => {
    response.writeHead(200, { 'Content-Length': 100 }).write('{"type":')
    setTimeout(() => request.socket.destroy(), 10)
  })
  for (const base of [gone, half, 'http://127.0.0.1:1']) {
    expect(await openHttp(base, false).get('/x', shape)).toEqual({ type: 'silence' })
  }
})

test('CL9 the sign-in cookie is kept only where there is no browser to keep it, and let go of at the end', async () => {
  const came: (string | undefined)[] = []
  const base = await serve((request, response) => {
    came.push(request.headers.cookie)
    const age = request.url === '/out' ? 'Max-Age=0' : 'Max-Age=9'
    response.writeHead(200, { 'Set-Cookie': `halfdoor=x; HttpOnly; ${age}` }).end('{"type":"done"}')
  })
  const node = openHttp(base, true)
  for (const path of ['/in', '/more', '/out', '/after']) await node.get(path, shape)
  const browser = openHttp(base, false)
  for (const path of ['/in', '/more']) await browser.get(path, shape)
  expect(came).toEqual([undefined, 'halfdoor=x', 'halfdoor=x', undefined, undefined, undefined])
})

test('CL9 hints come line by line, however they are cut, and end with the signal', async () => {
  const base = await serve((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' })
    for (const part of [':\n\nda', 'ta: {"a"', ':1}\n\ndata: two\n\n', 'event: x\n\n']) response.write(part)
  })
  const heard: string[] = []
  const ends = new AbortController()
  const listening = openHttp(base, false).listen('/hints', ends.signal, (line) => {
    heard.push(line)
    if (heard.length === 2) ends.abort()
  })
  await expect(listening).rejects.toThrow(/abort/i)
  expect(heard).toEqual(['{"a":1}', 'two'])
})
