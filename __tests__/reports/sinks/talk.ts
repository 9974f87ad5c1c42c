import { HoldoutError } from '../../../src/errors.js'
import type { Conversation, HostComment } from '../../../src/ports.js'

/** A conversation in memory that tells what was done to it. */
export interface Talk extends Conversation {
  readonly comments: HostComment[]
  /** `create`, `update 3`. */
  readonly writes: string[]
}

/** Comments as given, `own` where the text says nothing else; ids from 1. */
export function makeTalk(bodies: readonly (string | Omit<HostComment, 'id'>)[] = []): Talk {
  const comments = bodies.map((body, index): HostComment => {
    return typeof body === 'string' ? { id: index + 1, own: true, body } : { id: index + 1, ...body }
  })
  const writes: string[] = []
  return {
    comments,
    writes,
    list: async () => [...comments],
    create: async (body) => {
      writes.push('create')
      comments.push({ id: comments.length + 1, own: true, body })
    },
    update: async (id, body) => {
      writes.push(`update ${id}`)
      const index = comments.findIndex((comment) => comment.id === id)
      const comment = comments[index]
      if (comment === undefined) throw new HoldoutError('missing', ['it is gone'])
      comments[index] = { ...comment, body }
    },
  }
}
