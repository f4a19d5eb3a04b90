/** Reading a stream: the record, one's own side and one's own tray. Anything else is not there. */
import { is } from 'valibot'
import type { Entry, Stream } from '../log/spaces.ts'
import { spaceId } from '../wire/shapes.ts'
import { answerText, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import type { Asked, Handle } from './requests.ts'

export function getStream({ memberships, referee }: Parts): Handle {
  return async (asked) => {
    const space = asked.req.param('space')
    const after = afterIn(asked)
    if (!is(spaceId, space) || after === undefined) return refuse('not-found')
    const stream = streamOf(asked, await memberships.member(asked.get('who').account, space))
    const page = stream && (await referee.stream(space, stream, after))
    if (!page) return refuse('not-found')
    return answerText(
      `{"entries":[${page.entries.map(entryText).join(',')}],"head":${JSON.stringify(page.head)}}`,
    )
  }
}

/** Undefined unless this member may read it. */
function streamOf(asked: Asked, member: string | undefined): Stream | undefined {
  if (member === undefined) return undefined
  const named = asked.req.path.split('/').slice(3).join('/')
  const mine = ['record', `${member}/side`, `${member}/tray`].find((stream) => stream === named)
  return mine as Stream | undefined
}

/** From stored columns; what was signed goes out in the very text it came in. */
function entryText({ seq, at, move, act, sig }: Entry): string {
  return `{"seq":${seq},"at":${at},"move":"${move}","act":${JSON.stringify(act)},"sig":"${sig}"}`
}

function afterIn(asked: Asked): number | undefined {
  const text = asked.req.query('after') ?? '0'
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
