/** From the moment a writer sends to the moment the reader's event stream says so: prompt class, real clock. */
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaneToken } from '../src/domain/vocabulary.ts'
import { writeAct, newId, type HeadOf } from '../src/vault/acts.ts'
import { bear, evening, invite, newSeat, otherSeat, placed, sent } from '../test/raw-people.ts'
import { startChild, type Child } from './child.ts'
import { spread } from './connections.ts'
import { settle } from './people.ts'

const sends = 10

/** Milliseconds. Hints to a tray are late by up to four seconds on purpose, so this is no figure of speed alone. */
export async function measureHints() {
  const data = await mkdtemp(join(tmpdir(), 'halfdoor-bench-'))
  const server = await startChild('./server-process.ts', data)
  const { one, two, seat, other } = await pair(server)
  const lane = prompt(seat.birth.text)
  const appear = async (ask: typeof two.ask) => {
    const { head } = (await ask('GET', `/streams/${other.space}/${other.me}/side?after=0`)).json as {
      readonly head: HeadOf
    }
    await ask(
      'POST',
      '/acts',
      sent(
        await writeAct(
          { space: other.space, author: other.me, id: newId.act(), head },
          { move: 'appear' },
          other.key,
        ),
      ),
    )
  }
  await appear(two.ask)
  const { heard, socket } = await listen(server.port, two.cookie)
  const waits: number[] = []
  for (let index = 0; index < sends; index++) {
    const { head } = (await one.ask('GET', `/streams/${seat.space}/${seat.me}/side?after=0`)).json as {
      readonly head: HeadOf
    }
    const { body } = await placed(seat, head, { lane })
    const began = performance.now()
    const hint = heard(`${other.me}/tray`)
    await one.ask('POST', '/acts', body)
    waits.push((await hint) - began)
  }
  socket.destroy()
  await server.stop()
  await rm(data, { recursive: true, force: true })
  return spread(waits)
}

/** Two people who share a space; the second one came in by a link. */
export async function pair(server: Child) {
  const [first, second] = await settle(server, 2)
  if (!first || !second) throw new Error('two people were to settle')
  const [one, two] = [first.person, second.person]
  const { referee } = (await one.ask('GET', '/house')).json
  const seat = await newSeat(referee, 'pair')
  await bear(one, seat)
  const { id, auth } = await invite(one, seat)
  const other = await otherSeat(seat, auth, { ...evening, pace: 1, cap: 12 })
  await two.ask('POST', `/invitations/${id}/come-in`, { act: other.joined.text, sig: other.joined.sig })
  return { one, two, seat, other }
}

function prompt(birth: string): LaneToken {
  const { lanes } = JSON.parse(birth) as {
    readonly lanes: readonly { readonly token: LaneToken; readonly class: string }[]
  }
  const lane = lanes.find((one) => one.class === 'prompt')
  if (!lane) throw new Error('every pair is born with a prompt lane')
  return lane.token
}

async function listen(
  port: number,
  cookie: string,
): Promise<{ readonly heard: (stream: string) => Promise<number>; readonly socket: Socket }> {
  const socket = connect(port, '127.0.0.1')
  socket.write(`GET /hints HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\n\r\n`)
  await new Promise((resolve) => socket.once('data', resolve))
  return {
    socket,
    heard: (stream) =>
      new Promise((resolve) => {
        const listener = (chunk: Buffer) => {
          if (!chunk.toString().includes(stream)) return
          socket.off('data', listener)
          resolve(performance.now())
        }
        socket.on('data', listener)
      }),
  }
}
