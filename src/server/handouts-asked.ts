/** What a browser may ask of handouts. Its owner makes, lists and ends; whoever holds the link opens, by a press. */
import { is } from 'valibot'
import { handoutRequest } from '../wire/routes.ts'
import { handoutId } from '../wire/shapes.ts'
import { answer, done, refuse } from './answers.ts'
import type { Parts } from './parts.ts'
import { type Handle, kib, taking } from './requests.ts'

export function postHandout({ handouts, limits }: Pick<Parts, 'handouts' | 'limits'>): Handle {
  return taking(handoutRequest, 12 * kib, async (asked, { id, box }) => {
    const { account } = asked.get('who')
    if (!(await limits.allows('handouts', account))) return refuse('slow-down')
    const until = await handouts.make(account, id, box)
    return typeof until === 'string' ? refuse(until) : answer({ until })
  })
}

export function getHandouts({ handouts }: Pick<Parts, 'handouts'>): Handle {
  return async (asked) => answer({ handouts: await handouts.list(asked.get('who').account) })
}

/** It needs nothing and is refused to nobody: what is not theirs stays, in the same words. */
export function deleteHandout({ handouts }: Pick<Parts, 'handouts'>): Handle {
  return async (asked) => {
    await handouts.end(asked.get('who').account, asked.req.param('id') ?? '')
    return done()
  }
}

/**
 * One constant for what ended, was taken back or never was. Only asking for nothing is counted: so nobody in a house can
 * use up what another needs, or tell from what is left whether another opened something.
 */
export function openHandout({ handouts, limits }: Pick<Parts, 'handouts' | 'limits'>): Handle {
  return async (asked) => {
    const id = asked.req.param('id')
    const found = is(handoutId, id) ? await handouts.open(id) : undefined
    if (found) return answer(found)
    return handouts.allows(limits.visitor(asked)) ? refuse('ended', 404) : refuse('slow-down')
  }
}
